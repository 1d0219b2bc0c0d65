/// Whether a candidate took a part; every state but a score is a state of its own, not a zero.
public struct Attendance: Hashable, Sendable {
    public enum Standing: Hashable, Sendable {
        case pending
        case present
        case absent
        case voided(TierID?)
        case exempt
        case carried(CarriedPart)

        public var isVoided: Bool { if case .voided = self { true } else { false } }
    }

    public internal(set) var standing: Standing
    public internal(set) var session: SessionID?
    /// Tiers of misconduct that cost points rather than the part.
    public internal(set) var penalties: [TierID] = []
    /// What was ordered of the candidate's sitting, in its order.
    public internal(set) var orders: [SittingOrder] = []
    /// What happened to the candidate, by session, in the order told.
    public internal(set) var incidents: [SessionID: [Incident]] = [:]

    public init(standing: Standing = .pending, session: SessionID? = nil) {
        self.standing = standing
        self.session = session
    }

    /// Time given on the day beside what eligibility review granted.
    public var extraMinutes: Int { orders.reduce(0) { $0 + $1.minutes } }

    /// The part is still to come and has no session, or none that counts.
    public var wantsSession: Bool {
        switch standing {
        case .pending: session == nil
        case .voided(let tier): tier == nil
        case .present, .absent, .exempt, .carried: false
        }
    }
}

public enum AttendanceEvent: Hashable, Sendable {
    case scheduled(PartID, SessionID)
    /// The identity document was seen and matched; at a time told afterwards, or now.
    case checkedIn(PartID, by: OperatorName, at: Instant? = nil)
    case markedAbsent(PartID)
    /// Marked by mistake, or excused: the candidate is awaited again.
    case absenceLifted(PartID, reason: Personal<String>)
    /// Misconduct, or with a `nil` tier a fault of the session, after which the part can be taken
    /// in another.
    case voided([PartID], tier: TierID?, reason: Personal<String>)
    case penalised(PartID, tier: TierID, reason: Personal<String>)
    case exempted(PartID, reason: Personal<String>)
    /// Something was ordered of the sitting beside the store.
    case ordered(PartID, SittingOrder)
    /// A code was told for the candidate's sitting, by itself or as one of the room.
    case codeIssued(PartID, SittingCode, reason: Personal<String>)
    case incidentNoted(PartID, SessionID, Incident)
}

extension AttendanceEvent {
    /// Whether a result that was checked is to be checked again; what is only told changes none.
    var touchesResult: Bool {
        switch self {
        case .codeIssued, .incidentNoted, .ordered: false
        default: true
        }
    }
}

public enum AttendanceCommand: Hashable, Sendable {
    case schedule(PartID, SessionID)
    case checkIn(PartID, at: Instant? = nil)
    case markAbsent(PartID)
    /// Takes an absence back until the grade is verified.
    case liftAbsence(PartID, reason: String)
    /// Applies a tier of misconduct, or without one voids the part for a fault of the session.
    case void(PartID, tier: TierID?, reason: String)
    case exempt(PartID, reason: String)
    /// Orders something of the sitting; the words are a notice's, or else the reason.
    case order(
        PartID, SittingOrder.Kind, SittingCode.Scope, minutes: Int = 0, words: String)
    /// Notes a code of the session's in the case.
    case noteCode(PartID, SittingCode, reason: String)
    /// Puts on record what happened to the candidate; no time given is now.
    case noteIncident(PartID, Incident.Kind, at: Instant?, note: String)
}

public enum AttendanceRefusal: Hashable, Sendable {
    case notPending(PartID, Attendance.Standing)
    case notAbsent(PartID, Attendance.Standing)
    case notScheduled(PartID)
    case notPresent(PartID, Attendance.Standing)
    /// The part was never sat.
    case nothingToVoid(PartID, Attendance.Standing)
    case alreadyVoided(PartID)
    /// No pause was ordered that has not ended.
    case notPaused(PartID)
    case minutesOutOfRange(Int, maximum: Int)
    /// The answers are in already.
    case alreadyCollected(PartID)
    case unknownSession(SessionID)
    case alreadyScheduled(SessionID)
    /// The candidate sits another part at the same time.
    case overlaps(SessionID)
    case sessionClosed(SessionID)
    case wrongPart(SessionID, holds: PartID)
    case outsideWindow(SessionID, from: LocalTime, to: LocalTime, at: LocalTime)
    case notStaffed(SessionID, has: Int, needs: Int)
    case noPaper(PartID)
    case unknownTier(TierID, known: [TierID])
    case published
}
