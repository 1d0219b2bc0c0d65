public import CertCore
public import Sitting

/// A session as the invigilator sees it at a moment: who sits where, and how they get on.
public struct SessionWatch: Sendable {
    /// A candidate's place.
    public struct Place: Sendable {
        public var seat: SessionFile.Seat
        public var ticket: String?
        public var standing: Standing
    }

    /// How far a candidate is.
    public enum Standing: Sendable {
        /// Not in the room, or the answers are in: what the session's own page says.
        case told
        /// Checked in and not begun, at the paper, or through with it.
        case sitting(SittingGlance)
        /// Paper or journal cannot be read.
        case unreadable(SittingFailure)
    }

    public var file: SessionFile
    public var at: Instant
    public var places: [Place]
    /// Those who wait for something that the ledger has; see `Authority.deliver`.
    public var undelivered: [CaseID]

    public func places(where matches: (SittingGlance) -> Bool) -> Int {
        places.filter { place in
            if case .sitting(let glance) = place.standing { matches(glance) } else { false }
        }.count
    }
}

extension SittingGlance {
    /// Begun and not over.
    public var isRunning: Bool { started != nil && ending == nil }

    /// Nothing was kept for so long that the sitting must be down: one that is up would have told
    /// its journal twice.
    public func isSilent(at now: Instant) -> Bool {
        guard isRunning, !hasLeft, let lastSign else { return false }
        return now - lastSign > RunningSitting.pulse * 5 / 2
    }
}

extension Authority {
    /// Looks at all sittings of a session that are held beside the store; nobody notices.
    public func watch(_ id: SessionID) throws -> SessionWatch {
        let secrets = SessionSecrets(of: id, from: secret)
        let (file, now) = try read { view in (try view.sessionFile(id), view.now) }
        let reading = profile.reading(at: now)
        var undelivered: [CaseID] = []
        let places = file.seats.map { seat in
            let ticket = file.ticket(of: seat)
            let attendance = seat.attendance(of: file.part.id)
            let isAwaited =
                attendance.standing == .present
                && seat.caseFile.theory[file.part.id]?.ending == nil
            guard let ticket, isAwaited else {
                return SessionWatch.Place(seat: seat, ticket: ticket, standing: .told)
            }
            let standing: SessionWatch.Standing
            do throws(SittingFailure) {
                let sitting = try sitting(of: ticket)
                if seat.caseFile.isAhead(of: sitting, file.part.id) {
                    undelivered.append(seat.caseFile.id)
                }
                standing = .sitting(
                    try sitting.glance(
                        key: secrets.paperKey(of: ticket),
                        orders: attendance.orders, at: reading))
            } catch {
                standing = .unreadable(error)
            }
            return SessionWatch.Place(seat: seat, ticket: ticket, standing: standing)
        }
        return SessionWatch(file: file, at: now, places: places, undelivered: undelivered)
    }

    private func sitting(of ticket: String) throws(SittingFailure) -> SittingFolder {
        do { return try SittingFolder(ticket: ticket, in: folder.sittings) } catch {
            throw .disk(error)
        }
    }
}
