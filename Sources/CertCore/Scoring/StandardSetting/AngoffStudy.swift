/// A cut score from judges who say, item by item, what share of barely competent candidates would
/// answer right (Angoff).
public struct AngoffStudy: Hashable, Sendable {
    public enum Problem: Error, Hashable, Sendable {
        case noRatings
        /// A judge, from 0, who rated another number of items than the first.
        case unevenRatings(judge: Int, expected: Int, found: Int)
        case outsidePercent(judge: Int, item: Int)
    }

    /// By judge, then item, as fractions of one.
    public let ratings: [[Exact]]

    /// Takes percentages, 0 to 100: a row of items per judge.
    public init(percentages: [[Exact]]) throws(Problem) {
        guard let first = percentages.first, !first.isEmpty else { throw .noRatings }
        for (judge, row) in percentages.enumerated() {
            guard row.count == first.count else {
                throw .unevenRatings(judge: judge, expected: first.count, found: row.count)
            }
            if let item = row.firstIndex(where: { $0 < 0 || $0 > 100 }) {
                throw .outsidePercent(judge: judge, item: item)
            }
        }
        ratings = percentages.map { $0.map { $0 / 100 } }
    }

    /// The cut as each judge alone would set it, in items right.
    public var judgeSums: [Exact] { ratings.map { $0.sum() } }

    /// How hard each item is held to be: the mean over the judges.
    public var itemMeans: [Exact] {
        ratings[0].indices.map { item in
            ratings.map { $0[item] }.sum() / Exact(ratings.count)
        }
    }

    /// The cut as a share of all items, 0 to 1.
    public var cut: Exact { itemMeans.sum() / Exact(ratings[0].count) }
}
