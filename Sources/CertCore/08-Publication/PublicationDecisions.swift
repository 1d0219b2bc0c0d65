extension CaseFile {
    func decide(
        _ command: PublicationCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        switch command {
        case .publish:
            try circumstances.require(.publisher)
            return [try publishing(in: circumstances)]
        case .file(let ground, let text):
            try circumstances.require(.registrar, .objectionHandler, .publisher)
            try requireSubmitted()
            try requireObjectionWindow(on: circumstances.today)
            let number = publication.objections.count + 1
            return [
                .publication(
                    .objectionFiled(
                        number, ground, on: circumstances.today, text: Personal(text)))
            ]
        case .resolve(let number, let outcome, let finding):
            try circumstances.require(.objectionHandler)
            try requireSubmitted()
            try requireResolvable(number, in: circumstances)
            return [
                .publication(
                    .objectionResolved(
                        number, outcome, by: circumstances.actor.name,
                        finding: Personal(finding)))
            ]
        }
    }

    mutating func apply(_ event: PublicationEvent) {
        publication.apply(event)
        switch event {
        case .published: for part in practical.keys { practical[part]?.noteReport() }
        case .objectionResolved(_, .upheld, _, _): takeScoresBack()
        case .objectionFiled, .objectionResolved: break
        }
    }

    /// Undoes everything from the grade on: marks may be corrected, and grade, check, panel,
    /// publication and decision are made anew.
    private mutating func takeScoresBack() {
        review.takeBack()
        publication.takeBack()
        decision = nil
    }

    /// Refuses a case that was withdrawn or put off; a decided one goes on.
    private func requireSubmitted() throws(Refusal) {
        guard application.status == .submitted else {
            throw .application(.notStanding(standing))
        }
    }

    private func publishing(in circumstances: Circumstances) throws(Refusal) -> CaseEvent {
        let scheme = circumstances.scheme
        try requireSubmitted()
        guard eligibility.isAccepted else {
            throw .outOfStep(wanted: .scorePublication, at: step(under: scheme))
        }
        try requireOpenGates(of: .scorePublication, in: circumstances)
        if let day = publication.published { throw .publication(.alreadyPublished(day)) }
        if !publication.openObjections.isEmpty {
            throw .publication(.openObjections(publication.openObjections.map(\.number)))
        }
        guard review.isVerified else { throw .publication(.notVerified) }
        guard isPanelDone(under: scheme) else { throw .publication(.panelOpen) }
        if scheme.publishesWithResult, decision == nil { throw .publication(.notDecided) }
        let windows = scheme.windows
        let objectionsUntil = try circumstances.lastDay(ofWindow: windows.objection)
        let noticeUntil = try circumstances.lastDay(
            ofWindow: windows.objection + windows.publicNotice)
        return .publication(
            .published(
                on: circumstances.today, objectionsUntil: objectionsUntil,
                noticeUntil: noticeUntil))
    }

    /// The panel has judged, or the scheme has none or leaves it out.
    func isPanelDone(under scheme: Scheme) -> Bool {
        guard let plan = scheme.plan(for: .panelReview) else { return true }
        if review.panelOutcome != nil || barrier(to: .panelReview, under: scheme) != nil {
            return true
        }
        return plan.isOptional && review.members.isEmpty && scheme.panelPart == nil
    }

    private func requireObjectionWindow(on today: Day) throws(Refusal) {
        guard publication.isPublished, let until = publication.objectionsUntil else {
            throw .publication(.notPublished)
        }
        guard today <= until else { throw .publication(.windowClosed(until: until)) }
    }

    private func requireResolvable(
        _ number: Int, in circumstances: Circumstances
    ) throws(Refusal) {
        let objections = publication.objections
        guard let objection = objections.first(where: { $0.number == number }) else {
            throw .publication(.unknownObjection(number, known: objections.map(\.number)))
        }
        if objection.outcome != nil { throw .publication(.alreadyResolved(number)) }
        let actor = circumstances.actor.name
        guard circumstances.separates(.objectionUninvolved) else { return }
        for involvement in circumstances.involvements
        where involvement.name == actor && involvement.case == id {
            throw .notSeparated(.objectionUninvolved, actor, because: involvement.kind)
        }
    }

    /// The last day of the windows while they are open; the notice follows the objections.
    func openWindow(on today: Day) -> Day? {
        guard publication.isPublished, let until = publication.noticeUntil else { return nil }
        return today > until ? nil : until
    }
}

extension Circumstances {
    /// The last day of a window that opens today; yesterday for one of no length, which is
    /// closed from the beginning.
    fileprivate func lastDay(ofWindow workingDays: Int) throws(Refusal) -> Day {
        if workingDays == 0 { return today.advanced(by: -1) }
        return try deadline(workingDays: workingDays)
    }
}
