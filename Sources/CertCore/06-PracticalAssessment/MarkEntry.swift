/// One thing an assessor recorded about a candidate.
public struct MarkEntry: Hashable, Sendable {
    public enum Record: Hashable, Sendable {
        /// A checklist entry was observed or not.
        case criterion(MeasureID, CriterionID, done: Bool)
        /// A rating on a rubric, by its anchor.
        case rating(MeasureID, Int)
        /// Points given directly.
        case marks(MeasureID, Exact)
        /// How much of a deduction's unit happened: errors, minutes.
        case deduction(MeasureID, DeductionID, Exact)
        case metric(MetricID, MetricValue)
        /// One rater's answer to a feedback form; the rater stays unnamed.
        case feedback(MeasureID, source: String, Exact)
        /// Conduct that ends all was seen, or was looked for and not seen.
        case veto(VetoID, raised: Bool)
    }

    /// Nil where nobody judged: a figure a system measured.
    public var assessor: OperatorName?
    public var record: Record
    /// The anchor seen, the time in the recording, the step of the task.
    public var evidence: Personal<String>?

    public init(assessor: OperatorName?, record: Record, evidence: Personal<String>?) {
        self.assessor = assessor
        self.record = record
        self.evidence = evidence
    }
}

extension MarkEntry {
    /// The measure the entry belongs to; metrics and vetoes belong to the part.
    public var measure: MeasureID? {
        switch record {
        case .criterion(let id, _, _), .rating(let id, _), .marks(let id, _),
            .deduction(let id, _, _), .feedback(let id, _, _):
            id
        case .metric, .veto: nil
        }
    }
}
