/// The standard a certification follows: what is assessed, how it is scored and who may apply.
///
/// A scheme is data. Once adopted it never changes; a case is pinned to the digest it was
/// opened under.
public struct Scheme: Hashable, Sendable {
    public var id: SchemeID
    public var version: String
    /// True for an example that no authority has approved.
    public var isSample: Bool
    public var title: Phrase
    public var occupation: Occupation
    /// 5 (lowest) to 1; the national skill level.
    public var level: Int
    /// In the order candidates pass them.
    public var steps: [StepPlan]
    public var competencies: [Competency]
    public var dimensions: [Dimension]
    public var eligibility: EligibilityRules
    public var training: TrainingPolicy
    public var parts: [Part]
    /// The panel where no part is scored by it.
    public var panel: StaffingMinimum
    public var misconduct: [MisconductTier]
    public var windows: WindowLengths
    public var calendars: [CalendarID]
    public var decision: DecisionModel
    /// From the highest bound down.
    public var grades: [GradeBand]
    public var rounding: ScoreDisplay
    public var resit: ResitRules
    public var certificate: CertificateRules
    public var separation: SeparationRules

    public init(
        id: SchemeID, version: String, isSample: Bool, title: Phrase, occupation: Occupation,
        level: Int, steps: [StepPlan], competencies: [Competency], dimensions: [Dimension],
        eligibility: EligibilityRules, training: TrainingPolicy, parts: [Part],
        panel: StaffingMinimum, misconduct: [MisconductTier], windows: WindowLengths,
        calendars: [CalendarID],
        decision: DecisionModel, grades: [GradeBand], rounding: ScoreDisplay, resit: ResitRules,
        certificate: CertificateRules, separation: SeparationRules
    ) {
        self.id = id
        self.version = version
        self.isSample = isSample
        self.title = title
        self.occupation = occupation
        self.level = level
        self.steps = steps
        self.competencies = competencies
        self.dimensions = dimensions
        self.eligibility = eligibility
        self.training = training
        self.parts = parts
        self.panel = panel
        self.misconduct = misconduct
        self.windows = windows
        self.calendars = calendars
        self.decision = decision
        self.grades = grades
        self.rounding = rounding
        self.resit = resit
        self.certificate = certificate
        self.separation = separation
    }

    public func has(_ step: Step) -> Bool {
        steps.contains { $0.step == step }
    }

    public func plan(for step: Step) -> StepPlan? {
        steps.first { $0.step == step }
    }

    public func part(_ id: PartID) -> Part? {
        parts.first { $0.id == id }
    }

    public func measure(_ id: MeasureID) -> Measure? {
        for part in parts {
            if let measure = part.measures.first(where: { $0.id == id }) { return measure }
        }
        return nil
    }

    public func competency(_ id: CompetencyID) -> Competency? {
        competencies.first { $0.id == id }
    }

    /// Scores and result come out together, as in the nine-step procedure, so that the windows
    /// run after the decision rather than before it.
    public var publishesWithResult: Bool {
        guard let publication = steps.firstIndex(where: { $0.step == .scorePublication }),
            let result = steps.firstIndex(where: { $0.step == .result })
        else { return true }
        return result < publication
    }
}

/// An occupation of the national classification, such as 4-07-02-03.
public struct Occupation: Hashable, Sendable {
    public var code: String
    public var title: Phrase
    public var direction: Phrase?

    public init(code: String, title: Phrase, direction: Phrase? = nil) {
        self.code = code
        self.title = title
        self.direction = direction
    }
}

/// Names one adopted version of a scheme.
public struct SchemeReference: Hashable, Sendable {
    public var id: SchemeID
    public var version: String
    /// SHA-256 over the digests of the scheme file and of every file it refers to.
    public var digest: FileDigest

    public init(id: SchemeID, version: String, digest: FileDigest) {
        self.id = id
        self.version = version
        self.digest = digest
    }
}
