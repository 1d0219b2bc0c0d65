/// Whether a person is certified, with the ordered reasons (ISO/IEC 17024, 9.4).
public struct CertificationDecision: Hashable, Sendable {
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case pass, fail
    }

    public var outcome: Outcome
    public var reasons: [Reason]
    /// Index into the scheme's grade bands, for a pass.
    public var grade: Int?
    public var weaknesses: [CompetencyShare]
    public var courses: [CourseID]
    public var resit: ResitTerms?

    public init(
        outcome: Outcome, reasons: [Reason], grade: Int? = nil,
        weaknesses: [CompetencyShare] = [], courses: [CourseID] = [], resit: ResitTerms? = nil
    ) {
        self.outcome = outcome
        self.reasons = reasons
        self.grade = grade
        self.weaknesses = weaknesses
        self.courses = courses
        self.resit = resit
    }
}

/// When a failed candidate may come again, and what they keep.
public struct ResitTerms: Hashable, Sendable {
    /// Nil where the scheme allows no further attempt.
    public var earliest: Day?
    public var carried: [CarriedPart]
    /// Parts to be taken again.
    public var parts: [PartID]

    public init(earliest: Day?, carried: [CarriedPart], parts: [PartID]) {
        self.earliest = earliest
        self.carried = carried
        self.parts = parts
    }
}

public enum DecisionEvent: Hashable, Sendable {
    case decided(CertificationDecision, by: OperatorName, on: Day)
}

public enum DecisionCommand: Hashable, Sendable {
    case decide
}

public enum DecisionRefusal: Hashable, Sendable {
    case alreadyDecided(CertificationDecision.Outcome)
    case notVerified
    case panelOpen
    case notPublished
    case windowsOpen(until: Day)
    case openObjections([Int])
}
