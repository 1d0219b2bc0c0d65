public import CertCore
import Ledger

/// A session with everybody in it, as lists and pages show it.
public struct SessionFile: Sendable {
    /// One candidate's place.
    public struct Seat: Sendable {
        /// From 1.
        public var place: Int
        public var caseFile: CaseFile
        public var name: String
        public var maskedID: String

        public func attendance(of part: PartID) -> Attendance { caseFile.attendance(of: part) }
    }

    public var session: Session
    public var round: Round
    public var scheme: Scheme
    public var part: Part
    public var seats: [Seat]

    public var staffing: Staffing { Staffing(session, under: scheme) }

    /// The ticket of a seat; nil until its paper was drawn.
    public func ticket(of seat: Seat) -> String? {
        seat.caseFile.ticket(of: part.id, in: session.id)
    }
}

extension View {
    /// - Parameter depth: sealed where what was said of candidates is wanted.
    public func sessionFile(_ id: SessionID, _ depth: Depth = .open) throws -> SessionFile {
        let session = try session(id)
        let round = try round(session.round)
        let scheme = try standard(round.scheme).scheme
        guard let part = scheme.part(session.part) else {
            throw AuthorityError.notFound(
                .part, session.part.text, known: scheme.parts.map(\.id.text))
        }
        var places: [CaseID: Int] = [:]
        for (index, id) in session.assigned.enumerated() { places[id] = index + 1 }
        let seats = try caseFiles(session.cases, in: session.round, depth).map { caseFile in
            let person = try reader.person(caseFile.person.text)
            return SessionFile.Seat(
                place: places[caseFile.id] ?? 0, caseFile: caseFile,
                name: person?.name ?? "", maskedID: person?.maskedID ?? "")
        }
        return SessionFile(
            session: session, round: round, scheme: scheme, part: part, seats: seats)
    }
}
