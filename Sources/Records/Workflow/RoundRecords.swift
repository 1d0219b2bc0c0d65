public import CertCore

extension EventCoding where Event == RoundEvent {
    /// The events of a round's stream.
    public static let round = EventCoding([
        shape(
            "round.opened", Field("scheme", .schemeReference), Field("title", .text),
            Field("place", .text), Field("applications", .days), Field("examDate", .day)
        ) {
            RoundEvent.opened(
                scheme: $0, title: $1, place: $2, applications: $3, examDate: $4)
        } parts: {
            guard case .opened(let scheme, let title, let place, let days, let exam) = $0
            else { return nil }
            return (scheme, title, place, days, exam)
        },
        shape("round.closed") {
            RoundEvent.closed
        } parts: {
            if case .closed = $0 { () } else { nil }
        },
    ])
}

extension EventCoding where Event == SessionEvent {
    /// The events of a session's stream.
    public static let session = EventCoding([
        shape(
            "session.scheduled", Field("round", .code()), Field("part", .code()),
            Field("room", .text), Field("window", .instants)
        ) {
            SessionEvent.scheduled(round: $0, part: $1, room: $2, window: $3)
        } parts: {
            guard case .scheduled(let round, let part, let room, let window) = $0
            else { return nil }
            return (round, part, room, window)
        },
        shape("session.candidatesAssigned", Field("cases", .list(.code()))) {
            SessionEvent.candidatesAssigned($0)
        } parts: {
            if case .candidatesAssigned(let cases) = $0 { cases } else { nil }
        },
        shape("session.candidatesMoved", Field("cases", .list(.code()))) {
            SessionEvent.candidatesMoved($0)
        } parts: {
            if case .candidatesMoved(let cases) = $0 { cases } else { nil }
        },
        shape("session.staffed", Field("staff", .list(.code()))) {
            SessionEvent.staffed($0)
        } parts: {
            if case .staffed(let names) = $0 { names } else { nil }
        },
        shape("session.closed") {
            SessionEvent.closed
        } parts: {
            if case .closed = $0 { () } else { nil }
        },
        shape("session.codeReleased") {
            SessionEvent.codeReleased
        } parts: {
            if case .codeReleased = $0 { () } else { nil }
        },
        shape(
            "session.codeIssued", Field("code", .sittingCode), .optional("case", .code())
        ) {
            SessionEvent.codeIssued($0, case: $1)
        } parts: {
            if case .codeIssued(let code, let id) = $0 { (code, id) } else { nil }
        },
        shape(
            "session.incidentNoted", Field("kind", .word()), Field("at", .instant),
            Field("by", .code()), .personal("note", .text)
        ) {
            SessionEvent.incidentNoted(Incident(kind: $0, at: $1, by: $2, note: $3))
        } parts: {
            guard case .incidentNoted(let incident) = $0 else { return nil }
            return (incident.kind, incident.at, incident.by, incident.note)
        },
        shape(
            "session.ordered", Field("kind", .word()), Field("at", .instant),
            .usually("minutes", .int(in: 0...SittingOrder.mostMinutes), 0),
            .personal("words", .text)
        ) {
            SessionEvent.ordered(SittingOrder($0, .room, at: $1, minutes: $2, words: $3))
        } parts: {
            guard case .ordered(let order) = $0 else { return nil }
            return (order.kind, order.at, order.minutes, order.words)
        },
    ])
}
