public import CertCore

extension Coding where Value == Attendance.Standing {
    static var standing: Self {
        oneOf(
            "is",
            [
                shape("pending", make: { Value.pending }, parts: { $0 == .pending ? () : nil }),
                shape("present", make: { Value.present }, parts: { $0 == .present ? () : nil }),
                shape("absent", make: { Value.absent }, parts: { $0 == .absent ? () : nil }),
                shape("exempt", make: { Value.exempt }, parts: { $0 == .exempt ? () : nil }),
                shape("voided", .optional("tier", .code())) {
                    Value.voided($0)
                } parts: {
                    if case .voided(let tier) = $0 { .some(tier) } else { nil }
                },
                shape("carried", Field("from", .carriedPart)) {
                    Value.carried($0)
                } parts: {
                    if case .carried(let part) = $0 { part } else { nil }
                },
            ])
    }
}

extension Coding where Value == SittingCode {
    public static var sittingCode: Self {
        record(
            Field("scope", .word()), Field("kind", .word()), Field("serial", .int),
            .usually("minutes", .int, 0)
        ) {
            SittingCode(scope: $0, kind: $1, serial: $2, minutes: $3)
        } parts: {
            ($0.scope, $0.kind, $0.serial, $0.minutes)
        }.only("code that there is") { $0.isPossible }
    }
}

extension Coding where Value == SittingOrder {
    /// As it stands beside a sitting, where the words are what candidates are to read.
    public static var sittingOrder: Self {
        record(
            Field("kind", .word()), .usually("scope", .word(), .own), Field("at", .instant),
            .usually("minutes", .int(in: 0...SittingOrder.mostMinutes), 0),
            .usually("words", .text, "")
        ) {
            SittingOrder(
                $0, $1, at: $2, minutes: $3, words: $4.isEmpty ? .erased : Personal($4))
        } parts: {
            ($0.kind, $0.scope, $0.at, $0.minutes, $0.words.value ?? "")
        }
    }
}

extension EventCoding where Event == CaseEvent {
    static let attendance: [Shape<CaseEvent>] = [
        shape("attendance.scheduled", Field("part", .code()), Field("session", .code())) {
            CaseEvent.attendance(.scheduled($0, $1))
        } parts: {
            guard case .attendance(.scheduled(let part, let session)) = $0 else { return nil }
            return (part, session)
        },
        shape(
            "attendance.checkedIn", Field("part", .code()), Field("by", .code()),
            .optional("at", .instant)
        ) {
            CaseEvent.attendance(.checkedIn($0, by: $1, at: $2))
        } parts: {
            guard case .attendance(.checkedIn(let part, let name, let at)) = $0
            else { return nil }
            return (part, name, at)
        },
        shape("attendance.markedAbsent", Field("part", .code())) {
            CaseEvent.attendance(.markedAbsent($0))
        } parts: {
            if case .attendance(.markedAbsent(let part)) = $0 { part } else { nil }
        },
        shape("attendance.absenceLifted", Field("part", .code()), .personal("reason", .text)) {
            CaseEvent.attendance(.absenceLifted($0, reason: $1))
        } parts: {
            guard case .attendance(.absenceLifted(let part, let reason)) = $0 else { return nil }
            return (part, reason)
        },
        shape(
            "attendance.voided", Field("parts", .list(.code())), .optional("tier", .code()),
            .personal("reason", .text)
        ) {
            CaseEvent.attendance(.voided($0, tier: $1, reason: $2))
        } parts: {
            guard case .attendance(.voided(let parts, let tier, let reason)) = $0
            else { return nil }
            return (parts, tier, reason)
        },
        shape(
            "attendance.penalised", Field("part", .code()), Field("tier", .code()),
            .personal("reason", .text)
        ) {
            CaseEvent.attendance(.penalised($0, tier: $1, reason: $2))
        } parts: {
            guard case .attendance(.penalised(let part, let tier, let reason)) = $0
            else { return nil }
            return (part, tier, reason)
        },
        shape("attendance.exempted", Field("part", .code()), .personal("reason", .text)) {
            CaseEvent.attendance(.exempted($0, reason: $1))
        } parts: {
            guard case .attendance(.exempted(let part, let reason)) = $0 else { return nil }
            return (part, reason)
        },
        shape(
            "attendance.ordered", Field("part", .code()), Field("kind", .word()),
            Field("scope", .word()), Field("at", .instant), .usually("minutes", .int, 0),
            .personal("words", .text)
        ) {
            CaseEvent.attendance(
                .ordered($0, SittingOrder($1, $2, at: $3, minutes: $4, words: $5)))
        } parts: {
            guard case .attendance(.ordered(let part, let order)) = $0 else { return nil }
            return (part, order.kind, order.scope, order.at, order.minutes, order.words)
        },
        shape(
            "attendance.codeIssued", Field("part", .code()), Field("code", .sittingCode),
            .personal("reason", .text)
        ) {
            CaseEvent.attendance(.codeIssued($0, $1, reason: $2))
        } parts: {
            guard case .attendance(.codeIssued(let part, let code, let reason)) = $0
            else { return nil }
            return (part, code, reason)
        },
        shape(
            "attendance.incidentNoted", Field("part", .code()), Field("session", .code()),
            Field("kind", .word()), Field("at", .instant), Field("by", .code()),
            .personal("note", .text)
        ) {
            CaseEvent.attendance(
                .incidentNoted($0, $1, Incident(kind: $2, at: $3, by: $4, note: $5)))
        } parts: {
            guard case .attendance(.incidentNoted(let part, let session, let incident)) = $0
            else { return nil }
            return (part, session, incident.kind, incident.at, incident.by, incident.note)
        },
    ]
}

extension EventCoding where Event == CaseEvent {
    /// Extensions had no time of their own, so they come into effect where a sitting stands.
    static let formerAttendance: [Shape<CaseEvent>] = [
        shape(
            "attendance.extended", Field("part", .code()), Field("minutes", .int),
            .personal("reason", .text)
        ) {
            CaseEvent.attendance(
                .ordered(
                    $0,
                    SittingOrder(
                        .extend, .own, at: Instant(milliseconds: 0), minutes: $1, words: $2)))
        } parts: { _ in
            nil
        }
    ]
}
