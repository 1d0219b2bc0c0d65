/// What an option says that does nothing but name other options, or numbered statements: "A和C",
/// "①③", "甲、乙", "Both A and B", "Same as option B".
struct NamedOthers {
    enum Kind: Hashable {
        /// "A", as papers letter options.
        case letter
        /// "①", "(1)", "Ⅳ", which number statements.
        case sign
        /// "1", "甲", "一", "II", which may as well be answers of their own.
        case number
    }

    private(set) var kind: Kind?
    private(set) var names: [[Unicode.Scalar]] = []
    /// There are words about options: "only", "same as option".
    private(set) var speaksOfOptions = false
    /// A word or comma stands between two names, rather than a plus or nothing.
    private var isJoined = false
    private var isSum = false
    /// What is said is said of all that are named: "ABC都对".
    private var isJudged = false
    private var mayName = true

    /// Nil for what says anything else, as most options do.
    init?(_ option: [Unicode.Scalar]) {
        guard option.count <= 40, let leading = option.leading, Self.begins(with: leading)
        else { return nil }
        let end = 1 + (option.lastIndex { !$0.isSpace && !$0.isEndMark } ?? -1)
        var rest = option[..<end]
        while let scalar = rest.first {
            guard let length = length(of: scalar, in: rest) else { return nil }
            rest.removeFirst(length)
        }
        // "a + b", "1/2" are formulas.
        let isFormula = isSum && (kind == .number || names.contains { $0[0] > "Z" })
        if names.isEmpty || isFormula { return nil }
    }

    /// Names two or more.
    var isCombination: Bool { names.count > 1 }

    /// Names them so that it can mean nothing else.
    var isPlain: Bool {
        kind == .sign || kind == .letter && (isJoined || isJudged) && !isSum
    }

    /// The places of the options that combine others; "AB" or "1和2" does so if another does as well.
    static func combinations(among options: [[Unicode.Scalar]]) -> [Int] {
        guard options.contains(where: { $0.leading.map(begins) == true }) else { return [] }
        let named = options.map(NamedOthers.init)
        let found = options.indices.filter { named[$0]?.isCombination == true }
        // "甲、乙、丙" beside "乙、甲、丙" is an order.
        if found.count > 1, Set(found.map { Set(named[$0]?.names ?? []) }).count == 1 { return [] }
        let isPlain = found.contains { named[$0]?.isPlain == true }
        return isPlain || found.count > 1 ? found : []
    }

