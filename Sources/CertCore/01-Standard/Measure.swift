/// One thing that is measured in a practical part.
public struct Measure: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case quantitative, judged
    }

    public var id: MeasureID
    public var title: Phrase
    public var dimension: DimensionID
    public var competencies: [CompetencyID]
    public var tags: [Tag]
    public var kind: Kind
    /// The most it can add to the part.
    public var points: Exact
    public var source: MeasureSource
    public var task: TaskID?
    public var gates: [MetricUse]
    public var deductions: [DeductionUse]
    /// Percent of the measure's own points under which the whole part is zero (key skill).
    public var keySkillShare: Exact?
    /// Percent of the measure's own points under which the part is not passed.
    public var floor: Exact?
    public var missing: MissingData

    public init(
        id: MeasureID, title: Phrase, dimension: DimensionID, competencies: [CompetencyID],
        tags: [Tag], kind: Kind, points: Exact, source: MeasureSource, task: TaskID?,
        gates: [MetricUse], deductions: [DeductionUse], keySkillShare: Exact?, floor: Exact?,
        missing: MissingData
    ) {
        self.id = id
        self.title = title
        self.dimension = dimension
        self.competencies = competencies
        self.tags = tags
        self.kind = kind
        self.points = points
        self.source = source
        self.task = task
        self.gates = gates
        self.deductions = deductions
        self.keySkillShare = keySkillShare
        self.floor = floor
        self.missing = missing
    }
}

/// Where a measure's points come from.
public enum MeasureSource: Hashable, Sendable {
    /// Points of the ticked entries of the task's checklist, scaled to the measure's points.
    case checklist
    /// Full points, from which the deductions are taken.
    case deductions
    /// A behaviourally anchored rating, converted to a share of the points.
    case rubric(RubricID, RatingConversion)
    /// The points of the first band whose bound the metric reaches.
    case bands(MetricID, Statistic, [ScoreBand])
    /// A feedback form's mean over its sources, converted to a share of the points.
    case feedback(FeedbackFormID, RatingConversion)
    /// The assessor gives points directly.
    case marks
}

public struct ScoreBand: Hashable, Sendable {
    public var atLeast: Exact
    public var points: Exact

    public init(atLeast: Exact, points: Exact) {
        self.atLeast = atLeast
        self.points = points
    }
}

/// A bound on a metric: met or not met, never a deduction.
public struct MetricUse: Hashable, Sendable {
    public var metric: MetricID
    public var title: Phrase
    public var gate: Gate
    public var missing: MissingGate

    public init(metric: MetricID, title: Phrase, gate: Gate, missing: MissingGate) {
        self.metric = metric
        self.title = title
        self.gate = gate
        self.missing = missing
    }
}

/// What a gate does without data, or with a denominator of zero.
public enum MissingGate: String, Hashable, Sendable, CaseIterable {
    /// Not assessable: the gate does not apply.
    case notAssessable = "not-assessable"
    case fail
    /// The case cannot be graded yet.
    case incomplete
}

/// What a measure does without data.
public enum MissingData: String, Hashable, Sendable, CaseIterable {
    /// The measure leaves the part; the others are scaled up to 100.
    case excluded
    case zero
    /// The case cannot be graded yet.
    case incomplete
}

/// A deduction for what happened during a task.
public struct DeductionUse: Hashable, Sendable {
    public var id: DeductionID
    public var title: Phrase
    public var rule: DeductionRule

    public init(id: DeductionID, title: Phrase, rule: DeductionRule) {
        self.id = id
        self.title = title
        self.rule = rule
    }
}
