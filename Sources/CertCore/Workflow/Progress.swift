extension CaseFile {
    /// Whether the case goes on, or how it ended before a decision.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        case active, deferred, withdrawn, rejected, passed, failed
    }

    public var standing: Standing {
        switch application.status {
        case .withdrawn: return .withdrawn
        case .deferred: return .deferred
        case .submitted: break
        }
        if case .rejected = eligibility.status { return .rejected }
        switch decision?.outcome {
        case .pass?: return .passed
        case .fail?: return .failed
        case nil: return .active
        }
    }

    /// The first step that is not behind the case.
    public func step(under scheme: Scheme) -> Step {
        for plan in scheme.steps where !isBehind(plan, under: scheme) { return plan.step }
        return scheme.steps.last?.step ?? .certificate
    }

    private func isBehind(_ plan: StepPlan, under scheme: Scheme) -> Bool {
        switch plan.step {
        case .standard, .application: true
        case .eligibilityReview: eligibility.isAccepted
        case .training: training.isSettled(under: scheme, isOptional: plan.isOptional)
        case .theoryExam, .practicalAssessment:
            scheme.parts.filter { $0.step == plan.step }
                .allSatisfy { isSettled($0, under: scheme) }
        case .marking: review.grade != nil
        case .scoreCheck: review.isVerified
        case .panelReview: review.isVerified && isPanelDone(under: scheme)
        case .scorePublication: publication.isPublished
        case .result: decision != nil
        case .certificate: certificate != nil || decision?.outcome == .fail
        }
    }

    /// The part will get no more marks: it was taken, or never will be.
    func isSettled(_ part: Part, under scheme: Scheme) -> Bool {
        switch attendance(of: part.id).standing {
        case .absent, .voided, .exempt, .carried: return true
        case .pending: return barrier(to: part.step, under: scheme) != nil
        case .present:
            if let exam = theory[part.id] { return exam.ending != nil }
            return practical[part.id]?.enteredBy.isEmpty == false
        }
    }

    /// The part whose missed pass keeps the case out of a step; nil where nothing does, or where
    /// the part's result is still to come.
    public func barrier(to step: Step, under scheme: Scheme) -> PartID? {
        let gates = scheme.plan(for: step)?.gates ?? []
        guard !gates.isEmpty, let index = scheme.steps.firstIndex(where: { $0.step == step })
        else { return nil }
        for case .passed(let id) in gates {
            // A gate waits for a step before its own, so that this comes to an end.
            guard let part = scheme.part(id),
                scheme.steps[..<index].contains(where: { $0.step == part.step })
            else { continue }
            if hasPassed(part, under: scheme) == false { return id }
        }
        return nil
    }

    /// Whether the cut of a part is met or need not be; nil while that is not known.
    private func hasPassed(_ part: Part, under scheme: Scheme) -> Bool? {
        switch attendance(of: part.id).standing {
        case .exempt, .carried: return true
        case .absent, .voided: return false
        case .pending, .present:
            if let score = review.checkedResult(of: part.id)?.score { return score >= part.cut }
            return barrier(to: part.step, under: scheme) == nil ? nil : false
        }
    }

    /// Accepted, and still on the way to a result.
    public var isUnderWay: Bool { standing == .active && eligibility.isAccepted }

    /// Refuses a case that has ended, or waits for a later round.
    func requireStanding() throws(Refusal) {
        guard standing == .active else { throw .application(.notStanding(standing)) }
    }

    /// Refuses a case that is no candidate's, or no longer.
    func requireUnderWay(for step: Step, in circumstances: Circumstances) throws(Refusal) {
        try requireStanding()
        guard eligibility.isAccepted else {
            throw .outOfStep(wanted: step, at: self.step(under: circumstances.scheme))
        }
    }

    /// Refuses a step the scheme lacks or whose gates are closed.
    func requireEntry(to step: Step, in circumstances: Circumstances) throws(Refusal) {
        guard circumstances.scheme.has(step) else { throw .stepAbsent(step) }
        try requireUnderWay(for: step, in: circumstances)
        if circumstances.scheme.plan(for: .training)?.isOptional == false,
            step != .training, !training.isSettled(under: circumstances.scheme, isOptional: false)
        {
            throw .gateClosed(step, .trained)
        }
        try requireOpenGates(of: step, in: circumstances)
    }

    /// Refuses a step the scheme lacks or whose gates are closed, decided cases included.
    func requireOpenGates(of step: Step, in circumstances: Circumstances) throws(Refusal) {
        guard let plan = circumstances.scheme.plan(for: step) else { throw .stepAbsent(step) }
        let scheme = circumstances.scheme
        if let missed = barrier(to: step, under: scheme) { throw .passMissed(step, missed) }
        for gate in plan.gates where !isOpen(gate, under: scheme) {
            throw .gateClosed(step, gate)
        }
    }

    private func isOpen(_ gate: StepGate, under scheme: Scheme) -> Bool {
        switch gate {
        case .trained: return training.isSettled(under: scheme, isOptional: false)
        case .taken(let id): return scheme.part(id).map { isSettled($0, under: scheme) } ?? false
        case .passed(let id):
            return scheme.part(id).flatMap { hasPassed($0, under: scheme) } ?? false
        }
    }
}
