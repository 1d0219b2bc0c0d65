/// A version of a scheme as lists show it.
public struct SchemeRow: Hashable, Sendable {
    /// The SHA-256 of the scheme file, hexadecimal.
    public var digest: String
    public var id: String
    public var version: String
    public var title: String
    public var state: String
    /// JSON for lists, such as the steps.
    public var detail: String

    public init(
        digest: String, id: String, version: String, title: String, state: String,
        detail: String = "{}"
    ) {
        self.digest = digest
        self.id = id
        self.version = version
        self.title = title
        self.state = state
        self.detail = detail
    }
}

extension SchemeRow: TableRow {
    static let table = Table(
        "schemes", key: ["digest"],
        columns: [
            "digest", "id", "version", "title", "state", "detail",
        ])

    init(_ cursor: inout Cursor) {
        digest = cursor.text()
        id = cursor.text()
        version = cursor.text()
        title = cursor.text()
        state = cursor.text()
        detail = cursor.text()
    }

    var values: [Value] {
        [
            .text(digest), .text(id), .text(version), .text(title), .text(state),
            .text(detail),
        ]
    }
}

extension Reader {
    /// One version of a scheme.
    public func scheme(_ digest: String) throws(LedgerError) -> SchemeRow? {
        try row(SchemeRow.self, "WHERE digest = ?", [.text(digest)])
    }

    /// All versions of all schemes, or of one, by identifier and version.
    public func schemes(id: String? = nil) throws(LedgerError) -> [SchemeRow] {
        let order = "ORDER BY id, version, digest"
        guard let id else { return try rows(SchemeRow.self, order) }
        return try rows(SchemeRow.self, "WHERE id = ? \(order)", [.text(id)])
    }
}

extension Tables {
    /// Lists a version of a scheme, or lists it anew.
    public func put(_ row: SchemeRow) throws(LedgerError) { try upsert(row) }
}
