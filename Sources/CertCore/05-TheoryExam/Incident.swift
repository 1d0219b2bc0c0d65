/// Something out of the ordinary on the exam day, as whoever attended put it on record.
public struct Incident: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case lateArrival = "late-arrival"
        /// The document or the face leaves a doubt.
        case identity
        case illness
        /// Machine, line or power.
        case equipment
        case disturbance
        /// What is proved is another matter: see `AttendanceCommand.void`.
        case misconduct
        case fireAlarm = "fire-alarm"
        /// Somebody takes an item or the paper for faulty.
        case paper
        case other
    }

    public var kind: Kind
    /// When it happened, which may be before it was put on record.
    public var at: Instant
    public var by: OperatorName
    public var note: Personal<String>

    public init(kind: Kind, at: Instant, by: OperatorName, note: Personal<String>) {
        self.kind = kind
        self.at = at
        self.by = by
        self.note = note
    }
}

extension Session {
    /// Puts on record what happened in the room.
    ///
    /// - Parameter at: nil for now.
    public func noteIncident(
        _ kind: Incident.Kind, at: Instant?, note: String, in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        try circumstances.requireAttendant(of: plan)
        return .incidentNoted(
            Incident(
                kind: kind, at: try incidentTime(at, in: circumstances),
                by: circumstances.actor.name, note: Personal(note)))
    }

    /// When something happened that is told now: not in the future, and not before the doors
    /// opened.
    func incidentTime(
        _ given: Instant?, in circumstances: Circumstances
    ) throws(Refusal) -> Instant {
        let now = circumstances.now
        guard let given else { return now }
        let first = min(doorsOpen, now)
        guard (first...now).contains(given) else {
            throw .session(
                .incidentOutside(
                    from: circumstances.local(first), to: circumstances.local(now),
                    at: circumstances.local(given)))
        }
        return given
    }

    /// When candidates may be checked in.
    public var doorsOpen: Instant { window.lowerBound - .minutes(60) }
}

extension Circumstances {
    /// Refuses somebody who looks after no session of the part.
    func requireAttendant(of plan: Part) throws(Refusal) {
        if plan.staffRole == .assessor {
            try require(.assessor, .invigilator, .examOfficer)
        } else {
            try require(.invigilator, .examOfficer)
        }
    }
}
