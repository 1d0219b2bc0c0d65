/// Pearson's test of whether counts come from equally likely cases, in whole numbers.
enum ChiSquare {
    /// What chance exceeds in one of a hundred, in thousandths, for 1 to 25 degrees of freedom.
    private static let critical = [
        6635, 9210, 11345, 13277, 15086, 16812, 18475, 20090, 21666, 23209, 24725, 26217, 27688,
        29141, 30578, 32000, 33409, 34805, 36191, 37566, 38932, 40289, 41638, 42980, 44314,
    ]
    /// The test is sound from so many cases a count on.
    private static let casesEach = 5

    /// Whether counts differ more than chance would have it at p < .01.
    static func isUneven(_ counts: [Int]) -> Bool {
        let total = counts.reduce(0, +)
        guard counts.count >= 2, counts.count <= critical.count + 1,
            total >= casesEach * counts.count
        else { return false }
        // Σ (O − n/k)² / (n/k) = (k ΣO² − n²) / n.
        let squares = counts.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
        let excess = Int128(counts.count) * squares - Int128(total) * Int128(total)
        return 1000 * excess > Int128(total) * Int128(critical[counts.count - 2])
    }

    /// Whether one of the counts is more than so many percentage points above an equal share.
    static func exceeds(_ count: Int, of counts: [Int], byPoints points: Int) -> Bool {
        let total = counts.reduce(0, +)
        return 100 * counts.count * count > total * (100 + points * counts.count)
    }
}
