import CertCore
import Disk
import TestKit
import Testing

@testable import Sitting

/// The way through a paper in sections, one after another.
@Suite struct SectionTests {
    private let clock = TestClock()

    @Test func `a section once left is locked, and a later one is not yet open`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(
            in: root.path, Samples.inSections(isTimed: false, breakMinutes: 0))
        var sitting = try clock.begun(folder)
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
        var paper = Samples.inSections(.linear, isTimed: false, breakMinutes: 0)
        paper.sections = [Paper.Section(items: 7)]
        let folder = try Samples.admitted(in: root.path, paper)
        var sitting = try clock.begun(folder)
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
        var again = try clock.open(folder)
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
            in: root.path, Samples.inSections(.linear, isTimed: false, breakMinutes: 0))
        var sitting = try clock.begun(folder)
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
        var sitting = try clock.begun(folder)
        try sitting.perform(.show("X1"))
        try sitting.perform(.show("S1"))
        #expect(throws: SittingFailure.refused(.lastSection)) {
            try sitting.perform(.leaveSection(2))
        }
        #expect(throws: SittingFailure.refused(.notOnBreak)) { try sitting.perform(.endBreak) }
    }

    // MARK: Afterwards

    @Test func `a sitting that nobody came back to has had its sections and breaks`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        let sitting = try clock.begun(folder)
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
        let folder = try Samples.admitted(in: root.path, Samples.inSections(isTimed: false))
        let sitting = try clock.begun(folder)
        _ = consume sitting
        let end = TestClock.start + .minutes(90)
        #expect(try folder.collect(key: Samples.key, now: end).ended == end)
    }

    @Test func `sections and breaks are on record`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        var sitting = try clock.begun(folder)
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
            #expect(throws: Never.self) { _ = try clock.open(folder) }
        }
    }

    @Test func `a glance sees what the time has brought`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.inSections())
        let sitting = try clock.begun(folder)
        clock.pass(.minutes(50))
        let glance = try folder.glance(key: Samples.key, at: clock.source.reading())
        #expect(glance.times.whole == .minutes(50))
        #expect(glance.ending == nil)
        _ = consume sitting
    }
}
