import CertCore

/// The values that an option names, and what they count: "30", "1–3天", "三天", "不超过60%".
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

    /// Nil where there is anything else.
    init?(_ option: [Unicode.Scalar]) {
        guard option.count <= 40, option.leading.map(Self.begins) == true else { return nil }
        var rest = option.bare[...]
        _ = rest.drop(Self.ordinal)
        let sign = Self.signs.first { rest.drop($0.word) }
        guard let first = Self.number(&rest) else { return nil }
        let firstUnit = Self.unit(&rest)
        var second: Exact?
        var unit = firstUnit
        if sign == nil, let joint = rest.first, Self.joints.contains(joint) {
            rest.removeFirst()
            second = Self.number(&rest)
            unit = Self.unit(&rest)
            guard second != nil else { return nil }
        }
        let ending = sign == nil && second == nil ? Self.endings.first { rest.drop($0.word) } : nil
        let measure = Measure(unit)
        let firstMeasure = firstUnit.isEmpty ? measure : Measure(firstUnit)
        guard rest.isEmpty, firstMeasure.unit == measure.unit,
            let low = firstMeasure.value(of: first)
        else { return nil }
        self.unit = measure.unit
        if let side = sign?.side ?? ending?.side {
            let bound = Bound(value: low, isIn: side.isIn)
            (self.low, self.high) = side.isLow ? (bound, nil) : (nil, bound)
        } else {
            self.low = Bound(value: low, isIn: true)
            self.high = self.low
            guard let second else { return }
            guard let high = measure.value(of: second), high > low else { return nil }
            self.high = Bound(value: high, isIn: true)
        }
    }

    /// Whether values belong to both, one of which goes on where the other ends; "within 3 days" and
    /// "within 5 days" are other limits, not other ranges.
    func overlaps(_ other: NumericRange) -> Bool {
        guard unit == other.unit, single == nil, other.single == nil,
            low != nil || other.low != nil, high != nil || other.high != nil
        else { return false }
        return !Self.isBelow(high, other.low) && !Self.isBelow(other.high, low)
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

    static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "第", "≥", "≤", ">", "＞", "<", "＜", "不", "至", "最", "超", "多", "大", "高", "少", "小", "低",
            "未":
            true
        default: scalar.isDigit || HanNumber.begins(with: scalar)
        }
    }

    // MARK: Numbers

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
    private static func unit(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        let unit = rest.prefix { scalar in
            switch scalar {
            case "至", "到", "以", "之", "内", "及": false
            case "%", "％": true
            default: scalar.isHan || scalar.isLatin
            }
        }
        guard unit.count <= (unit.first?.isLatin == true ? 8 : 4) else { return "" }
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
        unit = known?.unit ?? String(word)
        factor = Exact(times * (known?.factor ?? 1))
    }

    /// Nil where it is larger than numbers can be.
    func value(of number: Exact) -> Exact? { number.multiplied(by: factor) }

    private static let known: [String: (unit: String, factor: Int)] = [
        "秒钟": ("秒", 1), "分钟": ("秒", 60), "小时": ("秒", 3600), "钟头": ("秒", 3600),
        "天": ("秒", 86_400), "日": ("秒", 86_400), "周": ("秒", 604_800), "星期": ("秒", 604_800),
        "年": ("月", 12), "seconds": ("second", 1), "minute": ("second", 60),
        "minutes": ("second", 60), "hour": ("second", 3600), "hours": ("second", 3600),
        "day": ("second", 86_400), "days": ("second", 86_400), "week": ("second", 604_800),
        "weeks": ("second", 604_800), "months": ("month", 1), "year": ("month", 12),
        "years": ("month", 12), "％": ("%", 1),
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
