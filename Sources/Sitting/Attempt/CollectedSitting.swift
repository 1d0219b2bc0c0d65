public import CertCore
import Disk
public import Seals

/// A sitting that is over, as its journal proves it.
public struct CollectedSitting: Hashable, Sendable {
    public var started: Instant
    public var ended: Instant
    public var ending: SittingEnding
    public var responses: [ItemID: Response]
    /// Time that counted against the limit.
    public var charged: Duration
    /// Time that was given back for outages.
    public var credited: Duration
    /// How often the sitting was resumed.
    public var resumptions: Int
    /// When the last record was kept, by the machine's clock.
    public var lastKept: Instant
    /// Bytes after it of a record that was never finished, so nobody was told that it was kept.
    public var torn: Int
    /// How far the wall clock moved by itself, each time.
    public var jumps: [Duration]
    /// The invigilator's codes that were used, in their order.
    public var codes: [SittingCode]
    /// Time that passed while the sitting was paused.
    public var stood: Duration
    /// The machines it was held on, in the order of their first turn.
    public var hosts: [String]
}

extension SittingFolder {
    /// Reads a sitting's answers and checks that none was altered, left out or put in.
    ///
    /// A sitting that nobody handed in is over once its time has passed by `now`, with whatever
    /// an outage could still have given back.
    ///
    /// - Parameters:
    ///   - collector: what opens the answers; nil for the paper's key, which does as well.
    ///   - responses: a response file that came from elsewhere, in place of the journal here.
    public func collect(
        key: SecretKey, collector: SigningKey? = nil, responses: [UInt8]? = nil,
        extraMinutes: Int = 0, now: Instant
    ) throws(SittingFailure) -> CollectedSitting {
        let (paper, digest) = try readSealed(key: key)
        // Held to the end, so that nobody answers meanwhile.
        let held = try takeLock()
        defer { extendLifetime(held) }
        let owner = paper.owner(digest, access: collector.map { .collector($0) } ?? .paper(key))
        let scan = try scanJournal(of: owner, in: responses)
        var state = SittingState(paper: paper, extraMinutes: extraMinutes)
        for entry in scan.entries { state.apply(entry) }
        // No start of the machine is called this, so only the wall clock counts.
        state.abandon(at: ClockReading(wall: now, uptime: 0, boot: "collected"))
        guard let started = state.started, let clock = state.clock else { throw .notStarted }
        if state.ending == nil { throw .stillRunning(until: state.latestEnd ?? clock.end) }
        return CollectedSitting(
            started: started, ended: state.ended ?? clock.end, ending: state.ending ?? .timeOver,
            responses: state.answers, charged: min(clock.charged, state.limit),
            credited: clock.credited, resumptions: state.resumptions,
            lastKept: scan.entries.last?.at.wall ?? started, torn: scan.torn, jumps: state.jumps,
            codes: state.codes, stood: clock.stood, hosts: state.hosts)
    }
}
