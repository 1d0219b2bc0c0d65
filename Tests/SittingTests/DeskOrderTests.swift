import CertCore
import Disk
import TestKit
import Testing

@testable import Sitting

/// What the desk orders of sittings beside the store, told as it happens to a candidate.
@Suite struct DeskOrderTests {
    private let clock = TestClock()
    private var desk: Desk { Desk(clock: clock) }

    /// Somebody at the desk, who writes admissions.
    private struct Desk {
        let clock: TestClock

        func order(
            _ kind: SittingOrder.Kind, _ scope: SittingCode.Scope = .room, minutes: Int = 0,
            words: String = "", of folder: SittingFolder
        ) throws {
            var admission = try folder.readAdmission()
            admission.orders.append(
                SittingOrder(
                    kind, scope, at: clock.source.reading().wall, minutes: minutes,
                    words: words.isEmpty ? .erased : Personal(words)))
            try folder.admit(admission)
        }
    }

    private func open(_ folder: SittingFolder) throws(SittingFailure) -> RunningSitting {
        try RunningSitting.open(folder, clock: clock.source, host: "desk 7")
    }

    private func begun(_ folder: SittingFolder) throws -> RunningSitting {
        var sitting = try open(folder)
        try sitting.perform(.start)
        return sitting
    }

    /// The orders in a journal with the time that was left then.
    private func told(_ folder: SittingFolder) throws -> [(SittingOrder.Kind, Duration)] {
        try folder.story(key: Samples.key).lines.compactMap { line in
            if case .ordered(let order, _) = line.event { (order.kind, line.left) } else { nil }
        }
    }

