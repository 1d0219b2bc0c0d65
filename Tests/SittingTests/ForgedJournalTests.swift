import CertCore
import Disk
import Seals
import TestKit
import Testing

@testable import Sitting

/// Whoever has the codes of a paper can write a journal of their own: it is read or refused, and
/// nothing more.
@Suite struct ForgedJournalTests {
    private static func reading(
        _ wall: String = "2026-11-21T01:00:00Z", uptime: Int64 = 6_000, boot: String = "b1"
    ) -> ClockReading {
        ClockReading(wall: Instant(wall)!, uptime: uptime, boot: boot)
    }

    private static func entry(_ event: SittingEvent) -> JournalEntry {
        JournalEntry(at: reading(), event: event)
    }

    private static func code(
        _ kind: SittingCode.Kind, _ serial: Int, minutes: Int = 0
    ) -> JournalEntry {
        entry(
            .codeUsed(
                SittingCode(scope: .own, kind: kind, serial: serial, minutes: minutes), typed: ""))
    }

    private static func edits(_ edits: TypingEdit...) -> JournalEntry { entry(.typed("S1", edits)) }

    private static func order(minutes: Int) -> JournalEntry {
        entry(
            .ordered(
                SittingOrder(.extend, .own, at: TestClock.start, minutes: minutes), isLate: false))
    }

    private static func typed(milliseconds: Int, pastes: Int) -> JournalEntry {
        entry(
            .answered(
                "S1", .typed(TypedText(language: .zh, milliseconds: milliseconds, pastes: pastes))))
    }

    static let impossible = [
        JournalEntry(at: reading(uptime: .min), event: .alive),
        JournalEntry(at: reading(uptime: .max), event: .alive),
        edits(TypingEdit(at: 0, .delete(-1))), edits(TypingEdit(at: -1, .insert("a"))),
        edits(TypingEdit(at: .max, .insert("a"))), edits(TypingEdit(at: 0, .paste(characters: -1))),
        edits(TypingEdit(at: 2, .insert("a")), TypingEdit(at: 1, .insert("a"))),
        code(.extend, 1, minutes: 4_611_686_018_427_387_904), code(.extend, 1, minutes: 121),
        code(.extend, 1, minutes: 0), code(.extend, 1, minutes: -1), code(.extend, 0, minutes: 1),
        code(.extend, 9, minutes: 1), code(.pause, 5), code(.pause, 1, minutes: 1),
        order(minutes: 4_611_686_018_427_387_904), order(minutes: -1), order(minutes: 481),
        typed(milliseconds: -1, pastes: 0), typed(milliseconds: .max, pastes: 0),
        typed(milliseconds: 0, pastes: .max), entry(.resumed(torn: -1)),
        entry(.sectionLeft(unused: .milliseconds(-1))),
        entry(.sectionLeft(unused: .milliseconds(Int64.max))),
        entry(.sectionOver(late: .milliseconds(-1))),
        entry(.sectionOver(late: .milliseconds(Int64.max))),
        entry(.clockJumped(by: .milliseconds(Int64.min))),
    ]

