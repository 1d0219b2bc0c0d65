import CertCore
import Disk
import Records
import Seals
import TestKit
import Testing

@testable import Sitting

/// Papers in sections: one after another, with own times and breaks.
@Suite struct SectionTests {
    /// Items 1–2 in 30 minutes, a break of 10, items 3–4 in 20, items 5–7 in 40.
    static func paper(
        _ navigation: Navigation = .sections, isTimed: Bool = true, breakMinutes: Int = 10,
        outage: OutagePolicy = .charged
    ) -> Paper {
        var paper = Samples.paper(outage: outage, earliestSubmission: 0)
        paper.rules.navigation = navigation
        paper.sections = [
            Paper.Section(items: 2, minutes: isTimed ? 30 : nil, breakMinutes: breakMinutes),
            Paper.Section(items: 2, minutes: isTimed ? 20 : nil),
            Paper.Section(items: 3, minutes: isTimed ? 40 : nil),
        ]
        paper.codes = CodeBook(own: mint.ends, room: mint.ends)
        return paper
    }

    private static let mint = CodeMint(context: "T7K2M9", secret: Samples.key)

    private static func code(_ kind: SittingCode.Kind, minutes: Int = 0) -> SittingCommand {
        .code(
            mint.text(of: SittingCode(scope: .own, kind: kind, serial: 1, minutes: minutes)))
    }

    private let clock = TestClock()

    private func open(_ folder: SittingFolder) throws(SittingFailure) -> RunningSitting {
        try RunningSitting.open(folder, clock: clock.source, host: "desk")
    }

    private func begun(_ folder: SittingFolder) throws -> RunningSitting {
        var sitting = try open(folder)
        try sitting.perform(.start)
        try sitting.perform(.show("S1"))
        return sitting
    }

    // MARK: The least time

