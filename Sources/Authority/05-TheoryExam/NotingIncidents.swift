public import CertCore
import Ledger

/// An incident, and where it is on record.
public struct NotedIncident: Hashable, Sendable {
    public var session: SessionID
    /// Nil where it concerns the room.
    public var `case`: CaseID?
    public var incident: Incident

    public init(session: SessionID, case: CaseID?, incident: Incident) {
        self.session = session
        self.case = `case`
        self.incident = incident
    }
}

/// A session, and perhaps one place in it, as somebody named them.
public struct NamedPlace: Hashable, Sendable {
    public var session: Session
    /// Nil for the whole room.
    public var `case`: CaseID?
}

extension View {
    /// The session that somebody means, or the one of a ticket.
    ///
    /// - Parameter candidate: the case or ticket of one of those who sit there.
    public func place(_ text: String, _ candidate: String? = nil) throws -> NamedPlace {
        if candidate == nil, let ticket = Ticket(typed: text),
            let row = try reader.ticket(ticket.text)
        {
            let session = try session(SessionID(row.session))
            return NamedPlace(session: session, case: try self.candidate(text, in: session))
        }
        let session = try session(SessionID(text))
        return NamedPlace(
            session: session, case: try candidate.map { try self.candidate($0, in: session) })
    }
}

extension Session {
    /// The moment that a time of day means: the first since the doors opened.
    func moment(_ time: (Day, UTCOffset) -> Instant, at offset: UTCOffset) -> Instant {
        let first = doorsOpen.day(at: offset)
        let at = time(first, offset)
        let isOvernight = window.upperBound.day(at: offset) > first
        return isOvernight && at < doorsOpen ? time(first.advanced(by: 1), offset) : at
    }
}

extension Work {
    /// Puts on record what happened in a room or to a candidate.
    ///
    /// - Parameter time: of the incident; it is asked for the authority's offset and the day on which
    ///   the doors open or, where a session goes on past midnight, the next. Nil for now.
    public mutating func noteIncident(
        _ kind: Incident.Kind, at time: ((Day, UTCOffset) -> Instant)?, note: String,
        of place: NamedPlace
    ) throws -> NotedIncident {
        let session = place.session
        let at = time.map { session.moment($0, at: profile.offset) }
        guard let id = place.case else {
            let circumstances = try circumstances(of: session)
            let event = try deciding { () throws(Refusal) in
                try session.noteIncident(kind, at: at, note: note, in: circumstances)
            }
            try append(event, to: session.id)
            guard let incident = try self.session(session.id).incidents.last else {
                preconditionFailure("an incident was noted")
            }
            return NotedIncident(session: session.id, case: nil, incident: incident)
        }
        let caseFile = try perform(
            .attendance(.noteIncident(session.part, kind, at: at, note: note)), on: id)
        let noted = caseFile.attendance(of: session.part).incidents[session.id]
        guard let incident = noted?.last else { preconditionFailure("an incident was noted") }
        return NotedIncident(session: session.id, case: id, incident: incident)
    }
}
