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

    /// How many of `count` ratings a report is made from, `before` being those of the report before:
    /// always the first so many, or none.
    ///
    /// A mean of three and then one of four give away the fourth, so a source that was reported is
    /// reported anew only with as many fresh ratings as it needed at first.
    func reported(of count: Int, after before: Int) -> Int {
        let isAnew = count - before >= atLeast
        let reported = isAnew ? count : min(before, count)
        return reported >= atLeast ? reported : 0
    }
}

/// What has come in from one source.
public struct FeedbackReturns: Hashable, Sendable {
    public let source: FeedbackSource
    /// One rating per rater, in order of arrival.
    public let ratings: [Exact]
    /// How many there were at each report before.
    public let reports: [Int]

    public init(source: FeedbackSource, ratings: [Exact], reports: [Int] = []) {
        self.source = source
        self.ratings = ratings
        self.reports = reports
    }

    /// The ratings that the next report may be made from.
    public var reportable: ArraySlice<Exact> {
        let before = reports.reduce(0) { source.reported(of: $1, after: $0) }
        return ratings.prefix(source.reported(of: ratings.count, after: before))
    }
}
