/// Words that negate.
enum Negation {
    private static let ideographs = ["不", "没有", "未", "勿"].map { Array($0.unicodeScalars) }

    /// Behind "不" or "未" another word, which negates nothing.
    private static let others = Set("断同仅但久管论错只妨时少止限来".unicodeScalars)

    private static let latin: Set<String> = ["not", "never", "don't", "doesn't", "cannot", "can't"]
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
        return text.prefix(word.count)
    }

    private static func beginningLatin(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        let first = word(text)
        if latin.contains(plain(first)) { return first }
        guard auxiliaries.contains(plain(first)) else { return nil }
        let rest = text[first.endIndex...].drop { $0.isSpace }
        let second = word(rest)
        return plain(second) == "not" ? text[..<second.endIndex] : nil
    }

    /// What stands before a second "不", so that both take each other away.
    private static let heads = [
        "不能", "不可", "不会", "不应", "不该", "没有人", "没有谁", "没有一个", "没有哪个", "不属于",
        "不是", "不包括", "不包含",
    ].map { Array($0.unicodeScalars) }

    /// Words that begin with "不" and are asked about as they are.
    private static let terms = [
        "不同", "不良", "不可抗力", "不正当竞争", "不动产", "不合格品", "不定期", "不予受理",
    ].map { Array($0.unicodeScalars) }

    private static let butRather = Array("而是".unicodeScalars)

    /// What is itself the opposite of something.
    private static let opposites: Set<String> = [
        "incorrect", "wrong", "untrue", "false", "improper", "inappropriate", "unacceptable",
        "impolite", "impossible", "unnecessary",
    ]

    /// Words that negate twice: "不能不", "没有人不", "不属于不", "not incorrect".
    static func twice(in text: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
        for place in text.indices {
            switch text[place] {
            case "不" where place > 1:
                guard let head = heads.first(where: { text[..<place].ends(with: $0) }),
                    !terms.contains(where: { text[place...].starts(with: $0) }),
                    !text[(place + 1)...].prefix(1).contains(where: others.contains)
                else { continue }
                // "不是不满而是着急" tells one thing from another.
                if head.last == "是", text[place...].contains(butRather) { continue }
                let start = place - head.count
                // "会不会不" asks whether.
                if start > 0, text[start - 1] == head[1] { continue }
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

    private static func notOpposite(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        let first = word(text)
        guard plain(first) == "not" else { return nil }
        let second = word(text[first.endIndex...].drop { $0.isSpace })
        return opposites.contains(plain(second)) ? text[..<second.endIndex] : nil
    }

    private static func word(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        text.prefix { $0.isLatin || $0 == "'" || $0 == "’" }
    }

    /// In small letters, with a straight apostrophe.
    private static func plain(_ word: ArraySlice<Unicode.Scalar>) -> String {
        word.map { $0 == "’" ? "'" : $0.small }.text
    }
}
