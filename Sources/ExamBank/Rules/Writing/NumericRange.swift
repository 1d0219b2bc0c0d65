import CertCore

/// The values that an option names, and what they count: "30", "1–3天", "三天", "不超过60%", "¥30",
/// "over 90 days".
struct NumericRange {
    /// One end of it, and whether it belongs to it.
    struct Bound: Hashable {
        var value: Exact
        var isIn: Bool
    }

    /// Nil where nothing bounds it.
    private(set) var low: Bound?
    private(set) var high: Bound?
    let unit: String

    /// Only one value.
    var single: Exact? { low == high ? low?.value : nil }

    /// What orders it among others of its kind; nil where it has two ends.
    var rank: Rank? {
        if let single { return Rank(value: single, isLow: true, isHigh: true, isIn: true, unit) }
        guard let bound = low ?? high, low == nil || high == nil else { return nil }
        return Rank(
            value: bound.value, isLow: low != nil, isHigh: high != nil, isIn: bound.isIn, unit)
    }

    /// Nil where there is anything else.
    init?(_ option: [Unicode.Scalar]) {
        guard Self.mayBe(option) else { return nil }
        let words = NumericWords(option)
        var rest = words.signed.bare[...]
        guard rest.first.map(Self.begins) == true else { return nil }
        _ = rest.drop(Self.ordinal)
        let sign = Self.signs.first { rest.drop($0.word) }
        guard var first = Amount(from: &rest) else { return nil }
        var last = first
        let isJoined = sign == nil && rest.first.map(Self.joints.contains) == true
        if isJoined {
            rest.removeFirst()
            guard let second = Amount(from: &rest) else { return nil }
            last = second
        }
        let ending = sign == nil && !isJoined ? Self.endings.first { rest.drop($0.word) } : nil
        // "5 or more days".
        if ending != nil, last.unit.isEmpty { last.unit = Amount.unit(&rest) }
        if first.unit.isEmpty { first.unit = last.unit }
        guard rest.isEmpty, isJoined || !words.isSpan, let low = first.measured,
            let high = last.measured, low.unit == high.unit || first.prefix + high.unit == low.unit
        else { return nil }
        unit = low.unit
        if let side = sign?.side ?? ending?.side {
            let bound = Bound(value: low.value, isIn: side.isIn)
            (self.low, self.high) = side.isLow ? (bound, nil) : (nil, bound)
        } else {
            guard !isJoined || high.value > low.value else { return nil }
            self.low = Bound(value: low.value, isIn: true)
            self.high = Bound(value: high.value, isIn: true)
        }
    }

    /// A number among others that count and bound the same.
    struct Rank {
        /// What they have in common.
        struct Kind: Hashable {
            var isLow: Bool
            var isHigh: Bool
            var isIn: Bool
            var unit: String
        }

        let value: Exact
        let kind: Kind

        fileprivate init(
            value: Exact, isLow: Bool, isHigh: Bool, isIn: Bool, _ unit: String
        ) {
            self.value = value
            kind = Kind(isLow: isLow, isHigh: isHigh, isIn: isIn, unit: unit)
        }
    }

    /// Whether values belong to both, one of which goes on where the other ends; "within 3 days" and
    /// "within 5 days" are other limits, not other ranges.
    func overlaps(_ other: NumericRange) -> Bool {
        guard unit == other.unit, single == nil, other.single == nil, !isRatio(like: other),
            // Opening hours may well overlap.
            unit != "点", unit != "点钟",
            low != nil || other.low != nil, high != nil || other.high != nil
        else { return false }
        return !Self.isBelow(high, other.low) && !Self.isBelow(other.high, low)
    }

    /// "1 to 2" beside "1 to 3".
    private func isRatio(like other: NumericRange) -> Bool {
        unit.isEmpty && low == Bound(value: Exact(1), isIn: true) && low == other.low
            && high != nil && other.high != nil
    }

    private static func isBelow(_ high: Bound?, _ low: Bound?) -> Bool {
        guard let high, let low else { return false }
        return high.value < low.value || high.value == low.value && !(high.isIn && low.isIn)
    }

    // MARK: Words

    private struct Side {
        var isLow: Bool
        var isIn: Bool
    }

    private typealias Word = (word: [Unicode.Scalar], side: Side)

    private static func words(
        _ text: String, isLow: Bool, isIn: Bool
    ) -> [Word] {
        text.split(separator: " ").map {
            (Array($0.unicodeScalars), Side(isLow: isLow, isIn: isIn))
        }
    }

    private static let ordinal = Array("第".unicodeScalars)
    private static let joints = Array("-–—~～至到".unicodeScalars)
    private static let signs =
        words("≥ 不少于 不低于 不小于 至少 最少", isLow: true, isIn: true)
        + words("≤ 不超过 不多于 不高于 不大于 至多 最多", isLow: false, isIn: true)
        + words("> ＞ 超过 多于 大于 高于", isLow: true, isIn: false)
        + words("< ＜ 少于 小于 低于 不足 不满 未满", isLow: false, isIn: false)
    private static let endings =
        words("及以上 以上", isLow: true, isIn: true)
        + words("及以下 以下 及以内 以内 之内 内", isLow: false, isIn: true)
        + words("以外 之外", isLow: true, isIn: false)

