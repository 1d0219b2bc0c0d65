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

    @Test func `a response file cut short gives what was kept before, and tells the rest`() throws {
        let root = try TestFolder()
        let folder = try answered(in: root) { try $0.perform(.answer("J1", .boolean(true))) }
        let bytes = try folder.journalBytes()
        let cut = try folder.collect(
            key: Samples.key, responses: bytes.dropLast(5), now: at(90))
        #expect(cut.responses == ["S1": .options(["a"])])
        #expect(cut.torn > 0)
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
