extension MarkEntry {
    /// What an entry speaks about: a later entry on the same subject corrects the earlier.
    public enum Subject: Hashable, Sendable {
        case criterion(OperatorName?, MeasureID, CriterionID)
        case rating(OperatorName?, MeasureID)
        case marks(OperatorName?, MeasureID)
        case deduction(OperatorName?, MeasureID, DeductionID)
        case metric(OperatorName?, MetricID)
        case veto(OperatorName?, VetoID)
    }

    /// Nil for feedback, of which every answer counts.
    public var subject: Subject? {
        switch record {
        case .criterion(let measure, let criterion, _): .criterion(assessor, measure, criterion)
        case .rating(let measure, _): .rating(assessor, measure)
        case .marks(let measure, _): .marks(assessor, measure)
        case .deduction(let measure, let deduction, _): .deduction(assessor, measure, deduction)
        case .metric(let metric, _): .metric(assessor, metric)
        case .feedback: nil
        case .veto(let veto): .veto(assessor, veto)
        }
    }
}
