/// How parts become a result.
public enum DecisionModel: Hashable, Sendable {
    /// Every part meets its own cut.
    case conjunctive
    /// Only the weighted composite is compared.
    case compensatory(cut: Exact)
    /// The composite meets its cut and every part its floor.
    case mixed(cut: Exact)
}

public struct GradeBand: Hashable, Sendable {
    public var title: Phrase
    public var from: Exact
    /// Compared with the lowest part, or else with the composite.
    public var byLowestPart: Bool

    public init(title: Phrase, from: Exact, byLowestPart: Bool) {
        self.title = title
        self.from = from
        self.byLowestPart = byLowestPart
    }
}

/// How scores are shown; decisions use the exact values.
public struct ScoreDisplay: Hashable, Sendable {
    public var places: Int
    public var mode: RoundingMode

    public init(places: Int, mode: RoundingMode) {
        self.places = places
        self.mode = mode
    }
}

/// Lengths of the windows, in working days; zero means there is none.
public struct WindowLengths: Hashable, Sendable {
    public var supplement: Int
    public var objection: Int
    public var publicNotice: Int

    public init(supplement: Int, objection: Int, publicNotice: Int) {
        self.supplement = supplement
        self.objection = objection
        self.publicNotice = publicNotice
    }
}

/// A tier of misconduct and what follows from it.
public struct MisconductTier: Hashable, Sendable {
    public enum Effect: Hashable, Sendable {
        /// The part in which it happened is void.
        case partVoid
        /// Every part is void and no application is taken for so many months.
        case allVoid(barMonths: Int)
        /// Points off the part, then percent of what remains.
        case penalty(points: Exact, percent: Exact)
    }

    public var id: TierID
    public var title: Phrase
    public var effect: Effect

    public init(id: TierID, title: Phrase, effect: Effect) {
        self.id = id
        self.title = title
        self.effect = effect
    }
}

/// When a failed candidate may come again, and what they keep.
public struct ResitRules: Hashable, Sendable {
    public enum Anchor: String, Hashable, Sendable, CaseIterable {
        case registrationDeadline = "registration-deadline"
        case examDate = "exam-date"
        case monthEnd = "month-end"
    }

    /// How long a passed part is kept; zero carries nothing.
    public var carryMonths: Int
    /// How often a passed part may be carried.
    public var carryAttempts: Int
    public var anchor: Anchor
    /// Days to wait after the first, second, … failure; the last repeats.
    public var waitDays: [Int]
    /// No further attempt after so many; nil means no limit.
    public var maximumAttempts: Int?

    public init(
        carryMonths: Int, carryAttempts: Int, anchor: Anchor, waitDays: [Int],
        maximumAttempts: Int?
    ) {
        self.carryMonths = carryMonths
        self.carryAttempts = carryAttempts
        self.anchor = anchor
        self.waitDays = waitDays
        self.maximumAttempts = maximumAttempts
    }
}

public struct CertificateRules: Hashable, Sendable {
    public var number: CertificateNumberLayout
    public var title: Phrase
    /// Nil where a certificate does not expire.
    public var validityMonths: Int?

    public init(number: CertificateNumberLayout, title: Phrase, validityMonths: Int?) {
        self.number = number
        self.title = title
        self.validityMonths = validityMonths
    }
}

/// Which duties the same person may not unite (ISO/IEC 17024, 5.2 and 7.4; DOMAIN.md §4).
public struct SeparationRules: Hashable, Sendable {
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// The decision maker neither trained nor assessed the candidate.
        case deciderUninvolved = "decider-uninvolved"
        /// Marks are verified by somebody who neither gave nor entered them, nor graded.
        case enteringNotVerifying = "entering-not-verifying"
        /// An invigilator of a session does not score it.
        case invigilatorNotScorer = "invigilator-not-scorer"
        /// A trainer neither assesses their trainee nor sits on the panel for the look-back.
        case trainerNotAssessor = "trainer-not-assessor"
        /// Objections are resolved by somebody uninvolved.
        case objectionUninvolved = "objection-uninvolved"
        /// A mistaken acceptance is reversed by a second person.
        case reversalBySecond = "reversal-by-second"
    }

    public var rules: Set<Rule>
    /// How long training somebody bars from assessing and judging them.
    public var trainerMonths: Int

    public init(rules: Set<Rule>, trainerMonths: Int) {
        self.rules = rules
        self.trainerMonths = trainerMonths
    }
}
