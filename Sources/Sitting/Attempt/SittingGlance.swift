public import CertCore
import Disk
public import Seals

/// A sitting as it stands at a moment, seen from outside; it may go on meanwhile.
public struct SittingGlance: Hashable, Sendable {
    public var items: Int
    public var answered: Int
    public var flagged: Int
    /// When it may be started and must be over, as far as that is known yet.
    public var window: ClosedRange<Instant>
    /// Nil before the start.
    public var started: Instant?
    public var ending: SittingEnding?
    public var times: SittingTimes
    /// The one at hand, from 0; during a break between sections the one after it.
    public var section: Int
    public var sections: Int
    /// The time stands still.
    public var isPaused: Bool
    /// Only a code lets it go on.
    public var waitsForCode: Bool
    /// Orders of the desk that the sitting has not carried out yet.
    public var waitingOrders: Int
    /// When an answer was last kept or cleared, by the clock of the candidate's machine.
    public var lastAnswer: Instant?
    /// When anything was last kept: while a sitting is up that is every half minute.
    public var lastSign: Instant?
    /// The candidate has chosen to go, and is not back.
    public var hasLeft: Bool
    /// How often the sitting was resumed.
    public var resumptions: Int
    /// How far the wall clock moved by itself, each time.
    public var jumps: [Duration]
    /// How long nothing was kept while it was up, each time that it stood still.
    public var standstills: [Duration]
    public var hosts: [String]
}

extension SittingFolder {
    /// Looks at a sitting without holding it, so that whoever sits there notices nothing.
    ///
    /// - Parameter reading: the clocks now, those of the machine that holds the sitting if it is
    ///   this one.
    public func glance(
        key: SecretKey, orders: [SittingOrder] = [], at reading: ClockReading
    ) throws(SittingFailure) -> SittingGlance {
        let (paper, digest) = try readSealed(key: key)
        let entries = try scanJournal(of: paper.owner(digest, access: .paper(key))).entries
        var state = SittingState(paper: paper)
        for entry in entries { state.apply(entry) }
        let standstills = state.standstills
        let waiting =
            state.ending == nil
            ? state.lateOrders(of: orders, at: reading, isHeld: true) : []
        for entry in waiting { state.apply(entry) }
        let now = state.moved(to: reading)
        return SittingGlance(
            items: paper.items.count, answered: state.answers.count, flagged: state.flags.count,
            window: state.window, started: state.started, ending: state.ending,
            times: now.ending == nil
                ? now.times(at: reading) : SittingTimes(whole: .zero),
            section: now.stage.section, sections: paper.sectionPlaces.count,
            isPaused: state.isPaused, waitsForCode: state.awaitedCode != nil,
            waitingOrders: waiting.count,
            lastAnswer: entries.last { $0.event.isAnswer }?.at.wall,
            lastSign: entries.last?.at.wall, hasLeft: state.hasLeft,
            resumptions: state.resumptions, jumps: state.jumps,
            standstills: standstills, hosts: state.hosts)
    }
}

extension SittingEvent {
    fileprivate var isAnswer: Bool {
        switch self {
        case .answered, .cleared, .typed: true
        default: false
        }
    }
}
