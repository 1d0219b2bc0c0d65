extension CaseFile {
    /// What a failed candidate is offered: when, which parts again, which are kept.
    func resitTerms(_ results: [PartResult], in circumstances: Circumstances) -> ResitTerms? {
        let scheme = circumstances.scheme
        let rules = scheme.resit
        if let maximum = rules.maximumAttempts, attempt >= maximum {
            return ResitTerms(earliest: nil, carried: [], parts: [])
        }
        let wait = rules.wait(after: attempt)
        let carried = results.compactMap { carrying($0, in: circumstances) }
        let kept = Set(carried.map(\.part))
        return ResitTerms(
            earliest: circumstances.today.advanced(by: wait), carried: carried,
            parts: scheme.parts.map(\.id).filter { !kept.contains($0) })
    }

    /// A part is kept when it met its own cut and everything else asked of it, and was not yet
    /// carried as often as allowed.
    private func carrying(
        _ result: PartResult, in circumstances: Circumstances
    ) -> CarriedPart? {
        let rules = circumstances.scheme.resit
        guard rules.carryMonths > 0, rules.carryAttempts > 0, let score = result.score,
            let part = circumstances.scheme.part(result.part), part.step != .panelReview,
            score >= part.cut, isWithoutFault(result, under: circumstances.scheme)
        else { return nil }
        switch result.standing {
        case .present:
            let until = rules.keptUntil(in: circumstances.round)
            return CarriedPart(part: part.id, score: score, from: id, until: until)
        case .carried(var carried):
            carried.times += 1
            return carried.times <= rules.carryAttempts ? carried : nil
        case .pending, .absent, .voided, .exempt: return nil
        }
    }

    /// No gate, veto, floor or dimension of the part barred a pass: what is carried is only a
    /// score, so that these would not be asked again.
    private func isWithoutFault(_ result: PartResult, under scheme: Scheme) -> Bool {
        let reasons = result.reasons.filter { !$0.isCut }
        return (reasons + dimensionReasons([result], under: scheme))
            .allSatisfy { $0.isMet != false }
    }

    /// Whether the person may apply again on a day, and with which parts carried: those that are
    /// kept until then and that the scheme of the new round still has.
    public func resit(
        on today: Day, under scheme: Scheme
    ) throws(Refusal) -> [CarriedPart] {
        guard scheme.id == self.scheme.id else { throw .application(.otherScheme) }
        guard decision?.outcome == .fail, let terms = decision?.resit else {
            throw .application(.resit(.notFailed(id)))
        }
        guard let earliest = terms.earliest else {
            throw .application(
                .resit(.noAttemptsLeft(maximum: scheme.resit.maximumAttempts ?? attempt)))
        }
        guard today >= earliest else {
            throw .application(.resit(.tooEarly(earliest: earliest)))
        }
        return terms.carried.filter { $0.until >= today && scheme.part($0.part) != nil }
    }
}

extension ResitRules {
    /// The days to wait after the n-th failure; the last rung of the ladder repeats.
    func wait(after attempt: Int) -> Int {
        waitDays.isEmpty ? 0 : waitDays[min(attempt, waitDays.count) - 1]
    }

    /// The last day a part passed in a round is kept.
    func keptUntil(in round: Round) -> Day {
        switch anchor {
        case .registrationDeadline: round.applications.upperBound.adding(months: carryMonths)
        case .examDate: round.examDate.adding(months: carryMonths)
        case .monthEnd:
            round.examDate.lastOfMonth.adding(months: carryMonths, .lastStaysLast)
        }
    }
}
