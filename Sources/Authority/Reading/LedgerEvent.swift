public import CertCore
public import Ledger
import Records

/// What happened, whichever stream tells of it.
public enum LedgerEvent: Hashable, Sendable {
    case authority(AuthorityEvent)
    case `operator`(OperatorName, OperatorEvent)
    case standard(StandardEvent)
    case round(RoundID, RoundEvent)
    case session(SessionID, SessionEvent)
    case person(PersonID, PersonEvent)
    case caseFile(CaseID, CaseEvent)

    /// Reads a recorded event by the stream it stands in.
    public init(_ event: RecordedEvent) throws(AuthorityError) {
        let slash = event.stream.firstIndex(of: "/") ?? event.stream.endIndex
        let name = String(event.stream[slash...].dropFirst())
        switch event.stream[..<slash] {
        case "authority": self = .authority(try EventCoding.authority.decode(event))
        case "operator":
            self = .operator(OperatorName(name), try EventCoding.operator.decode(event))
        case "scheme": self = .standard(try EventCoding.standard.decode(event))
        case "round": self = .round(RoundID(name), try EventCoding.round.decode(event))
        case "session": self = .session(SessionID(name), try EventCoding.session.decode(event))
        case "person": self = .person(PersonID(name), try EventCoding.person.decode(event))
        case "case": self = .caseFile(CaseID(name), try EventCoding.caseFile.decode(event))
        default: throw .foreignStream(event.stream, sequence: event.sequence)
        }
    }
}
