extension CaseFile {
    /// What a failed candidate is offered: when, which parts again, which are kept.
    func resitTerms(_ results: [PartResult], in circumstances: Circumstances) -> ResitTerms? {
        let scheme = circumstances.scheme
        let rules = scheme.resit
        if let maximum = rules.maximumAttempts, attempt >= maximum {
            return ResitTerms(earliest: nil, carried: [], parts: [])
        }
        let wait =
            rules.waitDays.isEmpty
            ? 0 : rules.waitDays[min(attempt, rules.waitDays.count) - 1]
        let carried = results.compactMap { carrying($0, in: circumstances) }
        let kept = Set(carried.map(\.part))
        return ResitTerms(
            earliest: circumstances.today.advanced(by: wait), carried: carried,
            parts: scheme.parts.map(\.id).filter { !kept.contains($0) })
    }

    /// A part is kept when its own cut was met and it was not carried as often as allowed.
    private func carrying(
        _ result: PartResult, in circumstances: Circumstances
    ) -> CarriedPart? {
        let rules = circumstances.scheme.resit
        guard rules.carryMonths > 0, let score = result.score,
            let part = circumstances.scheme.part(result.part), part.step != .panelReview,
            score >= part.cut
        else { return nil }
        switch result.standing {
        case .present:
            let until = anchor(in: circumstances).adding(months: rules.carryMonths)
            return CarriedPart(part: part.id, score: score, from: id, until: until)
        case .carried(let carried):
            // Carried once already; the scheme says how often that may happen.
            return attempt <= rules.carryAttempts ? carried : nil
        case .pending, .absent, .voided, .exempt: return nil
        }
    }

    private func anchor(in circumstances: Circumstances) -> Day {
        let round = circumstances.round
        switch circumstances.scheme.resit.anchor {
        case .registrationDeadline: return round.applications.upperBound
        case .examDate: return round.examDate
        case .monthEnd: return round.examDate.lastOfMonth
        }
    }

    /// Whether the person may apply again on a day, and with which parts carried.
    public func resit(
        on today: Day, under scheme: Scheme
    ) throws(Refusal) -> [CarriedPart] {
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
        return terms.carried.filter { $0.until >= today }
    }
}

extension Day {
    var lastOfMonth: Day {
        adding(days: Day.days(inMonth: month, of: year) - day)
    }

    var lastOfYear: Day {
        adding(months: 12 - month).lastOfMonth
    }

    private func adding(days: Int) -> Day { advanced(by: days) }
}
