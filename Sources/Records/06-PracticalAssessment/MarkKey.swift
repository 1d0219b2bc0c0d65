public import CertCore

/// What a mark is about, as sheets and records spell it.
///
/// `criterion:verify-identity` · `rating` · `marks` · `deduction:overtime` ·
/// `metric:response-seconds` · `feedback:peer` · `veto:disclosure`
public enum MarkKey: Hashable, Sendable {
    case criterion(CriterionID)
    case rating
    case marks
    case deduction(DeductionID)
    case metric(MetricID)
    case feedback(source: String)
    case veto(VetoID)

    public init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            switch text {
            case "rating": self = .rating
            case "marks": self = .marks
            default: return nil
            }
            return
        }
        let id = String(text[text.utf8.index(after: colon)...])
        switch text[..<colon] {
        case "criterion": self = .criterion(CriterionID(id))
        case "deduction": self = .deduction(DeductionID(id))
        case "metric": self = .metric(MetricID(id))
        case "feedback": self = .feedback(source: id)
        case "veto": self = .veto(VetoID(id))
        default: return nil
        }
    }

    public var text: String {
        switch self {
        case .criterion(let id): "criterion:\(id)"
        case .rating: "rating"
        case .marks: "marks"
        case .deduction(let id): "deduction:\(id)"
        case .metric(let id): "metric:\(id)"
        case .feedback(let source): "feedback:\(source)"
        case .veto(let id): "veto:\(id)"
        }
    }
}

extension MarkEntry.Record {
    public var key: MarkKey {
        switch self {
        case .criterion(_, let id, _): .criterion(id)
        case .rating: .rating
        case .marks: .marks
        case .deduction(_, let id, _): .deduction(id)
        case .metric(let id, _): .metric(id)
        case .feedback(_, let source, _): .feedback(source: source)
        case .veto(let id, _): .veto(id)
        }
    }
}
