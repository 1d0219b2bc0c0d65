import Seals
import Testing

@testable import Ledger

@Suite struct AppendingTests {
    @Test func `a new ledger is empty and sound`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.read { reader throws in
            #expect(try reader.lastCommit() == nil)
            #expect(try reader.events(.all) == [])
            #expect(try reader.version(of: "case/1") == 0)
        }
        #expect(
            try store.verify(key: stage.key(of:)) == .sound(events: 0, commits: 0, head: .zero))
        #expect(try store.check() == [])
    }

    @Test func `events come back as written, after opening anew`() throws {
        let stage = try Stage()
        try stage.open().write(as: stage.registrar, commandID: "one", at: 1_000) {
            transaction throws in
            let version = try transaction.append(
                [
                    Stage.event("applied", personal: Stage.personal("P-1", "张三")),
                    Stage.event("checked"),
                ], to: "case/1", expecting: 0)
            #expect(version == 2)
            try transaction.append([Stage.event("opened")], to: "round/1", expecting: 0)
        }
        try stage.open(.reading).read { reader throws in
            let events = try reader.events(.all, personal: true)
            #expect(events.map(\.sequence) == [1, 2, 3])
            #expect(events.map(\.stream) == ["case/1", "case/1", "round/1"])
            #expect(events.map(\.streamVersion) == [1, 2, 1])
            #expect(events.map(\.type) == ["applied", "checked", "opened"])
            #expect(events.map(\.typeVersion) == [1, 1, 1])
            #expect(events.allSatisfy { $0.at == 1_000 && $0.operatorName == "registrar" })
            #expect(events.allSatisfy { $0.commandID == "one" })
            #expect(events.map(\.subject) == ["P-1", nil, nil])
            #expect(events.map(\.personal) == [.known(Array("张三".utf8)), .none, .none])
            #expect(events[1].body == Array("{\"type\":\"checked\"}".utf8))
            #expect(try reader.events(.stream("case/1"))[0].personal == .withheld)
            #expect(try reader.version(of: "case/1") == 2)
            let commit = try #require(try reader.lastCommit())
            #expect(commit.first == 1 && commit.last == 3)
            #expect(commit.head == events[2].hash)
            #expect(commit.isSigned(by: stage.registrar.key.verifyingKey))
            #expect(!commit.isSigned(by: stage.examiner.key.verifyingKey))
        }
    }

    @Test func `what a transaction wrote can be read inside it`() throws {
        let stage = try Stage()
        try stage.open().write(as: stage.registrar, commandID: "one", at: 7) { transaction throws in
            try transaction.append(
                [Stage.event("applied", personal: Stage.personal("P-1", "x"))], to: "case/1",
                expecting: 0)
            try transaction.tables.put(Stage.caseRow("1"))
            let events = try transaction.reader.events(.stream("case/1"), personal: true)
            #expect(events.map(\.at) == [7])
            #expect(events.map(\.personal) == [.known([0x78])])
            #expect(try transaction.reader.caseRow("1") == Stage.caseRow("1"))
            #expect(try transaction.reader.events(.cases(CaseFilter(round: "R-1"))).count == 1)
        }
    }

    @Test func `a stream that moved on is a conflict`() throws {
        let stage = try Stage()
        try stage.append(2, to: "case/1", command: "one")
        #expect(throws: LedgerError.conflict(stream: "case/1", expected: 1, found: 2)) {
            try stage.append(1, to: "case/1", from: 1, command: "two")
        }
        #expect(throws: LedgerError.conflict(stream: "case/2", expected: 1, found: 0)) {
            try stage.append(1, to: "case/2", from: 1, command: "three")
        }
        #expect(try stage.open().read { try $0.lastCommit()?.last } == 2)
    }

    @Test func `a command that is tried again changes nothing and says what it did`() throws {
        let stage = try Stage()
        try stage.append(2, to: "case/1", command: "one")
        let done = try #require(try stage.open().read { try $0.commit(of: "one") })
        var isReached = false
        #expect(throws: LedgerError.alreadyDone(done)) {
            try stage.open().write(as: stage.examiner, commandID: "one", at: 9) { _ in
                isReached = true
            }
        }
        #expect(!isReached)
        #expect(try stage.open().read { try $0.events(.all).count } == 2)
    }

    @Test func `a clock behind the last commit is refused, the same moment is not`() throws {
        let stage = try Stage()
        try stage.append(1, to: "case/1", command: "one", at: 500)
        #expect(throws: LedgerError.clockBehind(last: 500)) {
            try stage.append(1, to: "case/1", from: 1, command: "two", at: 499)
        }
        try stage.append(1, to: "case/1", from: 1, command: "two", at: 500)
    }

    @Test func `whatever the body throws undoes everything`() throws {
        struct Refusal: Error {}
        let stage = try Stage()
        let store = try stage.open()
        #expect(throws: Refusal.self) {
            try store.write(as: stage.registrar, commandID: "one", at: 1) { transaction throws in
                try transaction.append(
                    [Stage.event("applied", personal: Stage.personal("P-1", "x"))],
                    to: "case/1", expecting: 0)
                try transaction.tables.put(Stage.caseRow("1"))
                #expect(try transaction.tables.nextNumber("case") == 1)
                throw Refusal()
            }
        }
        try store.read { reader throws in
            #expect(try reader.events(.all) == [])
            #expect(try reader.cases() == [])
        }
        try store.write(as: stage.registrar, commandID: "one", at: 1) { transaction throws in
            #expect(try transaction.tables.nextNumber("case") == 1)
            try transaction.append([Stage.event("applied")], to: "case/1", expecting: 0)
        }
    }

    @Test func `a dry run sees everything and keeps nothing`() throws {
        let stage = try Stage()
        let store = try stage.open()
        let version = try store.write(
            as: stage.registrar, commandID: "one", at: 1, isDryRun: true
        ) { transaction throws in
            try transaction.append([Stage.event("applied")], to: "case/1", expecting: 0)
        }
        #expect(version == 1)
        #expect(try store.read { try $0.events(.all) } == [])
    }

    @Test func `without an event nothing is written`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.write(as: stage.registrar, commandID: "one", at: 1) { transaction throws in
            try transaction.tables.put(Stage.caseRow("1"))
        }
        #expect(try store.read { try $0.cases() } == [])
        #expect(try store.read { try $0.lastCommit() } == nil)
    }

    @Test func `a rehearsal writes the same ledger twice, bit for bit`() throws {
        let seed = SecretKey(Array(0..<32))!
        var ledgers: [[RecordedEvent]] = []
        for _ in 0..<2 {
            let stage = try Stage()
            for command in 1...3 {
                try stage.open().write(
                    as: stage.registrar, commandID: "\(command)", at: 1,
                    random: .rehearsal(seed: seed, context: "tour")
                ) { transaction in
                    let personal = Stage.personal("P-1", "same text")
                    try transaction.append(
                        [Stage.event("noted", personal: personal)], to: "case/1",
                        expecting: command - 1)
                }
            }
            ledgers.append(try stage.open().read { try $0.events(.all, personal: true) })
            // A nonce that came twice under one key would give the texts away.
            let sealed = try stage.open().connection.blobs("SELECT sealed FROM events")
            #expect(Set(sealed.map { $0.prefix(24) }).count == 3)
        }
        #expect(ledgers[0] == ledgers[1])
        #expect(ledgers[0].count == 3)
    }

    @Test func `numbers are dense for each kind`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.write(as: stage.registrar, commandID: "one", at: 1) { transaction throws in
            let numbers = try (0..<3).map { _ in try transaction.tables.nextNumber("case") }
            #expect(numbers == [1, 2, 3])
            #expect(try transaction.tables.nextNumber("person") == 1)
            try transaction.append([Stage.event("applied")], to: "case/1", expecting: 0)
        }
        try store.write(as: stage.registrar, commandID: "two", at: 1) { transaction throws in
            #expect(try transaction.tables.nextNumber("case") == 4)
        }
    }
}
