public import Seals

/// What can be asked of the ledger inside one transaction: everything answers as of one moment.
public struct Reader {
    let connection: Connection
    /// The commit in the making, when this reads inside a writing transaction.
    var pending: Commit.Header?

    /// The events of a selection; for more than a few thousand, `forEachEvent` holds only one.
    ///
    /// - Parameter personal: whether sealed parts are opened, which takes some microseconds each.
    public func events(
        _ selection: EventSelection, personal: Bool = false
    ) throws(LedgerError) -> [RecordedEvent] {
        var cursor = try EventCursor(
            selection, personal: personal, pending: pending, on: connection)
        var events: [RecordedEvent] = []
        while let event = try cursor.next() { events.append(event) }
        return events
    }

    /// Hands over the events of a selection one by one; whatever the body throws ends it.
    public func forEachEvent(
        _ selection: EventSelection, personal: Bool = false,
        _ body: (RecordedEvent) throws -> Void
    ) throws {
        var cursor = try EventCursor(
            selection, personal: personal, pending: pending, on: connection)
        while let event = try cursor.next() { try body(event) }
    }

    /// The version of a stream: how many events it has, 0 when it does not exist.
    public func version(of stream: String) throws(LedgerError) -> Int {
        var rows = try connection.query(
            """
            SELECT stream_version FROM events WHERE stream = ? \
            ORDER BY stream_version DESC LIMIT 1
            """,
            [.text(stream)])
        return try rows.next() ? Int(rows.integer()) : 0
    }

    /// The newest commit, nil in an empty ledger.
    public func lastCommit() throws(LedgerError) -> Commit? { try connection.lastCommit() }

    /// The commit a command wrote, nil when it wrote none.
    public func commit(of commandID: String) throws(LedgerError) -> Commit? {
        try connection.commit(command: commandID)
    }

    /// The hash of an event, against which one noted elsewhere can be held: the chain itself does
    /// not show that its end was cut off.
    public func hash(at sequence: Int64) throws(LedgerError) -> Digest? {
        var rows = try connection.query(
            "SELECT hash FROM events WHERE sequence = ?", [.integer(sequence)])
        return try rows.next() ? Digest(bytes: rows.blob()) : nil
    }

    /// Tells whether a person's key was destroyed.
    public func isErased(person: String) throws(LedgerError) -> Bool {
        guard case .destroyed? = try PersonKeys(connection).key(of: person) else { return false }
        return true
    }
}
