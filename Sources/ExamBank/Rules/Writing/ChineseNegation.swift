/// Words by which a clause in Chinese asks for what is not so.
enum ChineseNegation {
    typealias Word = [Unicode.Scalar]

    static func words(_ text: String) -> [Word] {
        text.split(separator: " ").map { Array($0.unicodeScalars) }
    }

    /// How a question asks for the exception.
    private static let asking = words(
        """
        不正确 不恰当 不合适 不妥当 不妥 不属于 不包括 不包含 不符合 不规范 不应该 不应当 不应 不宜 不需要 不能 不得 \
        不可 错误的 有误的 不是
        """)
    /// The same of a thing, right before it or at the very end.
    private static let judging = words("不准确 不合理 不当 不对")
    /// The same of what is done, where that is asked for.
    private static let waiving = words("不允许 不许 不必 无需 无须 不用")
    /// At the very end only, since they are conditions elsewhere.
    private static let closing = words("有误 欠妥")

    /// What makes a clause the question; a contrast behind it ("而不宜…") asks nothing.
    private static let questions = words("下列 以下 哪 什么 的是 （ (")
    static let choosing = words("下列 以下 哪")

    /// The places in a clause that ask for the exception.
    ///
    /// - Parameter besideLatin: The clause has other words as well, and may ask by those.
    static func asking(in clause: [Unicode.Scalar], besideLatin: Bool) -> Range<Int>? {
        if asksWhy(clause) { return nil }
        if besideLatin || questions.contains(where: clause.says) {
            for word in asking {
                for found in clause.places(of: word)
                where !isCondition(found, in: clause) && !ChineseDenial.isOfPart(found, in: clause)
                {
                    return found
                }
            }
            for word in closing where clause.ends(with: word) {
                return clause.count - word.count..<clause.count
            }
        } else if let word = asking.first(where: { clause.starts(with: $0) }),
            clause.last == "是", !isCondition(0..<word.count, in: clause)
        {
            // "不能使用的词语是", but not "不能登录的原因是".
            return 0..<word.count
        }
        return judgement(in: clause) ?? waiver(in: clause) ?? ChineseDenial.asking(in: clause)
    }

    /// "客服为什么不能把账号借给同事", but not "下列关于为什么道歉的说法不正确的是".
    private static func asksWhy(_ clause: [Unicode.Scalar]) -> Bool {
        reasons.contains(where: clause.says) && !choosing.contains(where: clause.says)
            && !clause.says(Array("的是".unicodeScalars))
    }

    private static let reasons = words("为什么 为何 何以 凭什么")

    /// "除哪项外都是": what is between is asked for.
    static func exception(in stem: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let start = stem.firstIndex(of: "除"),
            let end = stem[start...].prefix(10).firstIndex(of: "外"),
            stem[end...].contains(where: { $0 == "都" || $0 == "均" || $0 == "皆" })
        else { return nil }
        let word = Array(stem[start...end])
        return choosing.contains(where: word.says) ? word : nil
    }

    // MARK: Weaker words

    /// "下列记录不准确的是", "哪种说法不对", but not "客户不合理的要求" or "造成记录不准确的是".
    private static func judgement(in clause: [Unicode.Scalar]) -> Range<Int>? {
        for word in judging {
            for found in clause.places(of: word) {
                let (before, after) = (clause[..<found.lowerBound], clause[found.upperBound...])
                // "对不对" asks whether.
                if before.last == word.last || causing.contains(where: Array(before).says) {
                    continue
                }
                let isAsked =
                    after.allSatisfy { $0.isBlank || $0 == "的" }
                    ? choosing.contains(where: clause.says)
                    : after.first == "的" && isAskedFor(Array(after.dropFirst()))
                if isAsked, !isCondition(found, in: clause) { return found }
            }
        }
        return nil
    }