    @Test func `who left a section early waits to hand in no longer than there is time`() throws {
        let root = try TestFolder()
        var paper = Self.paper(breakMinutes: 0)
        paper.rules.earliestSubmission = 70
        let folder = try Samples.admitted(in: root.path, paper)
        var sitting = try begun(folder)
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

    // MARK: The way through the paper

    @Test func `a section once left is locked, and a later one is not yet open`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Self.paper(isTimed: false, breakMinutes: 0))
        var sitting = try begun(folder)
        try sitting.perform(.answer("M1", .options(["a"])))
        try sitting.perform(.show("M1"))
        try sitting.perform(.show("S1"))
        for command in [SittingCommand.show("J1"), .answer("J1", .boolean(true)), .clear("J1")] {
            #expect(throws: SittingFailure.refused(.notYet("J1"))) { try sitting.perform(command) }
        }
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        #expect(sitting.state.stage == SittingStage(section: 1))
        let commands: [SittingCommand] = [
            .show("S1"), .answer("S1", .options(["a"])), .clear("S1"), .flag("S1", true),
        ]
        for command in commands {
            #expect(throws: SittingFailure.refused(.locked("S1"))) { try sitting.perform(command) }
        }
        try sitting.perform(.show("F1"))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        try sitting.perform(.show("X1"))
        #expect(throws: SittingFailure.refused(.lastSection)) {
            try sitting.perform(.leaveSection(2))
        }
        #expect(
            (0..<7).map { sitting.state.standing(ofItem: $0) }
                == [.locked, .locked, .locked, .locked, .open, .open, .open])
        #expect(sitting.times == SittingTimes(whole: .minutes(90)))
        #expect(sitting.state.answers == ["M1": .options(["a"])])
    }

    @Test func `item after item there is no way back and no way round`() throws {
        let root = try TestFolder()
        var paper = Self.paper(.linear, isTimed: false, breakMinutes: 0)
        paper.sections = [Paper.Section(items: 7)]
        let folder = try Samples.admitted(in: root.path, paper)
        var sitting = try begun(folder)
        #expect(throws: SittingFailure.refused(.notYet("J1"))) { try sitting.perform(.show("J1")) }
        #expect(throws: SittingFailure.refused(.notYet("M1"))) {
            try sitting.perform(.answer("M1", .options(["a"])))
        }
        try sitting.perform(.answer("S1", .options(["a"])))
        try sitting.perform(.show("M1"))
        for command in [SittingCommand.show("S1"), .answer("S1", .options(["b"])), .clear("S1")] {
            #expect(throws: SittingFailure.refused(.locked("S1"))) { try sitting.perform(command) }
        }
        _ = consume sitting
        var again = try open(folder)
        #expect(again.state.placeShown == 1)
        #expect(throws: SittingFailure.refused(.locked("S1"))) { try again.perform(.show("S1")) }
        try again.perform(.show("J1"))
        #expect(
            (0..<7).map { again.state.standing(ofItem: $0) }
                == [.locked, .locked, .open, .ahead, .ahead, .ahead, .ahead])
    }

    @Test func `item after item, a section begins at its first item`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Self.paper(.linear, isTimed: false, breakMinutes: 0))
        var sitting = try begun(folder)
        try sitting.perform(.show("M1"))
        #expect(sitting.state.nextPlace == nil)
        #expect(throws: SittingFailure.refused(.notYet("J1"))) { try sitting.perform(.show("J1")) }
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        #expect(sitting.state.nextPlace == 2)
        #expect(throws: SittingFailure.refused(.notYet("F1"))) { try sitting.perform(.show("F1")) }
        try sitting.perform(.show("J1"))
    }

    @Test func `where one may move everywhere there are no sections to leave`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.paper())
        var sitting = try begun(folder)
        try sitting.perform(.show("X1"))
        try sitting.perform(.show("S1"))
        #expect(throws: SittingFailure.refused(.lastSection)) {
            try sitting.perform(.leaveSection(2))
        }
        #expect(throws: SittingFailure.refused(.notOnBreak)) { try sitting.perform(.endBreak) }
    }

    // MARK: Times

    @Test func `the time of a section that is left early is not carried over`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(breakMinutes: 0))
        var sitting = try begun(folder)
        #expect(sitting.times == SittingTimes(whole: .minutes(90), section: .minutes(30)))
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        #expect(sitting.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
        clock.pass(.minutes(5))
        #expect(sitting.times == SittingTimes(whole: .minutes(55), section: .minutes(15)))
        _ = consume sitting
        var again = try open(folder)
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
        let folder = try Samples.admitted(in: root.path, Self.paper(breakMinutes: 0))
        var sitting = try begun(folder)
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
        var state = SittingState(paper: Self.paper(breakMinutes: 0))
        state.apply(JournalEntry(at: clock.source.reading(), event: .started))
        clock.pass(.minutes(31))
        let now = clock.source.reading()
        #expect(throws: SittingRefusal.outOfTime("S1")) { try state.decide(.clear("S1"), at: now) }
        #expect(throws: Never.self) { try state.decide(.show("J1"), at: now) }
    }

    @Test func `time given later belongs to the section at hand, over a kill as well`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(breakMinutes: 0))
        var sitting = try begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        try folder.admit(Samples.admission(extraMinutes: 15))
        try sitting.look()
        try sitting.perform(Self.code(.extend, minutes: 5))
        let times = SittingTimes(whole: .minutes(80), section: .minutes(40))
        #expect(sitting.times == times)
        _ = consume sitting
        var again = try open(folder)
        #expect(again.times == times)
        clock.pass(.minutes(40))
        #expect(try !again.beat())
        #expect(again.times == SittingTimes(whole: .minutes(40)))
        _ = consume again
        #expect(try open(folder).times == SittingTimes(whole: .minutes(40)))
    }

    @Test func `time that was given goes along, only a section's own is given up`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Self.paper(breakMinutes: 0), extraMinutes: 15)
        var sitting = try begun(folder)
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
        #expect(try open(folder).times == SittingTimes(whole: .minutes(50)))
    }

    @Test func `what time has ended is not left once more`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(breakMinutes: 0))
        var sitting = try begun(folder)
        clock.pass(.minutes(30))
        try sitting.perform(.leaveSection(0))
        #expect(sitting.state.stage == SittingStage(section: 1, outOfTime: [0]))
        #expect(sitting.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
    }

    @Test func `time given before the start belongs to the first section`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(), extraMinutes: 15)
        var sitting = try open(folder)
        #expect(sitting.times == SittingTimes(whole: .minutes(105), section: .minutes(45)))
        try sitting.perform(.start)
        #expect(sitting.times == SittingTimes(whole: .minutes(105), section: .minutes(45)))
    }

    @Test func `who starts late has what the window leaves`() throws {
        let root = try TestFolder()
        clock.pass(.minutes(100))
        let folder = try Samples.admitted(in: root.path, Self.paper())
        var sitting = try begun(folder)
        #expect(sitting.times == SittingTimes(whole: .minutes(20), section: .minutes(20)))
        clock.pass(.minutes(20))
        #expect(try sitting.beat())
        #expect(sitting.state.stage.section == 0)
    }

    // MARK: Breaks

    @Test func `in a break the time stands and nothing may be seen, until its minutes are over`()
        throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        var sitting = try begun(folder)
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
        let folder = try Samples.admitted(in: root.path, Self.paper())
        var sitting = try begun(folder)
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
        let folder = try Samples.admitted(in: root.path, Self.paper())
        let sitting = try begun(folder)
        _ = consume sitting
        clock.pass(.minutes(minutes))
        let again = try open(folder)
        #expect(again.times == times)
        #expect(again.state.stage.section == section)
        _ = consume again
        // Once more, now from what was put on record.
        #expect(try open(folder).times == times)
    }

    @Test func `killed in a break, its time goes on, and what was an outage is given back`() throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(outage: .credited(minutes: 30)))
        var sitting = try begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        clock.pass(.minutes(2))
        _ = try sitting.beat()
        _ = consume sitting
        clock.restart(after: .minutes(12), boot: "b2")
        let again = try open(folder)
        // Eight minutes of the break, then four of an outage.
        #expect(again.times == SittingTimes(whole: .minutes(60), section: .minutes(20)))
        #expect(again.state.clock?.credited == .minutes(4))
        #expect(again.state.clock?.stood == .minutes(10))
    }

    @Test func `a pause holds up a break`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        var sitting = try begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        clock.pass(.minutes(3))
        try sitting.perform(Self.code(.pause))
        clock.pass(.minutes(30))
        #expect(throws: SittingFailure.refused(.paused)) { try sitting.perform(.endBreak) }
        #expect(sitting.times.rest == .minutes(7))
        try sitting.perform(Self.code(.resume))
        clock.pass(.minutes(8))
        #expect(try !sitting.beat())
        #expect(sitting.times == SittingTimes(whole: .minutes(59), section: .minutes(19)))
    }

    @Test func `where an outage needs a code, a break stands still as well`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(outage: .resumeCode))
        var sitting = try begun(folder)
        clock.pass(.minutes(10))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        _ = consume sitting
        clock.pass(.minutes(45))
        var again = try open(folder)
        #expect(again.state.isPaused && again.state.stage.isOnBreak)
        try again.perform(Self.code(.readmit))
        #expect(again.times.rest == .minutes(10))
    }

    // MARK: Afterwards

    @Test func `a sitting that nobody came back to has had its sections and breaks`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        let sitting = try begun(folder)
        _ = consume sitting
        let end = TestClock.start + .minutes(100)
        #expect(throws: SittingFailure.stillRunning(until: end)) {
            try folder.collect(key: Samples.key, now: TestClock.start + .minutes(99))
        }
        let collected = try folder.collect(key: Samples.key, now: end)
        #expect(collected.ended == end && collected.ending == .timeOver)
    }

    @Test func `without own times nobody who is away gets to a later break`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper(isTimed: false))
        let sitting = try begun(folder)
        _ = consume sitting
        let end = TestClock.start + .minutes(90)
        #expect(try folder.collect(key: Samples.key, now: end).ended == end)
    }

    @Test func `sections and breaks are on record`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        var sitting = try begun(folder)
        clock.pass(.minutes(31))
        _ = try sitting.beat()
        try sitting.perform(.endBreak)
        clock.pass(.minutes(5))
        try sitting.perform(.leaveSection(sitting.state.stage.section))
        let story = try folder.story(key: Samples.key)
        #expect(
            story.lines.dropFirst(3).map(\.event) == [
                .sectionOver(late: .minutes(1)), .breakEnded, .sectionLeft(unused: .minutes(15)),
            ])
        #expect(story.lines.map(\.section) == [0, 0, 0, 0, 1, 1])
        let bytes = try folder.journalBytes()
        _ = consume sitting
        for length in (0..<8).map({ bytes.count - $0 * 40 }) {
            try File.write(Array(bytes.prefix(length)), to: folder.journal)
            #expect(throws: Never.self) { _ = try open(folder) }
        }
    }

    @Test func `a glance sees what the time has brought`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Self.paper())
        let sitting = try begun(folder)
        clock.pass(.minutes(50))
        let glance = try folder.glance(key: Samples.key, at: clock.source.reading())
        #expect(glance.times.whole == .minutes(50))
        #expect(glance.ending == nil)
        _ = consume sitting
    }

    // MARK: The paper

    @Test func `extra time is spread over the sections in proportion`() throws {
        let press = PaperPress(
            bank: Bank(
                id: "bank", isSample: true, language: .zh, title: Phrase("题库"), behaviours: [],
                points: [], items: [Self.item("a", .trueFalse(true)), Self.item("b", .single("x"))]),
            plan: Self.plan(.sections))
        let form = Form(
            entries: ["a", "b"].map { Form.Entry(item: $0, options: [], points: 1) }, reused: [])
        var heading = Samples.paper().heading
        heading.minutes = 109
        let paper = try press.paper(
            of: form, heading: heading, collector: Samples.collector.verifyingKey)
        #expect(
            paper.sections == [
                Paper.Section(items: 1, minutes: 73, breakMinutes: 5),
                Paper.Section(items: 1, minutes: 36),
            ])
        #expect(paper.rules.warnings == [20, 5] && paper.rules.navigation == .sections)
        let bytes = Coding<Paper>.paper.encode(paper)
        #expect(try Coding<Paper>.paper.decode(bytes) == paper)
    }

    @Test func `a paper of before says nothing of sections, and is read as ever`() throws {
        let text = String(decoding: Coding<Paper>.paper.encode(Samples.paper()), as: UTF8.self)
        for word in ["sections", "navigation", "warnings"] { #expect(!text.contains(word)) }
        let paper = try Coding<Paper>.paper.decode(Array(text.utf8))
        #expect(paper.rules.navigation == .free && paper.rules.warnings == [10, 1])
        #expect(paper.sectionPlaces == [0..<7])
    }

    private static func plan(_ navigation: Navigation) -> TheoryPlan {
        TheoryPlan(
            bank: "bank",
            blueprint: Blueprint(
                sections: [
                    Blueprint.Section(
                        type: .trueFalse, count: 1, points: 1, minutes: 60, breakMinutes: 5),
                    Blueprint.Section(type: .single, count: 1, points: 1, minutes: 30),
                ], shufflesItems: true, shufflesOptions: true),
            multipleRule: .allOrNothing, outage: .charged, earliestSubmission: 0,
            navigation: navigation, warnings: [20, 5])
    }

    private static func item(_ id: ItemID, _ key: AnswerKey) -> Item {
        Item(
            id: id, version: 1, status: .live, point: "A-1", difficulty: 3, tags: [],
            stem: Phrase("题干"), options: [], unit: nil, maximumLength: nil, key: key,
            rationale: Phrase(""), author: "", reviewer: nil, reviewed: nil, enemies: [])
    }
}
