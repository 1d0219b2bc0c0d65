import CertCore

extension EventCoding where Event == CaseEvent {
    static let review: [Shape<CaseEvent>] = [
        shape(
            "review.partGraded",
            Field("result", .partResult).without(.derivations, .partResultOutline),
            Field("by", .code())
        ) {
            CaseEvent.review(.partGraded($0, by: $1))
        } parts: {
            if case .review(.partGraded(let result, let name)) = $0 { (result, name) } else { nil }
        },
        shape("review.partVerified", Field("part", .code()), Field("by", .code())) {
            CaseEvent.review(.partVerified($0, by: $1))
        } parts: {
            if case .review(.partVerified(let part, let name)) = $0 { (part, name) } else { nil }
        },
        shape(
            "review.graded", Field("grade", .grade).without(.derivations, .gradeOutline),
            Field("by", .code())
        ) {
            CaseEvent.review(.graded($0, by: $1))
        } parts: {
            if case .review(.graded(let grade, let name)) = $0 { (grade, name) } else { nil }
        },
        shape("review.verified", Field("by", .code())) {
            CaseEvent.review(.verified(by: $0))
        } parts: {
            if case .review(.verified(let name)) = $0 { name } else { nil }
        },
        shape("review.convened", Field("members", .list(.code()))) {
            CaseEvent.review(.convened($0))
        } parts: {
            if case .review(.convened(let members)) = $0 { members } else { nil }
        },
        shape("review.recused", Field("member", .code()), .personal("reason", .text)) {
            CaseEvent.review(.recused($0, reason: $1))
        } parts: {
            if case .review(.recused(let name, let reason)) = $0 { (name, reason) } else { nil }
        },
        shape(
            "review.voted", Field("member", .code()), Field("vote", .panelVote),
            .personal("reason", .text)
        ) {
            CaseEvent.review(.voted($0, $1, reason: $2))
        } parts: {
            guard case .review(.voted(let name, let vote, let reason)) = $0 else { return nil }
            return (name, vote, reason)
        },
        shape("review.closed", Field("outcome", .word()), .optional("result", .partResult)) {
            CaseEvent.review(.closed($0, $1))
        } parts: {
            if case .review(.closed(let outcome, let result)) = $0 {
                (outcome, result)
            } else {
                nil
            }
        },
    ]
}
