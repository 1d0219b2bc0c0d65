/// A row of one of the tables for listing.
protocol TableRow: Hashable, Sendable {
    static var table: Table { get }

    /// Reads the table's columns in their order.
    init(_ cursor: inout Cursor)

    /// The values of the table's columns in their order.
    var values: [Value] { get }
}

/// A table with the statements its rows need.
struct Table: Sendable {
    let name: String
    let key: [String]
    let columns: [String]
    /// Columns that keep the value a row was first put with, so that their indexes rest.
    let fixed: [String]

    /// Inserts a row, or overwrites the one with the same key; one whose fixed columns differ stays.
    let upsert: String
    /// Deletes the row with a key.
    let deletion: String
    /// Selects whole rows: a condition may follow.
    let selection: String

    /// - Parameter columns: all columns in the order of the row's values, the key's included.
    init(_ name: String, key: [String], columns: [String], fixed: [String] = []) {
        self.name = name
        self.key = key
        self.columns = columns
        self.fixed = fixed
        let list = columns.joined(separator: ", ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let keyList = key.joined(separator: ", ")
        let changes = columns.filter { !key.contains($0) && !fixed.contains($0) }
            .map { "\($0) = excluded.\($0)" }
            .joined(separator: ", ")
        upsert = """
            INSERT INTO \(name) (\(list)) VALUES (\(places)) \
            ON CONFLICT (\(keyList)) DO UPDATE SET \(changes)\(Self.condition(fixed))
            """
        let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
        deletion = "DELETE FROM \(name) WHERE \(condition)"
        selection = "SELECT \(list) FROM \(name)"
    }

    private static func condition(_ fixed: [String]) -> String {
        guard !fixed.isEmpty else { return "" }
        return " WHERE " + fixed.map { "\($0) IS excluded.\($0)" }.joined(separator: " AND ")
    }
}

extension Reader {
    func rows<Row: TableRow>(
        _ type: Row.Type, _ condition: String = "", _ values: [Value] = []
    ) throws(LedgerError) -> [Row] {
        var cursor = try connection.query("\(Row.table.selection) \(condition)", values)
        var rows: [Row] = []
        while try cursor.next() { rows.append(Row(&cursor)) }
        return rows
    }

    func row<Row: TableRow>(
        _ type: Row.Type, _ condition: String, _ values: [Value]
    ) throws(LedgerError) -> Row? {
        var cursor = try connection.query("\(Row.table.selection) \(condition)", values)
        return try cursor.next() ? Row(&cursor) : nil
    }
}
