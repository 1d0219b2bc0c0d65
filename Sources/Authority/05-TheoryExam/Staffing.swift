public import CertCore
import Ledger

/// Who looks after a session, held against what it needs.
public struct Staffing: Hashable, Sendable {
    public var session: SessionID
    public var staff: [OperatorName]
    public var candidates: Int
    public var needed: Int

    public var missing: Int { max(0, needed - staff.count) }
}

extension Staffing {
    public init(_ session: Session, under scheme: Scheme) {
        self.session = session.id
        staff = session.staff
        candidates = session.candidates
        needed = scheme.part(session.part)?.staffing.needed(for: candidates) ?? 0
    }
}

extension Work {
    /// Names the staff of a session; it takes the place of whom was named before.
    public mutating func staff(_ id: SessionID, with names: [OperatorName]) throws -> Staffing {
        let session = try session(id)
        let people = try names.map { try view.operatorRecord($0).account }
        var candidates: [PersonID: CaseID] = [:]
        if people.contains(where: { $0.person != nil }) {
            for id in session.cases {
                guard let row = try tables.reader.caseRow(id.text) else { continue }
                candidates[PersonID(row.person)] = id
            }
        }
        let others = try sessions(overlapping: session.window, except: id)
        let circumstances = try circumstances(of: session)
        let event = try deciding { () throws(Refusal) in
            try session.staff(
                with: people, candidates: candidates, beside: others, in: circumstances)
        }
        try append(event, to: id)
        return try Staffing(self.session(id), under: circumstances.scheme)
    }

    /// What a decision on a session may look at.
    mutating func circumstances(of session: Session) throws -> Circumstances {
        let round = try round(session.round)
        return try circumstances(round: round.id, scheme: round.scheme)
    }
}
