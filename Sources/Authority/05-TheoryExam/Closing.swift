public import CertCore
import Seals
import Sitting

extension Authority {
    /// Closes a session; candidates who never came are marked absent only if that is asked for.
    ///
    /// - Parameter leavesSittings: those that are under way, as far as the store can know, are no
    ///   hindrance.
    public func closeSession(
        _ id: SessionID, absentRest: Bool, leavesSittings: Bool = false, as actor: Actor,
        commandID: String? = nil, isDryRun: Bool = false
    ) throws -> Session {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            if absentRest { _ = try work.markAbsent(id, nil) }
            let session = try work.session(id)
            let waiting = try work.candidates(nil, of: session) { $0 == .pending }
            let sitting =
                leavesSittings ? [] : try work.sittings(of: session, in: folder.sittings)
            let circumstances = try work.circumstances(of: session)
            let event = try deciding { () throws(Refusal) in
                try session.close(waiting: waiting, sitting: sitting, in: circumstances)
            }
            try work.append(event, to: id)
            return try work.session(id)
        }
    }
}

extension Work {
    /// Those whose sittings are under way.
    fileprivate mutating func sittings(
        of session: Session, in sittings: String
    ) throws -> [CaseID] {
        let secrets = SessionSecrets(of: session.id, from: secret)
        let reading = profile.reading(at: now)
        return try sitters(nil, of: session) { $0 == .present }.filter { id in
            let caseFile = try caseFile(id, .outline)
            guard let ticket = caseFile.ticket(of: session.part, in: session.id) else {
                return false
            }
            let attendance = caseFile.attendance(of: session.part)
            return try SittingFolder(ticket: ticket, in: sittings).isUnderWay(
                key: secrets.paperKey(of: ticket), orders: attendance.orders,
                codes: session.codes(for: id), at: reading)
        }
    }
}

extension SittingFolder {
    /// Whether something may still come of a sitting; who has not begun here may sit elsewhere.
    ///
    /// - Parameter codes: those told for it, which may have been used elsewhere.
    fileprivate func isUnderWay(
        key: SecretKey, orders: [SittingOrder], codes: [SittingCode], at reading: ClockReading
    ) -> Bool {
        do throws(SittingFailure) {
            let glance = try glance(key: key, orders: orders, at: reading)
            if glance.ending != nil { return false }
            if glance.started == nil {
                let closes = glance.window.upperBound + .minutes(codes.extraMinutes)
                return glance.isPaused || codes.leaveAPause || reading.wall < closes
            }
            if glance.isPaused || glance.times.whole > .zero { return true }
            // What an outage gives back, and a wait for a code, only collecting knows.
            _ = try collect(key: key, orders: orders, at: reading)
            return false
        } catch {
            return !error.isFault && error != .notStarted
        }
    }
}
