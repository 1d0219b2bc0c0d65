import CertCore
public import Disk
public import Seals

/// A sitting held by this process alone: every change is on the disk before it is told.
public struct RunningSitting: ~Copyable {
    /// How often a sitting that is up looks for what the desk has ordered.
    public static let attention = Duration.seconds(2)

    /// How often a sitting that is up tells its journal so, for which whoever holds it calls `beat`.
    public static let pulse = Duration.seconds(30)

    /// A sitting that is up and keeps nothing for longer has stood still: it would have told its
    /// journal that it was up.
    static let longestSilence = pulse + attention * 2

    public private(set) var state: SittingState

    private let folder: SittingFolder
    private var journal: Journal
    private let clock: ClockSource
    /// The machine it is held on.
    private let host: String
    /// What was ordered before the start, to go on record with it.
    private var unrecorded: [JournalEntry] = []
    /// How many orders were on record when it was opened, so that the candidate knows of them.
    public let ordersKnown: Int
    private let lock: FileLock

    private init(
        _ folder: SittingFolder, state: SittingState, journal: consuming Journal,
        clock: ClockSource, host: String, lock: consuming FileLock
    ) {
        self.folder = folder
        ordersKnown = state.orders.count
        self.state = state
        self.journal = journal
        self.clock = clock
        self.host = host
        self.lock = lock
    }

    /// Opens a ticket's sitting; one that was begun goes on from here, or has ended.
    ///
    /// The time of a sitting that was begun runs on, so it is resumed at once.
    public static func open(
        _ folder: SittingFolder, clock: ClockSource, host: String = Environment.hostName,
        random: RandomSource = .system
    ) throws(SittingFailure) -> RunningSitting {
        let key = try folder.release().key
        let (paper, digest) = try folder.readSealed(key: key)
        // A moment, since a child just being started may still hold what its parent has let go.
        let lock = try folder.takeLock(waitingAtMost: SittingFolder.moment)
        let reading = clock.reading()
        lock.leaveWord(of: host, since: reading.wall)
        // The answers may have been collected, or more time given, while somebody had the lock.
        let release = try folder.release()
        let owner = paper.owner(digest, access: .paper(key))
        let scan = try folder.scanJournal(of: owner)
        var state = SittingState(paper: paper)
        for entry in scan.entries { state.apply(entry) }
        if release.isCollected, state.ending == nil { throw .collected }
        // From here on the file is written to: what was collected stays as it was.
        let journal = try Journal(
            continuing: scan, of: owner, at: folder.journal, under: key, to: paper.collector,
            random: random)
        var sitting = RunningSitting(
            folder, state: state, journal: journal, clock: clock, host: host, lock: lock)
        if state.isRunning {
            try sitting.resume(torn: scan.torn, release.orders, at: reading)
        } else {
            try sitting.carryOut(release.orders)
        }
        return sitting
    }

    /// What is left of the time.
    public var timeLeft: Duration { state.timeLeft(at: clock.reading()) }

    /// The time that has passed for the typing test under way, if one is.
    public var typingTime: Duration? {
        state.typingUnderWay == nil ? nil : state.typingTime(at: clock.reading())
    }

    /// What is left of the time of the typing test under way, if one is.
    public var typingLeft: Duration? {
        state.typingUnderWay == nil ? nil : state.typingLeft(at: clock.reading())
    }

    /// What is left of everything that has its time.
    public var times: SittingTimes { state.times(at: clock.reading()) }

    /// Does what the candidate wants; it is kept when this returns.
    ///
    /// Once the time has run out, that is put on record and the command refused.
    public mutating func perform(_ command: SittingCommand) throws(SittingFailure) {
        var reading = clock.reading()
        // Nothing begins or ends before the desk was heard; what was typed before goes on record.
        if !state.isRunning || !state.overdue(at: reading).isEmpty {
            try look()
            // Looking may take its time, which is not to pass once more.
            if let last = state.clock?.last, last.isAfter(reading) { reading = last }
        }
        try noteJump(at: reading)
        let wasRunning = state.isRunning
        try noteTypingRunOut(at: reading)
        try record(state.overdue(at: reading), at: reading)
        if wasRunning, state.ending != nil { throw .refused(.timeOver) }
        var events: [SittingEvent]
        do { events = try state.decide(command, at: reading) } catch { throw .refused(error) }
        if command == .start { events.append(.hosted(host)) }
        try record(events, at: reading)
    }

