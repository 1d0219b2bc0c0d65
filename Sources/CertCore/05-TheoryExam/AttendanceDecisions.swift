extension CaseFile {
    func decide(
        _ command: AttendanceCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        switch command {
        case .schedule(let part, let session):
            try circumstances.require(.examOfficer)
            try requireCandidate(of: part, in: circumstances)
            try requireSchedulable(part, session, in: circumstances)
            return [.attendance(.scheduled(part, session))]
        case .checkIn(let part, let at):
            try requireAttendant(of: part, in: circumstances)
            try requireCandidate(of: part, in: circumstances)
            try requireCheckIn(part, at: at, in: circumstances)
            return [.attendance(.checkedIn(part, by: circumstances.actor.name, at: at))]
                + ordersMissed(part, in: circumstances)
        case .markAbsent(let part):
            try requireAttendant(of: part, in: circumstances)
            try requireCandidate(of: part, in: circumstances)
            try requirePending(part)
            guard attendance(of: part).session != nil else {
                throw .attendance(.notScheduled(part))
            }
            return [.attendance(.markedAbsent(part))]
        case .liftAbsence(let part, let reason):
            try requireAttendant(of: part, in: circumstances)
            try requireCandidate(of: part, in: circumstances)
            try requireAbsent(part)
            return [.attendance(.absenceLifted(part, reason: Personal(reason)))]
        case .void(let part, let tier, let reason):
            try circumstances.require(.invigilator, .examOfficer)
            try requireCandidate(of: part, in: circumstances)
            return [try voiding(part, tier: tier, reason: reason, in: circumstances)]
        case .exempt(let part, let reason):
            try circumstances.require(.eligibilityReviewer, .examOfficer)
            try requireCandidate(of: part, in: circumstances)
            try requirePending(part)
            return [.attendance(.exempted(part, reason: Personal(reason)))]
        case .order(let part, let kind, let scope, let minutes, let words):
            try circumstances.require(.invigilator, .examOfficer)
            try requireCandidate(of: part, in: circumstances)
            return try order(kind, scope, of: part, minutes, words, in: circumstances)
        case .noteCode(let part, let code, let reason):
            try circumstances.require(.invigilator, .examOfficer)
            try requireCandidate(of: part, in: circumstances)
            try requireAnswering(part)
            return [.attendance(.codeIssued(part, code, reason: Personal(reason)))]
        case .noteIncident(let part, let kind, let at, let note):
            guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
            try requireUnderWay(for: plan.step, in: circumstances)
            let session = try requireSession(of: part, in: circumstances)
            guard
                case .incidentNoted(let incident) = try session.noteIncident(
                    kind, at: at, note: note, in: circumstances)
            else { preconditionFailure("noting an incident gives one") }
            return [.attendance(.incidentNoted(part, session.id, incident))]
        }
    }

    mutating func apply(_ event: AttendanceEvent) {
        switch event {
        case .scheduled(let part, let session): seat(in: session, for: part)
        case .checkedIn(let part, _, _): attendance[part, default: Attendance()].standing = .present
        case .markedAbsent(let part): attendance[part, default: Attendance()].standing = .absent
        case .absenceLifted(let part, _):
            attendance[part, default: Attendance()].standing = .pending
        case .voided(let parts, let tier, _):
            for part in parts {
                attendance[part, default: Attendance()].standing = .voided(tier)
            }
            review.forgetEarlyResults(of: parts)
        case .penalised(let part, let tier, _):
            attendance[part, default: Attendance()].penalties.append(tier)
            review.forgetEarlyResults(of: [part])
        case .exempted(let part, _): attendance[part, default: Attendance()].standing = .exempt
        case .codeIssued: break
        case .incidentNoted(let part, let session, let incident):
            attendance[part, default: Attendance()].incidents[session, default: []].append(incident)
        case .ordered(let part, let order):
            attendance[part, default: Attendance()].orders.append(order)
        }
    }

    /// Of a sitting that was voided nothing stands; otherwise penalties go along.
    private mutating func seat(in session: SessionID, for part: PartID) {
        let before = attendance(of: part)
        attendance[part] = Attendance(session: session)
        attendance[part]?.incidents = before.incidents
        if before.standing == .pending {
            attendance[part]?.penalties = before.penalties
        } else {
            practical[part] = nil
        }
    }

    private func requireSchedulable(
        _ part: PartID, _ session: SessionID, in circumstances: Circumstances
    ) throws(Refusal) {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        try requireEntry(to: plan.step, in: circumstances)
        // Nobody fails for a fault of the session: what it voided is taken in another.
        if attendance(of: part).standing != .voided(nil) { try requirePending(part) }
        guard let scheduled = circumstances.sessions[session] else {
            throw .attendance(.unknownSession(session))
        }
        if scheduled.part != part { throw .attendance(.wrongPart(session, holds: scheduled.part)) }
        if scheduled.isClosed { throw .attendance(.sessionClosed(session)) }
        if attendance(of: part).session == session {
            throw .attendance(.alreadyScheduled(session))
        }
        for (other, attendance) in attendance
        where other != part && [.pending, .present].contains(attendance.standing) {
            guard let id = attendance.session, let known = circumstances.sessions[id] else {
                continue
            }
            if known.overlaps(scheduled.window) { throw .attendance(.overlaps(id)) }
        }
    }

    private func requirePending(_ part: PartID) throws(Refusal) {
        let standing = attendance(of: part).standing
        guard standing == .pending else {
            throw .attendance(.notPending(part, standing))
        }
    }

    /// Refuses to lift an absence that there is none of, or that a checked grade counts with.
    private func requireAbsent(_ part: PartID) throws(Refusal) {
        let standing = attendance(of: part).standing
        guard standing == .absent else { throw .attendance(.notAbsent(part, standing)) }
        guard marksMayChange(of: part) else { throw .review(.alreadyGraded) }
    }

    private func requireCandidate(
        of part: PartID, in circumstances: Circumstances
    ) throws(Refusal) {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        if case .panel = plan.content { throw .session(.withoutSessions(part)) }
        try requireUnderWay(for: plan.step, in: circumstances)
        if publication.isPublished { throw .attendance(.published) }
    }

    /// Refuses somebody who looks after no session of the part.
    private func requireAttendant(
        of part: PartID, in circumstances: Circumstances
    ) throws(Refusal) {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        try circumstances.requireAttendant(of: plan)
    }

    /// The session in which the candidate sits the part.
    private func requireSession(
        of part: PartID, in circumstances: Circumstances
    ) throws(Refusal) -> Session {
        guard let id = attendance(of: part).session else {
            throw .attendance(.notScheduled(part))
        }
        guard let session = circumstances.sessions[id] else {
            throw .attendance(.unknownSession(id))
        }
        return session
    }

    /// Refuses an order or a code for somebody who does not sit the part, or has done so.
    func requireAnswering(_ part: PartID) throws(Refusal) {
        let standing = attendance(of: part).standing
        guard standing == .present || standing == .pending else {
            throw .attendance(.notPresent(part, standing))
        }
        if theory[part]?.ending != nil { throw .attendance(.alreadyCollected(part)) }
    }

    private func requireCheckIn(
        _ part: PartID, at given: Instant?, in circumstances: Circumstances
    ) throws(Refusal) {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        try requirePending(part)
        try requireOpenGates(of: plan.step, in: circumstances)
        guard let id = attendance(of: part).session, let session = circumstances.sessions[id]
        else { throw .attendance(.notScheduled(part)) }
        if session.isClosed { throw .attendance(.sessionClosed(id)) }
        let needed = plan.staffing.needed(for: session.candidates)
        guard session.staff.count >= needed else {
            throw .attendance(.notStaffed(id, has: session.staff.count, needs: needed))
        }
        if plan.theory != nil, theory[part]?.form?.session != id {
            throw .attendance(.noPaper(part))
        }
        let at = given ?? circumstances.now
        let times = session.doorsOpen...session.window.upperBound
        guard times.contains(at), at <= circumstances.now else {
            throw .attendance(
                .outsideWindow(
                    id, from: circumstances.local(times.lowerBound),
                    to: circumstances.local(times.upperBound), at: circumstances.local(at)))
        }
    }

    private func voiding(
        _ part: PartID, tier: TierID?, reason: String, in circumstances: Circumstances
    ) throws(Refusal) -> CaseEvent {
        guard let tier else {
            try requireSat(part)
            return .attendance(.voided([part], tier: nil, reason: Personal(reason)))
        }
        let tiers = circumstances.scheme.misconduct
        switch tiers.first(where: { $0.id == tier })?.effect {
        case nil: throw .attendance(.unknownTier(tier, known: tiers.map(\.id)))
        case .partVoid:
            try requireCame(part)
            return .attendance(.voided([part], tier: tier, reason: Personal(reason)))
        case .allVoid:
            // Who sends somebody else in their place is stopped at the door.
            let scheme = circumstances.scheme
            let parts = scheme.parts.map(\.id).filter { $0 != scheme.panelPart?.id }
            return .attendance(.voided(parts, tier: tier, reason: Personal(reason)))
        case .penalty:
            try requireCame(part)
            return .attendance(.penalised(part, tier: tier, reason: Personal(reason)))
        }
    }

    /// Only what was sat can be voided.
    private func requireSat(_ part: PartID) throws(Refusal) {
        switch attendance(of: part).standing {
        case .present: return
        case .voided: throw .attendance(.alreadyVoided(part))
        case .pending, .absent, .exempt, .carried:
            throw .attendance(.nothingToVoid(part, attendance(of: part).standing))
        }
    }

    /// Misconduct may come to light at the door, before anybody is checked in.
    private func requireCame(_ part: PartID) throws(Refusal) {
        let attendance = attendance(of: part)
        if attendance.standing == .pending, attendance.session != nil { return }
        try requireSat(part)
    }
}
