import CertCore
import TestKit
import Testing

@testable import Sitting

/// Breaks that a candidate takes, of the minutes that were provided for them.
@Suite struct OwnBreakTests {
    private let clock = TestClock()

    private func paper(_ minutes: Int, outage: OutagePolicy = .charged) -> Paper {
        var paper = Samples.paper(outage: outage, earliestSubmission: 0)
        paper.heading.breakMinutes = minutes
        return paper
    }

    private func begin(_ folder: SittingFolder) throws(SittingFailure) -> RunningSitting {
        var sitting = try RunningSitting.open(folder, clock: clock.source, host: "desk")
        try sitting.perform(.start)
        try sitting.perform(.show("S1"))
        return sitting
    }

    @Test func `the time stands still in a break, and several share the minutes`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, paper(10))
        var sitting = try begin(folder)
        let left = sitting.times.whole
        try sitting.perform(.takeBreak)
        #expect(sitting.times == SittingTimes(whole: left, rest: .minutes(10)))
        clock.pass(.minutes(4))
        for command in [
            SittingCommand.show("J1"), .answer("J1", .boolean(true)), .submit, .takeBreak,
        ] {
            #expect(throws: SittingFailure.refused(.onBreak(left: .minutes(6)))) {
                try sitting.perform(command)
            }
        }
        try sitting.perform(.endBreak)
        #expect(sitting.times == SittingTimes(whole: left))
        #expect(sitting.state.ownBreakLeft == .minutes(6))
        clock.pass(.minutes(5))
        try sitting.perform(.takeBreak)
        clock.pass(.minutes(7))
        // It is over by itself once the minutes are.
        #expect(try !sitting.beat())
        #expect(sitting.state.stage == SittingStage())
        #expect(sitting.times.whole == left - .minutes(6))
        #expect(throws: SittingFailure.refused(.noBreakLeft)) { try sitting.perform(.takeBreak) }
        clock.pass(left - .minutes(6))
        #expect(try sitting.beat())
        _ = consume sitting
        let collected = try folder.collect(
            key: Samples.key, now: TestClock.start + left + .minutes(12))
        #expect(collected.stood == .minutes(10) && collected.charged == left)
        #expect(collected.ended == TestClock.start + left + .minutes(10))
    }

    @Test func `whoever was given no minutes for breaks takes none`() throws {
        let root = try TestFolder()
        var sitting = try begin(try Samples.admitted(in: root.path, paper(0)))
        #expect(throws: SittingFailure.refused(.noBreakLeft)) { try sitting.perform(.takeBreak) }
    }

    @Test(arguments: [3, 9, 14, 40])
    func `whoever is cut off in a break comes back to what is left of it`(minutes: Int) throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, paper(10))
        var sitting = try begin(folder)
        let left = sitting.times.whole
        try sitting.perform(.takeBreak)
        _ = consume sitting
        clock.pass(.minutes(minutes))
        let again = try RunningSitting.open(folder, clock: clock.source, host: "desk")
        let isOver = minutes >= 10
        #expect(again.state.stage.isOwnBreak == !isOver)
        #expect(again.times.rest == (isOver ? nil : .minutes(10 - minutes)))
        #expect(again.times.whole == left - .minutes(max(0, minutes - 10)))
    }

    @Test func `in sections a break takes nothing from the section, which goes on after it`() throws
    {
        let root = try TestFolder()
        var paper = paper(10)
        paper.rules.navigation = .sections
        paper.sections = [
            Paper.Section(items: 2, minutes: 30), Paper.Section(items: 5, minutes: 60),
        ]
        var sitting = try begin(try Samples.admitted(in: root.path, paper))
        clock.pass(.minutes(10))
        try sitting.perform(.takeBreak)
        clock.pass(.minutes(8))
        try sitting.perform(.endBreak)
        #expect(sitting.state.stage == SittingStage())
        #expect(sitting.times == SittingTimes(whole: .minutes(80), section: .minutes(20)))
        try sitting.perform(.flag("S1", true))
    }

    @Test func `a journal with more breaks than were provided is none that a sitting writes`()
        throws
    {
        let entries = [SittingEvent.started, .shown("S1"), .breakTaken, .breakEnded, .breakTaken]
            .enumerated().map { place, event -> JournalEntry in
                let passed = Duration.minutes(place * 10)
                return JournalEntry(
                    at: ClockReading(
                        wall: TestClock.start + passed, uptime: passed.wholeMilliseconds,
                        boot: "b1"),
                    event: event)
            }
        #expect(throws: JournalFault.impossible(record: 4)) {
            _ = try JournalReplay(entries, of: paper(10), given: [])
        }
        #expect(throws: JournalFault.impossible(record: 2)) {
            _ = try JournalReplay(Array(entries.prefix(3)), of: paper(0), given: [])
        }
        #expect(throws: Never.self) {
            _ = try JournalReplay(entries, of: paper(20), given: [])
        }
    }

    private func at(_ minutes: Int, _ event: SittingEvent) -> JournalEntry {
        let passed = Duration.minutes(minutes)
        return JournalEntry(
            at: ClockReading(
                wall: TestClock.start + passed, uptime: passed.wholeMilliseconds, boot: "b1"),
            event: event)
    }

    @Test func `a pause that nobody ordered uses up a break, and the file is taken all the same`()
        throws
    {
        let (pause, end) = (
            SittingOrder(.pause, .own, at: TestClock.start),
            SittingOrder(.resume, .own, at: TestClock.start)
        )
        let entries = [
            at(0, .started), at(10, .breakTaken), at(11, .ordered(pause, isLate: false)),
            at(25, .ordered(end, isLate: false)), at(26, .breakEnded), at(30, .breakTaken),
            at(35, .breakEnded), at(40, .answered("S1", .options(["a"]))), at(41, .submitted),
        ]
        let given = try JournalReplay(entries, of: paper(15), given: [pause, end]).state
        #expect(given.clock?.charged == .minutes(41 - 14 - 2 - 5))
        #expect(given.ownBreakLeft == .minutes(8))
        let replay = try JournalReplay(entries, of: paper(15), given: [])
        #expect(replay.ungiven == [pause, end].map { $0.withoutWords })
        #expect(replay.state.answers == ["S1": .options(["a"])])
        #expect(replay.state.ending == .submitted)
        // The fifteen minutes and no more stood still.
        #expect(replay.state.clock?.charged == .minutes(41 - 15))
        #expect(replay.state.ownBreakLeft == .zero)
        // It opens no way to breaks for whoever was given none, nor to one within another.
        #expect(throws: JournalFault.impossible(record: 1)) {
            _ = try JournalReplay(entries, of: paper(0), given: [])
        }
        let within = entries.prefix(4) + [at(26, .breakTaken)]
        #expect(throws: JournalFault.impossible(record: 4)) {
            _ = try JournalReplay(Array(within), of: paper(15), given: [])
        }
    }
}

extension SittingOrder {
    fileprivate var withoutWords: SittingOrder {
        var order = self
        order.words = .erased
        return order
    }
}
