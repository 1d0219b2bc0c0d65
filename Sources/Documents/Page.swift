import CertCore
import TextFormats

/// A text document of aligned lines, for print and for files.
struct Page {
    static let width = 78
    private(set) var lines: [String] = []

    /// A line in the middle of the page.
    mutating func centre(_ text: String) {
        let text = visible(text)
        let space = max(0, Self.width - displayWidth(of: text)) / 2
        lines.append(String(repeating: " ", count: space) + text)
    }

    mutating func line(_ text: String = "") { lines.append(visible(text)) }

    /// A text of any length, over as many lines as it takes.
    mutating func wrapped(_ text: String, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        var line = ""
        // Ideographs may be parted anywhere, other words only at spaces.
        for word in Self.words(of: visible(text)) {
            let isFull = indent + displayWidth(of: line) + displayWidth(of: word) > Self.width
            if isFull, !line.isEmpty {
                lines.append(margin + line)
                line = word == " " ? "" : word
            } else {
                line += word
            }
        }
        lines.append(margin + line)
    }

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var isOpen = false
        for character in text {
            let isPart = character.isASCII && character != " "
            if isPart, isOpen {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
            isOpen = isPart
        }
        return words
    }

    mutating func rule() { lines.append(String(repeating: "─", count: Self.width)) }

    /// Labels and values in two columns.
    mutating func fields(_ rows: [(label: String, value: String)], indent: Int = 0) {
        let widest = rows.map { displayWidth(of: $0.label) }.max() ?? 0
        for row in rows {
            let label = padded(visible(row.label), to: widest + 2)
            lines.append(String(repeating: " ", count: indent) + label + visible(row.value))
        }
    }

    /// Rows in columns as wide as they need to be; the last is as long as it is.
    mutating func columns(_ rows: [[String]], indent: Int = 0) {
        let rows = rows.map { $0.map { visible($0) } }
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
        }
        for row in rows {
            let cells = row.indices.map { index in
                index == row.count - 1 ? row[index] : padded(row[index], to: widths[index] + 2)
            }
            lines.append(String(repeating: " ", count: indent) + cells.joined())
        }
    }

    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
}
