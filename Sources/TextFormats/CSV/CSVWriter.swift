/// Writes a table as CSV that spreadsheets open without running anything in it.
///
/// UTF-8, lines ending in LF. A cell that a spreadsheet would take for a formula gets an apostrophe
/// before it, unless it is a plain number.
public struct CSVWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    private let columns: Int

    /// Begins a table with its header; the byte order mark lets Excel know that it is UTF-8.
    public init(header: [String], byteOrderMark: Bool = false) {
        columns = header.count
        if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
        append(header)
    }

    /// Writes a row, which must have as many cells as the header.
    public mutating func append(_ row: [String]) {
        precondition(row.count == columns, "a row of \(row.count) cells under \(columns) columns")
        let start = bytes.count
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell: cell)
        }
        // A lone empty cell would read as an empty line.
        if bytes.count == start { bytes.append(contentsOf: "\"\"".utf8) }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(cell: String) {
        let text = looksLikeFormula(cell) ? "'" + cell : cell
        guard needsQuotes(text) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// Tells what a spreadsheet may run: OWASP's list of first characters, full-width ones included.
private func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    switch first {
    case "+", "-": return !isPlainNumber(cell)
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    default: return false
    }
}

/// Tells a sign, digits, and perhaps a point and more digits.
private func isPlainNumber(_ cell: String) -> Bool {
    let parts = cell.utf8.dropFirst().split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return parts.count <= 2
        && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(digits.contains) }
}

private func needsQuotes(_ text: String) -> Bool {
    let special: [UInt8] = Array(",\"\r\n".utf8)
    return text.utf8.contains(where: special.contains) || text.utf8.first == UInt8(ascii: " ")
        || text.utf8.last == UInt8(ascii: " ")
}
