extension LedgerStore {
    /// An empty ledger in memory, where tables for listing can be built to compare.
    public static func inMemory() throws(LedgerError) -> LedgerStore {
        let connection = try Connection(":memory:", flags: memoryFlags, patience: 0)
        try connection.secure()
        try connection.run(script: Schema.kept + Schema.projections, to: "create in memory")
        return LedgerStore(connection: connection)
    }

    /// Tells whether the tables for listing were made by another version of this program.
    public func hasStaleProjections() throws(LedgerError) -> Bool {
        try connection.hasStaleProjections()
    }

    /// Empties the tables for listing and lets the body fill them anew from the events.
    @discardableResult
    public func rebuild<Result>(_ body: (Tables) throws -> Result) throws -> Result {
        try connection.run("BEGIN IMMEDIATE")
        defer { connection.rollBack() }
        for table in try projectionTables() {
            try connection.run("DROP TABLE \"\(table)\"")
        }
        try connection.run(script: Schema.projections, to: "rebuild")
        try connection.run(
            """
            INSERT INTO settings (name, value) VALUES ('projections', ?) \
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [.text(Schema.projectionsDigest)])
        let result = try body(Tables(reader: Reader(connection: connection)))
        try connection.run("COMMIT")
        return result
    }

    /// The tables for listing that are there, whatever version made them.
    private func projectionTables() throws(LedgerError) -> [String] {
        var rows = try connection.query(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
        var names: [String] = []
        while try rows.next() { names.append(rows.text()) }
        return names.filter { !Schema.lasting.contains($0) }
    }
}

extension Connection {
    func hasStaleProjections() throws(LedgerError) -> Bool {
        var rows = try query("SELECT value FROM settings WHERE name = 'projections'")
        return try !rows.next() || rows.text() != Schema.projectionsDigest
    }
}
