public import CertCore
import Ledger

extension View {
    /// The candidate somebody means by a case or a ticket.
    public func candidate(_ text: String, in session: Session) throws -> CaseID {
        let id: CaseID
        if text.utf8.first == UInt8(ascii: "C") || text.utf8.first == UInt8(ascii: "c"),
            text.dropFirst().first == "-"
        {
            id = CaseID("C" + text.dropFirst())
        } else {
            // Who moved has a ticket of the other session as well, which counts no more.
            guard let ticket = Ticket(typed: text), let row = try reader.ticket(ticket.text),
                row.session == session.id.text
            else { throw AuthorityError.notFound(.ticket, text, known: []) }
            id = CaseID(row.caseID)
        }
        guard session.cases.contains(id) else {
            throw AuthorityError.refused(.session(.notInSession(id, session.id)), case: nil)
        }
        return id
    }
}

extension Work {
    /// The cases of a session: those named by case or ticket, or else those under way whose
    /// standing fits.
    mutating func candidates(
        _ named: [String]?, of session: Session,
        otherwise fits: (Attendance.Standing) -> Bool
    ) throws -> [CaseID] {
        try load(named == nil ? session.cases : [], in: session.round)
        if let named { return try named.map { try view.candidate($0, in: session) } }
        return try session.cases.filter {
            let file = try caseFile($0, .outline)
            let attendance = file.attendance(of: session.part)
            guard file.isUnderWay, attendance.session == session.id, fits(attendance.standing)
            else { return false }
            if attendance.standing != .pending { return true }
            // Who missed the pass that the part asks for meanwhile is not awaited either.
            let scheme = try standard(file.scheme).scheme
            let step = scheme.part(session.part)?.step
            return step.map { file.barrier(to: $0, under: scheme) == nil } ?? true
        }
    }
}
