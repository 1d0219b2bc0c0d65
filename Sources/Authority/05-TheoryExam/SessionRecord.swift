public import CertCore
import Ledger
public import Sitting

/// What happened in a session, seat by seat, as those in charge sign it.
public struct SessionRecord: Sendable {
    /// Something that an operator did, and when.
    public struct Deed<Value: Sendable>: Sendable {
        public var at: Instant
        public var by: OperatorName
        public var value: Value
        /// Nil where none is given for such a thing.
        public var reason: Personal<String>?

        init(_ value: Value, _ entry: LogEntry, _ reason: Personal<String>? = nil) {
            at = entry.at
            by = OperatorName(entry.recorded.operatorName)
            self.value = value
            self.reason = reason
        }
    }

    /// Who looked after the session.
    public struct Attendant: Sendable {
        public var name: OperatorName
        /// Nil where it is not known, or erased.
        public var fullName: String?

        /// Both names, where they are two.
        public var title: String {
            guard let fullName, fullName != name.text else { return name.text }
            return name.text + " " + fullName
        }
    }

    /// What came of the answers.
    public struct Answers: Hashable, Sendable {
        public var started: Instant
        public var ended: Instant
        public var ending: SittingEnding
    }

    /// What became of a part by misconduct, or for a fault of the session.
    public enum Ruling: Hashable, Sendable {
        case voided(TierID?)
        case penalised(TierID)
    }

    /// A candidate's place.
    public struct Row: Sendable {
        public var seat: SessionFile.Seat
        /// The session that the candidate went to afterwards.
        public var moved: SessionID?
        public var ticket: String?
        public var checkedIn: Deed<Void>?
        public var isAbsent = false
        /// What was ordered of this sitting alone.
        public var orders: [Deed<SittingOrder>] = []
        /// Codes that were told for this candidate alone.
        public var codes: [Deed<SittingCode>] = []
        public var rulings: [Deed<Ruling>] = []
        public var incidents: [Incident] = []
        /// Nil until the answers were taken in.
        public var answers: Answers?
        /// What the journal tells; nil where there is none or it cannot be read.
        public var story: SittingStory?
        public var isUnreadable = false
        var isErased = false
        /// What was collected does not lie there any more, or not as it was.
        public var isNotAsCollected = false

        init(_ seat: SessionFile.Seat) { self.seat = seat }

        public var isVoid: Bool {
            rulings.contains { if case .voided = $0.value { true } else { false } }
        }
    }

    public var file: SessionFile
    public var authority: AuthorityProfile
    public var staff: [Attendant]
    /// When the record was put together.
    public var at: Instant
    public var closed: Deed<Void>?
    /// When the code of papers carried away was told.
    public var releases: [Deed<Void>]
    /// Codes that were told for the whole room.
    public var codes: [Deed<SittingCode>]
    /// What was ordered of all sittings beside the store.
    public var orders: [Deed<SittingOrder>]
    /// In the order of the seats, those who moved elsewhere afterwards included.
    public var rows: [Row]

    public func count(where matches: (Row) -> Bool) -> Int { rows.count { matches($0) } }
}
