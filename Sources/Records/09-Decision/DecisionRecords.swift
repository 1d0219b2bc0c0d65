public import CertCore

extension Coding where Value == ResitTerms {
    static var resitTerms: Self {
        record(
            .optional("earliest", .day), .usually("carried", .list(.carriedPart), []),
            .usually("parts", .list(.code()), [])
        ) {
            ResitTerms(earliest: $0, carried: $1, parts: $2)
        } parts: {
            ($0.earliest, $0.carried, $0.parts)
        }
    }
}

extension Coding where Value == CertificationDecision {
    /// Whether a person is certified, with the ordered reasons.
    public static var certificationDecision: Self { decision(reasons: .list(.reason)) }

    /// The same without the reasons.
    static var decisionOutline: Self { decision(reasons: .unread([])) }

    private static func decision(reasons: Coding<[Reason]>) -> Self {
        record(
            Field("outcome", .word()), Field("reasons", reasons),
            .optional("grade", .int), .usually("weaknesses", .list(.competencyShare), []),
            .usually("courses", .list(.code()), []), .optional("resit", .resitTerms)
        ) { outcome, reasons, grade, weaknesses, courses, resit in
            CertificationDecision(
                outcome: outcome, reasons: reasons, grade: grade, weaknesses: weaknesses,
                courses: courses, resit: resit)
        } parts: {
            ($0.outcome, $0.reasons, $0.grade, $0.weaknesses, $0.courses, $0.resit)
        }
    }
}

extension EventCoding where Event == CaseEvent {
    static let decision: [Shape<CaseEvent>] = [
        shape(
            "decision.decided",
            Field("decision", .certificationDecision).without(.derivations, .decisionOutline),
            Field("by", .code()), Field("on", .day)
        ) {
            CaseEvent.decision(.decided($0, by: $1, on: $2))
        } parts: {
            guard case .decision(.decided(let decision, let name, let day)) = $0
            else { return nil }
            return (decision, name, day)
        }
    ]

    /// The events of a case file's stream.
    public static let caseFile = EventCoding(
        application + eligibility + training + attendance + theory + practical + review
            + publication + decision + certificate, former: formerAttendance)
}
