/// Writes the tables for listing; what they say follows from the events alone.
public struct Tables {
    /// Reads what has been written so far.
    public let reader: Reader

    func upsert<Row: TableRow>(_ row: Row) throws(LedgerError) {
        try reader.connection.run(Row.table.upsert, row.values)
    }

    func delete<Row: TableRow>(_ type: Row.Type, key: [Value]) throws(LedgerError) {
        try reader.connection.run(Row.table.deletion, key)
    }
}
