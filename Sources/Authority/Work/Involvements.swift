import CertCore
import Ledger

extension CaseCommand {
    /// How much of a case its decision looks at.
    var depth: Depth {
        switch self {
        case .publication(.resolve): .sealed
        case .attendance, .certificate, .publication, .theory, .practical, .training: .outline
        case .review(.convene), .review(.recuse), .review(.vote), .review(.close): .outline
        case .decision: .derived
        case .application, .eligibility, .review(.grade), .review(.verify): .sealed
        case .review(.gradePart), .review(.verifyPart): .sealed
        }
    }

    /// Only these ask who did what for the person, which costs a look at a table.
    func looksAtInvolvements(by actor: Operator) -> Bool {
        switch self {
        case .practical(.assign), .review(.convene), .publication(.resolve), .decision: true
        // Roles never change, so nobody else has trained anybody.
        case .theory(.markText), .review(.vote): actor.roles.contains(.trainer)
        default: false
        }
    }
}

extension CaseFile {
    /// The rows of who became involved with the person through an event, which is applied already.
    ///
    /// Training counts from the day it was completed, however much later it was recorded; of
    /// several the last one stands, since there is one row.
    func involvements(
        through event: CaseEvent, by actor: OperatorName, at time: Int64, offset: UTCOffset
    ) -> [InvolvementRow] {
        event.involvements(by: actor).map { name, kind in
            let trained = training.completions.filter { kind == .trained && $0.trainer == name }
            let since = trained.map(\.completed).max().map { Instant(startOf: $0, at: offset) }
            return InvolvementRow(
                person: person.text, operatorName: name.text, kind: kind.rawValue,
                caseID: id.text, at: since?.milliseconds ?? time)
        }
    }
}

extension CaseEvent {
    /// Who became involved with the person through the event, and how.
    fileprivate func involvements(by actor: OperatorName) -> [(OperatorName, Involvement.Kind)] {
        switch self {
        case .eligibility(.accepted(_, let name, _)), .eligibility(.rejected(let name, _)):
            [(name, .reviewed)]
        case .training(.recorded(let completion)): [(completion.trainer, .trained)]
        case .attendance(.checkedIn(_, let name, _)): [(name, .invigilated)]
        case .theory(.textMarked(_, _, let name, _, _)): [(name, .assessed)]
        case .practical(.entered(_, let name, let entries)):
            [(name, .entered)]
                + Set(entries.compactMap(\.assessor)).sorted().map { ($0, .assessed) }
        case .review(.graded(_, let name)), .review(.partGraded(_, let name)): [(name, .graded)]
        case .review(.verified(let name)), .review(.partVerified(_, let name)):
            [(name, .verified)]
        case .review(.voted(let name, _, _)): [(name, .judged)]
        case .decision(.decided(_, let name, _)): [(name, .decided)]
        default: []
        }
    }
}
