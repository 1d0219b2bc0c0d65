/// What an applicant claims and shows; all of it personal.
public struct ApplicationForm: Hashable, Sendable {
    public var work: [Employment]
    /// The years of work the applicant states in all, to be compared with the periods.
    public var claimedYears: Int?
    public var certificates: [PriorCertificate]
    public var diplomas: [Diploma]
    public var titles: [ProfessionalTitle]
    public var statements: [SkillStatement]
    /// What the applicant needs to be assessed fairly; seen only by those who provide it.
    public var specialNeeds: String?
    public var consentedOn: Day
    public var evidence: [Evidence]

    public init(
        work: [Employment] = [], claimedYears: Int? = nil,
        certificates: [PriorCertificate] = [], diplomas: [Diploma] = [],
        titles: [ProfessionalTitle] = [], statements: [SkillStatement] = [],
        specialNeeds: String? = nil, consentedOn: Day, evidence: [Evidence] = []
    ) {
        self.work = work
        self.claimedYears = claimedYears
        self.certificates = certificates
        self.diplomas = diplomas
        self.titles = titles
        self.statements = statements
        self.specialNeeds = specialNeeds
        self.consentedOn = consentedOn
        self.evidence = evidence
    }

    /// Whether somebody is to see to it that the applicant is assessed fairly.
    public var statesNeeds: Bool {
        specialNeeds?.contains { !$0.isWhitespace } == true
    }
}

/// A job in the occupation or a related one.
public struct Employment: Hashable, Sendable {
    public var employer: String
    public var post: String
    public var period: WorkPeriod

    public init(employer: String, post: String, period: WorkPeriod) {
        self.employer = employer
        self.post = post
        self.period = period
    }
}

/// A skill certificate obtained before, with any form of number that was in use.
public struct PriorCertificate: Hashable, Sendable {
    public var number: String
    public var level: Int
    public var issued: Day

    public init(number: String, level: Int, issued: Day) {
        self.number = number
        self.level = level
        self.issued = issued
    }
}

public struct Diploma: Hashable, Sendable {
    /// One of the kinds the scheme's conditions name.
    public var kind: String
    public var school: String
    public var major: String
    /// The day of graduation, in the future for a student of the final year.
    public var completed: Day

    public init(kind: String, school: String, major: String, completed: Day) {
        self.kind = kind
        self.school = school
        self.major = major
        self.completed = completed
    }
}

public struct ProfessionalTitle: Hashable, Sendable {
    public var rank: TitleRank
    public var awarded: Day

    public init(rank: TitleRank, awarded: Day) {
        self.rank = rank
        self.awarded = awarded
    }
}

/// A strength in the applicant's own words, with an example.
public struct SkillStatement: Hashable, Sendable {
    public var skill: String
    public var strength: String
    public var example: String

    public init(skill: String, strength: String, example: String) {
        self.skill = skill
        self.strength = strength
        self.example = example
    }
}

/// A file that was shown, kept by its digest.
public struct Evidence: Hashable, Sendable {
    public var kind: EvidenceKind
    public var digest: FileDigest
    public var name: String

    public init(kind: EvidenceKind, digest: FileDigest, name: String) {
        self.kind = kind
        self.digest = digest
        self.name = name
    }
}
