public import CertCore

/// What is wrong, or against the field's custom, in a scheme.
public enum SchemeFault: Hashable, Sendable {
    // Weights and points
    /// The weights of the parts add up neither to 100 nor to nothing.
    case weightsSum(Exact)
    /// The model needs a composite, but no part has a weight.
    case compositeWithoutWeights
    /// The points of a part's measures do not add up to 100, or those of a form's items to the
    /// total that is declared.
    case pointsSum(PartID, Exact, of: Exact)
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
    /// Too many items are enemies of each other to tell.
    case tangledEnemies
    case submissionAfterEnd(Int, minutes: Int)
    /// Some sections have their own time, these have none.
    case sectionsWithoutTime([ItemType])
    case sectionTimesSum(Int, of: Int)
    /// Own times and breaks need sections that are left for good.
    case timedSectionsAreFree
    case breakAfterLastSection
    /// So many minutes of typing in a form, more than there are for them.
    case typingOverTime(Int, minutes: Int, ofSection: Bool)
    /// A warning that comes before or at the start.
    case warningAtStart(Int, minutes: Int)

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
    case missingSteps([Step])
    /// What the step waits for comes later, or never.
    case gateNeverOpens(Step, StepGate)
    /// Whoever misses the pass would never get the result that says so.
    case gateBarsResult(Step, StepGate)
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

    public var code: FindingCode {
        switch self {
        case .weightsSum: .schemeWeightsSum
        case .compositeWithoutWeights: .compositeWithoutWeights
        case .pointsSum: .pointsSum
        case .quantitativeShare: .quantitativeShare
        case .countingUndeclared: .countingUndeclared
        case .numbersTooFine: .numbersTooFine
        case .unreachable: .unreachable
        case .contradictoryGates: .contradictoryGates
        case .bandNeverReached: .bandNeverReached
        case .bandPoints: .bandPoints
        case .gradeNeverReached: .gradeNeverReached
        case .passWithoutGrade: .passWithoutGrade
        case .infeasible, .tangledEnemies: .infeasible
        case .submissionAfterEnd: .submissionAfterEnd
        case .sectionsWithoutTime, .sectionTimesSum: .sectionTimes
        case .timedSectionsAreFree: .timedSectionsAreFree
        case .breakAfterLastSection: .breakAfterLast
        case .typingOverTime: .typingOverTime
        case .warningAtStart: .warningAtStart
        case .checklistWithoutTask: .checklistWithoutTask
        case .noDeductions: .noDeductions
        case .capUnderUnit: .capUnderUnit
        case .gateWithoutData: .gateWithoutData
        case .stepOrder: .stepOrder
        case .missingSteps: .missingStep
        case .gateNeverOpens: .gateNeverOpens
        case .gateBarsResult: .gateBarsResult
        case .partInWrongStep: .partInWrongStep
        case .severalPanelParts: .severalPanelParts
        case .stepWithoutPart: .stepWithoutPart
        case .trainingWithoutHours: .trainingWithoutHours
        case .floorWithoutMixedModel: .floorUnused
        case .mixedWithoutFloor: .mixedWithoutFloor
        case .shortPart: .shortPart
        case .tasksLongerThanPart: .tasksLongerThanPart
        case .smallTeam: .smallTeam
        case .evenPanel: .evenPanel
        case .ruleLeftOut: .ruleLeftOut
        case .neverExpires: .neverExpires
        case .conditionNeedsHigherLevel: .conditionNeedsHigherLevel
        case .carryWithoutAttempts: .carryWithoutAttempts
        }
    }
}
