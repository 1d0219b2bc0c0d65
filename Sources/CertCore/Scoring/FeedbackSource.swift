/// A category of raters in 360° feedback: supervisor, peers, customers, or the person's own view.
public struct FeedbackSource: Hashable, Sendable {
    public let id: String
    public let weight: Exact
    /// The fewest raters of whom a mean may be shown, at least 1; 3 keeps a rater unknown.
    public let atLeast: Int
    /// Shown beside the others, never counted.
    public let isOwnView: Bool

    public init(id: String, weight: Exact, atLeast: Int, isOwnView: Bool = false) {
        self.id = id
        self.weight = weight
        self.atLeast = max(1, atLeast)
        self.isOwnView = isOwnView
    }

    var counts: Bool { !isOwnView && weight > 0 }
}

/// What has come in from one source.
public struct FeedbackReturns: Hashable, Sendable {
    public let source: FeedbackSource
    /// One rating per rater, in order of arrival.
    public let ratings: [Exact]
    /// How many of them the report before was made from; 0 for none.
    public let reportedBefore: Int

    public init(source: FeedbackSource, ratings: [Exact], reportedBefore: Int = 0) {
        self.source = source
        self.ratings = ratings
        self.reportedBefore = min(max(0, reportedBefore), ratings.count)
    }

    /// The ratings that the next report may be made from: always the first so many, or none.
    ///
    /// A mean of three and then one of four give away the fourth, so a source that was reported is
    /// reported anew only with as many fresh ratings as it needed at first.
    public var reportable: ArraySlice<Exact> {
        let fresh = ratings.count - reportedBefore
        let count = fresh >= source.atLeast ? ratings.count : reportedBefore
        return ratings.prefix(count >= source.atLeast ? count : 0)
    }
}
