import CertCore

extension Coding where Value == EligibilityFacts {
    static var eligibilityFacts: Self {
        record(
            Field("condition", .code()), Field("asOf", .day), Field("workMonths", .int),
            Field("age", .int), .usually("extraTime", .int, 0),
            .usually("extraMinutes", .int(in: 0...ExtraTime.mostMinutes), 0),
            .usually("layout", .word(), .usual),
            .usually("breakMinutes", .int(in: 0...EligibilityFacts.mostBreakMinutes), 0)
        ) {
            EligibilityFacts(
                condition: $0, asOf: $1, workMonths: $2, age: $3,
                extraTime: ExtraTime(percent: $4, minutes: $5), layout: $6, breakMinutes: $7)
        } parts: {
            (
                $0.condition, $0.asOf, $0.workMonths, $0.age, $0.extraTime.percent,
                $0.extraTime.minutes, $0.layout, $0.breakMinutes
            )
        }
    }
}

extension ExtraTime {
    /// One of the two; where both are, the percentage counts.
    fileprivate init(percent: Int, minutes: Int) {
        self = percent == 0 ? .minutes(minutes) : .percent(percent)
    }

    fileprivate var percent: Int { if case .percent(let percent) = self { percent } else { 0 } }
    fileprivate var minutes: Int { if case .minutes(let minutes) = self { minutes } else { 0 } }
}

extension EventCoding where Event == CaseEvent {
    static let eligibility: [Shape<CaseEvent>] = [
        shape(
            "eligibility.accepted", Field("facts", .eligibilityFacts), Field("by", .code()),
            .personal("note", .text)
        ) {
            CaseEvent.eligibility(.accepted($0, by: $1, note: $2))
        } parts: {
            guard case .eligibility(.accepted(let facts, let name, let note)) = $0
            else { return nil }
            return (facts, name, note)
        },
        shape(
            "eligibility.returned", Field("deadline", .day), Field("missing", .list(.code())),
            .personal("reason", .text)
        ) {
            CaseEvent.eligibility(.returned(deadline: $0, missing: $1, reason: $2))
        } parts: {
            guard case .eligibility(.returned(let deadline, let missing, let reason)) = $0
            else { return nil }
            return (deadline, missing, reason)
        },
        shape("eligibility.rejected", Field("by", .code()), .personal("reason", .text)) {
            CaseEvent.eligibility(.rejected(by: $0, reason: $1))
        } parts: {
            guard case .eligibility(.rejected(let name, let reason)) = $0 else { return nil }
            return (name, reason)
        },
        shape("eligibility.reversed", .personal("reason", .text)) {
            CaseEvent.eligibility(.reversed(reason: $0))
        } parts: {
            if case .eligibility(.reversed(let reason)) = $0 { reason } else { nil }
        },
    ]
}
