import CertCore
import TestKit
import Testing

@testable import Sitting

/// Sections with own times.
@Suite struct SectionTimeTests {
    private let clock = TestClock()

    @Test func `the time of a section that is left early is not carried over`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections(breakMinutes: 0))
        var sitting = try clock.begun(folder)
        #expect(sitting.times == SittingTimes(whole: .minutes(90), section: .minutes(30)))
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        #expect(sitting.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
        clock.pass(.minutes(5))
        #expect(sitting.times == SittingTimes(whole: .minutes(55), section: .minutes(15)))
        _ = consume sitting
        var again = try clock.open(folder)
        #expect(again.times == SittingTimes(whole: .minutes(55), section: .minutes(15)))
        try again.perform(.leaveSection(again.state.stage.section))
        // The last one has what is left of the whole.
        #expect(again.times == SittingTimes(whole: .minutes(40)))
        clock.pass(.minutes(40))
        #expect(try again.beat())
        #expect(again.state.ended == TestClock.start + .minutes(55))
        _ = consume again
        let collected = try folder.collect(key: Samples.key, now: TestClock.start + .minutes(56))
        #expect(collected.charged == .minutes(55))
        #expect(collected.ending == .timeOver)
    }

    @Test func `a section whose time runs out goes on to the next by itself`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections(breakMinutes: 0))
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(30))
        #expect(throws: SittingFailure.refused(.outOfTime("S1"))) {
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        #expect(sitting.state.stage == SittingStage(section: 1, outOfTime: [0]))
        #expect(sitting.state.standing(ofItem: 0) == .outOfTime)
        #expect(sitting.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
        try sitting.perform(.answer("J1", .boolean(true)))
        clock.pass(.minutes(20))
        #expect(try !sitting.beat())
        #expect(sitting.state.stage == SittingStage(section: 2, outOfTime: [0, 1]))
        clock.pass(.minutes(40))
        #expect(try sitting.beat())
        #expect(sitting.state.ended == TestClock.start + .minutes(90))
    }

    @Test func `a decision knows that a section's time is over before that is on record`() {
        var state = SittingState(paper: Samples.inSections(breakMinutes: 0))
        state.apply(JournalEntry(at: clock.source.reading(), event: .started))
        clock.pass(.minutes(31))
        let now = clock.source.reading()
        #expect(throws: SittingRefusal.outOfTime("S1")) { try state.decide(.clear("S1"), at: now) }
        #expect(throws: Never.self) { try state.decide(.show("J1"), at: now) }
    }

    @Test func `time given later belongs to the section at hand, over a kill as well`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections(breakMinutes: 0))
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        try folder.admit(Samples.admission(extraMinutes: 15))
        try sitting.look()
        try sitting.perform(Samples.code(.extend, minutes: 5))
        let times = SittingTimes(whole: .minutes(80), section: .minutes(40))
        #expect(sitting.times == times)
        _ = consume sitting
        var again = try clock.open(folder)
        #expect(again.times == times)
        clock.pass(.minutes(40))
        #expect(try !again.beat())
        #expect(again.times == SittingTimes(whole: .minutes(40)))
        _ = consume again
        #expect(try clock.open(folder).times == SittingTimes(whole: .minutes(40)))
    }

    @Test func `time that was given goes along, only a section's own is given up`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Samples.inSections(breakMinutes: 0), extraMinutes: 15)
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(10))
        // Twenty of its own thirty are left, and all that was given.
        try sitting.perform(.leaveSection(0))
        #expect(sitting.times == SittingTimes(whole: .minutes(75), section: .minutes(35)))
        clock.pass(.minutes(25))
        // All of its own twenty are used up, and five of what was given.
        try sitting.perform(.leaveSection(1))
        #expect(sitting.times == SittingTimes(whole: .minutes(50)))
        let unused = try folder.story(key: Samples.key).lines.compactMap { line -> Duration? in
            if case .sectionLeft(let unused) = line.event { unused } else { nil }
        }
        #expect(unused == [.minutes(20), .zero])
        _ = consume sitting
        #expect(try clock.open(folder).times == SittingTimes(whole: .minutes(50)))
    }

    @Test func `what time has ended is not left once more`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections(breakMinutes: 0))
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(30))
        try sitting.perform(.leaveSection(0))
        #expect(sitting.state.stage == SittingStage(section: 1, outOfTime: [0]))
        #expect(sitting.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
    }

    @Test func `time given before the start belongs to the first section`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections(), extraMinutes: 15)
        var sitting = try clock.open(folder)
        #expect(sitting.times == SittingTimes(whole: .minutes(105), section: .minutes(45)))
        try sitting.perform(.start)
        #expect(sitting.times == SittingTimes(whole: .minutes(105), section: .minutes(45)))
    }

    @Test func `who starts late has what the window leaves`() throws {
        let root = try TestFolder()
        clock.pass(.minutes(100))
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        var sitting = try clock.begun(folder)
        #expect(sitting.times == SittingTimes(whole: .minutes(20), section: .minutes(20)))
        clock.pass(.minutes(20))
        #expect(try sitting.beat())
        #expect(sitting.state.stage.section == 0)
    }

    @Test func `who left a section early waits to hand in no longer than there is time`() throws {
        let root = try TestFolder()
        var paper = Samples.inSections(breakMinutes: 0)
        paper.rules.earliestSubmission = 70
        let folder = try Samples.admitted(in: root.path, paper)
        var sitting = try clock.begun(folder)
        func requireWait(_ minutes: Int) {
            #expect(
                throws: SittingFailure.refused(.tooEarlyToSubmit(wait: .minutes(minutes)))
            ) { try sitting.perform(.submit) }
        }
        clock.pass(.minutes(5))
        requireWait(65)
        // Of 90 minutes 25 are given up.
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        requireWait(60)
        clock.pass(.minutes(15))
        requireWait(45)
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        // And another 5.
        requireWait(40)
        clock.pass(.minutes(40))
        #expect(try sitting.beat() && sitting.state.ending == .timeOver)
    }
}
