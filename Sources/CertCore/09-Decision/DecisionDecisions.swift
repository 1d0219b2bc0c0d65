extension CaseFile {
    func decide(
        _ command: DecisionCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try circumstances.require(.decisionMaker)
        try requireDecidable(in: circumstances)
        let actor = circumstances.actor.name
        if circumstances.separates(.deciderUninvolved) {
            for involvement in circumstances.involvements
            where involvement.name == actor && involvement.kind.barsDeciding {
                throw .notSeparated(.deciderUninvolved, actor, because: involvement.kind)
            }
        }
        let decision = decision(in: circumstances)
        return [.decision(.decided(decision, by: actor, on: circumstances.today))]
    }

    mutating func apply(_ event: DecisionEvent) {
        switch event {
        case .decided(let decision, _, _): self.decision = decision
        }
    }

    /// The windows are looked at before the decision, or where scores come out with the
    /// result, before the certificate.
    private func requireDecidable(in circumstances: Circumstances) throws(Refusal) {
        let scheme = circumstances.scheme
        if let decision { throw .decision(.alreadyDecided(decision.outcome)) }
        try requireEntry(to: .result, in: circumstances)
        guard review.isVerified else { throw .decision(.notVerified) }
        guard isPanelDone(under: scheme) else { throw .decision(.panelOpen) }
        let open = publication.openObjections.map(\.number)
        if !open.isEmpty { throw .decision(.openObjections(open)) }
        if scheme.publishesWithResult { return }
        guard publication.isPublished else { throw .decision(.notPublished) }
        if let until = openWindow(on: circumstances.today) {
            throw .decision(.windowsOpen(until: until))
        }
    }
}

extension Involvement.Kind {
    /// Who trained or examined a person, in this case or another, does not decide on them
    /// (ISO/IEC 17024, 9.4.2).
    var barsDeciding: Bool {
        switch self {
        case .trained, .assessed, .judged: true
        case .invigilated, .entered, .verified, .graded, .reviewed, .decided: false
        }
    }
}
