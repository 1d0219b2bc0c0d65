import CertCore

extension Coding where Value == Training.Completion {
    static var trainingCompletion: Self {
        record(
            Field("course", .code()), Field("hours", .int), Field("trainer", .code()),
            Field("completed", .day), .optional("evidence", .code())
        ) {
            Training.Completion(
                course: $0, hours: $1, trainer: $2, completed: $3, evidence: $4)
        } parts: {
            ($0.course, $0.hours, $0.trainer, $0.completed, $0.evidence)
        }
    }
}

extension EventCoding where Event == CaseEvent {
    static let training: [Shape<CaseEvent>] = [
        shape("training.planned", Field("courses", .list(.code()))) {
            CaseEvent.training(.planned($0))
        } parts: {
            if case .training(.planned(let courses)) = $0 { courses } else { nil }
        },
        shape("training.recorded", Field("completion", .trainingCompletion)) {
            CaseEvent.training(.recorded($0))
        } parts: {
            if case .training(.recorded(let completion)) = $0 { completion } else { nil }
        },
        shape("training.waived", .personal("reason", .text)) {
            CaseEvent.training(.waived(reason: $0))
        } parts: {
            if case .training(.waived(let reason)) = $0 { reason } else { nil }
        },
    ]
}
