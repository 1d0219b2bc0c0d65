/// Half-width punctuation in Chinese, where the full-width mark of the same name belongs.
///
/// What looks like a time, a decimal, a formula, an address or a piece of a program is left alone.
struct HalfWidthMarks {
    /// What belongs in the place of a mark.
    struct Mark: Hashable {
        let meant: Unicode.Scalar
        /// A point between two ideographs may as well be the one inside a foreign name.
        let isCertain: Bool
    }

    /// The text with the marks found so far as they are meant: they make their neighbours plainer.
    private var text: [Unicode.Scalar]
    private var marks: [Int: Mark] = [:]
    /// Rather than a sentence of another language with some ideographs in it.
    private let isChinese: Bool

    /// The marks by their places.
    static func found(in text: [Unicode.Scalar]) -> [Int: Mark] {
        var found = HalfWidthMarks(text)
        for _ in 0..<mostReadings where found.readOn() {}
        return found.marks
    }

    /// Hardly a text needs a third reading: a mark that is known mostly tells those behind it.
    private static let mostReadings = 8

    private init(_ text: [Unicode.Scalar]) {
        self.text = text
        let words = text.indices.count { place in
            text[place].isLatin && (place == 0 || !text[place - 1].isLatin)
        }
        isChinese = text.count(where: \.isHan) >= words
    }

    /// Notes the marks that can be told by what is known of the others; false where there are none.
    private mutating func readOn() -> Bool {
        let known = marks.count
        for place in text.indices {
            if let mark = sentenceMark(at: place) { note(mark, at: place) }
        }
        if isChinese {
            noteBrackets()
            noteQuotes()
        }
        return marks.count > known
    }

    private mutating func note(_ mark: Mark, at place: Int) {
        marks[place] = mark
        text[place] = mark.meant
    }

    private mutating func note(_ meant: Unicode.Scalar, at place: Int) {
        note(Mark(meant: meant, isCertain: true), at: place)
    }

    private func scalar(at place: Int) -> Unicode.Scalar? {
        text.indices.contains(place) ? text[place] : nil
    }

    // MARK: Within and at the end of sentences

    private func sentenceMark(at place: Int) -> Mark? {
        guard let wide = Self.wide(text[place]), let before = scalar(at: place - 1) else {
            return nil
        }
        let after = scalar(at: place + 1)
        if before == " " { return spacedMark(wide, at: place, after) }
        if text[place] == "." { return fullStop(at: place, before, after) }
        let isBetween = before.isHan && after?.isHan == true
        guard isBetween || isChinese && follows(before, after, place) else { return nil }
        return Mark(meant: wide, isCertain: true)
    }

    /// A space before the mark, as some languages have it: "做什么 ?".
    private func spacedMark(
        _ wide: Unicode.Scalar, at place: Int, _ after: Unicode.Scalar?
    ) -> Mark? {
        guard isChinese, wide != "。", scalar(at: place - 2)?.isHan == true,
            after?.isChinese != false
        else { return nil }
        return Mark(meant: wide, isCertain: true)
    }

