/// A session as lists show it.
public struct SessionRow: Hashable, Sendable {
    public var id: String
    public var round: String
    public var kind: String
    public var state: String
    /// Milliseconds since 1970-01-01 UTC.
    public var opens: Int64?
    /// Likewise.
    public var closes: Int64?
    public var room: String
    /// JSON for lists.
    public var detail: String
    /// The version of the session's stream.
    public var version: Int

    public init(
        id: String, round: String, kind: String, state: String, opens: Int64? = nil,
        closes: Int64? = nil, room: String, detail: String, version: Int
    ) {
        self.id = id
        self.round = round
        self.kind = kind
        self.state = state
        self.opens = opens
        self.closes = closes
        self.room = room
        self.detail = detail
        self.version = version
    }
}

extension SessionRow: TableRow {
    static let table = Table(
        "sessions", key: ["id"],
        columns: [
            "id", "round", "kind", "state", "opens", "closes", "room", "detail",
            "version",
        ])

    init(_ cursor: inout Cursor) {
        id = cursor.text()
        round = cursor.text()
        kind = cursor.text()
        state = cursor.text()
        opens = cursor.optionalInteger()
        closes = cursor.optionalInteger()
        room = cursor.text()
        detail = cursor.text()
        version = Int(cursor.integer())
    }

    var values: [Value] {
        [
            .text(id), .text(round), .text(kind), .text(state), .integer(opens),
            .integer(closes), .text(room), .text(detail), .integer(Int64(version)),
        ]
    }
}

extension Reader {
    /// One session.
    public func session(_ id: String) throws(LedgerError) -> SessionRow? {
        try row(SessionRow.self, "WHERE id = ?", [.text(id)])
    }

    /// All sessions, or those of a round, by identifier.
    public func sessions(round: String? = nil) throws(LedgerError) -> [SessionRow] {
        guard let round else { return try rows(SessionRow.self, "ORDER BY id") }
        return try rows(SessionRow.self, "WHERE round = ? ORDER BY id", [.text(round)])
    }
}

extension Tables {
    /// Lists a session, or lists it anew.
    public func put(_ row: SessionRow) throws(LedgerError) { try upsert(row) }
}
