import CertCore
import TestKit
import Testing

@testable import Sitting

/// Breaks between sections.
@Suite struct BreakTests {
    private let clock = TestClock()

    @Test func `in a break the time stands and nothing may be seen, until its minutes are over`()
        throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(30))
        #expect(try !sitting.beat())
        #expect(sitting.state.stage == SittingStage(section: 1, isOnBreak: true, outOfTime: [0]))
        let times = SittingTimes(
            whole: .minutes(60), section: .minutes(20), rest: .minutes(10))
        #expect(sitting.times == times && times.next == .minutes(10))
        clock.pass(.minutes(4))
        for command in [SittingCommand.show("J1"), .answer("J1", .boolean(true)), .submit] {
            #expect(throws: SittingFailure.refused(.onBreak(left: .minutes(6)))) {
                try sitting.perform(command)
            }
        }
        clock.pass(.minutes(6))
        #expect(try !sitting.beat())
        #expect(!sitting.state.stage.isOnBreak)
        #expect(sitting.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
        try sitting.perform(.answer("J1", .boolean(true)))
        clock.pass(.minutes(60))
        #expect(try sitting.beat())
        _ = consume sitting
        let collected = try folder.collect(key: Samples.key, now: TestClock.start + .minutes(101))
        #expect(collected.ended == TestClock.start + .minutes(100))
        #expect(collected.stood == .minutes(10) && collected.charged == .minutes(90))
    }

    @Test func `a break ends when the candidate wants, and stretches the window by what it took`()
        throws
    {
        let root = try TestFolder()
        clock.pass(.minutes(60))
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(20))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        // The window leaves less than both sections have.
        #expect(sitting.times.whole == .minutes(40))
        clock.pass(.minutes(3))
        try sitting.perform(.endBreak)
        #expect(sitting.times == SittingTimes(whole: .minutes(40), section: .minutes(20)))
        #expect(throws: SittingFailure.refused(.notOnBreak)) { try sitting.perform(.endBreak) }
        clock.pass(.minutes(40))
        #expect(try sitting.beat())
        #expect(sitting.state.ended == TestClock.start + .minutes(123))
    }

    @Test(arguments: [
        // Killed in the middle of a section, of the break, and of the section behind it.
        (20, SittingTimes(whole: .minutes(70), section: .minutes(10)), 0),
        (35, SittingTimes(whole: .minutes(60), section: .minutes(20), rest: .minutes(5)), 1),
        (50, SittingTimes(whole: .minutes(50), section: .minutes(10)), 1),
        (70, SittingTimes(whole: .minutes(30)), 2),
    ])
    func `a sitting that was down all the while is where its time has brought it`(
        minutes: Int, times: SittingTimes, section: Int
    ) throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        let sitting = try clock.begun(folder)
        _ = consume sitting
        clock.pass(.minutes(minutes))
        let again = try clock.open(folder)
        #expect(again.times == times)
        #expect(again.state.stage.section == section)
        _ = consume again
        // Once more, now from what was put on record.
        #expect(try clock.open(folder).times == times)
    }

    @Test func `killed in a break, its time goes on, and what was an outage is given back`() throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Samples.inSections(outage: .credited(minutes: 30)))
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        clock.pass(.minutes(2))
        _ = try sitting.beat()
        _ = consume sitting
        clock.restart(after: .minutes(12), boot: "b2")
        let again = try clock.open(folder)
        // Eight minutes of the break, then four of an outage.
        #expect(again.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
        #expect(again.state.clock?.credited == .minutes(4))
        #expect(again.state.clock?.stood == .minutes(10))
    }

    @Test func `a pause holds up a break`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        clock.pass(.minutes(3))
        try sitting.perform(Samples.code(.pause))
        clock.pass(.minutes(30))
        #expect(throws: SittingFailure.refused(.paused)) { try sitting.perform(.endBreak) }
        #expect(sitting.times.rest == .minutes(7))
        try sitting.perform(Samples.code(.resume))
        clock.pass(.minutes(8))
        #expect(try !sitting.beat())
        #expect(sitting.times == SittingTimes(whole: .minutes(59), section: .minutes(19)))
    }

    @Test func `where an outage needs a code, a break stands still as well`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections(outage: .resumeCode))
        var sitting = try clock.begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        _ = consume sitting
        clock.pass(.minutes(45))
        var again = try clock.open(folder)
        #expect(again.state.isPaused && again.state.stage.isOnBreak)
        try again.perform(Samples.code(.readmit))
        #expect(again.times.rest == .minutes(10))
    }
}
