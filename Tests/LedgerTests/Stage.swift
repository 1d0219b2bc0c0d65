import Disk
import Ledger
import Seals

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

    func key(_ name: String, _ at: Int64) -> VerifyingKey? {
        switch name {
        case "registrar": registrar.key.verifyingKey
        case "examiner": examiner.key.verifyingKey
        default: nil
        }
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
