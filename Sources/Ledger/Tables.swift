/// Writes the tables for listing; what they say follows from the events alone.
public struct Tables {
    /// Reads what has been written so far.
    public let reader: Reader

    /// The next number of a kind of identifier, from 1, never given twice.
    public func nextNumber(_ kind: String) throws(LedgerError) -> Int64 {
        var rows = try reader.connection.query(
            """
            INSERT INTO counters (kind, last) VALUES (?, 1) \
            ON CONFLICT (kind) DO UPDATE SET last = last + 1 RETURNING last
            """,
            [.text(kind)])
        guard try rows.next() else { preconditionFailure("RETURNING gives a row") }
        let number = rows.integer()
        while try rows.next() {}
        return number
    }

    func upsert<Row: TableRow>(_ row: Row) throws(LedgerError) {
        guard try attempt(row) else {
            throw .taken(columns: Row.table.fixed.map { "\(Row.table.name).\($0)" })
        }
    }

    /// Puts a row; false where one with other fixed columns stands in its place.
    func attempt<Row: TableRow>(_ row: Row) throws(LedgerError) -> Bool {
        try reader.connection.run(Row.table.upsert, row.values)
        return reader.connection.changedRows == 1
    }

    func delete<Row: TableRow>(_ type: Row.Type, key: [Value]) throws(LedgerError) {
        try reader.connection.run(Row.table.deletion, key)
    }
}
