/// A round as lists show it.
public struct RoundRow: Hashable, Sendable {
    public var id: String
    /// The digest of the scheme version.
    public var scheme: String
    public var title: String
    public var state: String
    /// When applications open, milliseconds since 1970-01-01 UTC.
    public var opens: Int64?
    /// When applications close, likewise.
    public var closes: Int64?
    /// JSON for lists.
    public var detail: String
    /// The version of the round's stream.
    public var version: Int

    public init(
        id: String, scheme: String, title: String, state: String, opens: Int64? = nil,
        closes: Int64? = nil, detail: String, version: Int
    ) {
        self.id = id
        self.scheme = scheme
        self.title = title
        self.state = state
        self.opens = opens
        self.closes = closes
        self.detail = detail
        self.version = version
    }
}

extension RoundRow: TableRow {
    static let table = Table(
        "rounds", key: ["id"],
        columns: [
            "id", "scheme", "title", "state", "opens", "closes", "detail", "version",
        ])

    init(_ cursor: inout Cursor) {
        id = cursor.text()
        scheme = cursor.text()
        title = cursor.text()
        state = cursor.text()
        opens = cursor.optionalInteger()
        closes = cursor.optionalInteger()
        detail = cursor.text()
        version = Int(cursor.integer())
    }

    var values: [Value] {
        [
            .text(id), .text(scheme), .text(title), .text(state), .integer(opens),
            .integer(closes), .text(detail), .integer(Int64(version)),
        ]
    }
}

extension Reader {
    /// One round.
    public func round(_ id: String) throws(LedgerError) -> RoundRow? {
        try row(RoundRow.self, "WHERE id = ?", [.text(id)])
    }

    /// All rounds, by identifier.
    public func rounds() throws(LedgerError) -> [RoundRow] {
        try rows(RoundRow.self, "ORDER BY id")
    }
}

extension Tables {
    /// Lists a round, or lists it anew.
    public func put(_ row: RoundRow) throws(LedgerError) { try upsert(row) }
}
