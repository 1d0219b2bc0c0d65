extension MarkEntry {
    /// What an entry speaks about: a later entry on the same subject corrects the earlier.
    public enum Subject: Hashable, Sendable {
        case criterion(OperatorName?, MeasureID, CriterionID)
        case rating(OperatorName?, MeasureID)
        case marks(OperatorName?, MeasureID)
        case deduction(OperatorName?, MeasureID, DeductionID)
        case metric(OperatorName?, MetricID)
        case veto(OperatorName?, VetoID)
        /// All answers of a source at once: raters stay unnamed, so none can be told apart.
        case feedback(MeasureID, source: String)
    }

    public var subject: Subject {
        switch record {
        case .criterion(let measure, let criterion, _): .criterion(assessor, measure, criterion)
        case .rating(let measure, _): .rating(assessor, measure)
        case .marks(let measure, _): .marks(assessor, measure)
        case .deduction(let measure, let deduction, _): .deduction(assessor, measure, deduction)
        case .metric(let metric, _): .metric(assessor, metric)
        case .feedback(let measure, let source, _): .feedback(measure, source: source)
        case .veto(let veto, _): .veto(assessor, veto)
        }
    }

    /// Whether several entries on the subject may stand beside one another.
    public var mayRepeat: Bool {
        if case .feedback = record { true } else { false }
    }
}
