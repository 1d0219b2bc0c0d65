import CertCore

/// Options that are numbers out of order, or ranges that share values.
enum NumericOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice, written.options.contains(where: NumericRange.mayBe)
        else { return [] }
        let ranges = written.options.map(NumericRange.init)
        var remarks = overlaps(among: ranges, of: written)
        if isDisordered(ranges, written.options) {
            remarks.append((.unorderedNumbers, written.place(ofOption: 0)))
        }
        return remarks
    }

    /// Numbers of one unit, or limits that bound alike, neither going up nor down, beside at most
    /// "none of the above".
    private static func isDisordered(
        _ ranges: [NumericRange?], _ options: [[Unicode.Scalar]]
    ) -> Bool {
        var numbers: [Exact] = []
        var kinds: Set<NumericRange.Rank.Kind> = []
        for (range, option) in zip(ranges, options) {
            if let rank = range?.rank {
                numbers.append(rank.value)
                kinds.insert(rank.kind)
            } else if AboveOptions.kind(of: option) == nil {
                return false
            }
        }
        return kinds.count == 1 && numbers != numbers.sorted() && numbers != numbers.sorted(by: >)
    }

    private static func overlaps(
        among ranges: [NumericRange?], of written: WrittenItem
    ) -> [WritingRemark] {
        for (index, range) in ranges.enumerated() {
            guard let range else { continue }
            for (other, earlier) in ranges[..<index].enumerated()
            where earlier?.overlaps(range) == true {
                let ids = [other, index].map(written.id)
                return [(.overlappingRanges(ids[0], ids[1]), written.place(ofOption: index))]
            }
        }
        return []
    }
}
