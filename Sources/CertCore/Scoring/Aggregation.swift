/// How the marks of several assessors become one.
public enum Aggregation: Hashable, Sendable {
    case mean
    /// Drops one highest and one lowest mark from so many marks up (never below three); the mean
    /// of the rest.
    case trimmedMean(dropFrom: Int)
    /// The middle mark, or the mean of the two middle ones.
    case median
    case highest
    /// The worst mark, for what no assessor may find wanting.
    case lowest

    /// The field's custom: mean of three or four, trimmed from five.
    public static let customary = Aggregation.trimmedMean(dropFrom: 5)

    /// The common mark, or nil for no marks; their order does not matter to the value.
    public func combine(_ marks: [Exact]) -> AggregateMark? {
        guard !marks.isEmpty else { return nil }
        let ascending = marks.indices.sorted { (marks[$0], $0) < (marks[$1], $1) }
        let counted = counted(of: ascending)
        let value = counted.map { marks[$0] }.sum() / Exact(counted.count)
        return AggregateMark(value: value, counted: counted.sorted())
    }

    /// Which of the marks, given from the lowest to the highest, enter the mean.
    private func counted(of ascending: [Int]) -> ArraySlice<Int> {
        let count = ascending.count
        switch self {
        case .mean: return ascending[...]
        case .trimmedMean(let dropFrom):
            return count >= max(3, dropFrom) ? ascending[1..<(count - 1)] : ascending[...]
        case .median: return ascending[((count - 1) / 2)...(count / 2)]
        case .highest: return ascending.suffix(1)
        case .lowest: return ascending.prefix(1)
        }
    }
}

/// A common mark and the marks it was made from.
public struct AggregateMark: Hashable, Sendable {
    public let value: Exact
    /// The places, in the list given, of the marks whose mean this is; the others were dropped.
    public let counted: [Int]

    public init(value: Exact, counted: [Int]) {
        self.value = value
        self.counted = counted
    }
}
