/// A separately scored component of the assessment, out of 100 points.
public struct Part: Hashable, Sendable {
    public var id: PartID
    public var step: Step
    public var title: Phrase
    /// Points of 100 that pass the part.
    public var cut: Exact
    /// In a mixed model, points of 100 under which the composite cannot save the candidate.
    public var floor: Exact?
    /// Percent of the composite; the weights of all parts sum to 100, or are all zero.
    public var weight: Exact
    public var minutes: Int
    public var staffing: StaffingMinimum
    public var content: Content

    public enum Content: Hashable, Sendable {
        case theory(TheoryPlan)
        case practical(PracticalPlan)
        /// Scored by the panel's members, out of 100 each.
        case panel(Aggregation)
    }

    public init(
        id: PartID, step: Step, title: Phrase, cut: Exact, floor: Exact? = nil, weight: Exact,
        minutes: Int, staffing: StaffingMinimum, content: Content
    ) {
        self.id = id
        self.step = step
        self.title = title
        self.cut = cut
        self.floor = floor
        self.weight = weight
        self.minutes = minutes
        self.staffing = staffing
        self.content = content
    }

    public var theory: TheoryPlan? {
        if case .theory(let plan) = content { plan } else { nil }
    }

    public var practical: PracticalPlan? {
        if case .practical(let plan) = content { plan } else { nil }
    }

    public var measures: [Measure] { practical?.measures ?? [] }
}

/// How many people a session or panel needs.
public struct StaffingMinimum: Hashable, Sendable {
    public var atLeast: Int
    /// One person for every so many candidates, rounded up.
    public var candidatesEach: Int?
    /// The number must be odd, so that a vote cannot tie.
    public var isOdd: Bool

    public init(atLeast: Int, candidatesEach: Int? = nil, isOdd: Bool = false) {
        self.atLeast = atLeast
        self.candidatesEach = candidatesEach
        self.isOdd = isOdd
    }

    /// The smallest sufficient number of people for `candidates`.
    public func needed(for candidates: Int) -> Int {
        var count = atLeast
        if let each = candidatesEach { count = max(count, (candidates + each - 1) / each) }
        return isOdd && count % 2 == 0 ? count + 1 : count
    }
}
