/// What a stem says behind its question on how many options to choose: "(Choose two.)", "（多选）",
/// "请选出两项。".
enum HowMany {
    /// Where the question ends: at such a remark, or with the stem.
    static func start(in stem: [Unicode.Scalar]) -> Int {
        var end = stem.count
        for _ in 0..<2 {
            guard let start = bracketed(in: stem[..<end]) ?? sentence(in: stem[..<end]),
                stem[..<start].contains(where: { !$0.isSpace })
            else { return end }
            end = start
        }
        return end
    }

    /// No remark is longer.
    private static let limit = 60

    /// Without the spaces and marks behind it.
    private static func closed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let last = text.lastIndex { !$0.isSpace && !$0.isEndMark }
        return last.map { text[...$0] } ?? text.prefix(0)
    }

    // MARK: In brackets

    /// - Parameter mayFollow: One pair of empty brackets may stand behind.
    private static func bracketed(
        in text: ArraySlice<Unicode.Scalar>, mayFollow: Bool = true
    ) -> Int? {
        let text = closed(text)
        guard let last = text.last, isBracket(last, closing: true),
            let start = text.dropLast().suffix(limit).lastIndex(where: {
                isBracket($0, closing: false)
            })
        else { return nil }
        let remark = text[(start + 1)...].dropLast()
        // The room for the answer may stand behind the remark.
        if remark.allSatisfy({ $0.isSpace || $0 == "_" }) {
            return mayFollow ? bracketed(in: text[..<start], mayFollow: false) : nil
        }
        let isRemark = counts(remark) || remark.count <= 24 && chooses(remark)
        return isRemark ? start : nil
    }

    private static func isBracket(_ scalar: Unicode.Scalar, closing: Bool) -> Bool {
        switch scalar {
        case "（", "(", "【", "[": !closing
        case "）", ")", "】", "]": closing
        default: false
        }
    }

    /// "选两项", "不定项", "有两个答案", "2分".
    private static func chooses(_ remark: ArraySlice<Unicode.Scalar>) -> Bool {
        for place in remark.indices {
            switch remark[place] {
            case "选", "案": return true
            case "项": if place > remark.startIndex { return true }
            case "分":
                if place > remark.startIndex, remark[place - 1].isDigit { return true }
            default: continue
            }
        }
        return false
    }

    // MARK: As a sentence

    private static func sentence(in text: ArraySlice<Unicode.Scalar>) -> Int? {
        let text = closed(text)
        guard let last = text.last, last.isHan || last.isWord,
            let mark = text.suffix(limit).lastIndex(where: \.isEndMark)
        else { return nil }
        let remark = text[(mark + 1)...].drop { $0.isSpace }
        if last.isHan { return asksToChoose(remark) ? mark + 1 : nil }
        return remark.startIndex > mark + 1 && counts(remark) ? mark + 1 : nil
    }

    /// "请选出两项", "可多选", "请作答", but not "请选出错误的一项".
    private static func asksToChoose(_ remark: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = remark.first, remark.count <= 16, opens(first),
            !remark.contains(where: denials.contains)
        else { return false }
        if first == "请", remark.count <= 5 { return true }
        return remark.contains("选") && remark.contains(where: numbers.contains)
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "请", "可", "从", "共", "本", "多", "单", "任", "至", "最", "限", "选", "双": true
        default: false
        }
    }

    private static let denials = Set("不误没非无未哪".unicodeScalars)
    private static let numbers = Set("一二两三四五六多几单双全所各每任123456".unicodeScalars)

    // MARK: In English

    /// "Choose two", "Select all that apply", "There are two correct answers".
    private static func counts(_ remark: ArraySlice<Unicode.Scalar>) -> Bool {
        guard remark.count <= limit, isTold(by: remark) else { return false }
        let words = remark.split { !$0.isWord }.map { word(in: $0) }
        if words.contains(where: deniers.contains) { return false }
        return words.contains(where: amounts.contains) || words.last.map(answers.contains) == true
    }

    /// By its first word or its last.
    private static func isTold(by remark: ArraySlice<Unicode.Scalar>) -> Bool {
        let first = word(in: remark.drop { !$0.isLatin }.prefix { $0.isLatin })
        if first == "please" || verbs.contains(first) { return true }
        guard let end = remark.lastIndex(where: \.isLatin) else { return false }
        let start = remark[...end].lastIndex { !$0.isLatin }.map { $0 + 1 } ?? remark.startIndex
        return answers.contains(word(in: remark[start...end]))
    }

    /// In small letters.
    private static func word(in scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.map(\.small).text
    }

    private static let verbs: Set<String> = [
        "choose", "select", "pick", "mark", "tick", "check", "give", "indicate",
    ]
    private static let answers: Set<String> = [
        "answer", "answers", "option", "options", "apply", "point", "points", "mark", "marks",
        "correct", "right",
    ]
    private static let amounts: Set<String> = [
        "one", "two", "three", "four", "five", "all", "every", "any", "more", "several", "1", "2",
        "3", "4", "5",
    ]
    private static let deniers: Set<String> = [
        "not", "never", "except", "incorrect", "wrong", "false", "untrue", "which", "what", "who",
    ]
}
