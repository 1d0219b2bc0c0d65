import CertCore
import Disk
import Seals
import TestKit
import Testing

@testable import Sitting

@Suite struct CollectedSittingTests {
    private let clock = TestClock()

    private func answered(
        _ paper: Paper = Samples.paper(), in root: borrowing TestFolder,
        _ more: (inout RunningSitting) throws -> Void = { _ in }
    ) throws -> SittingFolder {
        let folder = try Samples.admitted(in: root.path, paper)
        var sitting = try RunningSitting.open(folder, clock: clock.source)
        try sitting.perform(.start)
        clock.pass(.minutes(31))
        try sitting.perform(.answer("S1", .options(["a"])))
        try more(&sitting)
        return folder
    }

    private func at(_ minutes: Int) -> Instant { TestClock.start + .minutes(minutes) }

    @Test func `a sitting handed in is collected with its answers and times`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root) { try $0.perform(.submit) }
        let collected = try folder.collect(key: Samples.key, now: at(32))
        #expect(collected.responses == ["S1": .options(["a"])])
        #expect(collected.started == at(0))
        #expect(collected.ended == at(31))
        #expect(collected.ending == .submitted)
        #expect(collected.charged == .minutes(31))
        #expect(collected.resumptions == 0)
    }

    @Test func `a sitting left lying is collected once its time has passed`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root)
        #expect(throws: SittingFailure.stillRunning(until: at(90))) {
            try folder.collect(key: Samples.key, now: at(89))
        }
        let collected = try folder.collect(key: Samples.key, now: at(90))
        #expect(collected.ending == .timeOver)
        #expect(collected.ended == at(90))
        #expect(collected.charged == .minutes(90))
        #expect(collected.responses.count == 1)
    }

    @Test func `who might still be given time back is waited for`() throws {
        let root = try TestFolder()
        let paper = Samples.paper(outage: .credited(minutes: 10))
        let folder = try answered(paper, in: root)
        #expect(throws: SittingFailure.stillRunning(until: at(100))) {
            try folder.collect(key: Samples.key, now: at(99))
        }
        #expect(try folder.collect(key: Samples.key, now: at(100)).credited == .minutes(10))
    }

    @Test func `extra time is waited for`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root)
        #expect(throws: SittingFailure.stillRunning(until: at(105))) {
            try folder.collect(key: Samples.key, extraMinutes: 15, now: at(90))
        }
    }

    @Test func `a sitting that nobody began cannot be collected`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        #expect(throws: SittingFailure.notStarted) {
            try folder.collect(key: Samples.key, now: at(500))
        }
    }

    @Test func `the authority collects with its own key, beside the store or from a file`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root) { try $0.perform(.submit) }
        let mine = try folder.collect(key: Samples.key, now: at(32))
        let bytes = try folder.journalBytes()
        try File.remove(folder.journal)
        let theirs = try folder.collect(
            key: Samples.key, collector: Samples.collector, responses: bytes, now: at(32))
        #expect(theirs == mine)
        #expect(theirs.lastKept == at(31) && theirs.torn == 0)
        let other = SigningKey(seed: [UInt8](repeating: 1, count: 32))!
        #expect(throws: SittingFailure.journal(.alteredHead)) {
            try folder.collect(
                key: Samples.key, collector: other, responses: bytes, now: at(32))
        }
    }

    @Test func `a response file cut anywhere is refused, until somebody says that it is all`()
        throws
    {
        let root = try TestFolder()
        let folder = try answered(in: root) {
            try $0.perform(.answer("J1", .boolean(true)))
            try $0.perform(.submit)
        }
        let bytes = try folder.journalBytes()
        let whole = try folder.collect(key: Samples.key, responses: bytes, now: at(90))
        #expect(whole.responses.count == 2 && whole.hasEnded)
        var ends: Set<Int> = []
        for count in stride(from: bytes.count - 1, to: 0, by: -7) {
            let cut = Array(bytes.prefix(count))
            let proven: ProvenJournal
            do { proven = try folder.prove(cut, key: Samples.key) } catch {
                #expect(error == .journal(.notAJournal))
                continue
            }
            ends.insert(proven.bytes.count)
            #expect(bytes.starts(with: proven.bytes))
            for file in [cut, proven.bytes] {
                do {
                    _ = try folder.collect(key: Samples.key, responses: file, now: at(500))
                    Issue.record("\(count) of \(bytes.count) bytes were taken for all")
                } catch {
                    guard case .cutOff(_, let torn) = error else { throw error }
                    #expect(torn == (file == cut ? count - proven.bytes.count : 0))
                }
            }
        }
        #expect(ends.count >= 4)
        let cut = try folder.collect(
            key: Samples.key, responses: bytes.dropLast(5), takesUnfinished: true, now: at(90))
        #expect(cut.ending == .unfinished && !cut.hasEnded && cut.torn > 0)
        #expect(cut.responses == whole.responses)
        #expect(cut.journal != whole.journal)
    }

    @Test func `a response file of a sitting that may go on is waited for, whatever is said`()
        throws
    {
        let root = try TestFolder()
        let folder = try answered(in: root)
        let bytes = try folder.journalBytes()
        for takesUnfinished in [false, true] {
            #expect(throws: SittingFailure.stillRunning(until: at(90))) {
                try folder.collect(
                    key: Samples.key, responses: bytes, takesUnfinished: takesUnfinished,
                    now: at(89))
            }
        }
    }

    @Test func `who left is given nothing back, and the end does not move while one waits`() throws
    {
        let root = try TestFolder()
        let paper = Samples.paper(outage: .credited(minutes: 10))
        let left = try answered(paper, in: root) { try $0.perform(.leave) }
        for minute in [32, 60, 89] {
            #expect(throws: SittingFailure.stillRunning(until: at(90))) {
                try left.collect(key: Samples.key, now: at(minute))
            }
        }
        let collected = try left.collect(key: Samples.key, now: at(200))
        #expect(collected.ended == at(90) && collected.credited == .zero)
        let second = try TestFolder()
        clock.setWall(by: .minutes(-31))
        let down = try answered(paper, in: second)
        for minute in [32, 35, 41, 60, 99] {
            #expect(throws: SittingFailure.stillRunning(until: at(100))) {
                try down.collect(key: Samples.key, now: at(minute))
            }
        }
    }

    @Test func `beside the store the machine's own clock counts, whatever the wall clock says`()
        throws
    {
        let root = try TestFolder()
        let folder = try answered(in: root)
        clock.setWall(by: .minutes(600))
        #expect(throws: SittingFailure.stillRunning(until: at(90))) {
            try folder.collect(key: Samples.key, at: clock.source.reading())
        }
        clock.pass(.minutes(59))
        let collected = try folder.collect(key: Samples.key, at: clock.source.reading())
        #expect(collected.ended == at(90))
    }

    @Test func `what was collected before its end cannot be gone on with`() throws {
        let root = try TestFolder()
        let paper = Samples.paper(outage: .credited(minutes: 60))
        let folder = try answered(paper, in: root) { try $0.perform(.leave) }
        let seen = try folder.journalBytes()
        let later = ClockReading(wall: at(91), uptime: 0, boot: "later")
        let collected = try folder.collect(key: Samples.key, shuts: true, at: later)
        #expect(collected.ending == .timeOver)
        // However early the clock of the candidate's machine says that it is.
        #expect(throws: SittingFailure.collected) {
            _ = try RunningSitting.open(folder, clock: clock.source)
        }
        #expect(try folder.journalBytes() == seen)
    }

    @Test func `who comes back after a torn journal was collected cuts nothing off it`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root)
        let torn = try folder.journalBytes().dropLast(5)
        try File.write(Array(torn), to: folder.journal)
        let later = ClockReading(wall: at(91), uptime: 0, boot: "later")
        let collected = try folder.collect(key: Samples.key, shuts: true, at: later)
        #expect(collected.torn > 0)
        #expect(throws: SittingFailure.collected) {
            _ = try RunningSitting.open(folder, clock: clock.source)
        }
        #expect(try folder.journalBytes() == Array(torn))
    }

    @Test func `a look at what could be collected shuts nobody out`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root)
        _ = try folder.collect(key: Samples.key, now: at(91))
        #expect(try RunningSitting.open(folder, clock: clock.source).state.isRunning)
    }

    @Test func `who comes back while the answers are collected finds them collected`() async throws
    {
        let root = try TestFolder()
        let folder = try answered(in: root)
        let lock = folder.lock
        let isHeld = Flag()
        let collecting = Task.detached {
            let held = try FileLock(lock, waitingAtMost: 0)
            isHeld.set()
            SystemClock.pause(milliseconds: 100)
            var admission = try folder.readAdmission()
            admission.isCollected = true
            try folder.admit(admission)
            extendLifetime(held)
        }
        while !isHeld.isSet { try await Task.sleep(for: .milliseconds(5)) }
        #expect(throws: SittingFailure.collected) {
            _ = try RunningSitting.open(folder, clock: clock.source)
        }
        try await collecting.value
    }

    @Test func `a journal that changed since it was looked at is not replaced`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root)
        let seen = try folder.journalBytes()
        do {
            var sitting = try RunningSitting.open(folder, clock: clock.source)
            try sitting.perform(.flag("S1", true))
            let failure = #expect(throws: SittingFailure.self) {
                try folder.replaceJournal(with: seen, over: seen, hasEnded: true)
            }
            guard case .inUse? = failure else { throw try #require(failure) }
        }
        let now = try folder.journalBytes()
        #expect(
            throws: SittingFailure.disk(
                DiskError(path: folder.journal, operation: .write, reason: .changed))
        ) { try folder.replaceJournal(with: seen, over: seen, hasEnded: true) }
        #expect(try folder.journalBytes() == now)
        try folder.replaceJournal(with: seen, over: now, keepsOld: true, hasEnded: true)
        #expect(try folder.journalBytes() == seen)
        let kept = try Folder.list(folder.path).filter { $0.contains("damaged") }
        try #require(kept.count == 1)
        #expect(try File.read(Path.join(folder.path, kept[0]), atMost: 1 << 20) == now)
    }

    @Test func `collecting changes nothing`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root) { try $0.perform(.submit) }
        let before = try File.read(folder.journal, atMost: 1 << 20)
        let first = try folder.collect(key: Samples.key, now: at(32))
        #expect(try folder.collect(key: Samples.key, now: at(500)) == first)
        #expect(try File.read(folder.journal, atMost: 1 << 20) == before)
    }
}
