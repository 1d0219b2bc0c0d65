import CertCore

/// Options that are numbers out of order, or ranges that share values.
enum NumericOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice, written.options.count > 2,
            written.options.contains(where: { $0.leading?.isDigit == true })
        else { return [] }
        let ranges = written.options.map(NumericRange.init)
        var remarks = overlaps(among: ranges, of: written)
        let numbers = ranges.compactMap { $0.flatMap { $0.isOne ? $0.low : nil } }
        let units = Set(ranges.map { $0?.unit })
        if numbers.count == written.options.count, units.count == 1,
            numbers != numbers.sorted(), numbers != numbers.sorted(by: >)
        {
            remarks.append((.unorderedNumbers, written.place(ofOption: 0)))
        }
        return remarks
    }

    private static func overlaps(
        among ranges: [NumericRange?], of written: WrittenItem
    ) -> [WritingRemark] {
        for (index, range) in ranges.enumerated() {
            guard let range, !range.isOne else { continue }
            for (other, earlier) in ranges[..<index].enumerated() {
                guard let earlier, !earlier.isOne, earlier.unit == range.unit,
                    range.low <= earlier.high, earlier.low <= range.high
                else { continue }
                let ids = written.item.options.map(\.id)
                return [
                    (.overlappingRanges(ids[other], ids[index]), written.place(ofOption: index))
                ]
            }
        }
        return []
    }
}

/// "30", "1–3天", "60%": one number or two, and what they count.
private struct NumericRange {
    var low: Exact
    var high: Exact
    var unit: String
    var isOne: Bool { low == high }

    init?(_ option: [Unicode.Scalar]) {
        var rest = option.bare[...]
        guard let first = Self.number(&rest) else { return nil }
        let between = Self.unit(&rest)
        low = first
        high = first
        unit = between
        guard let mark = rest.first, ["-", "–", "—", "~", "～", "至", "到"].contains(mark) else {
            if !rest.isEmpty { return nil }
            return
        }
        rest.removeFirst()
        guard let second = Self.number(&rest), second > first else { return nil }
        high = second
        unit = Self.unit(&rest)
        guard rest.isEmpty, between.isEmpty || between == unit else { return nil }
    }

    private static func number(_ rest: inout ArraySlice<Unicode.Scalar>) -> Exact? {
        let digits = rest.prefix { $0.isDigit || $0 == "." }
        guard digits.first?.isDigit == true else { return nil }
        rest = rest.dropFirst(digits.count)
        return Exact(decimal: Array(digits).text)
    }

    /// A short word behind the number, none of which is a sign between two numbers.
    private static func unit(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        let unit = rest.prefix {
            ($0.isHan && $0 != "至" && $0 != "到") || $0.isLatin || $0 == "%" || $0 == "％"
        }
        guard unit.count <= 4 else { return "" }
        rest = rest.dropFirst(unit.count)
        return Array(unit).text
    }
}
