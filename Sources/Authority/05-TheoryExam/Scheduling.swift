public import CertCore
import Ledger

/// What is to be scheduled: one part of a round in one window, in one or more rooms.
public struct SessionPlan: Hashable, Sendable {
    public struct Room: Hashable, Sendable {
        public var name: String
        /// Nil for as many as come.
        public var places: Int?

        public init(name: String, places: Int?) {
            self.name = name
            self.places = places
        }
    }

    public var round: RoundID
    public var part: PartID
    public var window: ClosedRange<Instant>
    public var rooms: [Room]

    public init(
        round: RoundID, part: PartID, window: ClosedRange<Instant>, rooms: [Room]
    ) {
        self.round = round
        self.part = part
        self.window = window
        self.rooms = rooms
    }
}

/// What came of scheduling.
public struct Scheduling: Sendable {
    public var sessions: [Session]
    /// Candidates without a session who cannot have one yet, and why.
    public var left: [RefusedCase]
}

extension Work {
    /// Makes the sessions of a plan and seats candidates room by room.
    ///
    /// - Parameter chosen: nil for everybody who is ready for the part and has no session yet, or
    ///   had one that was voided for a fault of its own; who is named may have one and moves.
    public mutating func schedule(
        _ plan: SessionPlan, cases chosen: [CaseID]?
    ) throws -> Scheduling {
        let probe = try requireSchedulable(plan)
        try load(chosen ?? [], in: plan.round)
        let candidates = try chosen ?? waiting(for: plan.part, in: plan.round)
        let (ready, left) = try sortOut(candidates, for: probe)
        if chosen != nil, let first = left.first {
            throw left.count == 1
                ? AuthorityError.refused(first.refusal, case: first.id) : .refusedSome(left)
        }
        if ready.isEmpty { throw nobodyReady(for: plan, left) }
        let seats = try share(ready, among: plan.rooms)
        var sessions: [Session] = []
        for (room, ids) in zip(plan.rooms, seats) where !ids.isEmpty {
            let id = try openSession(plan, room: room.name)
            try assign(ids, to: id)
            sessions.append(try session(id))
        }
        return Scheduling(sessions: sessions, left: left)
    }

    /// Seats candidates in a session that is there already; who sits elsewhere moves.
    public mutating func assign(_ ids: [CaseID], to id: SessionID) throws {
        let part = try session(id).part
        var leaving: [SessionID: [CaseID]] = [:]
        try forEach(ids, in: session(id).round) { work, candidate in
            let before = try work.caseFile(candidate, .outline).attendance(of: part).session
            if let before { leaving[before, default: []].append(candidate) }
            return try work.perform(
                .attendance(.schedule(part, id)), on: candidate, sessions: [id])
        }
        for (other, moved) in leaving.sorted(by: { $0.key < $1.key }) {
            try append(.candidatesMoved(moved), to: other)
        }
        try append(.candidatesAssigned(ids), to: id)
    }

    /// The sessions of any round that share some time with a window.
    mutating func sessions(
        overlapping window: ClosedRange<Instant>, except id: SessionID? = nil
    ) throws -> [Session] {
        let rows = try tables.reader.sessions().filter { row in
            guard let opens = row.opens, let closes = row.closes, row.id != id?.text else {
                return false
            }
            return opens < window.upperBound.milliseconds
                && window.lowerBound.milliseconds < closes
        }
        var sessions: [Session] = []
        for row in rows { sessions.append(try session(SessionID(row.id))) }
        return sessions
    }

    /// Decides the rooms of a plan, and gives a session to try candidates with.
    private mutating func requireSchedulable(_ plan: SessionPlan) throws -> Session {
        let round = try round(plan.round)
        let circumstances = try circumstances(round: round.id, scheme: round.scheme)
        let others = try sessions(overlapping: plan.window)
        let rooms = plan.rooms.isEmpty ? [SessionPlan.Room(name: "", places: nil)] : plan.rooms
        var probe: Session?
        for room in rooms {
            let session = Session(
                id: "", round: round.id, part: plan.part, room: room.name, window: plan.window)
            _ = try deciding { () throws(Refusal) in
                try session.schedule(beside: others, in: circumstances)
            }
            probe = session
        }
        guard let probe else { preconditionFailure("there is at least one room") }
        return probe
    }

    /// What keeps everybody from being seated; what is the same for all is said once.
    private func nobodyReady(for plan: SessionPlan, _ left: [RefusedCase]) -> AuthorityError {
        guard let first = left.first else {
            return .refused(.session(.nobodyToSchedule(plan.round, plan.part)), case: nil)
        }
        guard left.allSatisfy({ $0.refusal == first.refusal }) else { return .refusedSome(left) }
        return .refused(first.refusal, case: left.count == 1 ? first.id : nil)
    }

    private mutating func waiting(for part: PartID, in round: RoundID) throws -> [CaseID] {
        try caseFiles(CaseFilter(round: round.text), .outline).filter { caseFile in
            caseFile.standing == .active && caseFile.attendance(of: part).wantsSession
        }.map(\.id)
    }

    private mutating func sortOut(
        _ ids: [CaseID], for probe: Session
    ) throws -> (ready: [CaseID], left: [RefusedCase]) {
        var ready: [CaseID] = []
        var left: [RefusedCase] = []
        for id in ids {
            let caseFile = try caseFile(id, .outline)
            let command = CaseCommand.attendance(.schedule(probe.part, probe.id))
            var circumstances = try circumstances(for: command, on: caseFile)
            circumstances.sessions[probe.id] = probe
            do throws(Refusal) {
                if caseFile.round != probe.round { throw .session(.otherRound(id, probe.round)) }
                _ = try caseFile.decide(command, in: circumstances)
                ready.append(id)
            } catch {
                left.append(RefusedCase(id: id, refusal: error))
            }
        }
        return (ready, left)
    }

    /// Fills the rooms one after the other.
    private func share(
        _ ids: [CaseID], among rooms: [SessionPlan.Room]
    ) throws -> [[CaseID]] {
        var rest = ids[...]
        let seats = rooms.map { room in
            let seated = Array(rest.prefix(room.places ?? rest.count))
            rest = rest.dropFirst(seated.count)
            return seated
        }
        if !rest.isEmpty {
            throw AuthorityError.refused(
                .session(
                    .tooFewPlaces(candidates: ids.count, places: ids.count - rest.count)),
                case: nil)
        }
        return seats
    }

    private mutating func openSession(_ plan: SessionPlan, room: String) throws -> SessionID {
        let id = SessionID(try next("S"))
        let session = Session(
            id: id, round: plan.round, part: plan.part, room: room, window: plan.window)
        try open(
            id, session,
            .scheduled(round: plan.round, part: plan.part, room: room, window: plan.window))
        return id
    }
}
