/// All parts of a case rolled up, each score with its derivation.
public struct Grade: Hashable, Sendable {
    public var parts: [PartResult]

    public init(parts: [PartResult]) {
        self.parts = parts
    }

    public func result(of part: PartID) -> PartResult? {
        parts.first { $0.part == part }
    }
}

public struct PartResult: Hashable, Sendable {
    public var part: PartID
    public var standing: Attendance.Standing
    /// Out of 100; nil where the standing gives none. Zero is a score.
    public var score: Exact?
    /// In the order of the derivation.
    public var reasons: [Reason]
    public var shares: [CompetencyShare]
    public var dimensions: [DimensionShare]
    /// What each item earned, for the statistics of the bank.
    public var items: [ItemID: Exact]

    public init(
        part: PartID, standing: Attendance.Standing, score: Exact?, reasons: [Reason] = [],
        shares: [CompetencyShare] = [], dimensions: [DimensionShare] = [],
        items: [ItemID: Exact] = [:]
    ) {
        self.part = part
        self.standing = standing
        self.score = score
        self.reasons = reasons
        self.shares = shares
        self.dimensions = dimensions
        self.items = items
    }
}

/// What was earned of what could be, in one competency or under one tag.
public struct CompetencyShare: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case competency(CompetencyID)
        case tag(Tag)
    }

    public var subject: Subject
    public var earned: Exact
    public var of: Exact

    public init(_ subject: Subject, earned: Exact, of: Exact) {
        self.subject = subject
        self.earned = earned
        self.of = of
    }
}

public struct DimensionShare: Hashable, Sendable {
    public var dimension: DimensionID
    public var earned: Exact
    public var of: Exact

    public init(_ dimension: DimensionID, earned: Exact, of: Exact) {
        self.dimension = dimension
        self.earned = earned
        self.of = of
    }
}
