/// How a stem asks for the exception, in the last of its clauses that asks.
struct NegativeQuestion {
    /// What asks for it, without marks that make a part of it stand out.
    let word: [Unicode.Scalar]
    /// In capitals, or between marks.
    let isEmphasised: Bool

    /// Nil where it asks for what is so.
    init?(asking stem: [Unicode.Scalar]) {
        let end = HowMany.start(in: stem)
        let clause = Self.last(of: stem, until: end, endedBy: Self.endsClause)
        var hasLatin = false
        var mayNegate = false
        for place in clause {
            if stem[place].isLatin { hasLatin = true }
            switch stem[place] {
            case "不", "误", "欠", "无", "没", "未", "非": mayNegate = true
            default: continue
            }
        }
        if mayNegate {
            let (text, places) = Self.withoutEmphasis(stem[clause])
            if let found = ChineseNegation.asking(in: text, besideLatin: hasLatin),
                !Self.isCited(places[found.lowerBound]...places[found.upperBound - 1], in: stem)
            {
                word = Array(text[found])
                isEmphasised = found.contains { place in
                    (place == found.lowerBound || text[place] == "非")
                        && Self.isMarked(places[place], in: stem)
                }
                return
            }
        }
        if let exception = ChineseNegation.exception(in: stem) {
            word = exception
            let place = stem.firstPlace(of: exception)
            isEmphasised = place.map { Self.isMarked($0, in: stem) } == true
            return
        }
        guard hasLatin else { return nil }
        let sentence = Self.last(of: stem, until: end, endedBy: Self.endsSentence)
        let mustAsk = end < stem.count && stem[..<end].last { !$0.isSpace } == "."
        guard let found = EnglishNegation.asking(in: stem[sentence], mustAsk: mustAsk)
        else { return nil }
        word = Array(stem[found])
        isEmphasised =
            word.text == word.text.uppercased() || Self.isMarked(found.lowerBound, in: stem)
    }

    // MARK: Clauses

    /// Nobody writes a longer sentence; one that is longer is not read.
    private static let limit = 1000

    /// - Parameter end: of what is read of the stem.
    private static func last(
        of stem: [Unicode.Scalar], until end: Int, endedBy ends: (Int, [Unicode.Scalar]) -> Bool
    ) -> Range<Int> {
        let end = 1 + (stem[..<end].lastIndex { !$0.isSpace && !$0.isEndMark } ?? -1)
        let start = (max(0, end - limit)..<end).last { ends($0, stem) }.map { $0 + 1 }
        return start.map { $0..<end } ?? (end <= limit ? 0..<end : 0..<0)
    }

    private static func endsClause(at place: Int, of stem: [Unicode.Scalar]) -> Bool {
        switch stem[place] {
        case "，", "；", ",", ";": true
        default: endsSentence(at: place, of: stem)
        }
    }

    private static func endsSentence(at place: Int, of stem: [Unicode.Scalar]) -> Bool {
        switch stem[place] {
        case "。", "？", "！": true
        case ".", "?", "!": EnglishNegation.endsSentence(at: place, of: stem)
        default: false
        }
    }

    // MARK: Emphasis

    private static func isEmphasis(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "【", "】", "“", "”", "「", "」", "‘", "’", "*", "_": true
        default: false
        }
    }

    /// A text as it is said, and where its characters stand.
    private static func withoutEmphasis(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (text: [Unicode.Scalar], places: [Int]) {
        let places = text.indices.filter { !isEmphasis(text[$0]) && !text[$0].isSpace }
        return (places.map { text[$0] }, places)
    }

    /// "把“不能做什么”换成“能做什么”": between marks with more words.
    private static func isCited(_ found: ClosedRange<Int>, in stem: [Unicode.Scalar]) -> Bool {
        let start = stem[..<found.lowerBound].suffix(40).lastIndex(where: isQuote)
        guard let start, stem[start] == "“" || stem[start] == "「" || stem[start] == "‘"
        else { return false }
        let behind = stem[(found.upperBound + 1)...].prefix(40)
        guard let end = behind.firstIndex(where: isQuote) else { return false }
        return end - start - 1 > found.count
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "「", "」", "‘", "’": true
        default: false
        }
    }

    private static func isMarked(_ place: Int, in stem: [Unicode.Scalar]) -> Bool {
        stem[..<place].last { !$0.isSpace }.map(isEmphasis) == true
    }
}
