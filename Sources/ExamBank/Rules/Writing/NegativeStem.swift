import CertCore

/// A stem that asks for what is not so, where the word is easily read over; and options that negate
/// once more.
enum NegativeStem {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        var remarks = twice(in: written)
        guard written.isChoice, remarks.isEmpty, let word = negation(asking: written.stem)
        else { return remarks }
        if !isEmphasised(word, in: written.stem) {
            remarks.append((.negativeStem(word.text), written.stemPlace))
        }
        for (index, option) in written.options.enumerated() {
            guard let negation = Negation.beginning(option) else { continue }
            remarks.append(
                (.doubleNegative(word.text, negation.text), written.place(ofOption: index)))
            break
        }
        return remarks
    }

    /// Statements, questions and options that negate twice by themselves.
    private static func twice(in written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice || written.type == .trueFalse else { return [] }
        var remarks: [WritingRemark] = []
        if let words = Negation.twice(in: written.stem) {
            remarks.append((.negatedTwice(words.text), written.stemPlace))
        }
        for (index, option) in written.options.enumerated() {
            guard let words = Negation.twice(in: option) else { continue }
            remarks.append((.negatedTwice(words.text), written.place(ofOption: index)))
        }
        return remarks
    }

    /// How a question asks for the exception.
    private static let asking = [
        "不正确", "不恰当", "不合适", "不妥当", "不妥", "不属于", "不包括", "不包含", "不符合", "不规范",
        "不应该", "不应当", "不应", "不宜", "不需要", "不能", "不得", "不可", "错误的", "有误的", "不是",
    ].map { Array($0.unicodeScalars) }

    /// The same at its very end, where "有误" and its like are no condition.
    private static let closing = ["有误", "欠妥"].map { Array($0.unicodeScalars) }

    /// What makes a clause the question; a contrast behind it ("而不宜…") asks nothing.
    private static let questions = ["下列", "以下", "哪", "什么", "的是", "（", "("]
        .map { Array($0.unicodeScalars) }

    private static let askingEnglish = ["not", "except", "least", "incorrect", "wrong"]
        .map { Array($0.unicodeScalars) }

    private static let causes = ["原因", "理由", "后果", "时"].map { Array($0.unicodeScalars) }

    /// What asks for the exception within the last clause of the stem.
    private static func negation(asking stem: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let clause = lastClause(of: stem)
        var hasLatin = false
        var hasNegation = false
        for scalar in stem[clause] {
            if scalar.isLatin { hasLatin = true }
            if scalar == "不" || scalar == "误" || scalar == "欠" { hasNegation = true }
        }
        func contains(_ word: [Unicode.Scalar]) -> Bool {
            stem.firstPlace(of: word[...], within: clause) != nil
        }
        if hasNegation {
            let isQuestion = hasLatin || questions.contains(where: contains)
            let word =
                isQuestion
                ? asking.first(where: contains) ?? closing.first { stem[clause].ends(with: $0) }
                : asking.first { isDefined(by: $0, in: stem[clause]) }
            if let word { return word }
        }
        return exception(in: stem) ?? (hasLatin ? englishNegation(in: stem[clause]) : nil)
    }

    /// "不能使用的词语是", but not "不能登录的原因是".
    private static func isDefined(
        by word: [Unicode.Scalar], in clause: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        clause.last == "是" && clause.starts(with: word)
            && !causes.contains { Array(clause).contains(text: $0) }
    }

    /// "除哪项外都是": what is between is asked for.
    private static func exception(in stem: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let start = stem.firstIndex(of: "除"),
            let end = stem[start...].prefix(10).firstIndex(of: "外"),
            stem[end...].contains(where: { $0 == "都" || $0 == "均" || $0 == "皆" })
        else { return nil }
        let word = Array(stem[start...end])
        return ["哪", "下列", "以下"].contains { word.contains(text: Array($0.unicodeScalars)) }
            ? word : nil
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
