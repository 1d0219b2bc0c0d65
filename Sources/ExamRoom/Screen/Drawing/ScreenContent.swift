import Terminal
import TextFormats

/// A line of text of which parts stand out.
struct ScreenLine: Hashable {
    struct Run: Hashable {
        var text: String
        var looks: Looks
    }

    var runs: [Run]

    init(_ text: String = "", _ looks: Looks = []) { runs = [Run(text: text, looks: looks)] }

    func then(_ text: String, _ looks: Looks = []) -> ScreenLine {
        var line = self
        line.runs.append(Run(text: text, looks: looks))
        return line
    }

    var width: Int { runs.reduce(0) { $0 + displayWidth(of: $1.text) } }
}

/// What lies between the head and the foot of the screen, however long it is.
struct ScreenContent: Hashable {
    var lines: [ScreenLine] = []
    /// The lines that the cursor is on.
    var cursor: Range<Int>?
    /// Where typed text goes, with its line among all lines.
    var caret: Frame.Place?

    mutating func add(_ text: String = "", _ looks: Looks = []) {
        lines.append(ScreenLine(text, looks))
    }

    mutating func add(_ texts: [String], _ looks: Looks = []) {
        for text in texts { add(text, looks) }
    }
}

extension Frame {
    /// Draws a line and gives the column behind it.
    @discardableResult
    mutating func put(_ line: ScreenLine, row: Int, column: Int = 0) -> Int {
        var column = column
        for run in line.runs { column = put(run.text, row: row, column: column, run.looks) }
        return column
    }
}
