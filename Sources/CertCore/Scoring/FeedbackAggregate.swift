/// 360° feedback as it may be shown: nothing in it, nor it together with the report before, lets a
/// withheld source or a single rater be worked out.
public struct FeedbackAggregate: Hashable, Sendable {
    public struct Category: Hashable, Sendable {
        public let source: FeedbackSource
        /// Nil where the source is withheld; how many raters it has is then not told either.
        public let released: Released?
    }

    public struct Released: Hashable, Sendable {
        public let mean: Exact
        public let raters: Int

        public init(mean: Exact, raters: Int) {
            self.mean = mean
            self.raters = raters
        }
    }

    /// In the order given.
    public let categories: [Category]
    /// The weighted mean of the sources that count, or nil while any of them is withheld: a total
    /// with a withheld source would give it away by subtraction, and one without it would weigh
    /// the others otherwise than the scheme says.
    public let total: Exact?

    public init(_ returns: [FeedbackReturns]) {
        categories = returns.map { returned in
            let ratings = returned.reportable
            guard !ratings.isEmpty else {
                return Category(source: returned.source, released: nil)
            }
            let mean = ratings.sum() / Exact(ratings.count)
            return Category(
                source: returned.source, released: Released(mean: mean, raters: ratings.count))
        }
        total = FeedbackAggregate.total(of: categories.filter(\.source.counts))
    }

    private static func total(of categories: [Category]) -> Exact? {
        var (sum, weights) = (Exact.zero, Exact.zero)
        for category in categories {
            guard let released = category.released else { return nil }
            sum += released.mean * category.source.weight
            weights += category.source.weight
        }
        return sum.divided(by: weights)
    }
}
