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

    public var code: FindingCode {
        switch self {
        case .anchorOrder: .anchorOrder
        case .worthlessChecklist: .worthlessChecklist
        case .eventAfterEnd: .eventAfterEnd
        case .feedbackWeightsSum: .taskWeightsSum
        case .ratersRecognisable: .ratersRecognisable
        }
    }
}
