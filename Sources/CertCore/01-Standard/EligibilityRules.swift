/// Who may apply for a level: any one condition suffices.
public struct EligibilityRules: Hashable, Sendable {
    public var asOf: AsOfAnchor
    /// What becomes of days that several jobs leave over beside their whole months.
    public var remainder: WorkExperience.Remainder
    public var conditions: [EligibilityCondition]

    public init(
        asOf: AsOfAnchor, remainder: WorkExperience.Remainder, conditions: [EligibilityCondition]
    ) {
        self.asOf = asOf
        self.remainder = remainder
        self.conditions = conditions
    }
}

/// The day on which age and work time are counted.
public enum AsOfAnchor: String, Hashable, Sendable, CaseIterable {
    case registrationDeadline = "registration-deadline"
    case examDate = "exam-date"
    case yearEnd = "year-end"
}

/// One way to be eligible; every requirement present must hold.
public struct EligibilityCondition: Hashable, Sendable {
    public var id: ConditionID
    public var title: Phrase
    /// Full years of age.
    public var minimumAge: Int?
    public var certificate: CertificateRequirement?
    public var professionalTitle: TitleRequirement?
    public var diploma: DiplomaRequirement?
    public var work: WorkRequirement?
    /// What the applicant has to show.
    public var evidence: [EvidenceKind]

    public init(
        id: ConditionID, title: Phrase, minimumAge: Int? = nil,
        certificate: CertificateRequirement? = nil, professionalTitle: TitleRequirement? = nil,
        diploma: DiplomaRequirement? = nil, work: WorkRequirement? = nil,
        evidence: [EvidenceKind]
    ) {
        self.id = id
        self.title = title
        self.minimumAge = minimumAge
        self.certificate = certificate
        self.professionalTitle = professionalTitle
        self.diploma = diploma
        self.work = work
        self.evidence = evidence
    }
}

/// A skill certificate of the occupation, held for at least some years.
public struct CertificateRequirement: Hashable, Sendable {
    public var level: Int
    public var heldYears: Int

    public init(level: Int, heldYears: Int = 0) {
        self.level = level
        self.heldYears = heldYears
    }
}

/// A professional title (职称) of at least this rank.
public struct TitleRequirement: Hashable, Sendable {
    public var rank: TitleRank
    public var heldYears: Int

    public init(rank: TitleRank, heldYears: Int = 0) {
        self.rank = rank
        self.heldYears = heldYears
    }
}

public enum TitleRank: String, Hashable, Sendable, CaseIterable {
    case junior, middle, senior
}

public struct DiplomaRequirement: Hashable, Sendable {
    /// Any of these kinds.
    public var kinds: [String]
    /// Students of the final year count as holders.
    public var countsFinalYear: Bool

    public init(kinds: [String], countsFinalYear: Bool) {
        self.kinds = kinds
        self.countsFinalYear = countsFinalYear
    }
}

/// Work in the occupation or a related one: cumulative unless `isContinuous`.
public struct WorkRequirement: Hashable, Sendable {
    public enum Start: String, Hashable, Sendable, CaseIterable {
        case certificate
        case title
        case diploma
    }

    public var years: Int
    public var isContinuous: Bool
    /// Counts only work after this was obtained.
    public var after: Start?

    public init(years: Int, isContinuous: Bool = false, after: Start? = nil) {
        self.years = years
        self.isContinuous = isContinuous
        self.after = after
    }
}
