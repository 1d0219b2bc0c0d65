public import CertCore

/// What is wrong, or against the field's custom, in a scheme.
public enum SchemeFault: Hashable, Sendable {
    // Weights and points
    /// The weights of the parts add up neither to 100 nor to nothing.
    case weightsSum(Exact)
    /// The model needs a composite, but no part has a weight.
    case compositeWithoutWeights
    /// The points of a part's measures, or of a form's items, do not add up to 100.
    case pointsSum(PartID, Exact)
    /// The share of quantitative points is outside 60 to 70 percent (DOMAIN.md §3).
    case quantitativeShare(PartID, Exact)
    /// A unit is given, but not how a quantity between two units counts (DOMAIN.md §3).
    case countingUndeclared
    /// Numbers that together could leave the bounds of exact arithmetic.
    case numbersTooFine

    // What nobody could reach
    /// The most that can be had stays under the cut, floor or band.
    case unreachable(Exact, most: Exact)
    /// Two gates on one metric that no value meets.
    case contradictoryGates(MetricID)
    /// A band that stands after a lower or equal one and is never looked at.
    case bandNeverReached(atLeast: Exact)
    /// A lower value earns more, or more than the measure has.
    case bandPoints(Exact, most: Exact)
    /// A grade that stands after a lower or equal one.
    case gradeNeverReached(Exact)
    /// Those who pass between the cut and the lowest grade have none.
    case passWithoutGrade(lowest: Exact, cut: Exact)

    // Blueprint
    case infeasible([DrawingFailure.Cell])
    case submissionAfterEnd(Int, minutes: Int)

    // Measures
    case checklistWithoutTask
    /// The points come from deductions only, and there are none.
    case noDeductions
    /// The unit's most is under a single deduction.
    case capUnderUnit(cap: Exact, points: Exact)
    /// Fails whoever has no record of the metric, though the measure has no task that makes one.
    case gateWithoutData(MetricID)

    // Steps and parts
    case stepOrder(Step, after: Step)
    case missingStep(Step)
    /// What the step waits for comes later, or never.
    case gateNeverOpens(Step, StepGate)
    case partInWrongStep(PartID, Step, belongs: Step)
    case severalPanelParts(PartID)
    case stepWithoutPart(Step)
    case trainingWithoutHours
    case floorWithoutMixedModel(PartID)
    /// A mixed model in which a part has no floor.
    case mixedWithoutFloor(PartID)

    // Custom
    /// Shorter than is usual (DOMAIN.md §5).
    case shortPart(PartID, minutes: Int, usual: Int)
    /// The tasks take longer than the part.
    case tasksLongerThanPart(PartID, tasks: Int, minutes: Int)
    case smallTeam(has: Int, usual: Int)
    /// A number of panel members that can tie.
    case evenPanel(Int)
    case ruleLeftOut(SeparationRules.Rule)
    case neverExpires
    /// An earlier certificate of the same or a higher level opens the way to this one.
    case conditionNeedsHigherLevel(ConditionID, level: Int)
    case carryWithoutAttempts

    public var code: String { classification.code }
    public var severity: Severity { classification.severity }

    private var classification: (code: String, severity: Severity) {
        switch self {
        case .weightsSum: ("C-weights-sum", .error)
        case .compositeWithoutWeights: ("C-composite-without-weights", .error)
        case .pointsSum: ("C-points-sum", .error)
        case .quantitativeShare: ("C-quantitative-share", .warning)
        case .countingUndeclared: ("C-counting-undeclared", .error)
        case .numbersTooFine: ("C-numbers-too-fine", .error)
        case .unreachable: ("C-unreachable", .error)
        case .contradictoryGates: ("C-contradictory-gates", .error)
        case .bandNeverReached: ("C-band-never-reached", .error)
        case .bandPoints: ("C-band-points", .error)
        case .gradeNeverReached: ("C-grade-never-reached", .error)
        case .passWithoutGrade: ("C-pass-without-grade", .warning)
        case .infeasible: ("C-infeasible", .error)
        case .submissionAfterEnd: ("C-submission-after-end", .error)
        case .checklistWithoutTask: ("C-checklist-without-task", .error)
        case .noDeductions: ("C-no-deductions", .error)
        case .capUnderUnit: ("C-cap-under-unit", .warning)
        case .gateWithoutData: ("C-gate-without-data", .warning)
        case .stepOrder: ("C-step-order", .error)
        case .missingStep: ("C-missing-step", .error)
        case .gateNeverOpens: ("C-gate-never-opens", .error)
        case .partInWrongStep: ("C-part-in-wrong-step", .error)
        case .severalPanelParts: ("C-several-panel-parts", .error)
        case .stepWithoutPart: ("C-step-without-part", .error)
        case .trainingWithoutHours: ("C-training-without-hours", .warning)
        case .floorWithoutMixedModel: ("C-floor-unused", .warning)
        case .mixedWithoutFloor: ("C-mixed-without-floor", .warning)
        case .shortPart: ("C-short-part", .warning)
        case .tasksLongerThanPart: ("C-tasks-longer-than-part", .warning)
        case .smallTeam: ("C-small-team", .warning)
        case .evenPanel: ("C-even-panel", .warning)
        case .ruleLeftOut: ("C-rule-left-out", .warning)
        case .neverExpires: ("C-never-expires", .warning)
        case .conditionNeedsHigherLevel: ("C-condition-needs-higher-level", .error)
        case .carryWithoutAttempts: ("C-carry-without-attempts", .warning)
        }
    }
}
