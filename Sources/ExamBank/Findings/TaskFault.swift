public import CertCore

/// What is wrong, or odd, with a library of tasks.
public enum TaskFault: Hashable, Sendable {
    /// A scale whose anchors leave a rating out, repeat one or go down.
    case anchorOrder(Int, after: Int)
    /// The criteria of a checklist give no points at all.
    case worthlessChecklist(TaskID)
    /// Something is to happen after the task is over.
    case eventAfterEnd(minute: Int, minutes: Int)
    /// The weights of the sources that count do not add up to 100.
    case feedbackWeightsSum(Exact)
    /// So few raters that a mean gives one of them away (DOMAIN.md §6).
    case ratersRecognisable(String, atLeast: Int, usual: Int)

    public var code: String {
        switch self {
        case .anchorOrder: "T-anchor-order"
        case .worthlessChecklist: "T-worthless-checklist"
        case .eventAfterEnd: "T-event-after-end"
        case .feedbackWeightsSum: "T-weights-sum"
        case .ratersRecognisable: "T-raters-recognisable"
        }
    }

    public var severity: Severity {
        switch self {
        case .ratersRecognisable: .warning
        default: .error
        }
    }
}
