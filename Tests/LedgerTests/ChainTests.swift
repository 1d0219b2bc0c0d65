import Seals
import Testing

@testable import Ledger

@Suite struct ChainTests {
    /// Computed with Python's `hashlib`, from the description of the chain's version 1.
    @Test func `the chain is version 1, for ever`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.write(as: stage.registrar, commandID: "one", at: 1_000) { transaction in
            try transaction.append(
                [
                    NewEvent(
                        type: "round.opened", typeVersion: 1,
                        body: Array("{\"round\":\"R-1\"}".utf8))
                ], to: "round/R-1", expecting: 0)
            try transaction.append(
                [
                    NewEvent(
                        type: "application.submitted", typeVersion: 2,
                        body: Array("{\"name\":\"张\"}".utf8))
                ], to: "case/C-0001", expecting: 0)
        }
        let hashes = try store.read { try $0.events(.all).map(\.hash.hex) }
        #expect(
            hashes == [
                "e191ab87106610f263f4fd3aa1c1cc394ff0444ca7f91e0ad26c25059d5fa010",
                "257677e32df818a14eadfc1c2308d6781044122805cc54a2301efb39fa955e9b",
            ])
        let commit = try #require(try store.read { try $0.lastCommit() })
        let message = Commit.message(commit.header, last: commit.last, head: commit.head)
        #expect(message.hex == "4bcec27fe36b8ebe076425397057025c251d2e8c353c57daede3b9de6019e0a7")
        #expect(commit.signature == stage.registrar.key.sign(message))
    }

    @Test func `a sound chain is counted`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open(.reading)
        let head = try #require(try store.read { try $0.lastCommit()?.head })
        #expect(
            try store.verify(key: stage.key(of:)) == .sound(events: 6, commits: 3, head: head))
    }

    /// Six events in three commits: 1–2 and 5–6 by the registrar, 3–4 by the examiner.
    @Test(arguments: [
        ("UPDATE events SET body = x'7b7d' WHERE sequence = 4", 4, Verification.Fault.altered),
        ("UPDATE events SET sealed = x'00' WHERE sequence = 2", 2, .altered),
        ("UPDATE events SET subject = NULL, sealed = NULL WHERE sequence = 2", 2, .altered),
        ("UPDATE events SET type = 'x' WHERE sequence = 1", 1, .altered),
        ("UPDATE events SET type_version = 2 WHERE sequence = 1", 1, .altered),
        ("UPDATE events SET stream = 'case/9' WHERE sequence = 6", 6, .altered),
        ("UPDATE events SET stream_version = 9 WHERE sequence = 6", 6, .altered),
        ("UPDATE events SET hash = zeroblob(32) WHERE sequence = 3", 3, .altered),
        ("UPDATE events SET commit_first = 1 WHERE sequence = 3", 3, .uncommitted),
        ("DELETE FROM events WHERE sequence = 3", 3, .missing),
        ("DELETE FROM events WHERE sequence = 1", 1, .missing),
        ("DELETE FROM events WHERE sequence = 6", 6, .missing),
        ("DELETE FROM events WHERE sequence > 4", 5, .missing),
        ("UPDATE commits SET at = 9 WHERE first = 3", 3, .altered),
        ("UPDATE commits SET operator = 'registrar' WHERE first = 3", 3, .altered),
        ("UPDATE commits SET command = 'x' WHERE first = 3", 3, .altered),
        ("UPDATE commits SET last = 3 WHERE first = 3", 3, .otherHead),
        ("UPDATE commits SET last = 5 WHERE first = 3", 5, .uncommitted),
        ("UPDATE commits SET head = zeroblob(32) WHERE first = 3", 4, .otherHead),
        (
            "UPDATE commits SET signature = zeroblob(64) WHERE first = 3", 4,
            .badSignature("examiner")
        ),
        (
            "UPDATE commits SET signature = (SELECT signature FROM commits WHERE first = 1) "
                + "WHERE first = 3", 4, .badSignature("examiner")
        ),
        ("DELETE FROM commits WHERE first = 3", 3, .uncommitted),
        (
            "INSERT INTO commits SELECT 4, 4, head, operator, 'x', at, signature FROM commits "
                + "WHERE first = 3", 4, .strayCommit
        ),
        (
            "INSERT INTO commits SELECT 9, 9, head, operator, 'x', at, signature FROM commits "
                + "WHERE first = 3", 9, .missing
        ),
    ])
    func `tampering is found where it happened`(
        sql: String, sequence: Int64, fault: Verification.Fault
    ) throws {
        let stage = try Stage.withSixEvents()
        try stage.tamper(sql)
        #expect(
            try stage.open(.reading).verify(key: stage.key(of:))
                == .broken(sequence: sequence, fault))
    }

    @Test func `an operator without a key at that time is found`() throws {
        let stage = try Stage.withSixEvents()
        let verification = try stage.open(.reading).verify { commit in
            commit.operatorName == "examiner" && commit.at < 3 ? nil : stage.key(of: commit)
        }
        #expect(verification == .broken(sequence: 4, .unknownOperator("examiner")))
    }

    @Test func `a well-signed commit from before the last one is found`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        try store.connection.run("BEGIN IMMEDIATE")
        var transaction = Transaction(
            on: store.connection, after: try store.connection.lastCommit(),
            commit: Commit.Header(
                first: 7, operatorName: "registrar", commandID: "late", at: 1),
            random: .system)
        try transaction.append([Stage.event("late")], to: "case/7", expecting: 0)
        #expect(try transaction.seal(with: stage.registrar.key))
        try store.connection.run("COMMIT")
        #expect(try store.verify(key: stage.key(of:)) == .broken(sequence: 7, .timeRunsBack))
    }

    @Test func `a cut end is sound, but its head is another`() throws {
        let stage = try Stage.withSixEvents()
        let before = try stage.open().read { try $0.hash(at: 6) }
        try stage.tamper(
            "DELETE FROM events WHERE sequence > 4; DELETE FROM commits WHERE first > 4")
        let store = try stage.open(.reading)
        guard
            case .sound(events: 4, commits: 2, head: let head) = try store.verify(
                key: stage.key(of:))
        else {
            Issue.record("the shorter chain is a chain")
            return
        }
        #expect(head != before)
        #expect(try store.read { try $0.hash(at: 6) } == nil)
        #expect(try store.read { try $0.hash(at: 4) } == head)
    }

    @Test(arguments: [
        "UPDATE events SET body = x'7b7d'",
        "UPDATE events SET sealed = NULL, subject = NULL",
        "DELETE FROM events",
        "DELETE FROM events WHERE sequence = 6",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE sequence = 6",
        """
        INSERT OR REPLACE INTO events \
        SELECT 7, 7, stream, stream_version, type, 1, NULL, hash, body, NULL FROM events LIMIT 1
        """,
        "UPDATE commits SET signature = zeroblob(64)",
        "DELETE FROM commits",
        "INSERT OR REPLACE INTO commits SELECT * FROM commits",
        "DELETE FROM person_keys",
        "UPDATE person_keys SET key = zeroblob(32)",
        "INSERT OR REPLACE INTO person_keys VALUES ('P-1', zeroblob(32))",
    ])
    func `nothing that was kept can be changed`(sql: String) throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        let before = try store.read { try $0.events(.all, personal: true) }
        #expect {
            try store.connection.run(sql)
        } throws: {
            guard case .engine(_, let message, _)? = $0 as? LedgerError else { return false }
            return message.hasSuffix("append-only") || message.hasSuffix("remembered")
                || message.hasSuffix("only erased")
        }
        #expect(try store.read { try $0.events(.all, personal: true) } == before)
        guard case .sound = try store.verify(key: stage.key(of:)) else {
            Issue.record("the chain is broken")
            return
        }
    }
}