    /// Most options begin otherwise; those in English have a digit at least.
    static func mayBe(_ option: [Unicode.Scalar]) -> Bool {
        guard option.count <= 40, let leading = option.leading else { return false }
        return begins(with: leading) || leading.isLatin && option.contains(where: \.isDigit)
    }

    private static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "第", "≥", "≤", ">", "＞", "<", "＜", "不", "至", "最", "超", "多", "大", "高", "少", "小", "低",
            "未", "百", "人", "¥", "￥", "$", "＄", "€", "£":
            true
        default: scalar.isDigit || HanNumber.begins(with: scalar)
        }
    }
}

/// One number with what stands around it: "¥30", "百分之三", "3 days".
private struct Amount {
    /// What stands before a number as units do behind it.
    let prefix: String
    let number: Exact
    var unit: String

    init?(from rest: inout ArraySlice<Unicode.Scalar>) {
        prefix = Self.prefixes.first { rest.drop($0.word) }?.unit ?? ""
        guard let number = Self.number(&rest) else { return nil }
        self.number = number
        unit = Self.unit(&rest)
    }

    /// Nil where it is larger than numbers can be, or counts anew, as "12 pm" is before "1 pm".
    var measured: (value: Exact, unit: String)? {
        let measure = Measure(unit)
        guard let value = measure.value(of: number),
            !["am", "pm"].contains(measure.unit) || value < Exact(12)
        else { return nil }
        return (value, prefix == measure.unit ? prefix : prefix + measure.unit)
    }

    private static let prefixes = [
        ("¥", "元"), ("￥", "元"), ("人民币", "元"), ("$", "$"), ("＄", "$"), ("€", "€"), ("£", "£"),
        ("百分之", "%"),
    ].map { (word: Array($0.0.unicodeScalars), unit: $0.1) }

    private static func number(_ rest: inout ArraySlice<Unicode.Scalar>) -> Exact? {
        guard rest.first?.isDigit == true else { return HanNumber.taken(from: &rest) }
        let digits = rest.prefix { $0.isDigit || $0 == "." || $0 == "," }
        rest = rest.dropFirst(digits.count)
        guard digits.contains(",") else { return Exact(decimal: Array(digits).text) }
        let groups = digits.prefix { $0 != "." }.split(
            separator: ",", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return Exact(decimal: digits.filter { $0 != "," }.text)
    }

    /// A short word behind the number, none of which is a sign between two numbers or a bound.
    static func unit(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        let unit = rest.prefix { scalar in
            switch scalar {
            case "至", "到", "以", "之", "内", "及": false
            case "%", "％": true
            default: scalar.isHan || scalar.isLatin
            }
        }
        guard unit.count <= (unit.first?.isLatin == true ? 24 : 4) else { return "" }
        rest = rest.dropFirst(unit.count)
        return unit.map(\.small).text
    }
}

/// What numbers count, with those that measure the same in one unit.
private struct Measure {
    let unit: String
    private let factor: Exact

    init(_ word: String) {
        var (word, times) = (word[...], 1)
        if word.count > 1, word.first == "个" { word.removeFirst() }
        if word.first == "万" { (word, times) = (word.dropFirst(), 10_000) }
        if word.first == "亿" { (word, times) = (word.dropFirst(), 100_000_000) }
        let known = Self.known[String(word)]
        unit = known?.unit ?? Self.singular(word)
        factor = Exact(times * (known?.factor ?? 1))
    }

    /// Nil where it is larger than numbers can be.
    func value(of number: Exact) -> Exact? { number.multiplied(by: factor) }

    /// "calls" as "call".
    private static func singular(_ word: Substring) -> String {
        let isPlural =
            word.utf8.count > 3 && word.utf8.last == UInt8(ascii: "s")
            && word.utf8.first.map { $0 < 0x80 } == true
        return String(isPlural ? word.dropLast() : word)
    }

    private static let known: [String: (unit: String, factor: Int)] = [
        "秒钟": ("秒", 1), "分钟": ("秒", 60), "小时": ("秒", 3600), "钟头": ("秒", 3600),
        "天": ("秒", 86_400), "日": ("秒", 86_400), "周": ("秒", 604_800), "星期": ("秒", 604_800),
        "年": ("月", 12), "seconds": ("second", 1), "minute": ("second", 60),
        "minutes": ("second", 60), "hour": ("second", 3600), "hours": ("second", 3600),
        "day": ("second", 86_400), "days": ("second", 86_400), "week": ("second", 604_800),
        "weeks": ("second", 604_800), "months": ("month", 1), "year": ("month", 12),
        "years": ("month", 12), "％": ("%", 1),
        "percent": ("%", 1), "yuan": ("元", 1), "rmb": ("元", 1), "dollar": ("$", 1),
        "dollars": ("$", 1), "usd": ("$", 1), "美元": ("$", 1),
    ]
}

extension ArraySlice where Element == Unicode.Scalar {
    /// Takes the word away if it begins with it; tells whether it does.
    fileprivate mutating func drop(_ word: [Unicode.Scalar]) -> Bool {
        guard starts(with: word) else { return false }
        removeFirst(word.count)
        return true
    }
}
