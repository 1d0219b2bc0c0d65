extension Session {
    /// Schedules a session, `others` being those whose windows overlap.
    public func schedule(
        beside others: [Session], in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer)
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        if case .panel = plan.content { throw .session(.withoutSessions(part)) }
        let minutes = Int((window.upperBound - window.lowerBound).wholeMilliseconds / 60_000)
        if minutes < plan.minutes {
            throw .session(.windowTooShort(minutes: minutes, needs: plan.minutes))
        }
        if window.upperBound <= circumstances.now {
            throw .session(
                .windowOver(
                    ends: circumstances.local(window.upperBound),
                    now: circumstances.local(circumstances.now)))
        }
        if let other = others.first(where: { $0.room == room && !$0.isClosed }) {
            throw .session(.roomTaken(room, by: other.id))
        }
        return .scheduled(round: round, part: part, room: room, window: window)
    }

    /// Names the staff; it takes the place of whom was named before.
    ///
    /// - Parameters:
    ///   - candidates: the people who sit here, with their cases.
    ///   - others: the sessions whose windows overlap.
    public func staff(
        with people: [Operator], candidates: [PersonID: CaseID], beside others: [Session],
        in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer)
        if isClosed { throw .session(.closed(id)) }
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        var named: Set<OperatorName> = []
        for person in people {
            if !named.insert(person.name).inserted { throw .session(.namedTwice(person.name)) }
            try requireStaff(person, role: plan.staffRole, candidates: candidates)
            if let other = others.first(where: { $0.staff.contains(person.name) }) {
                throw .session(.staffElsewhere(person.name, other.id))
            }
        }
        return .staffed(people.map(\.name))
    }

    private func requireStaff(
        _ person: Operator, role: Role, candidates: [PersonID: CaseID]
    ) throws(Refusal) {
        if person.isRetired { throw .retired(person.name) }
        guard person.roles.contains(role) else {
            throw .session(.lacksRole(person.name, role))
        }
        if let candidate = person.person.flatMap({ candidates[$0] }) {
            throw .session(.staffIsCandidate(person.name, candidate))
        }
    }

    /// Tells whoever acts the code that opens the papers carried away; each time is kept.
    public func releaseCode(in circumstances: Circumstances) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer, .invigilator)
        if circumstances.scheme.part(part)?.theory == nil { throw .session(.withoutPapers(part)) }
        if isClosed { throw .session(.closed(id)) }
        // As for candidates: who has it earlier could open papers long before the exam.
        guard circumstances.now >= doorsOpen else {
            throw .session(
                .releaseTooEarly(
                    id, from: circumstances.local(doorsOpen),
                    now: circumstances.local(circumstances.now)))
        }
        return .codeReleased
    }

    /// Tells a code for the sittings of the session. A pause that is not yet ended is told again by
    /// the same code, and so is the end of one, after the session was closed as well: then nobody is
    /// left in a pause without its end.
    ///
    /// - Parameters:
    ///   - minutes: of an extension.
    ///   - id: whose sitting; nil for the whole room.
    public func issueCode(
        _ kind: SittingCode.Kind, minutes: Int, for id: CaseID?, in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer, .invigilator)
        guard let plan = circumstances.scheme.part(part)?.theory else {
            throw .session(.withoutPapers(part))
        }
        if isClosed, kind != .resume { throw .session(.closed(self.id)) }
        if kind == .readmit, plan.outage != .resumeCode { throw .session(.readmitNotNeeded(part)) }
        let most = SittingCode.mostMinutes
        if kind == .extend, !(1...most).contains(minutes) {
            throw .attendance(.minutesOutOfRange(minutes, maximum: most))
        }
        let serial = try serial(of: kind, among: codes.filter { $0.case == id }.map(\.code))
        guard serial <= SittingCode.serials(of: kind) else {
            throw .session(.codesUsedUp(kind))
        }
        let code = SittingCode(
            scope: id == nil ? .room : .own, kind: kind, serial: serial,
            minutes: kind == .extend ? minutes : 0)
        return .codeIssued(code, case: id)
    }

    private func serial(
        of kind: SittingCode.Kind, among told: [SittingCode]
    ) throws(Refusal) -> Int {
        let pauses = told.filter { $0.kind == .pause }.map(\.serial)
        let ends = told.filter { $0.kind == .resume }.map(\.serial)
        let open = pauses.last { !ends.contains($0) }
        switch kind {
        case .pause: return open ?? (pauses.max() ?? 0) + 1
        case .resume:
            guard let serial = open ?? ends.last else { throw .session(.noPauseToEnd) }
            return serial
        case .extend, .readmit: return told.count { $0.kind == kind } + 1
        }
    }

    /// Closes the session once nobody's attendance is open; `waiting` are those for whom it is.
    ///
    /// - Parameter sitting: those whose sittings are under way, and are not to be left to themselves:
    ///   no code but for the end of a pause is told once the session is closed.
    public func close(
        waiting: [CaseID], sitting: [CaseID] = [], in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer, .invigilator)
        if isClosed { throw .session(.closed(id)) }
        if !waiting.isEmpty { throw .session(.stillWaiting(id, waiting)) }
        if !sitting.isEmpty { throw .session(.stillSitting(id, sitting)) }
        return .closed
    }

    /// Whether two sessions share some time; the end of one may be the beginning of the other.
    public func overlaps(_ window: ClosedRange<Instant>) -> Bool {
        self.window.lowerBound < window.upperBound && window.lowerBound < self.window.upperBound
    }
}

extension Part {
    /// Who attends a session of the part on the authority's side.
    public var staffRole: Role {
        practical == nil ? .invigilator : .assessor
    }
}
