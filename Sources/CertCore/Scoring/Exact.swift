/// An exact rational number: marks, weights and cuts are never binary floating point.
///
/// Always reduced, so that equal numbers are equal values. Numerator and denominator stay within
/// ±(2¹²⁷ − 1); the operators trap beyond, and the named functions (`adding`, `multiplied`,
/// `divided`) return nil there, for numbers that come from outside. Comparison never overflows.
public struct Exact: Hashable, Sendable {
    public let numerator: Int128
    /// Always positive.
    public let denominator: Int128

    public static let zero: Exact = 0
    public static let one: Exact = 1

    public init(_ whole: Int) {
        self.init(reduced: Int128(whole), 1)
    }

    /// `numerator / denominator`; the denominator must not be zero.
    public init(_ numerator: Int, over denominator: Int) {
        guard let fraction = Exact(Int128(numerator), over: Int128(denominator)) else {
            preconditionFailure("a fraction over zero")
        }
        self = fraction
    }

    /// The reduced fraction, or nil over zero and outside the bounds.
    public init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Exact.commonDivisor(numerator, denominator)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.init(reduced: sign * (numerator / divisor), sign * (denominator / divisor))
    }

    /// Takes the parts as they are: without a common divisor, the denominator positive.
    init(reduced numerator: Int128, _ denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The greatest common divisor; 1 for (0, 0), so that it can always divide.
    public static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
        if a.magnitude <= UInt64.max, b.magnitude <= UInt64.max {
            return Int128(euclid(UInt64(a.magnitude), UInt64(b.magnitude)))
        }
        return Int128(euclid(a.magnitude, b.magnitude))
    }

    private static func euclid<Number: BinaryInteger>(_ a: Number, _ b: Number) -> Number {
        var (larger, smaller) = (a, b)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger == 0 ? 1 : larger
    }
}

extension Exact: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}

extension Exact: Comparable {
    public static func < (left: Exact, right: Exact) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        let crossLeft = left.numerator.multipliedFullWidth(by: right.denominator)
        let crossRight = right.numerator.multipliedFullWidth(by: left.denominator)
        if crossLeft.high != crossRight.high { return crossLeft.high < crossRight.high }
        return crossLeft.low < crossRight.low
    }
}

extension Exact {
    public var isWhole: Bool { denominator == 1 }

    /// The number as an `Int`, where it is whole and fits.
    public var int: Int? { isWhole ? Int(exactly: numerator) : nil }

    /// The greatest whole number not above.
    public var floor: Exact {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Exact(reduced: rest < 0 ? quotient - 1 : quotient, 1)
    }

    /// The least whole number not below.
    public var ceiling: Exact { -(-self).floor }

    public var magnitude: Exact { numerator < 0 ? -self : self }

    /// Holds the number within a range: marks do not fall below zero or rise above their maximum.
    public func clamped(to range: ClosedRange<Exact>) -> Exact {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
