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
            scheme.parts.filter { $0.step == plan.step }.allSatisfy { isSettled($0.id) }
        case .marking: review.grade != nil
        case .scoreCheck: review.isVerified
        case .panelReview: review.isVerified && (plan.isOptional || review.panelOutcome != nil)
        case .scorePublication: publication.isPublished
        case .result: decision != nil
        case .certificate: certificate != nil || decision?.outcome == .fail
        }
    }

    /// The part will get no more marks: it was taken, or never will be.
    func isSettled(_ part: PartID) -> Bool {
        switch attendance(of: part).standing {
        case .absent, .voided, .exempt, .carried: return true
        case .pending: return false
        case .present:
            if let exam = theory[part] { return exam.ending != nil }
            return practical[part]?.entries.isEmpty == false
        }
    }

    /// Refuses a step the scheme lacks or whose gates are closed.
    func requireEntry(to step: Step, in circumstances: Circumstances) throws(Refusal) {
        guard circumstances.scheme.has(step) else { throw .stepAbsent(step) }
        guard eligibility.isAccepted, standing == .active else {
            throw .outOfStep(wanted: step, at: self.step(under: circumstances.scheme))
        }
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
        for gate in plan.gates where !isOpen(gate, under: circumstances.scheme) {
            throw .gateClosed(step, gate)
        }
    }

    private func isOpen(_ gate: StepGate, under scheme: Scheme) -> Bool {
        switch gate {
        case .trained: return training.isSettled(under: scheme, isOptional: false)
        case .taken(let part): return isSettled(part)
        case .passed(let part):
            if case .carried = attendance(of: part).standing { return true }
            guard let cut = scheme.part(part)?.cut,
                let score = review.grade?.result(of: part)?.score
            else { return false }
            return score >= cut
        }
    }
}
