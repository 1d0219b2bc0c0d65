public import CertCore
import Disk
public import Seals

/// A sitting that is over, as its journal proves it, with what was ordered while nobody held it.
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
    public var codes: [UsedCode]
    /// Orders by the desk that the journal has and nobody gave, without their words; their time
    /// does not count.
    public var ungiven: [SittingOrder]
    /// Time that passed while the sitting was paused.
    public var stood: Duration
    /// The machines it was held on, in the order of their first turn.
    public var hosts: [String]
    /// The journal itself has the end, so that nothing could be added to it.
    public var hasEnded: Bool
    /// Of the journal up to the end of its last whole record.
    public var journal: Digest
}

/// A journal that belongs to its paper, as far as its records are whole.
public struct ProvenJournal: Hashable, Sendable {
    /// Up to the end of the last whole record; empty where there is none.
    public var bytes: [UInt8]
    /// Bytes after that, of a record that is not all there.
    public var torn: Int
    /// Where each record ends.
    private let ends: [Int]

    init(of scan: JournalScan) {
        bytes = scan.whole
        torn = scan.torn
        ends = scan.offsets.dropFirst() + [scan.length]
    }

    /// Whether it begins with the records of which this is the digest, or has no others.
    public func begins(withRecordsOf digest: FileDigest) -> Bool {
        var digester = Digester()
        var start = 0
        for end in ends {
            digester.update(Array(bytes[start..<end]))
            start = end
            if digester.finish().hex == digest.text { return true }
        }
        return false
    }
}

extension SittingFolder {
    /// Checks that nothing in a journal was altered, left out or put in, but for its end.
    public func prove(
        _ journal: [UInt8], key: SecretKey, collector: SigningKey? = nil
    ) throws(SittingFailure) -> ProvenJournal {
        let (paper, digest) = try readSealed(key: key)
        let owner = paper.owner(digest, access: collector.map { .collector($0) } ?? .paper(key))
        let scan = try scanJournal(of: owner, in: journal)
        return ProvenJournal(of: scan)
    }

    /// Reads a sitting's answers and checks that none was altered, left out or put in.
    ///
    /// A sitting that nobody handed in is over once its time has passed, with whatever an outage
    /// could still have given back. While its time stands still it is not over. What ends before
    /// the sitting did is refused where it came from elsewhere: nothing tells whether it is whole.
    ///
    /// - Parameters:
    ///   - collector: what opens the answers; nil for the paper's key, which does as well.
    ///   - responses: a response file that came from elsewhere, in place of the journal here.
    ///   - takesUnfinished: somebody in charge says that nothing more will come, so that a pause, a
    ///     wait for a code or a file without its end is no hindrance.
    ///   - shuts: nobody goes on with what lies here and had not ended, from the moment it is read.
    ///   - orders: all that was ordered beside the store; what the sitting was never told counts as
    ///     well, and nothing else that its journal says was ordered.
    ///   - reading: the clocks of the machine that holds the sitting if it is this one.
    public func collect(
        key: SecretKey, collector: SigningKey? = nil, responses: [UInt8]? = nil,
        orders: [SittingOrder] = [], takesUnfinished: Bool = false, shuts: Bool = false,
        at reading: ClockReading
    ) throws(SittingFailure) -> CollectedSitting {
        let (paper, digest) = try readSealed(key: key)
        // Held to the end, so that nobody answers meanwhile.
        let held = try takeLock()
        defer { extendLifetime(held) }
        held.leaveWord(of: Environment.hostName, since: reading.wall)
        let owner = paper.owner(digest, access: collector.map { .collector($0) } ?? .paper(key))
        let scan = try scanJournal(of: owner, in: responses)
        let isCarried = responses != nil
        guard let lastKept = scan.entries.last?.at.wall else {
            throw isCarried ? .cutOff(lastKept: nil, torn: scan.torn) : .notStarted
        }
        var replay = try replay(scan, of: paper, given: orders)
        guard let started = replay.state.started else { throw .notStarted }
        if replay.state.ending == nil, !isCarried {
            replay.carryOut(replay.state.lateOrders(of: orders, at: reading))
        }
        var state = replay.state
        var ending = state.ending ?? .unfinished
        if state.ending == nil {
            ending = try state.conclude(
                since: replay.stopped, lastKept, torn: scan.torn, isCarried: isCarried,
                takesUnfinished: takesUnfinished, at: reading)
        }
        guard let clock = state.clock else { throw .notStarted }
        let ended = state.ended ?? min(clock.now, clock.end)
        guard lastKept.isOnTheCalendar, started <= ended, ended - started <= SittingClock.longest
        else { throw .journal(.impossible(record: scan.entries.count - 1)) }
        if shuts, !isCarried, !replay.hasEnded { try shut() }
        return CollectedSitting(
            started: started, ended: ended, ending: ending, responses: state.answers,
            charged: min(clock.charged, state.limit), credited: clock.credited,
            resumptions: state.resumptions, lastKept: lastKept, torn: scan.torn,
            jumps: state.jumps, codes: state.usedCodes, ungiven: replay.ungiven,
            stood: clock.stood, hosts: state.hosts, hasEnded: replay.hasEnded,
            journal: Digest(of: scan.whole))
    }

