/// One practical part of a case: who assesses it and what they recorded.
public struct PracticalAssessment: Hashable, Sendable {
    public var assessors: [OperatorName] = []
    public var entries: [MarkEntry] = []
    /// Who typed the entries in; they do not verify them.
    public internal(set) var enteredBy: Set<OperatorName> = []
    /// How many answers of each source of feedback there were whenever scores came out.
    public internal(set) var feedbackReports: [MarkEntry.Subject: [Int]] = [:]

    public init() {}

    /// Keeps what scores that come out are made from.
    mutating func noteReport() {
        var counts: [MarkEntry.Subject: Int] = [:]
        for entry in entries where entry.mayRepeat { counts[entry.subject, default: 0] += 1 }
        for (subject, count) in counts { feedbackReports[subject, default: []].append(count) }
    }
}

public enum PracticalAssessmentEvent: Hashable, Sendable {
    case assigned(PartID, [OperatorName])
    /// New entries; one that repeats an earlier subject replaces it (``MarkEntry/subject``).
    case entered(PartID, by: OperatorName, [MarkEntry])
}

public enum PracticalAssessmentCommand: Hashable, Sendable {
    /// The assessors, whose roles are looked at; they take the place of those before.
    case assign(PartID, [Operator])
    case enter(PartID, [MarkEntry])
}

public enum PracticalAssessmentRefusal: Hashable, Sendable {
    case notPractical(PartID)
    case tooFewAssessors(has: Int, needs: Int)
    case evenAssessors(Int)
    case repeatedAssessor(OperatorName)
    /// The operator does not hold the role of an assessor.
    case lacksRole(OperatorName)
    case notPresent(PartID, Attendance.Standing)
    case notAssigned(OperatorName, assigned: [OperatorName])
    case entry(at: Int, MarkEntryProblem)
    /// An assessor enters their own marks; an exam officer anybody's.
    case othersMarks(OperatorName)
    /// The grade was verified; only an upheld objection opens the marks again.
    case graded
}

/// What is wrong with one recorded entry.
public enum MarkEntryProblem: Hashable, Sendable {
    case unknownMeasure(MeasureID, known: [MeasureID])
    case unknownCriterion(CriterionID, known: [CriterionID])
    case unknownDeduction(DeductionID, known: [DeductionID])
    case unknownMetric(MetricID, known: [MetricID])
    case unknownSource(String, known: [String])
    case unknownVeto(VetoID, known: [VetoID])
    /// The measure gets its points in another way.
    case wrongSource(MeasureID)
    case outOfRange(Exact, ClosedRange<Exact>)
    /// So many of so many cases, which cannot be.
    case impossibleRatio(Int, of: Int)
    /// The same subject stands in an earlier entry of the command.
    case repeated(of: Int)
    case assessorMissing
    /// A judgement without the anchor or place that supports it.
    case evidenceMissing
}
