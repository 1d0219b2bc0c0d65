/// A row of a table.
public struct CSVRow: Sendable {
    /// The line in the file, from 1, on which the row begins.
    public let number: Int
    /// The cells, as many as the table has columns.
    public let cells: [String]

    let columns: [String: Int]

    /// The cell in the column with this name, if the table has one.
    public subscript(_ name: String) -> String? { columns[name].map { cells[$0] } }

    /// Tells whether all cells are empty, as in the rows some spreadsheets leave behind.
    public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}
