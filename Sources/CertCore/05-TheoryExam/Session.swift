/// A scheduled event of one part of a round, in one room, with staff.
public struct Session: Hashable, Sendable {
    public let id: SessionID
    public var round: RoundID
    public var part: PartID
    public var room: String
    public var window: ClosedRange<Instant>
    public internal(set) var staff: [OperatorName] = []
    /// Everybody who was ever assigned, in order: the place is the running number of a ticket.
    public internal(set) var assigned: [CaseID] = []
    /// Those of them who were moved to another session.
    public internal(set) var moved: Set<CaseID> = []
    public internal(set) var isClosed = false
    /// Codes that were told for its sittings, in their order.
    public internal(set) var codes: [IssuedCode] = []
    /// What happened in the room, in the order told; what concerns one candidate stands in their case.
    public internal(set) var incidents: [Incident] = []
    /// What was ordered of everybody, in its order; the cases have it as well.
    public internal(set) var orders: [SittingOrder] = []

    public init(
        id: SessionID, round: RoundID, part: PartID, room: String, window: ClosedRange<Instant>
    ) {
        self.id = id
        self.round = round
        self.part = part
        self.room = room
        self.window = window
    }

    /// Who sits here, in the order of their places.
    public var cases: [CaseID] {
        moved.isEmpty ? assigned : assigned.filter { !moved.contains($0) }
    }

    /// The codes that were told for a candidate's sitting, the room's included.
    public func codes(for id: CaseID) -> [SittingCode] {
        codes.filter { $0.case == nil || $0.case == id }.map(\.code)
    }

    /// How many sit here.
    public var candidates: Int { assigned.count - moved.count }

    public mutating func apply(_ event: SessionEvent) {
        switch event {
        case .scheduled: break
        case .candidatesAssigned(let ids):
            // Who comes back takes the old place.
            assigned += ids.filter { moved.remove($0) == nil }
        case .candidatesMoved(let ids): moved.formUnion(ids)
        case .staffed(let names): staff = names
        case .closed: isClosed = true
        case .codeReleased: break
        case .codeIssued(let code, let id): codes.append(IssuedCode(code: code, case: id))
        case .incidentNoted(let incident): incidents.append(incident)
        case .ordered(let order): orders.append(order)
        }
    }
}

public enum SessionEvent: Hashable, Sendable {
    case scheduled(round: RoundID, part: PartID, room: String, window: ClosedRange<Instant>)
    case candidatesAssigned([CaseID])
    /// These were assigned to another session instead.
    case candidatesMoved([CaseID])
    case staffed([OperatorName])
    case closed
    /// Somebody was told the code that opens the papers carried away.
    case codeReleased
    /// A code was told for one candidate's sitting, or for everybody's; why stands in their cases.
    case codeIssued(SittingCode, case: CaseID?)
    case incidentNoted(Incident)
    /// Something was ordered of all sittings beside the store.
    case ordered(SittingOrder)
}

/// A code that was told.
public struct IssuedCode: Hashable, Sendable {
    public var code: SittingCode
    /// Nil for the whole room.
    public var `case`: CaseID?

    public init(code: SittingCode, case: CaseID?) {
        self.code = code
        self.case = `case`
    }

    /// Whether somebody who used a code had it from here, as it was told or for fewer minutes.
    public func covers(_ used: SittingCode, of id: CaseID) -> Bool {
        `case` == (used.scope == .room ? nil : id) && code.scope == used.scope
            && code.kind == used.kind && code.serial == used.serial
            && used.minutes <= code.minutes
    }
}

public enum SessionRefusal: Hashable, Sendable {
    /// Panels meet; only exams and assessments have sessions.
    case withoutSessions(PartID)
    /// Only theory exams have papers.
    case withoutPapers(PartID)
    case windowTooShort(minutes: Int, needs: Int)
    case windowOver(ends: LocalTime, now: LocalTime)
    case roomTaken(String, by: SessionID)
    case tooFewPlaces(candidates: Int, places: Int)
    case otherRound(CaseID, RoundID)
    case nobodyToSchedule(RoundID, PartID)
    case closed(SessionID)
    /// A person named twice.
    case namedTwice(OperatorName)
    case lacksRole(OperatorName, Role)
    case staffElsewhere(OperatorName, SessionID)
    /// The operator is a candidate of the session.
    case staffIsCandidate(OperatorName, CaseID)
    /// Neither present nor absent, void or exempt.
    case stillWaiting(SessionID, [CaseID])
    /// Their sittings are under way.
    case stillSitting(SessionID, [CaseID])
    case notInSession(CaseID, SessionID)
    /// No serial of the kind is left.
    case codesUsedUp(SittingCode.Kind)
    /// No code for a pause was told before.
    case noPauseToEnd
    /// No pause of the room was ordered that has not ended.
    case notPaused(SessionID)
    case noticeTooLong(characters: Int, most: Int)
    /// The scheme lets sittings go on by themselves after an outage.
    case readmitNotNeeded(PartID)
    /// Nobody gets the code of the papers before the doors open.
    case releaseTooEarly(SessionID, from: LocalTime, now: LocalTime)
    /// Incidents are told of the time since the doors opened.
    case incidentOutside(from: LocalTime, to: LocalTime, at: LocalTime)
}
