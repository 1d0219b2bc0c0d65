import TextFormats

/// A table as candidates read it: columns between bars that line up, also under ideographs.
struct DrawnTable {
    let text: String

    /// Reads CSV, or notes why it is none.
    init?(_ bytes: [UInt8], _ notes: Notes) {
        do throws(CSVError) {
            let table = try CSVTable(parsing: bytes)
            let rows = ([table.header] + table.rows.map(\.cells)).map { $0.map(Self.onOneLine) }
            let widths = Self.widths(of: rows)
            let cells = widths.reduce(1) { $0 + $1 + 3 }
            // Every row is padded to the widest.
            guard cells * rows.count <= Shape.longestText * 2 else {
                notes.lose(
                    .longText(cells * rows.count, atMost: Shape.longestText * 2),
                    at: 0..<bytes.count)
                return nil
            }
            if cells > AssetFault.mostCells {
                notes.add(.asset(.wide(cells)), at: 0..<Self.firstLine(of: bytes))
            }
            self.init(rows, widths)
        } catch {
            notes.lose(
                .asset(.table(error)),
                at: JSONDocument.character(at: error.offset, of: bytes))
            return nil
        }
    }

    private init(_ rows: [[String]], _ widths: [Int]) {
        text = rows.map { row in
            let cells = zip(row, widths).map { padded($0, to: $1) }
            return "| " + cells.joined(separator: " | ") + " |"
        }.joined(separator: "\n")
    }

    /// - Parameter rows: all of one length.
    private static func widths(of rows: [[String]]) -> [Int] {
        rows[0].indices.map { column in rows.map { displayWidth(of: $0[column]) }.max() ?? 0 }
    }

    private static func firstLine(of bytes: [UInt8]) -> Int {
        bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
    }

    private static func onOneLine(_ cell: String) -> String {
        cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
