import Seals

/// One command's work on the ledger: read, append, project; all of it is kept or nothing.
public struct Transaction: ~Copyable {
    /// Reads the ledger as it stands, what this transaction has written included.
    public let reader: Reader

    /// When the command happens, milliseconds since 1970-01-01 UTC.
    public var time: Int64 { commit.at }

    /// Writes the tables for listing.
    public var tables: Tables { Tables(reader: reader) }

    private let connection: Connection
    private let commit: Commit.Header
    private var random: RandomSource
    private var last: Int64
    private var head: Digest
    private(set) var hasErased = false

    init(
        on connection: Connection, after previous: Commit?, commit: Commit.Header,
        random: RandomSource
    ) {
        reader = Reader(connection: connection, pending: commit)
        self.connection = connection
        self.commit = commit
        last = previous?.last ?? 0
        head = previous?.head ?? .zero
        // A rehearsal's stream starts anew with each command; the head never comes twice.
        self.random = random.derived(for: "ledger/\(head.hex)")
    }

    /// Appends events to a stream, which must have the version the caller decided upon.
    ///
    /// - Returns: the stream's new version.
    @discardableResult
    public mutating func append(
        _ events: [NewEvent], to stream: String, expecting version: Int
    ) throws(LedgerError) -> Int {
        let found = try reader.version(of: stream)
        guard found == version else {
            throw .conflict(stream: stream, expected: version, found: found)
        }
        // All sealing comes first: it can be refused, and then nothing has been appended.
        var sealed: [[UInt8]?] = []
        for (index, event) in events.enumerated() {
            let place = StoredEvent.binding(stream: stream, version: Int64(version + index + 1))
            sealed.append(try seal(event.personal, at: place))
        }
        for (index, event) in events.enumerated() {
            try append(
                StoredEvent(
                    event, sequence: last + 1, commitFirst: commit.first, stream: stream,
                    streamVersion: Int64(version + index + 1), sealed: sealed[index]))
        }
        return version + events.count
    }

    /// Destroys a person's key: what was sealed for them can never be opened again.
    ///
    /// An event must say so in the same transaction, and the caller removes the person's rows.
    public mutating func erase(person: String) throws(LedgerError) {
        try PersonKeys(connection).destroy(of: person)
        hasErased = true
    }

    /// Signs what was appended; false when nothing was.
    func seal(with key: SigningKey) throws(LedgerError) -> Bool {
        guard last >= commit.first else { return false }
        let message = Commit.message(commit, last: last, head: head)
        try connection.insert(
            Commit(
                first: commit.first, last: last, head: head, operatorName: commit.operatorName,
                commandID: commit.commandID, at: commit.at, signature: key.sign(message)))
        return true
    }

    private mutating func seal(
        _ personal: PersonalContent?, at place: [UInt8]
    ) throws(LedgerError) -> [UInt8]? {
        guard let personal else { return nil }
        let keys = PersonKeys(connection)
        let key = try keys.keyForSealing(of: personal.person, random: &random)
        return SealBox.seal(personal.content, under: key, additional: place, random: &random)
    }

    private mutating func append(_ event: StoredEvent) throws(LedgerError) {
        var event = event
        let link = event.link(after: head, in: commit)
        event.hash = link.bytes
        try connection.run(StoredEvent.insertion, event.values)
        last = event.sequence
        head = link
    }
}
