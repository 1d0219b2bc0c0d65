import Seals

/// Events one after another, joined with their commits and opened with their persons' keys.
struct EventCursor: ~Copyable {
    private var rows: Cursor
    private let connection: Connection
    private let opensPersonal: Bool
    private var commits: [Int64: Commit.Header] = [:]
    private var keys: [String: SecretKey?] = [:]

    /// - Parameter pending: the commit in the making, which has no row yet.
    init(
        _ selection: EventSelection, personal: Bool, pending: Commit.Header?,
        on connection: Connection
    ) throws(LedgerError) {
        let clause = selection.clause
        rows = try connection.query("SELECT \(StoredEvent.columns) \(clause.sql)", clause.values)
        self.connection = connection
        opensPersonal = personal
        if let pending { commits[pending.first] = pending }
    }

    /// The next event as it stands in its row.
    mutating func nextStored() throws(LedgerError) -> StoredEvent? {
        try rows.next() ? StoredEvent(&rows) : nil
    }

    /// The next event, nil after the last.
    mutating func next() throws(LedgerError) -> RecordedEvent? {
        guard let stored = try nextStored() else { return nil }
        let commit = try header(of: stored)
        guard let hash = Digest(bytes: stored.hash) else {
            throw .damaged(sequence: stored.sequence)
        }
        return RecordedEvent(
            sequence: stored.sequence, stream: stored.stream,
            streamVersion: Int(stored.streamVersion), type: stored.type,
            typeVersion: Int(stored.typeVersion), at: commit.at,
            operatorName: commit.operatorName, commandID: commit.commandID,
            subject: stored.subject, body: stored.body, personal: try personal(of: stored),
            hash: hash)
    }

    private mutating func header(of event: StoredEvent) throws(LedgerError) -> Commit.Header {
        if let known = commits[event.commitFirst] { return known }
        guard let commit = try connection.commit(first: event.commitFirst) else {
            throw .damaged(sequence: event.sequence)
        }
        commits[event.commitFirst] = commit.header
        return commit.header
    }

    private mutating func personal(
        of event: StoredEvent
    ) throws(LedgerError) -> RecordedEvent.Personal {
        guard let sealed = event.sealed, let person = event.subject else { return .none }
        guard opensPersonal else { return .withheld }
        guard let key = try key(of: person) else { return .erased }
        let binding = StoredEvent.binding(stream: event.stream, version: event.streamVersion)
        do {
            return .known(try SealBox.open(sealed, under: key, additional: binding))
        } catch {
            throw .damaged(sequence: event.sequence)
        }
    }

    private mutating func key(of person: String) throws(LedgerError) -> SecretKey? {
        if let known = keys[person] { return known }
        let found = try PersonKeys(connection).key(of: person)
        keys[person] = .some(found.flatMap { $0.key })
        return found.flatMap { $0.key }
    }
}
