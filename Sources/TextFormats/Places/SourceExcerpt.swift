/// One line of a source as it is shown to people, with the cells to mark beneath it.
public struct SourceExcerpt: Hashable, Sendable {
    /// The line: tabs as spaces, hidden characters visible, cut with `…` to the width asked for.
    public var text: String
    /// The cells to mark, from 0: at least one, which stands just after the text at its end.
    public var marked: Range<Int>

    public init(text: String, marked: Range<Int>) {
        self.text = text
        self.marked = marked
    }
}

extension SourceMap {
    /// The line on which `range` begins, with as much of the range as stands on it marked.
    ///
    /// A line of more than `width` cells is shown around the beginning of the range; the
    /// time it takes does not depend on the line's length.
    public func excerpt(of range: Range<Int>, width: Int = 80) -> SourceExcerpt {
        let line = lineRange(line(at: range.lowerBound))
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        // Four bytes are the longest character; what lies farther away has no room.
        let reach = 4 * max(width, 1)
        let first = characterStart(
            at: max(line.lowerBound, start - reach), notBefore: line.lowerBound)
        let last = characterStart(at: min(line.upperBound, start + reach), notBefore: start)
        let end = min(max(start, range.upperBound), last)

        var before = shown(first..<start, fromCell: 0)
        let marked = shown(start..<end, fromCell: displayWidth(of: before))
        let cells = displayWidth(of: before) + max(1, displayWidth(of: marked))
        let isLong = first > line.lowerBound || cells > width
        if isLong { before = "…" + ending(of: before, atMost: width / 3) }
        let after = shown(end..<last, fromCell: displayWidth(of: before + marked))
        let text = before + marked + after + (last < line.upperBound ? "…" : "")

        let lower = displayWidth(of: before)
        let upper = max(lower + 1, min(lower + displayWidth(of: marked), width))
        return SourceExcerpt(text: truncated(text, to: width), marked: lower..<upper)
    }
}

/// Text as it is shown from a cell of its line on: what hides is visible, a tab reaches to the next
/// stop of eight cells.
func shown(_ text: String, fromCell start: Int) -> String {
    var cell = start
    return text.reduce(into: "") { result, character in
        let piece =
            character == "\t"
            ? String(repeating: " ", count: 8 - cell % 8) : visible(String(character))
        cell += displayWidth(of: piece)
        result += piece
    }
}

/// The last characters of `text` that fit so many cells.
private func ending(of text: String, atMost cells: Int) -> Substring {
    var room = cells
    let kept = text.reversed().prefix { character in
        room -= displayWidth(of: character)
        return room >= 0
    }
    return text.suffix(kept.count)
}
