import CertCore
import Testing

/// What the desk orders of a sitting, and who missed it.
@Suite struct SittingOrderTests {
    @Test func `who comes in while the room is paused is paused as well, and once`() throws {
        var story = try ExamDay.ready()
        let pause = SittingOrder(.pause, .room, at: local("2026-11-23", hour: 9).instant)
        let resume = SittingOrder(.resume, .room, at: local("2026-11-23", hour: 10).instant)
        story.sessions["S-0001"]?.apply(.ordered(pause))
        try story.on("2026-11-23", ExamDay.checkIn)
        #expect(story.caseFile.attendance(of: "theory").orders == [pause])
        var other = try ExamDay.ready()
        other.sessions["S-0001"]?.apply(.ordered(pause))
        try other.on("2026-11-23", .attendance(.order("theory", .pause, .room, words: "")))
        try other.on("2026-11-23", ExamDay.checkIn)
        #expect(other.caseFile.attendance(of: "theory").orders.count == 1)
        var later = try ExamDay.ready()
        for order in [pause, resume] { later.sessions["S-0001"]?.apply(.ordered(order)) }
        try later.on("2026-11-23", ExamDay.checkIn)
        #expect(later.caseFile.attendance(of: "theory").orders.isEmpty)
    }

    /// The room is paused, and its candidate with it.
    private static func pause(_ story: inout Story) throws {
        let pause = SittingOrder(.pause, .room, at: local("2026-11-23", hour: 9).instant)
        story.sessions["S-0001"]?.apply(.ordered(pause))
        try story.on("2026-11-23", .attendance(.order("theory", .pause, .room, words: "")))
    }

    /// The room goes on, and this candidate does not hear of it.
    private static func leaveBehind(_ story: inout Story) {
        let resume = SittingOrder(.resume, .room, at: local("2026-11-23", hour: 10).instant)
        story.sessions["S-0001"]?.apply(.ordered(resume))
    }

    @Test func `who was absent when a pause ended goes on like the others`() throws {
        var story = try ExamDay.ready()
        try Self.pause(&story)
        Self.leaveBehind(&story)
        for command: CaseCommand in [
            .attendance(.markAbsent("theory")),
            .attendance(.liftAbsence("theory", reason: "late")), ExamDay.checkIn,
        ] { try story.on("2026-11-23", command) }
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders.map(\.kind) == [.pause, .resume] && !orders.leaveAPause)
        #expect(orders.last?.at == local("2026-11-23", hour: 10).instant)
    }

    @Test func `who missed the end of one pause and the next is in the next`() throws {
        var story = try ExamDay.ready()
        try Self.pause(&story)
        Self.leaveBehind(&story)
        let next = SittingOrder(.pause, .room, at: local("2026-11-23", hour: 11).instant)
        story.sessions["S-0001"]?.apply(.ordered(next))
        try story.on("2026-11-23", ExamDay.checkIn)
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders.map(\.kind) == [.pause, .resume, .pause] && orders.last == next)
    }

    @Test func `by ticket a candidate leaves a pause that the room has left`() throws {
        var story = try ExamDay.ready()
        let resume = CaseCommand.attendance(.order("theory", .resume, .own, words: ""))
        try story.on("2026-11-23", ExamDay.checkIn)
        #expect(story.refusal(on: "2026-11-23", resume) == .attendance(.notPaused("theory")))
        try Self.pause(&story)
        // While the room stands, nobody goes on alone.
        #expect(story.refusal(on: "2026-11-23", resume) == .attendance(.notPaused("theory")))
        Self.leaveBehind(&story)
        try story.on("2026-11-23", resume)
        #expect(!story.caseFile.attendance(of: "theory").orders.leaveAPause)
        #expect(story.refusal(on: "2026-11-23", resume) == .attendance(.notPaused("theory")))
    }

    @Test func `the end of a pause is told again, and stands in the case once`() throws {
        var story = try ExamDay.ready()
        try story.on("2026-11-23", ExamDay.checkIn)
        for kind: SittingOrder.Kind in [.pause, .resume, .resume] {
            try story.on("2026-11-23", .attendance(.order("theory", kind, .own, words: "")))
        }
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders.map(\.kind) == [.pause, .resume])
    }

    @Test func `time is given from the seat on until the answers are in, once for each order`()
        throws
    {
        var story = try ExamDay.ready()
        let extend = CaseCommand.attendance(
            .order("theory", .extend, .own, minutes: 10, words: "power"))
        try story.on("2026-11-22", extend)
        try story.on("2026-11-23", ExamDay.checkIn)
        try story.on("2026-11-23", extend)
        #expect(story.caseFile.attendance(of: "theory").extraMinutes == 20)
        let seatless = Story()
        #expect(
            seatless.refusal(on: "2026-11-22", extend) == .attendance(.notScheduled("theory")))
        var absent = try ExamDay.ready()
        try absent.on("2026-11-23", .attendance(.markAbsent("theory")))
        #expect(
            absent.refusal(on: "2026-11-23", extend)
                == .attendance(.notPresent("theory", .absent)))
        try story.on("2026-11-23", ExamDay.collect(["I-1": .boolean(true)]))
        #expect(
            story.refusal(on: "2026-11-23", extend) == .attendance(.alreadyCollected("theory")))
    }

    @Test func `who is checked in late has the time that the room was given, and once`() throws {
        func more(_ minutes: Int, hour: Int) -> SittingOrder {
            SittingOrder(
                .extend, .room, at: local("2026-11-23", hour: hour).instant, minutes: minutes)
        }
        var story = try ExamDay.ready()
        // The first came before the candidate was awaited; of two alike one is known.
        let room = [more(5, hour: 8), more(10, hour: 9), more(10, hour: 9)]
        for order in room { story.sessions["S-0001"]?.apply(.ordered(order)) }
        story.caseFile.apply(.attendance(.ordered("theory", room[1])))
        try story.on("2026-11-23", ExamDay.checkIn)
        let orders = story.caseFile.attendance(of: "theory").orders
        #expect(orders == [room[1], room[0], room[2]])
    }

    @Test func `who moves elsewhere takes no time of the room along`() throws {
        var story = try ExamDay.ready()
        try story.on(
            "2026-11-22",
            .attendance(.order("theory", .extend, .room, minutes: 10, words: "power")))
        story.sessions["S-0002"] = .theory("S-0002", room: "A102")
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0002")))
        #expect(story.caseFile.attendance(of: "theory").extraMinutes == 0)
    }
}