    /// Puts a copy of the same sitting in the place of the journal that lies here, and has nothing
    /// added any more to what had not ended.
    ///
    /// - Parameters:
    ///   - seen: what lay here when the two were compared; something else is left alone.
    ///   - keepsOld: what lay here is damaged, so it stays beside the copy for whoever looks into it.
    public func replaceJournal(
        with copy: [UInt8], over seen: [UInt8], keepsOld: Bool = false, hasEnded: Bool
    ) throws(SittingFailure) {
        let held = try takeLock()
        defer { extendLifetime(held) }
        guard try journalBytes() == seen else {
            throw .disk(DiskError(path: self.journal, operation: .write, reason: .changed))
        }
        do throws(DiskError) {
            if keepsOld {
                try File.write(seen, to: journal + ".damaged-" + Digest(of: seen).hex.prefix(8))
            }
            try File.write(copy, to: journal)
        } catch {
            throw .disk(error)
        }
        if !hasEnded { try shut() }
    }

    /// Has nobody go on with the sitting, which somebody holds the lock of.
    private func shut() throws(SittingFailure) {
        // Where nobody was let in, nobody can go on either.
        guard var admission = try? readAdmission(), !admission.isCollected else { return }
        admission.isCollected = true
        do { try File.write(content(of: admission), to: self.admission) } catch {
            throw .disk(error)
        }
    }
}

extension SittingFolder {
    private func replay(
        _ scan: JournalScan, of paper: Paper, given orders: [SittingOrder]
    ) throws(SittingFailure) -> JournalReplay {
        do {
            return try JournalReplay(scan.entries, of: paper, given: orders)
        } catch {
            throw .journal(error)
        }
    }
}

extension Instant {
    /// Whether what is written of it can be read again.
    fileprivate var isOnTheCalendar: Bool { Instant(text()) != nil }
}

extension SittingState {
    /// An outage has begun that only a code ends: nobody holds a sitting that is being collected.
    fileprivate var goesOnByCode: Bool {
        paper.rules.outage == .resumeCode && !hasLeft && isRunning
    }

    /// How a sitting is over that nobody handed in; refuses one that may go on, or of which more
    /// may come.
    ///
    /// - Parameter stopped: since when the time stands still; nil where it runs.
    fileprivate mutating func conclude(
        since stopped: Instant?, _ lastKept: Instant, torn: Int, isCarried: Bool,
        takesUnfinished: Bool, at reading: ClockReading
    ) throws(SittingFailure) -> SittingEnding {
        let cutOff = SittingFailure.cutOff(lastKept: lastKept, torn: torn)
        if !takesUnfinished {
            if isCarried, torn > 0 { throw cutOff }
            if let stop = standstill(since: stopped, lastKept, isCarried: isCarried) { throw stop }
        }
        guard stopped == nil, !goesOnByCode || isCarried else { return .unfinished }
        abandon(at: reading)
        if ending == nil, let end = latestEnd { throw .stillRunning(until: end) }
        if isCarried, !takesUnfinished { throw cutOff }
        return isCarried ? .unfinished : .timeOver
    }

    /// Why the time of a sitting that nobody holds stands still, if it does.
    ///
    /// - Parameter isCarried: then nothing tells whether it is held elsewhere, or was ended there.
    fileprivate func standstill(
        since stopped: Instant?, _ lastKept: Instant, isCarried: Bool
    ) -> SittingFailure? {
        if let stopped {
            return stops.contains(.outage)
                ? .awaitsCode(since: stopped) : .paused(since: stopped)
        }
        return goesOnByCode && !isCarried ? .awaitsCode(since: lastKept) : nil
    }
}
