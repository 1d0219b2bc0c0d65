import CSQLite
import Disk
import Seals

@testable import Ledger

/// A folder with a ledger in it and people who work on it.
final class Stage {
    let folder: String
    let path: String
    let registrar = Signer(name: "registrar", key: SigningKey(seed: Array(0..<32))!)
    let examiner = Signer(name: "examiner", key: SigningKey(seed: Array(1...32))!)

    init() throws {
        let made = try Folder.createTemporary()
        let ledger = Path.join(made, "ledger.sqlite")
        _ = try LedgerStore.create(ledger)
        folder = made
        path = ledger
    }

    deinit {
        try? Folder.removeTree(folder)
    }

    func open(
        _ access: LedgerStore.Access = .writing, patience: Int32 = 50
    ) throws -> LedgerStore {
        try LedgerStore.open(path, for: access, patience: patience)
    }

    func key(of commit: Commit) -> VerifyingKey? {
        switch commit.operatorName {
        case "registrar": registrar.key.verifyingKey
        case "examiner": examiner.key.verifyingKey
        default: nil
        }
    }

    /// A stage with six events in three commits: 1–2 and 5–6 by the registrar, 3–4 by the examiner;
    /// event 2 is about P-1, event 4 about P-2.
    static func withSixEvents() throws -> Stage {
        let stage = try Stage()
        let signers = [stage.registrar, stage.examiner, stage.registrar]
        for (index, signer) in signers.enumerated() {
            let stream = "case/\(index + 1)"
            try stage.open().write(
                as: signer, commandID: "command-\(index)", at: Int64(index + 1)
            ) { transaction in
                let personal = Stage.personal("P-\(index + 1)", "张三的备注 \(index + 1)")
                try transaction.append(
                    [
                        Stage.event("first"),
                        Stage.event("second", personal: index < 2 ? personal : nil),
                    ], to: stream, expecting: 0)
            }
        }
        return stage
    }

    /// Changes the file as somebody with a general tool would, past all triggers.
    func tamper(_ sql: String) throws {
        let connection = try Connection(path, flags: SQLITE_OPEN_READWRITE, patience: 50)
        let triggers = [
            "events_stay", "events_remain", "commits_stay", "commits_remain",
            "erased_persons_remain", "keys_are_only_erased",
        ]
        for trigger in triggers { try connection.run("DROP TRIGGER \(trigger)") }
        try connection.run(script: sql, to: "tamper")
    }

    /// Appends events `<name>.1`, `<name>.2` … to a stream, in one commit of a fresh store.
    @discardableResult
    func append(
        _ count: Int, to stream: String, from version: Int = 0, command: String, at time: Int64 = 1
    ) throws -> Int {
        try open().write(as: registrar, commandID: command, at: time) { transaction in
            let events = (0..<count).map { Stage.event("\(stream).\(version + $0 + 1)") }
            return try transaction.append(events, to: stream, expecting: version)
        }
    }

    static func event(_ type: String, personal: PersonalContent? = nil) -> NewEvent {
        NewEvent(
            type: type, typeVersion: 1, body: Array("{\"type\":\"\(type)\"}".utf8),
            personal: personal)
    }

    static func personal(_ person: String, _ text: String) -> PersonalContent {
        PersonalContent(of: person, Array(text.utf8))
    }

    static func caseRow(_ id: String, step: String = "application", round: String = "R-1")
        -> CaseRow
    {
        CaseRow(
            id: id, person: "P-\(id)", round: round, scheme: "s", name: "张三·\(id)", step: step,
            state: "open", detail: "{}", version: 1)
    }
}

extension Stage {
    /// Tells whether any file of the ledger holds these bytes.
    func filesHold(_ bytes: [UInt8]) throws -> Bool {
        try Folder.list(folder).contains { name in
            let content = try File.read(Path.join(folder, name), atMost: 1 << 26)
            return content.indices.contains { content[$0...].starts(with: bytes) }
        }
    }
}

extension Connection {
    /// The first column of every row.
    func blobs(_ sql: String) throws -> [[UInt8]] {
        var rows = try query(sql)
        var blobs: [[UInt8]] = []
        while try rows.next() { blobs.append(rows.blob()) }
        return blobs
    }
}
