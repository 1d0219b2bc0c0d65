/// How a candidate is shown the exam.
public enum ExamLayout: String, Hashable, Sendable, CaseIterable {
    case usual
    /// Short lines, wide apart, for candidates who see little.
    case large
    /// Line by line, for screen readers.
    case plain
}
