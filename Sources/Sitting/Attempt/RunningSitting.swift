import CertCore
import Disk
public import Seals

/// A sitting held by this process alone: every change is on the disk before it is told.
public struct RunningSitting: ~Copyable {
    public private(set) var state: SittingState

    private let folder: SittingFolder
    private var journal: Journal
    private let clock: ClockSource
    private let lock: FileLock

    private init(
        _ folder: SittingFolder, state: SittingState, journal: consuming Journal,
        clock: ClockSource, lock: consuming FileLock
    ) {
        self.folder = folder
        self.state = state
        self.journal = journal
        self.clock = clock
        self.lock = lock
    }

    /// Opens a ticket's sitting; one that was begun goes on from here, or has ended.
    ///
    /// The time of a sitting that was begun runs on, so it is resumed at once.
    public static func open(
        _ folder: SittingFolder, clock: ClockSource, random: RandomSource = .system
    ) throws(SittingFailure) -> RunningSitting {
        let admission = try folder.readAdmission()
        let paper = try folder.readPaper(key: admission.key)
        let lock = try folder.takeLock()
        let scan = try folder.scanJournal(of: paper, key: admission.key)
        let journal = try folder.openJournal(after: scan, random: random)
        var state = SittingState(paper: paper, extraMinutes: admission.extraMinutes)
        for entry in scan.entries { state.apply(entry) }
        var sitting = RunningSitting(
            folder, state: state, journal: journal, clock: clock, lock: lock)
        if state.isRunning { try sitting.resume(torn: scan.torn) }
        return sitting
    }

    /// What is left of the time.
    public var timeLeft: Duration { state.timeLeft(at: clock.reading()) }

    /// Does what the candidate wants; it is kept when this returns.
    ///
    /// Once the time has run out, that is put on record and the command refused.
    public mutating func perform(_ command: SittingCommand) throws(SittingFailure) {
        lookForMoreTime()
        let reading = clock.reading()
        try noteJump(at: reading)
        let events: [SittingEvent]
        do { events = try state.decide(command, at: reading) } catch {
            if error == .timeOver { try record([.timeOver], at: reading) }
            throw .refused(error)
        }
        try record(events, at: reading)
    }

    /// Puts on record that the sitting is up, or that its time has run out; true if it has ended.
    ///
    /// To be called now and then: an outage is measured from the last record.
    public mutating func beat() throws(SittingFailure) -> Bool {
        guard state.isRunning else { return state.ending != nil }
        lookForMoreTime()
        let reading = clock.reading()
        try noteJump(at: reading)
        try record([state.timeLeft(at: reading) > .zero ? .alive : .timeOver], at: reading)
        return state.ending != nil
    }

    /// Time may be given while the sitting runs; an admission that cannot be read gives none.
    private mutating func lookForMoreTime() {
        if let admission = try? folder.readAdmission() {
            state.extend(to: admission.extraMinutes)
        }
    }

    private mutating func resume(torn: Int) throws(SittingFailure) {
        let reading = clock.reading()
        let jump = state.clock?.jump(to: reading)
        try record([.resumed(torn: torn)], at: reading)
        if let jump { try note(jump, at: reading) }
        if state.timeLeft(at: reading) <= .zero { try record([.timeOver], at: reading) }
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
        let entries = events.map { JournalEntry(at: reading, event: $0) }
        do { try journal.append(entries) } catch { throw .disk(error) }
        for entry in entries { state.apply(entry) }
    }
}

extension SittingFolder {
    func takeLock() throws(SittingFailure) -> FileLock {
        // A moment, since a child just being started may still hold what its parent has let go.
        do { return try FileLock(lock, waitingAtMost: 500) } catch {
            throw error.reason == .busy ? .inUse : .disk(error)
        }
    }

    func openJournal(
        after scan: JournalScan, random: RandomSource
    ) throws(SittingFailure) -> Journal {
        do { return try Journal(continuing: scan, at: journal, random: random) } catch {
            throw .disk(error)
        }
    }

    func scanJournal(of paper: Paper, key: SecretKey) throws(SittingFailure) -> JournalScan {
        let chain = JournalChain(paperKey: key, ticket: ticket, form: paper.form.text)
        let bytes = try read(journal)
        do { return try JournalScan(bytes, chain: chain) } catch { throw .journal(error) }
    }
}
