/// An operator as lists show them.
public struct OperatorRow: Hashable, Sendable {
    public var name: String
    /// The names of the roles, parted by spaces.
    public var roles: String
    public var state: String
    /// The version of the operator's stream.
    public var version: Int

    public init(
        name: String, roles: String, state: String, version: Int
    ) {
        self.name = name
        self.roles = roles
        self.state = state
        self.version = version
    }
}

extension OperatorRow: TableRow {
    static let table = Table(
        "operators", key: ["name"],
        columns: [
            "name", "roles", "state", "version",
        ])

    init(_ cursor: inout Cursor) {
        name = cursor.text()
        roles = cursor.text()
        state = cursor.text()
        version = Int(cursor.integer())
    }

    var values: [Value] {
        [
            .text(name), .text(roles), .text(state), .integer(Int64(version)),
        ]
    }
}

extension Reader {
    /// One operator.
    public func operatorRow(_ name: String) throws(LedgerError) -> OperatorRow? {
        try row(OperatorRow.self, "WHERE name = ?", [.text(name)])
    }

    /// All operators, by name.
    public func operators() throws(LedgerError) -> [OperatorRow] {
        try rows(OperatorRow.self, "ORDER BY name")
    }
}

extension Tables {
    /// Lists an operator, or lists them anew.
    public func put(_ row: OperatorRow) throws(LedgerError) { try upsert(row) }
}
