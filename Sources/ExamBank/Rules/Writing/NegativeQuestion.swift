/// How a stem asks for the exception, in the last of its clauses.
struct NegativeQuestion {
    /// What asks for it, without marks that make a part of it stand out.
    let word: [Unicode.Scalar]
    /// In capitals, or between marks.
    let isEmphasised: Bool

    /// Nil where it asks for what is so.
    init?(asking stem: [Unicode.Scalar]) {
        let clause = Self.lastClause(of: stem)
        var hasLatin = false
        var mayNegate = false
        for scalar in stem[clause] {
            if scalar.isLatin { hasLatin = true }
            switch scalar {
            case "不", "误", "欠", "无": mayNegate = true
            default: continue
            }
        }
        if mayNegate {
            let (text, places) = Self.withoutEmphasis(stem[clause])
            if let found = ChineseNegation.asking(in: text, besideLatin: hasLatin) {
                word = Array(text[found])
                isEmphasised = Self.isMarked(places[found.lowerBound], in: stem)
                return
            }
        }
        if let exception = ChineseNegation.exception(in: stem) {
            word = exception
            let place = stem.firstPlace(of: exception)
            isEmphasised = place.map { Self.isMarked($0, in: stem) } == true
            return
        }
        guard hasLatin, let found = EnglishNegation.asking(in: stem[clause]) else { return nil }
        word = Array(stem[found])
        isEmphasised =
            word.text == word.text.uppercased() || Self.isMarked(found.lowerBound, in: stem)
    }

    // MARK: Clauses

    /// At most its last 80 characters.
    private static func lastClause(of stem: [Unicode.Scalar]) -> Range<Int> {
        let end = 1 + (stem.lastIndex { !$0.isSpace && !$0.isEndMark } ?? -1)
        let start = stem[..<end].indices.last { endsClause(at: $0, of: stem) }.map { $0 + 1 } ?? 0
        return max(start, end - 80)..<end
    }

    private static func endsClause(at place: Int, of stem: [Unicode.Scalar]) -> Bool {
        switch stem[place] {
        case "，", "。", "；", "？", "！", ",", ";": true
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

    private static func isMarked(_ place: Int, in stem: [Unicode.Scalar]) -> Bool {
        stem[..<place].last { !$0.isSpace }.map(isEmphasis) == true
    }
}
