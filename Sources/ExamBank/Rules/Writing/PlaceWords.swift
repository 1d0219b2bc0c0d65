/// Words that say where another option stands: "与上一项相同", "后两种做法", "选项A的做法", "the first
/// two". What the stem says as well means something there.
enum PlaceWords {
    static func areIn(_ option: [Unicode.Scalar], under stem: [Unicode.Scalar]) -> Bool {
        guard option.count <= 80, let leading = option.leading else { return false }
        if begins(with: leading), chinese(option.bare, under: stem) { return true }
        return option.contains(where: \.isLatin)
            && (lettered(option, under: stem) || english(option, under: stem))
    }

    /// Most options begin otherwise.
    private static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "上", "下", "前", "后", "最", "另", "第", "倒", "以", "其", "剩", "与", "同", "和", "跟", "除",
            "只", "仅", "不", "等", "如":
            true
        default: false
        }
    }

    // MARK: Chinese

    private static let openings = words("与 同 和 跟 除 除了 只有 仅 不同于 等同于")
    /// A number belongs behind these.
    private static let counted = words("上 下 前 后 最后 另 第 倒数第")
    private static let others = words("以上 上述 上面 下面 前面 前述 其余 其他 其它 剩下 剩余 另外")
    private static let options = words("选项")
    private static let numbers = words("一 二 两 三 四 五 几 各")
    private static let nouns = words("选项 个选项 种做法 种说法 个做法 个说法 项")
    /// What is said above, and nothing else.
    private static let repeating = words("同上 同前 如上 同上所述 如上所述")
    private static let pairs = words("和 与 及 以及 、 或")
    /// What may follow, so that the word before is no part of another ("前三项指标").
    private static let following = words(
        "相同 一样 相反 都 均 皆 全 正确 错误 不对 不正确 之外 以外 外 做法 说法 的做法 的说法")

    private static func words(_ text: String) -> [[Unicode.Scalar]] {
        text.split(separator: " ").map { Array($0.unicodeScalars) }
    }

    /// A place at the beginning, or behind "与" and its like.
    private static func chinese(_ text: [Unicode.Scalar], under stem: [Unicode.Scalar]) -> Bool {
        if repeating.contains(text) { return !stem.contains(text: text) }
        let starts = [0] + openings.filter { text.starts(with: $0) }.map(\.count)
        let isNamed = starts.contains { start in
            guard let end = endOfPlace(from: start, of: text), ends(end, of: text) else {
                return false
            }
            return !stem.contains(text: Array(text[start..<end]))
        }
        // "以上都对" says it in yet other ways.
        return isNamed
            || text.end(ofAny: others, at: 0) != nil && AboveOptions.kind(of: text) != nil
    }

    /// "上一项", "后两种做法", "其余三项", "以上选项", "上述两项".
    private static func endOfPlace(from start: Int, of text: [Unicode.Scalar]) -> Int? {
        let other = text.end(ofAny: others, at: start)
        if let other, let end = text.end(ofAny: options, at: other) { return end }
        return (other ?? text.end(ofAny: counted, at: start))
            .flatMap { text.end(ofAny: numbers, at: $0) }
            .flatMap { text.end(ofAny: nouns, at: $0) }
    }

    private static func ends(_ place: Int, of text: [Unicode.Scalar]) -> Bool {
        if place == text.count || text.end(ofAny: following, at: place) != nil { return true }
        // A judgement on it is all that the option says.
        if place + 1 == text.count, text[place] == "对" || text[place] == "错" { return true }
        return text.end(ofAny: pairs, at: place).map { endOfPlace(from: $0, of: text) != nil }
            ?? false
    }

    // MARK: Letters

    /// "选项A", "A选项", "option A".
    private static func lettered(_ option: [Unicode.Scalar], under stem: [Unicode.Scalar]) -> Bool {
        option.indices.contains { place in
            guard ("A"..."H").contains(option[place]), option.isWord(at: place..<place + 1) else {
                return false
            }
            let before = option[..<place].reversed().drop { $0.isSpace }.prefix(8)
            let after = option[(place + 1)...].drop { $0.isSpace }
            let isNamed =
                before.starts(with: "项选".unicodeScalars)
                || after.starts(with: "选项".unicodeScalars) && after.dropFirst(2).first != "卡"
                || before.map(\.small).starts(with: "noitpo".unicodeScalars)
            return isNamed && !stem.contains(word: [option[place]])
        }
    }

    // MARK: English

    private static let before: Set<String> = [
        "the", "both", "all", "neither", "either", "none", "only", "of", "same", "as",
    ]
    private static let places: Set<String> = [
        "first", "second", "third", "last", "previous", "preceding", "next", "other", "remaining",
        "former", "above",
    ]
    private static let ordinals: Set<String> = ["first", "second", "third", "last", "next"]
    private static let after: Set<String> = [
        "two", "three", "option", "options", "answer", "answers", "choice", "choices", "statement",
        "statements", "above", "are", "is", "correct", "right", "true", "wrong",
    ]

    /// What options may be called, unless the stem speaks of several of them.
    private static let called: Set<String> = [
        "replies", "responses", "sentences", "actions", "methods", "approaches", "ways", "steps",
    ]

    /// "The first two", "same as the previous option": nothing else is said.
    private static func english(
        _ option: [Unicode.Scalar], under stem: [Unicode.Scalar]
    ) -> Bool {
        guard option.leading?.isLatin == true, option.count <= 60 else { return false }
        var words = option.split { !$0.isLatin }.map { $0.map(\.small).text }[...]
        if words.count < 2 || words.count > 8 { return false }
        let count = words.count
        words = words.drop { before.contains($0) }
        guard let place = words.first, places.contains(place) || words.dropFirst().first == "above"
        else { return false }
        // "Third answer" may count something else.
        if words.count == count, ordinals.contains(place) { return false }
        var rest = words.dropFirst()
        // "Both of the first two replies".
        if let noun = rest.last, called.contains(noun), rest.count > 1 || place == "other",
            !stem.map(\.small).contains(word: Array(scalars: noun))
        {
            rest.removeLast()
        }
        return (place == "above" || !rest.isEmpty) && rest.allSatisfy(after.contains)
    }
}

extension Array where Element == Unicode.Scalar {
    /// Where the first of the words that stands there ends.
    fileprivate func end(ofAny words: [[Unicode.Scalar]], at place: Int) -> Int? {
        guard place < count else { return nil }
        return words.first { self[place...].starts(with: $0) }.map { place + $0.count }
    }
}