    private static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "（", "只", "仅", "选", "同", "与": true
        default: isSign(scalar) || isNumber(scalar) || scalar.isLatin || scalar.isDigit
        }
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "①"..."⑳", "⑴"..."⒇", "Ⅰ"..."Ⅻ": true
        default: false
        }
    }

    private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "甲", "乙", "丙", "丁", "戊", "己": true
        default: isHanDigit(scalar)
        }
    }

    private static func isHanDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
        default: false
        }
    }

    /// How long the name or word is that the text begins with; nil where it is another.
    private mutating func length(
        of scalar: Unicode.Scalar, in rest: ArraySlice<Unicode.Scalar>
    ) -> Int? {
        if scalar.isLatin { return lengthOfWord(rest.prefix(while: \.isLatin)) }
        if !names.isEmpty, let length = Self.lengthOfCount(rest) ?? Self.lengthOfVerdict(rest) {
            return length
        }
        if scalar.isDigit {
            let digits = rest.prefix(while: \.isDigit)
            return mayName && digits.count < 3 && add(Array(digits), .number) ? digits.count : nil
        }
        if Self.isSign(scalar) { return add([scalar], .sign) ? 1 : nil }
        if Self.isNumber(scalar) {
            // "十二" is one number.
            guard mayName || !Self.isHanDigit(scalar) else { return nil }
            return add([scalar], .number) ? 1 : nil
        }
        switch scalar {
        case "(", "（": return lengthOfBrackets(rest)
        case "和", "与", "及", "或", "、", "，", ",", "&":
            if scalar == "," || scalar == "，" { isSum = isSum || kind == .number }
            join()
        case "+", "＋", "/":
            isSum = true
            join()
        case "只", "仅", "选", "项", "同":
            speaksOfOptions = true
        case "都", "均", "皆": isJudged = true
        case "有", "是", "相", "对", "正", "确", "错", "误": break
        default: return scalar.isSpace ? 1 : nil
        }
        return 1
    }

    /// "两句", "三者", "两种做法": how many are named.
    private static func lengthOfCount(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        guard rest.count > 1, let first = rest.first, counts.contains(first),
            counted.contains(rest[rest.startIndex + 1])
        else { return nil }
        let noun = nouns.first { rest.dropFirst(2).starts(with: $0) }
        return 2 + (noun?.count ?? 0)
    }

    /// "可以", "行": how they are judged.
    private static func lengthOfVerdict(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        verdicts.first { rest.starts(with: $0) }?.count
    }

    private static let counts = Array("两二三四".unicodeScalars)
    private static let counted = Array("者项句种个条点".unicodeScalars)
    private static let nouns = ["做法", "说法", "选项", "答案", "回答"].map { Array($0.unicodeScalars) }
    private static let verdicts = [
        "可以", "可行", "不可以", "不可行", "不行", "行", "成立", "不成立", "合适", "不合适", "妥当", "不妥", "恰当",
        "不恰当", "不对", "不正确", "需要", "应该", "应当", "可", "不是", "全",
    ].map { Array($0.unicodeScalars) }

    private mutating func lengthOfWord(_ word: ArraySlice<Unicode.Scalar>) -> Int? {
        guard word.count <= 8 else { return nil }
        if Self.joints.contains(where: { $0.elementsEqual(word.lazy.map(\.small)) }) {
            join()
        } else if Self.aboutOptions.contains(where: { $0.elementsEqual(word.lazy.map(\.small)) }) {
            speaksOfOptions = true
        } else if word.count <= 4, word.allSatisfy({ "IVXivx".unicodeScalars.contains($0) }) {
            guard mayName, add(Array(word), .number) else { return nil }
        } else if !Self.judgements.contains(where: { $0.elementsEqual(word.lazy.map(\.small)) }) {
            // "AB" and "ACD", but no word.
            let isLetters =
                word.count == 1 && word.allSatisfy { ("a"..."h").contains($0.small) }
                || word.allSatisfy { ("A"..."H").contains($0) }
                    && zip(word, word.dropFirst()).allSatisfy { $0 < $1 }
            guard isLetters, word.allSatisfy({ add([$0], .letter) }) else { return nil }
        }
        return word.count
    }

    private static let joints = ["and", "or", "nor"].map { Array($0.unicodeScalars) }
    private static let aboutOptions = [
        "only", "both", "either", "neither", "option", "options", "answer", "answers", "same", "as",
    ].map { Array($0.unicodeScalars) }
    private static let judgements = ["are", "is", "correct", "right", "true", "wrong"]
        .map { Array($0.unicodeScalars) }

    /// "(1)", "（二）", "(A)".
    private mutating func lengthOfBrackets(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        let inner = rest.dropFirst().prefix { $0 != ")" && $0 != "）" }
        guard inner.count == 1 || inner.count == 2 && inner.allSatisfy(\.isDigit),
            inner.count + 2 <= rest.count, let first = inner.first,
            first.isDigit || Self.isHanDigit(first) || ("A"..."H").contains(first)
        else { return nil }
        return add(Array(inner), .sign) ? inner.count + 2 : nil
    }

    private mutating func add(_ name: [Unicode.Scalar], _ kind: Kind) -> Bool {
        guard self.kind == nil || self.kind == kind else { return false }
        self.kind = kind
        names.append(name)
        mayName = false
        return true
    }

    private mutating func join() {
        if !names.isEmpty { isJoined = true }
        mayName = true
    }
}
