extension CaseFile {
    /// Every condition of the level compared with the application; nil once it is erased.
    public func assessEligibility(
        birthDate: Day, scheme: Scheme, round: Round
    ) -> [ConditionAssessment]? {
        guard let form = application.form.value else { return nil }
        let asOf = round.asOf(scheme.eligibility.asOf)
        return scheme.eligibility.conditions.map {
            ConditionAssessment(
                of: $0, form: form, birthDate: birthDate, asOf: asOf,
                remainder: scheme.eligibility.remainder)
        }
    }

    func decide(
        _ command: EligibilityCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try circumstances.require(.eligibilityReviewer)
        let actor = circumstances.actor.name
        switch command {
        case .accept(
            let condition, let birthDate, let extraTime, let layout, let breaks, let note):
            try requirePending()
            try extraTime.requireFit()
            try requireFit(breakMinutes: breaks)
            var facts = try facts(for: condition, birthDate: birthDate, in: circumstances)
            facts.extraTime = extraTime == .percent(0) ? .none : extraTime
            facts.layout = layout
            facts.breakMinutes = breaks
            return [.eligibility(.accepted(facts, by: actor, note: Personal(note)))]
        case .returnForSupplement(let missing, let reason):
            try requirePendingOrOverdue(on: circumstances.today)
            try requireKnown(missing, in: circumstances.scheme)
            let deadline = try circumstances.deadline(
                workingDays: circumstances.scheme.windows.supplement)
            return [
                .eligibility(
                    .returned(deadline: deadline, missing: missing, reason: Personal(reason)))
            ]
        case .reject(let reason):
            try requirePendingOrOverdue(on: circumstances.today)
            return [.eligibility(.rejected(by: actor, reason: Personal(reason)))]
        case .reverse(let reason):
            try requireReversible(in: circumstances)
            return [.eligibility(.reversed(reason: Personal(reason)))]
        }
    }

    /// More could not be read from the records again.
    private func requireFit(breakMinutes: Int) throws(Refusal) {
        let most = EligibilityFacts.mostBreakMinutes
        if !(0...most).contains(breakMinutes) {
            throw .eligibility(.breaksOutOfRange(minutes: breakMinutes, maximum: most))
        }
    }

    /// Who is asked for evidence is to be asked for something the level knows.
    private func requireKnown(
        _ kinds: [EvidenceKind], in scheme: Scheme
    ) throws(Refusal) {
        let known = Set(scheme.eligibility.conditions.flatMap(\.evidence))
        for kind in kinds where !known.contains(kind) {
            throw .eligibility(.unknownEvidence(kind, known: known.sorted()))
        }
    }

    private func facts(
        for condition: ConditionID, birthDate: Day, in circumstances: Circumstances
    ) throws(Refusal) -> EligibilityFacts {
        let conditions = circumstances.scheme.eligibility.conditions
        guard conditions.contains(where: { $0.id == condition }) else {
            throw .eligibility(.unknownCondition(condition, known: conditions.map(\.id)))
        }
        let assessed = assessEligibility(
            birthDate: birthDate, scheme: circumstances.scheme, round: circumstances.round)
        guard let assessment = assessed?.first(where: { $0.condition == condition }) else {
            throw .eligibility(.personalDataErased)
        }
        guard assessment.isMet else { throw .eligibility(.unmet(assessment)) }
        return EligibilityFacts(
            condition: condition, asOf: assessment.asOf, workMonths: assessment.workMonths,
            age: assessment.age)
    }

    private func requirePending() throws(Refusal) {
        guard standing == .active, case .pending = eligibility.status else {
            throw .eligibility(.notPending(eligibility))
        }
    }

    /// A supplement that never came must not hold the case for ever: once its time is over, the
    /// case can be rejected or given more time.
    private func requirePendingOrOverdue(on today: Day) throws(Refusal) {
        if standing == .active, case .returned(let deadline, _) = eligibility.status,
            today > deadline
        {
            return
        }
        try requirePending()
    }

    private func requireReversible(in circumstances: Circumstances) throws(Refusal) {
        let first: OperatorName
        switch eligibility.status {
        case .accepted(_, let by), .rejected(let by): first = by
        case .pending, .returned: throw .eligibility(.nothingToReverse)
        }
        if circumstances.separates(.reversalBySecond), first == circumstances.actor.name {
            throw .notSeparated(.reversalBySecond, first, because: .reviewed)
        }
        try requireNotBegun(under: circumstances.scheme)
    }

    /// Reversing would undo what came of the acceptance.
    private func requireNotBegun(under scheme: Scheme) throws(Refusal) {
        if decision != nil { throw .eligibility(.tooLate(.result)) }
        if standing == .withdrawn || standing == .deferred {
            throw .application(.notStanding(standing))
        }
        if review.grade != nil { throw .eligibility(.tooLate(.panelReview)) }
        for part in scheme.parts {
            let hasBegun = theory[part.id] != nil || practical[part.id] != nil
            switch attendance(of: part.id).standing {
            case .pending, .carried: if !hasBegun { continue }
            case .present, .absent, .voided, .exempt: break
            }
            throw .eligibility(.tooLate(part.step))
        }
    }
}

extension ExtraTime {
    fileprivate func requireFit() throws(Refusal) {
        let (number, most) = extent
        if !(0...most).contains(number) {
            throw .eligibility(.extraTimeOutOfRange(self, maximum: most))
        }
    }
}

extension Circumstances {
    /// The last day of a window of so many working days that opens today.
    func deadline(workingDays: Int) throws(Refusal) -> Day {
        do {
            return try standard.calendar.adding(workingDays: workingDays, to: today)
        } catch {
            throw .calendarTooShort(error)
        }
    }
}
