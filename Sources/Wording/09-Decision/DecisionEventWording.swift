import CertCore

extension DecisionEvent {
    var phrase: Phrase {
        switch self {
        case .decided(let decision, let name, let day):
            Phrase(
                zh: "\(day) 决定：\(decision.outcome.title.zh)（\(name)）",
                en: "decided \(day) by \(name): \(decision.outcome.title.en)")
        }
    }
}
