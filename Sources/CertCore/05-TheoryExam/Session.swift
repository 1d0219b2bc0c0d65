/// A scheduled event of one part of a round, in one room, with staff.
public struct Session: Hashable, Sendable {
    public let id: SessionID
    public var round: RoundID
    public var part: PartID
    public var room: String
    public var window: ClosedRange<Instant>
    public var staff: [OperatorName]
    public var candidates: Int
    public var isClosed: Bool

    public init(
        id: SessionID, round: RoundID, part: PartID, room: String, window: ClosedRange<Instant>,
        staff: [OperatorName] = [], candidates: Int = 0, isClosed: Bool = false
    ) {
        self.id = id
        self.round = round
        self.part = part
        self.room = room
        self.window = window
        self.staff = staff
        self.candidates = candidates
        self.isClosed = isClosed
    }

    public mutating func apply(_ event: SessionEvent) {
        switch event {
        case .scheduled: break
        case .candidatesAssigned(let count): candidates += count
        case .staffed(let names): staff = names
        case .closed: isClosed = true
        }
    }
}

public enum SessionEvent: Hashable, Sendable {
    case scheduled(round: RoundID, part: PartID, room: String, window: ClosedRange<Instant>)
    /// So many more candidates were assigned; who they are stands in their case files.
    case candidatesAssigned(Int)
    case staffed([OperatorName])
    case closed
}