    private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case ",": "，"
        case ";": "；"
        case ":": "："
        case "?": "？"
        case "!": "！"
        case ".": "。"
        default: nil
        }
    }

    /// A mark behind Chinese, or behind a word or number before Chinese.
    private func follows(
        _ before: Unicode.Scalar, _ after: Unicode.Scalar?, _ place: Int
    ) -> Bool {
        let after = after == " " ? scalar(at: place + 2) : after
        guard let after else { return before.isChinese || endsChinese(before, place) }
        if after.isHan, before.isLatin || before.isDigit || Self.closes(before) {
            return text[place + 1] != " " || text[place] == "," && closesQuote(at: place - 1)
        }
        return before.isChinese
            && (after.isChinese || after.isLatin || after.isDigit
                || Self.opens(after))
    }

    /// A last mark behind a word or number that itself stands in Chinese, as in "什么是CRM?", or behind a
    /// quote; "Kahoot!" is a name, and "5!" a product.
    private func endsChinese(_ before: Unicode.Scalar, _ place: Int) -> Bool {
        switch text[place] {
        case "?": break
        case "!" where before == "\"" || before == "%": break
        default: return false
        }
        if before == "\"" { return closesQuote(at: place - 1) }
        let end = before == "%" ? place - 1 : place
        let start = text[..<end].lastIndex { !$0.isWord } ?? -1
        guard start >= 0, start + 1 < end else { return false }
        return holdsWord(text[start] == " " ? scalar(at: start - 1) : text[start])
    }

    /// What stands before a word of letters where it is part of a Chinese sentence, and not what
    /// somebody says.
    private func holdsWord(_ scalar: Unicode.Scalar?) -> Bool {
        switch scalar {
        case "说", "问", "答", "复", "写", "喊", "叫", "道", "译": false
        case "，", "、", "）", "”", "》": true
        default: scalar?.isHan == true
        }
    }

    /// The second of two straight quotes around a part of a Chinese sentence.
    private func closesQuote(at place: Int) -> Bool {
        guard text[place] == "\"", let first = text[..<place].lastIndex(of: "\""),
            text[...place].count(where: { $0 == "\"" }).isMultiple(of: 2)
        else { return false }
        let inner = text[first + 1..<place]
        return scalar(at: first - 1).map(\.isChinese) ?? inner.contains(where: \.isHan)
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        scalar == ")" || scalar == "\"" || scalar == "%"
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == "\"" || scalar == "?" || scalar == "!"
    }

    /// A point behind one ideograph at the beginning of a line numbers it.
    private func fullStop(
        at place: Int, _ before: Unicode.Scalar, _ after: Unicode.Scalar?
    ) -> Mark? {
        guard isChinese, before.isChinese, let first = scalar(at: place - 2), first != "\n"
        else { return nil }
        guard let after else { return Mark(meant: "。", isCertain: true) }
        if after.isChinese, !after.isHan { return Mark(meant: "。", isCertain: true) }
        let isBeforeHan = after.isHan || after == " " && scalar(at: place + 2)?.isHan == true
        return isBeforeHan ? Mark(meant: "。", isCertain: false) : nil
    }

    // MARK: Around something

    /// From the outside in: one that is known to be Chinese stands before those within it.
    private mutating func noteBrackets() {
        let pairs = bracketPairs().sorted { $0.first < $1.first }
        if pairs.isEmpty { return }
        let formulas = Occurrences(in: text) { $0.isEquationSign || $0 == "\"" }
        let ideographs = Occurrences(in: text, of: \.isHan)
        for (first, last) in pairs
        where isChineseBracket(first, last, formulas: formulas, ideographs: ideographs) {
            if text[first] == "(" { note("（", at: first) }
            if text[last] == ")" { note("）", at: last) }
        }
    }

    private func bracketPairs() -> [(first: Int, last: Int)] {
        var pairs: [(first: Int, last: Int)] = []
        var open: [Int] = []
        for place in text.indices {
            if text[place] == "(" || text[place] == "（" { open.append(place) }
            guard text[place] == ")" || text[place] == "）", let first = open.popLast(),
                text[first] == "(" || text[place] == ")"
            else { continue }
            pairs.append((first, place))
        }
        return pairs
    }

    private func isChineseBracket(
        _ first: Int, _ last: Int, formulas: Occurrences, ideographs: Occurrences
    ) -> Bool {
        let (before, after) = (scalar(at: first - 1), scalar(at: last + 1))
        let inner = first + 1..<last
        // One of the two is wide already.
        if (text[first] == "(") != (text[last] == ")") { return true }
        if before?.isOperator == true || after?.isOperator == true { return false }
        if formulas.areAny(in: inner) { return false }
        if ideographs.areAny(in: inner) { return true }
        guard let before else {
            // A single letter is the option's own.
            return after?.isHan == true && !(inner.count == 1 && text[first + 1].isLatin)
        }
        return before.isChinese
    }

    private mutating func noteQuotes() {
        let places = text.indices.filter { text[$0] == "\"" }
        guard !places.isEmpty, places.count.isMultiple(of: 2) else { return }
        // Within other quotes the marks are others.
        var depth = 0
        var passed = 0
        for index in stride(from: 0, to: places.count, by: 2) {
            let (first, last) = (places[index], places[index + 1])
            for scalar in text[passed..<first] {
                if scalar == "“" { depth += 1 }
                if scalar == "”" { depth -= 1 }
            }
            passed = first
            guard depth == 0, isChineseQuote(first, last) else { continue }
            note("“", at: first)
            note("”", at: last)
        }
    }

    private func isChineseQuote(_ first: Int, _ last: Int) -> Bool {
        let (before, after) = (scalar(at: first - 1), scalar(at: last + 1))
        let inner = text[first + 1..<last]
        guard let start = inner.first, let end = inner.last, !start.isSpace, !end.isSpace,
            before?.isChinese != false, after?.isChinese != false
        else { return false }
        return before != nil || after != nil || inner.contains(where: \.isHan)
    }
}

/// Where in a text scalars of some kind stand, counted once.
private struct Occurrences {
    /// How many lie before each place.
    private var before: [Int] = [0]

    init(in text: [Unicode.Scalar], of kind: (Unicode.Scalar) -> Bool) {
        before.reserveCapacity(text.count + 1)
        for scalar in text { before.append(before.last! + (kind(scalar) ? 1 : 0)) }
    }

    func areAny(in places: Range<Int>) -> Bool {
        before[places.upperBound] > before[places.lowerBound]
    }
}

extension Unicode.Scalar {
    /// An ideograph, a full-width mark or letter, or a mark that Chinese shares with others.
    fileprivate var isChinese: Bool {
        switch value {
        case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF65: !isOperator
        case 0xFF10...0xFF19, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
        default: isHan
        }
    }

    /// Stands beside a bracket in a formula.
    fileprivate var isOperator: Bool {
        switch self {
        case "-", "/", "−", "－", "／": true
        default: isEquationSign
        }
    }

    /// Stands within a formula only.
    fileprivate var isEquationSign: Bool {
        switch self {
        case "+", "*", "=", "<", ">", "^", "×", "÷", "＋", "＊", "＝", "＜", "＞": true
        default: false
        }
    }
}