    @Test func `in a pause the time and the window stand, and nothing may be done`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try begun(folder)
        clock.pass(.minutes(10))
        var hasOrders = [sitting.hasOrders]
        try desk.order(.pause, of: folder)
        hasOrders.append(sitting.hasOrders)
        try sitting.look()
        hasOrders.append(sitting.hasOrders)
        #expect(hasOrders == [false, true, false])
        #expect(sitting.state.isPaused && sitting.state.awaitedCode == nil)
        clock.pass(.minutes(25))
        for command in [SittingCommand.answer("S1", .options(["a"])), .show("S1"), .submit] {
            #expect(throws: SittingFailure.refused(.paused)) { try sitting.perform(command) }
        }
        #expect(try !sitting.beat())
        #expect(sitting.timeLeft == .minutes(80))
        try desk.order(.resume, of: folder)
        try sitting.look()
        try sitting.perform(.answer("S1", .options(["a"])))
        clock.pass(.minutes(79))
        #expect(try !sitting.beat())
        clock.pass(.minutes(1))
        #expect(try sitting.beat())
        #expect(sitting.state.ended == TestClock.start + .minutes(115))
        let told = try told(folder)
        #expect(told.map(\.0) == [.pause, .resume])
        #expect(told.map(\.1) == [.minutes(80), .minutes(80)])
    }

    @Test func `a pause of the room and one's own end by themselves`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try begun(folder)
        try desk.order(.pause, of: folder)
        try desk.order(.pause, .own, of: folder)
        try desk.order(.resume, of: folder)
        try sitting.look()
        #expect(sitting.state.isPaused)
        try desk.order(.resume, .own, of: folder)
        try sitting.look()
        #expect(!sitting.state.isPaused)
    }

    @Test func `what was typed before the sitting looked is kept`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try begun(folder)
        try desk.order(.pause, of: folder)
        try sitting.perform(.answer("S1", .options(["a"])))
        try sitting.look()
        #expect(sitting.state.isPaused && sitting.state.answers["S1"] != nil)
    }

    @Test func `time that was given just before the end is heard of in time`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try begun(folder)
        clock.pass(.minutes(90))
        try desk.order(.extend, .own, minutes: 5, of: folder)
        try sitting.perform(.answer("S1", .options(["a"])))
        #expect(sitting.timeLeft == .minutes(5))
        #expect(try told(folder).map(\.1) == [.minutes(5)])
    }

    @Test func `a slow look for orders is no jump of the clock, and its time passes once`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        let slow = ClockSource { [clock] in
            defer { clock.pass(.seconds(3)) }
            return clock.source.reading()
        }
        var sitting = try RunningSitting.open(folder, clock: slow, host: "desk 7")
        try sitting.perform(.start)
        clock.pass(.minutes(90))
        try desk.order(.extend, .own, minutes: 5, of: folder)
        try sitting.perform(.answer("S1", .options(["a"])))
        _ = try sitting.beat()
        #expect(sitting.state.jumps.isEmpty)
        let told = try #require(sitting.state.clock)
        #expect(told.now == told.last.wall)
    }

    @Test(arguments: [OutagePolicy.charged, .credited(minutes: 30), .resumeCode])
    func `while nobody holds the sitting its time stands from the order on`(
        _ policy: OutagePolicy
    ) throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.paper(outage: policy))
        do { _ = try begun(folder) }
        clock.pass(.minutes(10))
        try desk.order(.pause, of: folder)
        clock.pass(.minutes(20))
        let glance = try folder.glance(
            key: Samples.key, orders: folder.readAdmission().orders, at: clock.source.reading())
        #expect(glance.isPaused && glance.waitingOrders == 1)
        var sitting = try open(folder)
        #expect(sitting.state.isPaused)
        // Ten minutes of an outage went before.
        let left: Duration = policy == .charged ? .minutes(80) : .minutes(90)
        #expect(sitting.timeLeft == left)
        #expect(sitting.ordersKnown == 0 && sitting.state.orders.count == 1)
        try desk.order(.resume, of: folder)
        try sitting.look()
        #expect(sitting.state.isPaused == (policy == .resumeCode))
        #expect(sitting.timeLeft == left)
        _ = consume sitting
        #expect(try open(folder).ordersKnown == 2)
    }

    @Test func `a pause and its end that nobody was there for give the time back`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do { _ = try begun(folder) }
        clock.pass(.minutes(10))
        try desk.order(.pause, of: folder)
        clock.restart(after: .minutes(15), boot: "b2")
        try desk.order(.resume, of: folder)
        clock.pass(.minutes(5))
        #expect(try open(folder).timeLeft == .minutes(75))
        let story = try folder.story(key: Samples.key)
        let late = story.lines.compactMap { line -> Bool? in
            if case .ordered(_, let isLate) = line.event { isLate } else { nil }
        }
        #expect(late == [true, true])
        // The journal alone tells the same.
        #expect(try open(folder).timeLeft == .minutes(75))
    }

    @Test func `nobody begins in a pause, and the window is put off by it`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        try desk.order(.notice, words: "第 2 题的“本月”指十月", of: folder)
        try desk.order(.pause, of: folder)
        var sitting = try open(folder)
        #expect(throws: SittingFailure.refused(.paused)) { try sitting.perform(.start) }
        let closes = sitting.state.window.upperBound
        clock.pass(.minutes(30))
        try desk.order(.resume, of: folder)
        try sitting.look()
        #expect(sitting.state.window.upperBound == closes + .minutes(30))
        #expect(!Path.exists(folder.journal))
        try sitting.perform(.start)
        #expect(sitting.timeLeft == .minutes(90))
        let orders = sitting.state.orders
        #expect(orders.map(\.kind) == [.notice, .pause, .resume])
        #expect(orders[0].words.value == "第 2 题的“本月”指十月")
        _ = consume sitting
        let again = try open(folder)
        #expect(again.state.orders == orders && again.ordersKnown == 3)
        #expect(again.state.window.upperBound == closes + .minutes(30))
        #expect(again.timeLeft == .minutes(90))
    }

    @Test func `a pause before the window opens takes from it only what lies in it`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var admission = try folder.readAdmission()
        let kinds: [SittingOrder.Kind] = [.pause, .resume, .pause, .resume]
        admission.orders = zip(kinds, [-9, -1, -8, 2]).map {
            SittingOrder($0, .room, at: TestClock.start + .minutes($1))
        }
        try folder.admit(admission)
        let sitting = try open(folder)
        #expect(sitting.state.orders.count == 4)
        #expect(sitting.state.window.upperBound == TestClock.start + .minutes(122))
    }

    @Test func `an order that nobody gave keeps none from being heard`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do { _ = try begun(folder) }
        let notice = SittingOrder(.notice, .room, at: TestClock.start + .seconds(1))
        try folder.forge([
            JournalEntry(at: clock.source.reading(), event: .ordered(notice, isLate: false))
        ])
        try desk.order(.pause, of: folder)
        var sitting = try open(folder)
        #expect(sitting.state.isPaused)
        try desk.order(.resume, of: folder)
        var hasOrders = [sitting.hasOrders]
        try sitting.look()
        hasOrders.append(sitting.hasOrders)
        #expect(hasOrders == [true, false])
        #expect(!sitting.state.isPaused)
    }

    @Test func `a sitting in a pause is left alone, unless nothing more will come`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try begun(folder)
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        clock.pass(.minutes(10))
        try desk.order(.pause, of: folder)
        let orders = try folder.readAdmission().orders
        clock.pass(.minutes(500))
        let paused = TestClock.start + .minutes(10)
        #expect(throws: SittingFailure.paused(since: paused)) {
            try folder.collect(key: Samples.key, orders: orders, at: clock.source.reading())
        }
        let final = try folder.collect(
            key: Samples.key, orders: orders, takesUnfinished: true, at: clock.source.reading())
        #expect(final.ending == .unfinished && final.charged == .minutes(10))
        #expect(final.responses.count == 1)
    }

    @Test func `time given while nobody was there counts when the answers are taken in`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do { _ = try begun(folder) }
        try desk.order(.extend, .own, minutes: 15, of: folder)
        let orders = try folder.readAdmission().orders
        clock.pass(.minutes(100))
        #expect(throws: SittingFailure.stillRunning(until: TestClock.start + .minutes(105))) {
            try folder.collect(key: Samples.key, orders: orders, at: clock.source.reading())
        }
        clock.pass(.minutes(5))
        let taken = try folder.collect(
            key: Samples.key, orders: orders, at: clock.source.reading())
        #expect(taken.charged == .minutes(105) && taken.ending == .timeOver)
    }

    @Test(arguments: [(-600, 80), (600, 70)])
    func `an order's time is never before what is on record, nor after now`(
        _ minute: Int, _ left: Int
    ) throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try begun(folder)
            clock.pass(.minutes(10))
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        clock.pass(.minutes(10))
        var admission = try folder.readAdmission()
        admission.orders = [SittingOrder(.pause, .room, at: TestClock.start + .minutes(minute))]
        try folder.admit(admission)
        #expect(try open(folder).timeLeft == .minutes(left))
        #expect(try told(folder).map(\.1) == [.minutes(left)])
    }

    @Test func `wherever the program dies over an order, it is carried out once`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try begun(folder)
            try desk.order(.extend, .own, minutes: 15, of: folder)
            try sitting.look()
            try desk.order(.notice, words: "安静", of: folder)
            try sitting.look()
        }
        let whole = try folder.journalBytes()
        for count in stride(from: whole.count, through: 0, by: -1) {
            try File.write(Array(whole.prefix(count)), to: folder.journal)
            let sitting = try open(folder)
            #expect(sitting.state.orders.map(\.kind) == [.extend, .notice], "\(count)")
            #expect(sitting.timeLeft == .minutes(105), "\(count)")
        }
    }
}
