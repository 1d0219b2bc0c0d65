/// A cut score from a line through scores against global ratings: the score that belongs to the
/// borderline rating.
public struct BorderlineRegression: Hashable, Sendable {
    public enum Problem: Error, Hashable, Sendable {
        case unevenCounts(ratings: Int, scores: Int)
        /// Fewer than two different ratings make no line.
        case noSpread
    }

    public let slope: Exact
    public let intercept: Exact

    /// Fits by least squares, exactly.
    public init(ratings: [Exact], scores: [Exact]) throws(Problem) {
        guard ratings.count == scores.count else {
            throw .unevenCounts(ratings: ratings.count, scores: scores.count)
        }
        guard Set(ratings).count > 1 else { throw .noSpread }
        let count = Exact(ratings.count)
        let meanRating = ratings.sum() / count
        let meanScore = scores.sum() / count
        let spread = ratings.map { ($0 - meanRating) * ($0 - meanRating) }.sum()
        let common = zip(ratings, scores).map { ($0 - meanRating) * ($1 - meanScore) }.sum()
        slope = common / spread
        intercept = meanScore - slope * meanRating
    }

    /// The score predicted for a rating.
    public func cut(at borderline: Exact) -> Exact {
        intercept + slope * borderline
    }
}
