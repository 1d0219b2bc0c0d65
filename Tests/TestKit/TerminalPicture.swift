import TextFormats

/// What a terminal shows of the bytes it was sent, as far as the program uses terminals.
public struct TerminalPicture: Sendable {
    public private(set) var rows: Int
    public private(set) var columns: Int
    /// Nil in the right half of a wide character.
    private var cells: [[Character?]]
    private var row = 0
    private var column = 0
    private var pending: [UInt8] = []

    /// What the program has switched on.
    public private(set) var isAlternate = false
    public private(set) var bracketsPastes = false
    public private(set) var showsCursor = true
    public private(set) var hasLooks = false
    /// Sequences the program is not known to use.
    public private(set) var unknown: [String] = []
    /// How many bytes came.
    public private(set) var received = 0

    public init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        cells = Self.blank(rows, columns)
    }

    /// The rows, blanks at their ends left out.
    public var text: [String] {
        cells.map { row in
            let characters = row.compactMap(\.self)
            let end = characters.lastIndex { $0 != " " }
            return end.map { String(characters[...$0]) } ?? ""
        }
    }

    /// Row and column from 0; nil while it is hidden.
    public var cursor: [Int]? { showsCursor ? [row, column] : nil }

    public mutating func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        cells = Self.blank(rows, columns)
        (row, column) = (0, 0)
    }

    public mutating func show(_ bytes: some Sequence<UInt8>) {
        let new = Array(bytes)
        received += new.count
        pending += new
        // A character cut in two waits for its rest.
        let tail = pending.reversed().prefix { $0 & 0xC0 == 0x80 }.count
        let lead = pending.dropLast(tail).last ?? 0
        let needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        let complete = pending.count - (tail + 1 < needed ? tail + 1 : 0)
        var rest = Array(String(decoding: pending[..<complete], as: UTF8.self))[...]
        var kept = ""
        while let character = rest.first {
            if character == "\u{1B}" {
                guard let length = sequence(rest) else {
                    kept = String(rest)
                    break
                }
                rest = rest.dropFirst(length)
            } else {
                rest = rest.dropFirst()
                put(character)
            }
        }
        pending = Array(kept.utf8) + pending[complete...]
    }

    private mutating func put(_ character: Character) {
        switch character {
        case "\r\n", "\n":
            column = character == "\n" ? column : 0
            if row + 1 < rows { row += 1 } else { scroll() }
        case "\r": column = 0
        case "\u{8}": column = max(0, column - 1)
        case "\u{7}": break
        default:
            let width = displayWidth(of: character)
            guard width > 0 else { return }
            if column + width > columns {
                put("\r\n")
            }
            for offset in 0..<width { erase(row, column + offset) }
            cells[row][column] = character
            if width == 2 { cells[row][column + 1] = nil }
            column += width
        }
    }

    private mutating func scroll() {
        cells.removeFirst()
        cells.append(Array(repeating: " ", count: columns))
    }

    /// Half a wide character does not stay.
    private mutating func erase(_ row: Int, _ column: Int) {
        if cells[row][column] == nil { cells[row][column - 1] = " " }
        if column + 1 < columns, cells[row][column + 1] == nil { cells[row][column + 1] = " " }
        cells[row][column] = " "
    }

    /// Obeys a control sequence and gives its length; nil where more must come.
    private mutating func sequence(_ text: ArraySlice<Character>) -> Int? {
        let body = text.dropFirst()
        guard body.first == "[" else { return body.isEmpty ? nil : 2 }
        let parameters = body.dropFirst().prefix { $0.isASCII && $0 < "@" }
        guard let final = body.dropFirst(parameters.count + 1).first else { return nil }
        obey(String(parameters), final)
        return parameters.count + 3
    }

    private mutating func obey(_ parameters: String, _ final: Character) {
        let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
        switch (final, parameters) {
        case ("H", _):
            row = min(rows - 1, (numbers.first ?? 1) - 1)
            column = min(columns - 1, (numbers.count > 1 ? numbers[1] : 1) - 1)
        case ("J", "2"): cells = Self.blank(rows, columns)
        case ("K", ""): for place in column..<columns { erase(row, place) }
        case ("m", _): hasLooks = hasLooks || numbers.contains { $0 != 0 }
        case ("h", "?1049"), ("l", "?1049"):
            isAlternate = final == "h"
            cells = Self.blank(rows, columns)
            (row, column) = (0, 0)
        case ("h", "?2004"), ("l", "?2004"): bracketsPastes = final == "h"
        case ("h", "?25"), ("l", "?25"): showsCursor = final == "h"
        default: unknown.append(parameters + String(final))
        }
    }

    private static func blank(_ rows: Int, _ columns: Int) -> [[Character?]] {
        Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }
}
