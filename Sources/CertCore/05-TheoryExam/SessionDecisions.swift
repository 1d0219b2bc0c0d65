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
        return .codeReleased
    }

    /// Tells a code for the sittings of the session.
    ///
    /// - Parameters:
    ///   - minutes: of an extension.
    ///   - id: whose sitting; nil for the whole room.
    public func issueCode(
        _ kind: SittingCode.Kind, minutes: Int, for id: CaseID?, in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer, .invigilator)
        if circumstances.scheme.part(part)?.theory == nil { throw .session(.withoutPapers(part)) }
        if isClosed { throw .session(.closed(self.id)) }
        let earlier = codes.filter { $0.case == id }.map(\.code)
        let serial: Int
        if kind == .resume {
            guard let pause = earlier.last(where: { $0.kind == .pause }) else {
                throw .session(.noPauseToEnd)
            }
            serial = pause.serial
        } else {
            serial = earlier.count { $0.kind == kind } + 1
        }
        guard serial <= SittingCode.serials(of: kind) else {
            throw .session(.codesUsedUp(kind))
        }
        let code = SittingCode(
            scope: id == nil ? .room : .own, kind: kind, serial: serial, minutes: minutes)
        return .codeIssued(code, case: id)
    }

    /// Closes the session once nobody's attendance is open; `waiting` are those for whom it is.
    public func close(
        waiting: [CaseID], in circumstances: Circumstances
    ) throws(Refusal) -> SessionEvent {
        try circumstances.require(.examOfficer, .invigilator)
        if isClosed { throw .session(.closed(id)) }
        if !waiting.isEmpty { throw .session(.stillWaiting(id, waiting)) }
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
