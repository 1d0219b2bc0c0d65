/// A table read from CSV: named columns, and rows that know their line in the file.
///
/// RFC 4180 in UTF-8, with or without a byte order mark, lines ending in CRLF or LF. Every row has
/// as many cells as the header has names. Empty lines are skipped.
public struct CSVTable: Sendable {
    /// The names of the columns, in order.
    public let header: [String]
    public let rows: [CSVRow]

    /// Reads `bytes`, or tells the first fault in them; ragged rows are told all at once.
    public init(parsing bytes: [UInt8]) throws(CSVError) {
        var rows: [CSVRow] = []
        header = try Self.read(bytes) { rows.append($0) }
        self.rows = rows
    }

    /// Hands over the rows one by one and gives the header back, for tables too long to be held;
    /// after a fault, what was done with rows before it is to be forgotten.
    @discardableResult
    public static func read(
        _ bytes: [UInt8], header: ([String]) -> Void = { _ in }, row: (CSVRow) -> Void
    ) throws(CSVError) -> [String] {
        var reader = try CSVReader(bytes)
        guard let first = try reader.nextRecord() else {
            throw CSVError(offset: bytes.count, row: 1, column: 1, kind: .empty)
        }
        let columns = try Self.columns(of: first)
        let names = first.cells.map(\.text)
        header(names)
        var ragged: [CSVRaggedRow] = []
        var firstRaggedOffset = 0
        while let record = try reader.nextRecord() {
            if record.cells.count == columns.count {
                let cells = record.cells.map(\.text)
                row(CSVRow(number: record.row, cells: cells, columns: columns))
            } else {
                if ragged.isEmpty { firstRaggedOffset = record.cells[0].offset }
                ragged.append(CSVRaggedRow(number: record.row, count: record.cells.count))
            }
        }
        if let worst = ragged.first {
            let column = min(worst.count, columns.count) + (worst.count > columns.count ? 1 : 0)
            throw CSVError(
                offset: firstRaggedOffset, row: worst.number, column: column,
                kind: .ragged(ragged, columns: columns.count))
        }
        return names
    }

    /// Where each named column stands, from 0.
    private static func columns(of record: CSVReader.Record) throws(CSVError) -> [String: Int] {
        var columns: [String: Int] = [:]
        for (index, cell) in record.cells.enumerated() {
            let kind: CSVError.Kind
            if cell.text.isEmpty {
                kind = .unnamedColumn
            } else if let first = columns.updateValue(index, forKey: cell.text) {
                kind = .duplicateColumn(cell.text, first: first + 1)
            } else {
                continue
            }
            throw CSVError(offset: cell.offset, row: record.row, column: index + 1, kind: kind)
        }
        return columns
    }
}
