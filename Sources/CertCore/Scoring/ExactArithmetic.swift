extension Exact: AdditiveArithmetic {
    /// The sum, or nil where it leaves the bounds of `Exact`.
    public func adding(_ other: Exact) -> Exact? {
        if denominator == 1, other.denominator == 1 {
            return Exact.within(numerator.addingReportingOverflow(other.numerator), 1)
        }
        // Knuth 4.5.1: with the common divisor taken out first, the parts stay small.
        let shared = Exact.commonDivisor(denominator, other.denominator)
        let left = numerator.multipliedReportingOverflow(by: other.denominator / shared)
        let right = other.numerator.multipliedReportingOverflow(by: denominator / shared)
        let sum = left.partialValue.addingReportingOverflow(right.partialValue)
        guard !left.overflow, !right.overflow, !sum.overflow else { return nil }
        let rest = Exact.commonDivisor(sum.partialValue, shared)
        let bottom = (denominator / shared)
            .multipliedReportingOverflow(by: other.denominator / rest)
        guard !bottom.overflow else { return nil }
        return Exact.within((sum.partialValue / rest, false), bottom.partialValue)
    }

    /// The product, or nil where it leaves the bounds of `Exact`.
    public func multiplied(by other: Exact) -> Exact? {
        let left = Exact.commonDivisor(numerator, other.denominator)
        let right = Exact.commonDivisor(other.numerator, denominator)
        let top = (numerator / left).multipliedReportingOverflow(by: other.numerator / right)
        let bottom = (denominator / right)
            .multipliedReportingOverflow(by: other.denominator / left)
        guard !bottom.overflow else { return nil }
        return Exact.within(top, bottom.partialValue)
    }

    /// The quotient, or nil by zero and where it leaves the bounds of `Exact`.
    public func divided(by other: Exact) -> Exact? {
        guard other.numerator != 0 else { return nil }
        let sign: Int128 = other.numerator < 0 ? -1 : 1
        let inverse = Exact(reduced: sign * other.denominator, sign * other.numerator)
        return multiplied(by: inverse)
    }

    public static prefix func - (number: Exact) -> Exact {
        Exact(reduced: -number.numerator, number.denominator)
    }

    public static func + (left: Exact, right: Exact) -> Exact {
        trapping(left.adding(right))
    }

    public static func - (left: Exact, right: Exact) -> Exact {
        trapping(left.adding(-right))
    }

    public static func * (left: Exact, right: Exact) -> Exact {
        trapping(left.multiplied(by: right))
    }

    /// Traps by zero: ask `divided(by:)` where the divisor is not known.
    public static func / (left: Exact, right: Exact) -> Exact {
        trapping(left.divided(by: right))
    }

    private static func trapping(_ result: Exact?) -> Exact {
        guard let result else { preconditionFailure("exact arithmetic beyond its bounds") }
        return result
    }

    /// The reduced result; the least `Int128` is shut out so that every number can be negated.
    private static func within(
        _ top: (partialValue: Int128, overflow: Bool), _ bottom: Int128
    ) -> Exact? {
        guard !top.overflow, top.partialValue != .min else { return nil }
        return Exact(reduced: top.partialValue, bottom)
    }
}

extension Sequence<Exact> {
    /// The exact sum; zero for none.
    public func sum() -> Exact {
        reduce(.zero, +)
    }
}
