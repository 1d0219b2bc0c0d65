extension CaseFile {
    /// Opens a case by an application; the only command that needs no case file.
    public static func submit(
        _ submission: Submission, by person: Person, others: [CaseID],
        in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try requireApplications(in: circumstances)
        try requireApplicant(person, others: others, in: circumstances)
        if let consent = submission.form.value?.consentedOn, consent > circumstances.today {
            throw .application(.noConsent)
        }
        return [.application(.submitted(submission))]
    }

    /// Refuses whoever may not apply, whatever they apply with.
    ///
    /// - Parameter others: the person's cases in the round.
    public static func requireApplicant(
        _ person: Person, others: [CaseID], in circumstances: Circumstances
    ) throws(Refusal) {
        if circumstances.actor.person == person.id {
            throw .ownCase(circumstances.actor.name)
        }
        try requireFree(person, others: others, on: circumstances.today)
    }

    /// Refuses a person who is barred, or who has another live case in the round; asked of new
    /// applications and of those that are taken up again.
    public static func requireFree(
        _ person: Person, others: [CaseID], on today: Day
    ) throws(Refusal) {
        if let until = person.barredUntil, today <= until {
            throw .application(.barred(until: until))
        }
        if let other = others.first { throw .application(.duplicate(other)) }
    }

    /// Refuses whoever may not enter applications, and a round that takes none today.
    public static func requireApplications(in circumstances: Circumstances) throws(Refusal) {
        try circumstances.require(.registrar)
        let round = circumstances.round
        if round.isClosed { throw .application(.roundClosed(round.id)) }
        guard round.applications.contains(circumstances.today) else {
            throw .application(.windowClosed(round.applications, today: circumstances.today))
        }
    }

    func decide(
        _ command: ApplicationCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try circumstances.require(.registrar)
        switch command {
        case .amend(let form, let reason):
            try requireAmendable(to: form)
            return [.application(.amended(form: Personal(form), reason: Personal(reason)))]
        case .supplement(let form, let note):
            try requireReturned(in: circumstances)
            return [.application(.supplemented(form: Personal(form), note: Personal(note)))]
        case .defer(let reason):
            try requireStanding()
            return [.application(.deferred(reason: Personal(reason)))]
        case .withdraw(let reason):
            guard standing == .active || standing == .deferred else {
                throw .application(.notStanding(standing))
            }
            return [.application(.withdrawn(reason: Personal(reason)))]
        case .reopen(let reason):
            try requireReopenable(in: circumstances)
            return [
                .application(.reopened(round: circumstances.round.id, reason: Personal(reason)))
            ]
        }
    }

    mutating func apply(_ event: ApplicationEvent) {
        switch event {
        case .submitted: break
        case .amended(let form, _): application.form = form
        case .supplemented(let form, _):
            application.form = form
            eligibility.status = .pending
        case .deferred: application.status = .deferred
        case .withdrawn: application.status = .withdrawn
        case .reopened(let round, _):
            application.status = .submitted
            if round != self.round { leave(for: round) }
        }
    }

    /// The sessions of another round are none of this case's, unless it sat there; nor is the time
    /// that was left for a supplement.
    private mutating func leave(for round: RoundID) {
        self.round = round
        if case .returned = eligibility.status { eligibility.status = .pending }
        for part in attendance.keys where attendance[part]?.standing == .pending {
            self.attendance[part] = Attendance()
        }
    }

    /// What an acceptance rests on is settled with it: claims, evidence and the birth date.
    private func requireAmendable(to form: ApplicationForm) throws(Refusal) {
        try requireStanding()
        if publication.isPublished { throw .application(.settled(.scorePublication)) }
        if eligibility.isAccepted, form.claims != application.form.value?.claims {
            throw .application(.reviewed)
        }
    }

    /// Refuses to correct the applicant's birth date once they were accepted by their age.
    public func requireCorrectable(
        birthDate: Day, to corrected: Day
    ) throws(Refusal) {
        if eligibility.isAccepted, corrected != birthDate { throw .application(.reviewed) }
    }

    private func requireReturned(in circumstances: Circumstances) throws(Refusal) {
        try requireStanding()
        guard case .returned(let deadline, _) = eligibility.status else {
            throw .application(.nothingToSupplement)
        }
        guard circumstances.today <= deadline else {
            throw .application(.supplementLate(deadline: deadline))
        }
    }

    private func requireReopenable(in circumstances: Circumstances) throws(Refusal) {
        switch standing {
        case .deferred, .withdrawn: break
        case .active: throw .application(.alreadyStanding)
        case .rejected, .passed, .failed: throw .application(.notStanding(standing))
        }
        guard circumstances.round.scheme == scheme else { throw .application(.otherScheme) }
        if circumstances.round.isClosed {
            throw .application(.roundClosed(circumstances.round.id))
        }
    }
}