    /// "无需提供的是", "不允许出现的言行是", but not "不允许提交的目的是".
    private static func waiver(in clause: [Unicode.Scalar]) -> Range<Int>? {
        for word in waiving {
            for found in clause.places(of: word) {
                let after = clause[found.upperBound...]
                guard let end = after.lastIndex(of: "的"), end > after.startIndex,
                    isAskedFor(Array(after[(end + 1)...])), !isCondition(found, in: clause)
                else { continue }
                return found
            }
        }
        return nil
    }

    /// What is asked for at the end: "是（", "一项是", "做法有".
    static func isAskedFor(_ tail: [Unicode.Scalar]) -> Bool {
        var said = tail.filter { !$0.isBlank }
        if let word = interrogatives.first(where: said.ends) { said.removeLast(word.count) }
        guard let last = said.last, said.count <= 6, !abstract.contains(where: said.says)
        else { return false }
        return last == "是" || last == "有" || last == "为" || last == "项"
    }

    private static let interrogatives = words("哪些 哪一项 哪一种 哪一个 哪几项 哪项 哪种 哪个 什么")

    /// Before a judgement that somebody makes or something brings about.
    private static let causing = words(
        "导致 造成 引起 说明 表明 发现 认为 觉得 怀疑 如果 是否 判断 使 让 被 因")

    // MARK: Conditions

    /// What is asked about something that is not so.
    private static let abstract = words("原因 理由 后果 目的 意义 依据 情形 情况 前提 条件 好处 影响")
    private static let causes = words("原因 理由 后果 目的")
    private static let cases = words("情况下 情形下 条件下 情况中 场合下 场合 时候 时")
    /// Judgements on what the options say, whatever else is in the clause.
    private static let verdicts = words(
        "不正确 不恰当 不妥当 不妥 不属于 不包括 不包含 错误的 有误的 不规范")
    private static let otherThanWhen = Array("间长限效候段差".unicodeScalars)

    /// "不能登录的原因是", "不能登录时应采取的措施是", "哪种情况下不需要": it is so, and something else
    /// is asked.
    static func isCondition(_ word: Range<Int>, in clause: [Unicode.Scalar]) -> Bool {
        let after = Array(clause[word.upperBound...])
        for cause in causes {
            for found in after.places(of: cause)
            where found.upperBound == after.count || after[found.upperBound] != "的" {
                // "无理由退货" is a term.
                if found.lowerBound > 0, after[found.lowerBound - 1] == "无" { continue }
                if !after[found.upperBound...].contains("的") { return true }
            }
        }
        if verdicts.contains(where: clause[word].elementsEqual) { return false }
        let before = Array(clause[..<word.lowerBound])
        return isWhen(after, behind: before) || asksWhen(before)
    }

    private static func isWhen(
        _ after: [Unicode.Scalar], behind before: [Unicode.Scalar]
    ) -> Bool {
        if choosing.contains(where: before.says) { return false }
        guard
            let when = after.indices.first(where: { place in
                after[place] == "时"
                    && (place + 1 == after.count || !otherThanWhen.contains(after[place + 1]))
            })
        else { return false }
        // "不能在通话时说的": the time is part of it.
        return !after[..<when].contains { $0 == "在" || $0 == "当" || $0 == "于" }
    }

    /// "下列哪种情况下客户…".
    private static func asksWhen(_ before: [Unicode.Scalar]) -> Bool {
        guard
            let start = before.firstIndex(where: { $0 == "哪" || $0 == "何" || $0 == "么" })
        else { return false }
        let rest = Array(before[start...].prefix(8))
        return cases.contains(where: rest.says)
    }
}

extension Array where Element == Unicode.Scalar {
    func says(_ word: [Unicode.Scalar]) -> Bool { contains(text: word) }

    /// Where the word stands, from the first place on; nobody says one more than a few times.
    fileprivate func places(of word: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = indices
        while found.count < 6, let place = firstPlace(of: word[...], within: rest) {
            found.append(place..<place + word.count)
            rest = place + word.count..<count
        }
        return found
    }
}

extension Unicode.Scalar {
    /// Part of the room for the answer.
    fileprivate var isBlank: Bool {
        switch self {
        case "（", "）", "(", ")", "_": true
        default: isSpace || isEndMark
        }
    }
}
