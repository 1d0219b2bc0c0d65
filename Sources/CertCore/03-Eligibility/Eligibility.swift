/// Where the eligibility review of a case stands.
public struct Eligibility: Hashable, Sendable {
    public enum Status: Hashable, Sendable {
        case pending
        /// Sent back for supplement (补正).
        case returned(deadline: Day, missing: [EvidenceKind])
        case accepted(EligibilityFacts, by: OperatorName)
        case rejected(by: OperatorName)
    }

    public var status: Status = .pending

    public init() {}

    public var isAccepted: Bool { facts != nil }

    public var facts: EligibilityFacts? {
        if case .accepted(let facts, _) = status { facts } else { nil }
    }

    mutating func apply(_ event: EligibilityEvent) {
        switch event {
        case .accepted(let facts, let name, _): status = .accepted(facts, by: name)
        case .returned(let deadline, let missing, _):
            status = .returned(deadline: deadline, missing: missing)
        case .rejected(let name, _): status = .rejected(by: name)
        case .reversed: status = .pending
        }
    }
}

/// What was found when a case was accepted, kept so that replay needs no personal data.
public struct EligibilityFacts: Hashable, Sendable {
    public var condition: ConditionID
    public var asOf: Day
    public var workMonths: Int
    /// Full years of age.
    public var age: Int
    /// What the candidate needs in each timed part.
    public var extraTime: ExtraTime
    /// How the candidate is shown exams.
    public var layout: ExamLayout
    /// So many minutes in all the candidate may rest in a theory exam, whenever they want.
    public var breakMinutes: Int

    /// The most minutes that are provided for breaks in an exam.
    public static let mostBreakMinutes = 240

    public init(
        condition: ConditionID, asOf: Day, workMonths: Int, age: Int, extraTime: ExtraTime = .none,
        layout: ExamLayout = .usual, breakMinutes: Int = 0
    ) {
        self.condition = condition
        self.asOf = asOf
        self.workMonths = workMonths
        self.age = age
        self.extraTime = extraTime
        self.layout = layout
        self.breakMinutes = breakMinutes
    }
}

public enum EligibilityEvent: Hashable, Sendable {
    case accepted(EligibilityFacts, by: OperatorName, note: Personal<String>)
    case returned(deadline: Day, missing: [EvidenceKind], reason: Personal<String>)
    case rejected(by: OperatorName, reason: Personal<String>)
    /// A mistaken acceptance or rejection was taken back by a second person.
    case reversed(reason: Personal<String>)
}

public enum EligibilityCommand: Hashable, Sendable {
    /// Accepts under a condition; the applicant's birth date comes from the person's record.
    case accept(
        ConditionID, birthDate: Day, extraTime: ExtraTime, layout: ExamLayout = .usual,
        breakMinutes: Int = 0, note: String)
    case returnForSupplement(missing: [EvidenceKind], reason: String)
    case reject(reason: String)
    case reverse(reason: String)
}

public enum EligibilityRefusal: Hashable, Sendable {
    case notPending(Eligibility)
    case unknownCondition(ConditionID, known: [ConditionID])
    /// Nothing that the level asks for.
    case unknownEvidence(EvidenceKind, known: [EvidenceKind])
    case unmet(ConditionAssessment)
    case personalDataErased
    /// The person's work already began; reversing would undo later steps.
    case tooLate(Step)
    case nothingToReverse
    case extraTimeOutOfRange(ExtraTime, maximum: Int)
    case breaksOutOfRange(minutes: Int, maximum: Int)
}
