/// Words that negate.
enum Negation {
    private static let ideographs = ["不", "没有", "未", "勿"].map { Array($0.unicodeScalars) }

    /// Behind "不" or "未" another word, which negates nothing.
    private static let others = Set("断同仅但久管论错只妨时少止限来光".unicodeScalars)

    private static let latin: Set<String> = ["not", "never", "cannot"]
    private static let auxiliaries: Set<String> = [
        "do", "does", "did", "is", "are", "can", "should", "must", "will", "need",
    ]

    /// The negation that an option begins with, as it is written.
    static func beginning(_ option: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
        let text = option.drop { $0.isSpace }
        guard let first = text.first else { return nil }
        if first.isLatin { return beginningLatin(text) }
        guard let word = ideographs.first(where: { text.starts(with: $0) }) else { return nil }
        let rest = text.dropFirst(word.count)
        if word.count == 1, let next = rest.first, others.contains(next) { return nil }
        return tellsApart(rest) ? nil : text.prefix(word.count)
    }

    /// "未拆封的书", "未满七天的订单": what kind of thing it is, rather than what somebody does not do.
    private static func tellsApart(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = rest.first, let end = rest.prefix(6).firstIndex(of: "的"),
            end + 1 < rest.endIndex
        else { return false }
        return end - rest.startIndex <= (first == "经" || first == "满" ? 5 : 2)
    }

    private static func beginningLatin(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        let first = word(text)
        let second = word(text[first.endIndex...].drop { $0.isSpace })
        let start = plain(first)
        if latin.contains(start) || start.hasSuffix("n't") {
            return EnglishNegation.focusing.contains(plain(second)) ? nil : first
        }
        return auxiliaries.contains(start) && plain(second) == "not"
            ? text[..<second.endIndex] : nil
    }

    /// What stands before a second "不", so that both take each other away.
    private static let heads = [
        "不能", "不可", "不会", "不应", "不该", "没有人", "没有谁", "没有一个", "没有哪个", "不属于",
        "不是", "不包括", "不包含", "没有", "无法", "并非", "未必",
    ].map { Array($0.unicodeScalars) }

    /// The same before "没有".
    private static let headsOfLack = ["不是", "并非", "不会", "不可能", "不能"]
        .map { Array($0.unicodeScalars) }

    /// Words that begin with "不" and are asked about as they are.
    private static let terms = [
        "不同", "不良", "不可抗力", "不正当竞争", "不动产", "不合格品", "不定期", "不予受理",
    ].map { Array($0.unicodeScalars) }

    /// What there may be none of: "没有不满".
    private static let nouns = Set("满适妥当足便利安快实明符测轨雅法良合规正文".unicodeScalars)

    private static let butRather = Array("而是".unicodeScalars)

    /// What is itself the opposite of something.
    private static let opposites: Set<String> = [
        "incorrect", "wrong", "untrue", "false", "improper", "inappropriate", "unacceptable",
        "impolite", "impossible", "unnecessary", "unusual", "uncommon", "unlikely",
        "unreasonable", "unhelpful", "unfriendly", "unclear", "unfair", "inaccurate",
        "unprofessional",
    ]

    /// Words that negate twice: "不能不", "没有人不", "不属于不", "不是没有", "not incorrect".
    static func twice(in text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
        for place in text.indices {
            switch text[place] {
            case "不" where place > 1:
                guard let start = headOfNegation(before: place, in: text) else { continue }
                return text[start...place]
            case "没" where place > 1:
                guard let start = headOfLack(before: place, in: text) else { continue }
                return text[start...place]
            case "n", "N":
                guard place == 0 || !text[place - 1].isWord, let found = notOpposite(text[place...])
                else { continue }
                return found
            default: continue
            }
        }
        return nil
    }

    /// Where the negation begins that a "不" takes away.
    private static func headOfNegation(
        before place: Int, in text: [Unicode.Scalar]
    ) -> Int? {
        guard let head = heads.first(where: { text[..<place].ends(with: $0) }),
            !terms.contains(where: { text[place...].starts(with: $0) }),
            !text[(place + 1)...].prefix(1).contains(where: others.contains)
        else { return nil }
        // "不是不满而是着急" tells one thing from another.
        if head.last == "是" || head[0] == "并", text[place...].contains(butRather) { return nil }
        if head[0] == "没", head.count == 2,
            text[(place + 1)...].first.map(nouns.contains) != false
        {
            return nil
        }
        return asksWhether(head, before: place, in: text) ? nil : place - head.count
    }

    /// The same of "没有".
    private static func headOfLack(before place: Int, in text: [Unicode.Scalar]) -> Int? {
        guard let head = headsOfLack.first(where: { text[..<place].ends(with: $0) }),
            !text[place...].contains(butRather)
        else { return nil }
        return asksWhether(head, before: place, in: text) ? nil : place - head.count
    }

    /// "会不会不", "是不是没有".
    private static func asksWhether(
        _ head: [Unicode.Scalar], before place: Int, in text: [Unicode.Scalar]
    ) -> Bool {
        let start = place - head.count
        return start > 0 && text[start - 1] == head[1]
    }

    private static func notOpposite(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        let first = word(text)
        let second = word(text[first.endIndex...].drop { $0.isSpace })
        let isTwice =
            switch plain(first) {
            case "not": opposites.contains(plain(second))
            case "never": plain(second) == "not"
            default: false
            }
        return isTwice ? text[..<second.endIndex] : nil
    }

    private static func word(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        text.prefix { $0.isLatin || $0 == "'" || $0 == "’" }
    }

    /// In small letters, with a straight apostrophe.
    private static func plain(_ word: ArraySlice<Unicode.Scalar>) -> String {
        word.map { $0 == "’" ? "'" : $0.small }.text
    }
}
