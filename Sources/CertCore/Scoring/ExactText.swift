extension Exact {
    /// The most decimals that `init(decimal:)` takes.
    public static let mostDecimals = 12

    /// Reads a decimal as scheme and bank files spell it: "60", "0.5", "-3.25".
    ///
    /// Strict: ASCII digits, no exponent, no plus sign, no needless leading zero, a digit on both
    /// sides of the point, at most 12 decimals; nil beyond the bounds of `Exact`.
    public init?(decimal text: String) {
        var digits = text.utf8[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        let parts = digits.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = Exact.whole(parts[0]) else { return nil }
        var magnitude = Exact(reduced: whole, 1)
        if parts.count == 2 {
            guard parts[1].count <= Exact.mostDecimals,
                let decimals = Exact.number(parts[1]),
                let fraction = Exact(decimals, over: Int128(Exact.powerOfTen(parts[1].count))),
                let sum = magnitude.adding(fraction)
            else { return nil }
            magnitude = sum
        }
        self = isNegative ? -magnitude : magnitude
    }

    /// Reads what `canonical` writes and nothing else, so that a value has one spelling in storage.
    public init?(canonical text: String) {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let digits = text.utf8.dropFirst(isNegative ? 1 : 0)
        let slash = digits.firstIndex(of: UInt8(ascii: "/"))
        guard let top = Exact.whole(digits[..<(slash ?? digits.endIndex)]),
            !(isNegative && top == 0)
        else { return nil }
        guard let slash else {
            self.init(reduced: isNegative ? -top : top, 1)
            return
        }
        guard let bottom = Exact.whole(digits[digits.index(after: slash)...]), bottom > 1,
            Exact.commonDivisor(top, bottom) == 1
        else { return nil }
        self.init(reduced: isNegative ? -top : top, bottom)
    }

    /// The form for storage: "a", or "a/b" in lowest terms.
    public var canonical: String {
        isWhole
            ? Exact.digits(numerator) : Exact.digits(numerator) + "/" + Exact.digits(denominator)
    }

    /// Most numbers are small, and those are spelled much faster.
    private static func digits(_ number: Int128) -> String {
        Int64(exactly: number).map { String($0) } ?? String(number)
    }

    /// The shortest decimal where one ends within 18 places, else "a/b".
    public var plain: String {
        guard let places = decimalPlaces, Exact.places.contains(places) else { return canonical }
        return text(places: places, mode: .halfUp)
    }

    /// How many decimals the number has, or nil where they never end.
    private var decimalPlaces: Int? {
        var (rest, twos, fives) = (denominator, 0, 0)
        while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
        while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
        return rest == 1 ? max(twos, fives) : nil
    }

    /// A number without a needless leading zero.
    private static func whole(_ digits: Substring.UTF8View) -> Int128? {
        digits.count > 1 && digits.first == UInt8(ascii: "0") ? nil : number(digits)
    }

    private static func number(_ digits: Substring.UTF8View) -> Int128? {
        guard !digits.isEmpty else { return nil }
        if digits.count < 19 { return small(digits).map { Int128($0) } }
        var value: Int128 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            let shifted = value.multipliedReportingOverflow(by: 10)
            let next = shifted.partialValue.addingReportingOverflow(
                Int128(digit - UInt8(ascii: "0")))
            guard !shifted.overflow, !next.overflow else { return nil }
            value = next.partialValue
        }
        return value
    }

    /// A number of at most 18 digits, which cannot overflow.
    private static func small(_ digits: Substring.UTF8View) -> Int64? {
        var value: Int64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

extension Exact: CustomStringConvertible {
    public var description: String { plain }
}
