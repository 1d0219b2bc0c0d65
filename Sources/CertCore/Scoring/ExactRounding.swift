/// What happens to a number exactly half way between two neighbours.
public enum RoundingMode: String, CaseIterable, Hashable, Sendable {
    /// Away from zero (四舍五入): 59.445 → 59.45.
    case halfUp = "half-up"
    /// To the even neighbour (GB/T 8170): 59.445 → 59.44.
    case halfEven = "half-even"
}

extension Exact {
    /// The places that rounding and display can show.
    public static let places = 0...18

    /// The nearest number with so many decimals. Round once, for display: never a rounded number.
    public func rounded(_ places: Int, _ mode: RoundingMode) -> Exact {
        let magnitude = decimalMagnitude(places, mode)
        let scale = Exact.powerOfTen(places)
        let fraction =
            Exact(reduced: Int128(magnitude.fraction), 1)
            / Exact(reduced: Int128(scale), 1)
        let rounded = Exact(reduced: Int128(magnitude.whole), 1) + fraction
        return numerator < 0 ? -rounded : rounded
    }

    /// The rounded number with exactly so many decimals ("60.00"); zero never has a sign.
    public func text(places: Int, mode: RoundingMode) -> String {
        let magnitude = decimalMagnitude(places, mode)
        let isZero = magnitude.whole == 0 && magnitude.fraction == 0
        let sign = numerator < 0 && !isZero ? "-" : ""
        guard places > 0 else { return "\(sign)\(magnitude.whole)" }
        let digits = String(magnitude.fraction)
        let padding = String(repeating: "0", count: places - digits.count)
        return "\(sign)\(magnitude.whole).\(padding)\(digits)"
    }

    static func powerOfTen(_ exponent: Int) -> UInt128 {
        precondition(places.contains(exponent), "0 to 18 decimals")
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// The rounded magnitude: the whole part and the decimals as one number.
    private func decimalMagnitude(
        _ places: Int, _ mode: RoundingMode
    ) -> (whole: UInt128, fraction: UInt128) {
        let scale = Exact.powerOfTen(places)
        let divisor = denominator.magnitude
        let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
        // The rest is below the divisor, so the quotient is below the scale and always fits.
        let (fraction, cutOff) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: scale))
        let toNext = divisor - cutOff
        let isOdd = (places == 0 ? whole : fraction) % 2 == 1
        let isTieUp = cutOff == toNext && (mode == .halfUp || isOdd)
        guard cutOff > toNext || isTieUp else { return (whole, fraction) }
        return fraction + 1 == scale ? (whole + 1, 0) : (whole, fraction + 1)
    }
}