    /// A sitting under way, to whose journal something was added.
    private func forged(
        in root: borrowing TestFolder, _ entries: [JournalEntry]
    ) throws -> SittingFolder {
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try RunningSitting.open(folder, clock: TestClock().source)
            try sitting.perform(.start)
        }
        try folder.forge(entries)
        return folder
    }

    @Test(arguments: impossible)
    func `what no sitting writes is refused by its record`(entry: JournalEntry) throws {
        let root = try TestFolder()
        let folder = try forged(in: root, [entry])
        for isRead in [true, false] {
            do throws(SittingFailure) {
                if isRead {
                    _ = try folder.story(key: Samples.key)
                } else {
                    _ = try folder.collect(
                        key: Samples.key, responses: folder.journalBytes(), takesUnfinished: true,
                        at: Self.reading("2026-11-22T01:00:00Z"))
                }
                Issue.record("it was taken")
            } catch {
                guard case .journal(.unreadable(record: 2, _)) = error else { throw error }
            }
        }
    }

    private static let century = Duration.milliseconds(3_155_760_000_000)

    /// Records after the beginning of a sitting, and the one of them that gives it away.
    static let unlikely: [([JournalEntry], Int)] = [
        ([entry(.started)], 0), ([entry(.alive), entry(.started), entry(.submitted)], 1),
        ([entry(.typingStarted("S1", .zh))], 0), ([edits(TypingEdit(at: 0, .insert("a")))], 0),
        ([entry(.sectionLeft(unused: century)), entry(.submitted)], 1),
        (
            [code(.pause, 1)]
                + (0..<3).map {
                    JournalEntry(at: apart[$0 % 2], event: .alive)
                } + [entry(.left)], 4
        ),
    ]

    @Test(arguments: unlikely)
    func `what can be read and no sitting writes is refused by its record`(
        entries: [JournalEntry], record: Int
    ) throws {
        let root = try TestFolder()
        let folder = try forged(in: root, entries)
        #expect(throws: SittingFailure.journal(.impossible(record: 2 + record))) {
            try folder.collect(
                key: Samples.key, responses: folder.journalBytes(), takesUnfinished: true,
                at: Self.reading("2026-11-22T01:00:00Z"))
        }
    }

    /// Records of a journal from its beginning.
    static let beginnings: [[JournalEntry]] = [
        [entry(.answered("S1", .options(["a"])))], [entry(.alive)], [entry(.submitted)],
        [JournalEntry(at: apart[0], event: .started)],
        [JournalEntry(at: apart[1], event: .started)],
        [JournalEntry(at: reading("2026-11-20T23:59:59Z"), event: .started)],
        [JournalEntry(at: reading("2026-11-21T04:00:01Z"), event: .started)],
    ]

    @Test(arguments: beginnings)
    func `a sitting begins by starting, and in its window`(entries: [JournalEntry]) throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        try folder.forge(entries)
        #expect(throws: SittingFailure.journal(.impossible(record: 0))) {
            try folder.collect(
                key: Samples.key, responses: folder.journalBytes(), takesUnfinished: true,
                at: Self.reading("2026-11-22T01:00:00Z"))
        }
    }

    @Test func `orders that nobody gave give no time, and nothing counts after the end`() throws {
        let root = try TestFolder()
        func at(_ minutes: Int, _ event: SittingEvent) -> JournalEntry {
            JournalEntry(
                at: Self.reading(
                    (TestClock.start + .minutes(minutes)).text(),
                    uptime: 5_000 + Int64(minutes) * 60_000), event: event)
        }
        let own = SittingOrder(.extend, .own, at: TestClock.start, minutes: 10)
        let other = SittingOrder(
            .extend, .own, at: TestClock.start, minutes: 480, words: Personal("let me"))
        let folder = try forged(
            in: root,
            [
                at(30, .ordered(other, isLate: false)), at(40, .ordered(own, isLate: false)),
                at(99, .answered("S1", .options(["a"]))), at(101, .answered("J1", .boolean(true))),
                at(102, .submitted),
            ])
        let bytes = try folder.journalBytes()
        for (given, answers, minutes) in [([own], 1, 100), ([], 0, 90)] {
            let taken = try folder.collect(
                key: Samples.key, responses: bytes, orders: given,
                at: Self.reading("2026-11-22T01:00:00Z"))
            #expect(taken.ended == TestClock.start + .minutes(minutes))
            #expect(taken.ending == .timeOver && taken.charged == .minutes(minutes))
            #expect(taken.responses.count == answers && taken.hasEnded)
            #expect(taken.ungiven.map(\.minutes) == (given.isEmpty ? [480, 10] : [480]))
            #expect(taken.ungiven.allSatisfy { $0.words == .erased })
        }
        let taken = try folder.collect(
            key: Samples.key, responses: bytes, orders: [other, own],
            at: Self.reading("2026-11-22T01:00:00Z"))
        #expect(taken.ending == .submitted && taken.responses.count == 2)
        #expect(taken.ungiven.isEmpty)
    }

    /// Two machines whose clocks are ten thousand years apart.
    private static let apart = [
        reading("9999-12-31T23:59:59Z", boot: "b2"), reading("0001-01-01T00:00:00Z", boot: "b3"),
    ]

    @Test func `clocks as far apart as they can be add up all the same`() throws {
        var state = SittingState(paper: Samples.paper())
        state.apply(Self.entry(.started))
        for _ in 0..<32_000 {
            for reading in Self.apart { state.apply(JournalEntry(at: reading, event: .alive)) }
        }
        let clock = try #require(state.clock)
        #expect(clock.now > TestClock.start && clock.charged > .minutes(90))
        #expect(!clock.now.text().isEmpty && !clock.end.text().isEmpty)
        #expect(state.timeLeft(at: Self.apart[0]) == .zero)
    }

    @Test func `pauses before the start add up as well`() throws {
        var state = SittingState(paper: Samples.paper())
        for _ in 0..<32_000 {
            for (kind, reading) in zip([SittingOrder.Kind.pause, .resume], Self.apart.reversed()) {
                let order = SittingOrder(kind, .room, at: reading.wall)
                state.apply(JournalEntry(at: reading, event: .ordered(order, isLate: false)))
            }
        }
        #expect(state.window.upperBound > TestClock.start)
        #expect(!state.window.upperBound.text().isEmpty)
    }

    @Test func `an order from before the machine was started can be read again`() throws {
        let root = try TestFolder()
        let before = JournalEntry(
            at: Self.reading(uptime: -180_000, boot: "b2"),
            event: .ordered(
                SittingOrder(.extend, .own, at: TestClock.start, minutes: 5), isLate: true))
        let folder = try forged(in: root, [before])
        #expect(try folder.story(key: Samples.key).lines.count == 3)
    }
}

extension SittingFolder {
    /// Adds records to the journal, as whoever has the codes can.
    func forge(_ entries: [JournalEntry]) throws {
        let (paper, digest) = try readSealed(key: Samples.key)
        let owner = paper.owner(digest, access: .paper(Samples.key))
        var journal = try Journal(
            continuing: scanJournal(of: owner), of: owner, at: journal, under: Samples.key,
            to: paper.collector, random: .system)
        try journal.append(entries)
    }
}
