import TextFormats

/// A table as candidates read it: columns between bars that line up, also under ideographs.
struct DrawnTable {
    let text: String

    /// Reads CSV, or notes why it is none.
    init?(_ bytes: [UInt8], _ notes: Notes) {
        do throws(CSVError) {
            let table = try CSVTable(parsing: bytes)
            self.init([table.header] + table.rows.map(\.cells))
        } catch {
            notes.lose(
                .asset(.table(error)),
                at: JSONDocument.character(at: error.offset, of: bytes))
            return nil
        }
    }

    /// - Parameter rows: all of one length.
    init(_ rows: [[String]]) {
        let rows = rows.map { $0.map(Self.onOneLine) }
        let widths = rows[0].indices.map { column in
            rows.map { displayWidth(of: $0[column]) }.max() ?? 0
        }
        text = rows.map { row in
            let cells = zip(row, widths).map { padded($0, to: $1) }
            return "| " + cells.joined(separator: " | ") + " |"
        }.joined(separator: "\n")
    }

    private static func onOneLine(_ cell: String) -> String {
        cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
