/// Why what somebody typed is not taken as a number.
public enum TypedNumberProblem: Error, Hashable, Sendable {
    case notANumber
    /// More decimals than so many.
    case tooManyDecimals(Int)
    /// Beyond the bounds of `Exact`.
    case tooLarge
}

extension Exact {
    /// A number as a candidate types it; nil for what is none or is not taken.
    public init?(typed text: String) {
        guard let number = try? Exact.typed(text) else { return nil }
        self = number
    }

    /// A number as a candidate types it: spaces, a percent sign, full-width forms, a plus sign,
    /// needless zeros, a bare point and thousands in groups do not make it wrong.
    public static func typed(_ text: String) throws(TypedNumberProblem) -> Exact {
        var plain = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x20, 0xA0, 0x3000, 0x25, 0xFF05: continue
            case 0x2212: plain.append("-")
            case 0xFF01...0xFF5E:
                plain.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            default: plain.unicodeScalars.append(scalar)
            }
        }
        var digits = plain[...]
        let sign = digits.first == "-" ? "-" : ""
        if digits.first == "-" || digits.first == "+" { digits.removeFirst() }
        let ends = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = ungrouped(ends[0]) else { throw .notANumber }
        let decimals = ends.count == 2 ? ends[1] : ""
        guard !whole.isEmpty || !decimals.isEmpty,
            (whole + decimals).utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
        else { throw .notANumber }
        let significant = String(whole.drop { $0 == "0" })
        let needed = decimals.utf8.reversed().drop { $0 == UInt8(ascii: "0") }.count
        guard needed <= mostDecimals else { throw .tooManyDecimals(mostDecimals) }
        let number = Exact(
            decimal: sign + (significant.isEmpty ? "0" : significant)
                + (needed == 0 ? "" : "." + decimals.prefix(needed)))
        guard let number else { throw .tooLarge }
        return number
    }

    /// `1,200` as `1200`; nil where the groups are none of thousands.
    private static func ungrouped(_ digits: Substring) -> String? {
        let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1 else { return String(digits) }
        let isGrouped =
            (1...3).contains(groups[0].utf8.count)
            && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        return isGrouped ? groups.joined() : nil
    }
}
