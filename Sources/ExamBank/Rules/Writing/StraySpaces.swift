/// Spaces at either end of a text or line, two in a row, between two ideographs, between an ideograph
/// and a full-width mark, or between an English word and its mark.
enum StraySpaces {
    static func remarks(on written: WrittenItem) -> [PlacedRemark] {
        written.remarks(onTexts: fault)
    }

    /// How many runs of them there are, at the first.
    static func fault(in text: [Unicode.Scalar]) -> TextFault? {
        guard text.contains(where: \.isSpace) else { return nil }
        var first: Range<Int>?
        var count = 0
        var end = 0
        var blanks = BlankFinder(text)
        let spaced = SpacedMarks.spaces(in: text)
        for index in text.indices
        where text[index].isSpace && index >= end
            && (spaced.contains(index) || isStray(index, text, &blanks))
        {
            let start = text[..<index].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
            end = text[index...].firstIndex { !$0.isSpace } ?? text.count
            first = first ?? start..<end
            count += 1
        }
        return first.map { (.straySpaces(count), $0) }
    }

    /// A blank to be filled in is made of spaces between brackets.
    private static func isStray(
        _ index: Int, _ text: [Unicode.Scalar], _ blanks: inout BlankFinder
    ) -> Bool {
        let before = index > 0 ? text[index - 1] : " "
        let after = index + 1 < text.count ? text[index + 1] : " "
        if isInBrackets(index, text) { return true }
        let isStray =
            before.isSpace || after.isSpace || (before.isHan && after.isHan) || after == "\n"
            || isBesideMark(index..<index + 1, text)
        return isStray && !before.opensBlank && !after.closesBlank && !blanks.isInBlank(index)
    }

    /// Between an ideograph and a full-width mark, which has room of its own; before the last full
    /// stop it may be a blank.
    static func isBesideMark(_ spaces: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        guard spaces.lowerBound > 0, spaces.upperBound < text.count else { return false }
        let (before, after) = (text[spaces.lowerBound - 1], text[spaces.upperBound])
        if before.isWideMark { return after.isHan }
        return before.isHan && after.isWideMark
            && !(after == "。" && spaces.upperBound + 1 == text.count)
    }

    /// One of the two in "（ 客户 ）"; a space at one end alone may be a blank, as in "（ 天）".
    static func isInBrackets(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
        guard place > 0, place + 1 < text.count else { return false }
        if text[place - 1] == "（", text[place + 1].isHan {
            guard let end = text[place...].firstIndex(where: \.isBracket) else { return false }
            return text[end] == "）" && text[end - 1].isSpace && text[end - 2].isHan
        }
        guard text[place + 1] == "）", text[place - 1].isHan,
            let start = text[..<place].lastIndex(where: \.isBracket)
        else { return false }
        return text[start] == "（" && text[start + 1].isSpace && text[start + 2].isHan
    }
}

extension Unicode.Scalar {
    /// Spaces behind it may be a blank to be filled in, or the beginning of a line.
    var opensBlank: Bool { self == "(" || self == "（" || self == "_" || self == "\n" }

    var closesBlank: Bool { self == ")" || self == "）" || self == "_" }

    fileprivate var isBracket: Bool { self == "（" || self == "）" }

    /// A mark as wide as an ideograph, apart from brackets.
    fileprivate var isWideMark: Bool {
        switch self {
        case "，", "。", "、", "；", "：", "？", "！", "《", "》", "「", "」", "『", "』", "“", "”": true
        default: false
        }
    }
}

/// Tells which spaces of a text make up a blank between brackets, or begin a line; asked from
/// the first to the last, it passes over the text once.
private struct BlankFinder {
    private let text: [Unicode.Scalar]
    /// The spaces in a row that were asked about last, and what is around them.
    private var run = 0..<0
    private var isBlank = false

    init(_ text: [Unicode.Scalar]) { self.text = text }

    mutating func isInBlank(_ space: Int) -> Bool {
        guard !run.contains(space) else { return isBlank }
        let start = text[..<space].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
        let end = text[space...].firstIndex { !$0.isSpace } ?? text.endIndex
        let before = start > 0 ? text[start - 1] : nil
        let after = end < text.endIndex ? text[end] : nil
        run = start..<end
        isBlank =
            before == "(" && after == ")" || before == "（" && after == "）" || before == "\n"
        return isBlank
    }
}
