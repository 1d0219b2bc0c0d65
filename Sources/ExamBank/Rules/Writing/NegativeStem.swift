/// A stem that asks for what is not so, where the word is easily read over; and options that negate
/// once more.
enum NegativeStem {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice, let word = negation(asking: written.stem) else { return [] }
        var remarks: [WritingRemark] = []
        if !isEmphasised(word, in: written.stem) {
            remarks.append((.negativeStem(word.text), written.stemPlace))
        }
        for (index, option) in written.options.enumerated() {
            let bare = option.filter { !$0.isSpace }.text.lowercased()
            guard let negation = negations.first(where: { bare.hasPrefix($0) }) else { continue }
            remarks.append(
                (.doubleNegative(word.text, negation), written.place(ofOption: index)))
            break
        }
        return remarks
    }

    /// How a question asks for the exception, at its end.
    private static let asking = [
        "不正确", "不恰当", "不合适", "不妥当", "不妥", "不属于", "不包括", "不包含", "不符合", "不规范",
        "不应该", "不应当", "不应", "不宜", "不需要", "不能", "不得", "不可", "错误的", "有误的", "不是",
    ].map { Array($0.unicodeScalars) }

    /// What makes a clause the question; a contrast behind it ("而不宜…") asks nothing.
    private static let questions = ["下列", "以下", "哪", "什么", "的是", "（", "("]
        .map { Array($0.unicodeScalars) }

    private static let askingEnglish = ["not", "except", "least", "incorrect", "wrong"]
        .map { Array($0.unicodeScalars) }

    private static let negations = ["不", "没有", "未", "勿", "not", "never", "don't", "donot"]

    /// What asks for the exception within the last clause of the stem.
    private static func negation(asking stem: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let clause = lastClause(of: stem)
        var hasLatin = false
        var hasNegation = false
        for scalar in stem[clause] {
            if scalar.isLatin { hasLatin = true }
            if scalar == "不" || scalar == "误" { hasNegation = true }
        }
        func contains(_ word: [Unicode.Scalar]) -> Bool {
            stem.firstPlace(of: word[...], within: clause) != nil
        }
        if hasNegation, hasLatin || questions.contains(where: contains),
            let word = asking.first(where: contains)
        {
            return word
        }
        return hasLatin ? englishNegation(in: stem[clause]) : nil
    }

    private static func englishNegation(
        in clause: ArraySlice<Unicode.Scalar>
    ) -> [Unicode.Scalar]? {
        clause.split { !$0.isLatin }.first { word in
            askingEnglish.contains { $0.elementsEqual(word.lazy.map(\.small)) }
        }.map { Array($0) }
    }

    /// At most its last 80 characters.
    private static func lastClause(of stem: [Unicode.Scalar]) -> Range<Int> {
        let end = 1 + (stem.lastIndex { !$0.isSpace && !$0.isEndMark } ?? -1)
        let start = stem[..<end].lastIndex(where: endsClause).map { $0 + 1 } ?? 0
        return max(start, end - 80)..<end
    }

    private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "；", "？", ",", ";": true
        default: false
        }
    }

    /// In capitals, or between marks that make it stand out.
    private static func isEmphasised(_ word: [Unicode.Scalar], in stem: [Unicode.Scalar]) -> Bool {
        if word.allSatisfy({ $0.isLatin }) { return word.text == word.text.uppercased() }
        guard let place = stem.bare.firstPlace(of: word), place > 0 else { return false }
        return ["【", "“", "「", "*", "_", "‘"].contains(stem.bare[place - 1])
    }
}