    /// Puts on record that the sitting is up, or that its time has run out; true if it has ended.
    ///
    /// To be called now and then: an outage is measured from the last record.
    public mutating func beat() throws(SittingFailure) -> Bool {
        guard state.isRunning else { return state.ending != nil }
        try look()
        let reading = clock.reading()
        try noteJump(at: reading)
        try noteTypingRunOut(at: reading)
        let events = state.overdue(at: reading)
        try record(events.isEmpty ? [.alive] : events, at: reading)
        return state.ending != nil
    }

    /// Whether the desk has ordered something that is not carried out yet; a release that cannot be
    /// read orders nothing.
    public var hasOrders: Bool { (try? folder.release()).map { isNews($0.orders) } ?? false }

    /// Carries out what the desk has ordered meanwhile, to be called every other second.
    public mutating func look() throws(SittingFailure) {
        if let release = try? folder.release() { try carryOut(release.orders) }
    }

    private func isNews(_ orders: [SittingOrder]) -> Bool {
        state.ending == nil && !orders.after(state.orders).isEmpty
    }

    private mutating func carryOut(_ orders: [SittingOrder]) throws(SittingFailure) {
        guard isNews(orders) else { return }
        let news = orders.after(state.orders)
        let reading = clock.reading()
        let events = news.map { SittingEvent.ordered($0, isLate: false) }
        if state.isRunning {
            try noteJump(at: reading)
            return try record(events, at: reading)
        }
        for event in events {
            unrecorded.append(JournalEntry(at: reading, event: event))
            state.apply(JournalEntry(at: reading, event: event))
        }
    }

    private mutating func resume(
        torn: Int, _ orders: [SittingOrder], at reading: ClockReading
    ) throws(SittingFailure) {
        let jump = state.clock?.jump(to: reading)
        try record(state.lateOrders(of: orders, at: reading))
        try record([.resumed(torn: torn), .hosted(host)], at: reading)
        if let jump { try note(jump, at: reading) }
        try noteTypingRunOut(at: reading)
        try record(state.overdue(at: reading), at: reading)
    }

    private mutating func noteTypingRunOut(at reading: ClockReading) throws(SittingFailure) {
        guard let item = state.typingRunOut(at: reading) else { return }
        try record([.typingEnded(item)], at: reading)
    }

    private mutating func noteJump(at reading: ClockReading) throws(SittingFailure) {
        guard state.isRunning, let jump = state.clock?.jump(to: reading) else { return }
        try note(jump, at: reading)
    }

    private mutating func note(
        _ jump: Duration, at reading: ClockReading
    ) throws(SittingFailure) {
        // A rehearsal's wall clock starts anew with every process.
        if state.paper.heading.isRehearsal { return }
        try record([.clockJumped(by: jump)], at: reading)
    }

    private mutating func record(
        _ events: [SittingEvent], at reading: ClockReading
    ) throws(SittingFailure) {
        try record(events.map { JournalEntry(at: reading, event: $0) })
    }

    private mutating func record(_ entries: [JournalEntry]) throws(SittingFailure) {
        if entries.isEmpty { return }
        do { try journal.append(unrecorded + entries) } catch { throw .disk(error) }
        unrecorded = []
        for entry in entries { state.apply(entry) }
    }
}

extension SittingFolder {
    /// - Parameter file: what to read in place of the journal that lies here.
    func scanJournal(
        of owner: JournalOwner, in file: [UInt8]? = nil
    ) throws(SittingFailure) -> JournalScan {
        var bytes = file
        if bytes == nil { bytes = try read(journal) }
        do { return try JournalScan(bytes, of: owner) } catch { throw .journal(error) }
    }
}

extension Paper {
    /// Whose journal answers this paper.
    ///
    /// - Parameter digest: of the file it was read from.
    func owner(_ digest: Digest, access: JournalOwner.Access) -> JournalOwner {
        JournalOwner(
            ticket: heading.ticket, candidate: heading.candidate, paper: digest, access: access)
    }
}
