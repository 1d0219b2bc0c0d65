import CertCore
import Sitting
import Testing

@Suite struct SittingStateTests {
    private func reading(_ minutes: Int) -> ClockReading {
        ClockReading(
            wall: TestClock.start + .minutes(minutes), uptime: Int64(minutes) * 60_000, boot: "b")
    }

    /// Applies events, each at its minute.
    private func state(
        _ events: [(Int, SittingEvent)], of paper: Paper = Samples.paper(), extra: Int = 0
    ) -> SittingState {
        var state = SittingState(paper: paper)
        for order in [SittingOrder].more(extra) {
            let entry = JournalEntry(at: reading(0), event: .ordered(order, isLate: false))
            state.apply(entry)
        }
        for (minute, event) in events {
            state.apply(JournalEntry(at: reading(minute), event: event))
        }
        return state
    }

    @Test func `a sitting goes from start to submission`() throws {
        let state = state([
            (0, .started), (1, .shown("S1")), (2, .answered("S1", .options(["a"]))),
            (3, .answered("J1", .boolean(true))), (4, .flagged("J1", true)),
            (5, .answered("S1", .options(["b"]))), (6, .cleared("J1")), (40, .submitted),
        ])
        #expect(state.answers == ["S1": .options(["b"])])
        #expect(state.flags == ["J1"])
        #expect(state.current == "S1")
        #expect(state.unanswered == ["M1", "J1", "F1", "N1", "Q1", "X1"])
        #expect(state.started == TestClock.start)
        #expect(state.ended == TestClock.start + .minutes(40))
        #expect(state.ending == .submitted)
        #expect(!state.isRunning)
    }

    @Test func `a flag goes as it came`() {
        #expect(
            state([(0, .started), (1, .flagged("S1", true)), (2, .flagged("S1", false))]).flags
                .isEmpty)
    }

    @Test(arguments: [
        (SittingCommand.show("M1"), [SittingEvent.shown("M1")]),
        (.show("S1"), []),
        (.answer("M1", .options(["a"])), [.answered("M1", .options(["a"]))]),
        (.answer("S1", .options(["a"])), []),
        (.clear("S1"), [.cleared("S1")]),
        (.clear("M1"), []),
        (.flag("M1", true), [.flagged("M1", true)]),
        (.flag("M1", false), []),
        (.leave, [.left]),
        (.submit, [.submitted]),
    ])
    func `a command gives events, or none if nothing changes`(
        command: SittingCommand, events: [SittingEvent]
    ) throws {
        let state = state([
            (0, .started), (1, .shown("S1")), (2, .answered("S1", .options(["a"]))),
        ])
        #expect(try state.decide(command, at: reading(30)) == events)
    }

    @Test(arguments: [
        (SittingCommand.start, SittingRefusal.alreadyStarted),
        (.show("Z9"), .unknownItem("Z9")),
        (.answer("Z9", .boolean(true)), .unknownItem("Z9")),
        (.answer("S1", .options(["z"])), .unfit("S1", .unknownOption("z"))),
        (.clear("Z9"), .unknownItem("Z9")),
        (.flag("Z9", true), .unknownItem("Z9")),
        (.submit, .tooEarlyToSubmit(wait: .minutes(20))),
    ])
    func `a command that cannot be is refused`(
        command: SittingCommand, refusal: SittingRefusal
    ) {
        let state = state([(0, .started)])
        #expect(throws: refusal) { try state.decide(command, at: reading(10)) }
    }

    @Test(arguments: [
        SittingCommand.show("S1"), .answer("S1", .options(["a"])), .clear("S1"),
        .flag("S1", true), .leave, .submit,
    ])
    func `nothing is possible before the start, after the time or after the end`(
        command: SittingCommand
    ) {
        #expect(throws: SittingRefusal.notStarted) {
            try state([]).decide(command, at: reading(1))
        }
        #expect(throws: SittingRefusal.timeOver) {
            try state([(0, .started)]).decide(command, at: reading(90))
        }
        #expect(throws: SittingRefusal.ended(.submitted)) {
            try state([(0, .started), (40, .submitted)]).decide(command, at: reading(41))
        }
    }

    @Test func `a sitting starts within its window`() throws {
        let fresh = state([])
        #expect(throws: SittingRefusal.windowNotOpen(from: TestClock.start)) {
            try fresh.decide(.start, at: reading(-1))
        }
        #expect(try fresh.decide(.start, at: reading(0)) == [.started])
        #expect(try fresh.decide(.start, at: reading(119)) == [.started])
        let end = TestClock.start + .minutes(120)
        #expect(throws: SittingRefusal.windowClosed(since: end)) {
            try fresh.decide(.start, at: reading(120))
        }
    }

    @Test func `extra time stretches duration and window alike`() {
        let state = state([(0, .started)], extra: 20)
        #expect(state.timeLeft(at: reading(0)) == .minutes(110))
        #expect(state.window.upperBound == TestClock.start + .minutes(140))
    }

    @Test func `who starts late has what the window leaves`() {
        let state = state([(100, .started)])
        #expect(state.timeLeft(at: reading(100)) == .minutes(20))
    }

    @Test func `the time is over at its minute, however late that is noticed`() {
        let state = state([(0, .started), (95, .timeOver)])
        #expect(state.ended == TestClock.start + .minutes(90))
        #expect(state.ending == .timeOver)
    }

    @Test(arguments: [
        ([(10, SittingEvent.resumed(torn: 0))], 90),
        ([(5, .left), (10, .resumed(torn: 0))], 80),
        ([(5, .alive), (10, .resumed(torn: 0))], 85),
    ])
    func `only what the candidate did not choose is given back`(
        events: [(Int, SittingEvent)], left: Int
    ) {
        let paper = Samples.paper(outage: .credited(minutes: 30), windowMinutes: 300)
        let state = state([(0, .started)] + events, of: paper)
        #expect(state.timeLeft(at: reading(10)) == .minutes(left))
        #expect(state.resumptions == 1)
    }

    @Test func `jumps of the wall clock are kept`() {
        let state = state([
            (0, .started), (1, .clockJumped(by: .minutes(60))),
            (2, .clockJumped(by: .minutes(-60))),
        ])
        #expect(state.jumps == [.minutes(60), .minutes(-60)])
        #expect(state.timeLeft(at: reading(2)) == .minutes(88))
    }
}
