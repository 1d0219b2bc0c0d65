import CertCore
import Sitting
import Terminal
import Testing

@testable import ExamRoom

/// What candidates hear of the desk's orders, in either face.
@Suite struct DeskOrderRoomTests {
    private static let notice = SittingOrder(
        .notice, .room, at: RoomVisit.start, words: Personal("第 2 题的“本月”指十月\u{202E}"))
    private static let pause = SittingOrder(.pause, .room, at: RoomVisit.start)
    private static let resume = SittingOrder(.resume, .room, at: RoomVisit.start)

    private static func lines(_ said: String) -> [Substring] { said.split(separator: "\n") }

    @Test func `line by line a pause and its end come by themselves`() throws {
        let room = try RoomVisit(
            step: .zero,
            desk: [30: [Self.notice, Self.pause], 60: [Self.notice, Self.pause, Self.resume]])
        try room.admit()
        let (exit, said) = try room.type(
            ["开始"] + (0..<40).flatMap { _ in [":list", ":go 1"] } + ["b", ":quit"])
        #expect(exit == .left)
        let lines = Self.lines(said)
        let told = try #require(lines.firstIndex { $0.hasPrefix("监考员通知：第 2 题") })
        #expect(lines[told].hasSuffix("指十月⟦U+202E⟧"))
        #expect(lines[told + 1] == "考试暂停，已停表。请等候：监考员恢复后自动继续。")
        #expect(lines[told + 2].hasPrefix("[暂停"))
        let on = try #require(lines.firstIndex { $0.hasPrefix("考试继续，剩余 1:30:00") })
        #expect(told < on)
        #expect(!lines[told..<on].contains { $0.contains("单选题") || $0.contains("已答") })
        #expect(!lines[told..<on].contains { $0.contains(":code") })
        #expect(lines[on + 1].contains("题 · "))
        #expect(lines[on...].contains("✓ 已保存：B"))
    }

    @Test func `who comes back hears what was ordered meanwhile, and once`() throws {
        let room = try RoomVisit(step: .zero)
        try room.admit(orders: [Self.notice])
        #expect(try room.type([":quit"]).said.contains("监考员通知"))
        #expect(try room.type(["开始", "b"]).said.contains("监考员通知"))
        try room.admit(orders: [Self.notice, Self.pause])
        let paused = try room.type(["a", ":quit"]).said
        #expect(!paused.contains("监考员通知") && paused.contains("请等候"))
        #expect(!paused.contains("先倾听") && !paused.contains("已保存：A"))
        try room.admit(orders: [Self.notice, Self.pause, Self.resume])
        let back = try room.type(["a"]).said
        #expect(back.contains("考试继续") && back.contains("✓ 已保存：A"))
        #expect(try !room.type(["a"]).said.contains("考试继续"))
        // A pause that came and went while nobody was there is no news.
        let more = SittingOrder(.extend, .own, at: RoomVisit.start, minutes: 5)
        let all = [Self.notice, Self.pause, Self.resume, Self.pause, more, Self.resume, more]
        try room.admit(orders: all)
        let later = try room.type(["a"]).said
        #expect(!later.contains("考试继续") && !later.contains("暂停"))
        #expect(Self.lines(later).count { $0.contains("已为你延长 10 分钟，剩余 1:40:00") } == 1)
    }

    @Test func `on the screen a pause hides the item and its end shows it again`() throws {
        let room = try RoomVisit(
            step: .seconds(7),
            desk: [100: [Self.notice, Self.pause], 200: [Self.notice, Self.pause, Self.resume]])
        try room.admit()
        _ = try room.type(["开始", "b"])
        let (exit, seen, _) = try room.watch()
        #expect(exit == .ended(.timeOver))
        #expect(seen.contains { $0.contains("监考员通知：第 2 题的“本月”指十月") })
        #expect(seen.contains { $0.contains("题目暂不显示。请等候：监考员恢复后自动继续") })
        #expect(seen.contains { $0.contains("考试继续，剩余 1:") })
        let taken = try room.folder.collect(
            key: RoomVisit.key, orders: room.folder.readAdmission().orders,
            at: ClockReading(
                wall: RoomVisit.start + .minutes(500), uptime: 0, boot: "collected"))
        #expect(taken.charged == .minutes(90) && taken.stood > .minutes(5))
    }

    /// Somebody who types to the half, is told of something, and types on.
    private func interrupted(
        atItem number: Int, typing begun: String, _ orders: [SittingOrder], then rest: String
    ) throws -> String {
        let looks = 40...400
        let room = try RoomVisit(step: .zero, desk: [looks.lowerBound + 100: orders])
        try room.admit()
        let (exit, said) = try room.typeOnTerminal(
            ["开始", ":\(number)"],
            late: [
                looks.lowerBound + 50: begun, looks.lowerBound + 200: rest + "\n",
                looks.upperBound: ":quit\n",
            ])
        #expect(exit == .left)
        return said
    }

    @Test func `line by line nothing half typed goes in front of what is typed after news`() throws
    {
        let said = try interrupted(atItem: 4, typing: "1", [Self.notice], then: "15")
        #expect(said.contains("刚才没按回车的“1”没有收下，请重新输入。"))
        #expect(said.contains("✓ 已保存：15 %") && !said.contains("115"))
        let chosen = try interrupted(atItem: 1, typing: "c", [Self.notice], then: "b")
        #expect(chosen.contains("✓ 已保存：B"))
    }

    @Test func `a text that was half typed stands behind the prompt, and goes on`() throws {
        let said = try interrupted(atItem: 5, typing: "您好", [Self.notice], then: "，请稍等")
        #expect(said.contains("剩余 1:30:00] > 您好"))
        #expect(said.contains("退格删不到它"))
        #expect(said.contains("✓ 已保存（6 字）") && !said.contains("没有收下"))
        // In a pause there is no way to go on with it.
        let paused = try interrupted(atItem: 5, typing: "您好", [Self.pause], then: "，请稍等")
        #expect(paused.contains("刚才没按回车的“您好”没有收下"))
        #expect(!paused.contains("✓ 已保存（"))
    }

    @Test func `a finger on a key does not keep the end of a pause from being heard`() throws {
        let room = try RoomVisit(step: .zero, desk: [40: [Self.pause, Self.resume]])
        try room.admit()
        _ = try room.type(["开始", "b"])
        try room.admit(orders: [Self.pause])
        let (exit, seen, _) = try room.watch(
            pressingUntil: "考试继续，剩余", pulse: RunningSitting.pulse)
        #expect(exit == .left)
        #expect(seen.contains { $0.contains("题目暂不显示") })
        #expect(seen.contains { $0.contains("考试继续，剩余") })
    }

    @Test func `in a pause by the desk no code is asked for, but one may be typed`() {
        var candidate = Candidate.begun(at: 2)
        candidate.order(.pause)
        #expect(!candidate.seen.contains { $0.contains("监考员给的码") || $0.contains("用码") })
        candidate.press(.character("x"))
        #expect(candidate.seen.contains { $0.contains("监考员给的码") })
        #expect(candidate.seen.last == " F1 帮助  Enter 用码  ^Q 离开")
        candidate.press(.backspace)
        #expect(candidate.seen.last == " F1 帮助  ^Q 离开")
        candidate.order(.resume)
        #expect(!candidate.state.isPaused)
    }

    private static let long =
        "因三楼走廊试警报，请留在座位上。" + (10..<30).map { "第\($0)排听候安排。" }.joined() + "完"

    @Test func `a long notice takes the rows it needs`() {
        var candidate = Candidate.begun(at: 2)
        candidate.order(.notice, words: Self.long)
        let seen = candidate.seen.joined().filter { !$0.isWhitespace }
        #expect(seen.contains("监考员通知：因三楼") && seen.contains("安排。完"))
        #expect(!seen.contains("Ctrl-R"))
    }

    /// The smallest terminal of either layout.
    private static let smallest = [
        (rows: 16, columns: 60, layout: ScreenLayout.usual), (12, 40, .large),
    ]

    /// Everything that is seen as the window goes down.
    private func read(_ candidate: Candidate) -> String {
        var candidate = candidate
        var seen: [String] = []
        for _ in 0..<40 {
            let rows = candidate.screen.contentRows(candidate.state)
            seen += candidate.seen.dropFirst(2).prefix(rows).filter { !seen.contains($0) }
            candidate.press(.down)
        }
        return seen.joined().filter { !$0.isWhitespace }
    }

    @Test(
        arguments: 0..<2, [[Key.character("r")], [.control("r")], [.control("o"), .control("r")]])
    func `a notice that is cut off says where all of it is, and there it is`(
        size: Int, way: [Key]
    ) {
        let size = Self.smallest[size]
        #expect(Self.long.count <= SittingOrder.mostCharacters)
        var candidate = Candidate.begun(
            at: 2, rows: size.rows, columns: size.columns, layout: size.layout)
        candidate.order(.notice, words: Self.long)
        #expect(!candidate.seen.contains { $0.contains("完") })
        #expect(candidate.seen.contains { $0.contains("…（Ctrl-R 看全文）") })
        for key in way { candidate.press(key) }
        #expect(read(candidate).contains(Self.long))
        candidate.press(.escape)
        #expect(candidate.seen.contains { $0.contains("哪些做法恰当") })
        #expect(!candidate.seen.contains { $0.contains("监考员通知：") })
    }

    @Test(arguments: 0..<2)
    func `all of a notice stands in a pause, a break and before the start`(size: Int) {
        let size = Self.smallest[size]
        let paper = SectionPaper.screen
        func begun() -> Candidate {
            .begun(paper, rows: size.rows, columns: size.columns, layout: size.layout)
        }
        var paused = begun()
        paused.order(.pause)
        var resting = begun()
        resting.press(.control("x"), .character("y"))
        #expect(resting.state.stage.isOnBreak)
        let waiting = Candidate(
            paper, rows: size.rows, columns: size.columns, layout: size.layout)
        for var candidate in [paused, resting, waiting] {
            candidate.order(.notice, words: Self.long)
            #expect(read(candidate).contains(Self.long), "\(candidate.seen)")
            #expect(!candidate.seen.contains { $0.contains("Ctrl-R") })
        }
    }

    @Test func `what comes together is told in a line each, and warnings before notices`() {
        var candidate = Candidate.begun(at: 2)
        candidate.order(.notice, words: "第一条")
        candidate.order(.notice, words: "第二条")
        candidate.order(.extend, minutes: 15)
        candidate.press(.control("f"))
        #expect(
            candidate.seen.suffix(6).dropLast(2) == [
                " ✓ 已标记本题", " ！已为你延长 15 分钟，剩余 1:28:05。", " 监考员通知：第二条",
                " 监考员通知：第一条",
            ], "\(candidate.seen)")
        // What has been there for long enough goes, and may be read again.
        candidate.screen.forgetNotices(endedBy: .now + .seconds(30))
        #expect(candidate.screen.urgentNotices.map(\.isNotice) == [true, true])
        candidate.screen.forgetNotices(endedBy: .now + .seconds(61))
        #expect(!candidate.seen.contains { $0.contains("监考员通知") })
        #expect(candidate.seen.last?.contains("r 通知") == true)
        candidate.press(.control("o"))
        #expect(candidate.seen.contains(" 监考员通知 2 条，按 r 看。"))
        candidate.press(.character("r"))
        #expect(
            candidate.seen[2...6] == [
                " 监考员通知", "", " 09:00  第二条", "", " 09:00  第一条",
            ])
    }

    @Test func `before the start a pause is told, and its end`() {
        var candidate = Candidate()
        candidate.order(.pause)
        #expect(candidate.seen.contains { $0.contains("考试暂停，已停表") })
        candidate.order(.resume)
        #expect(!candidate.seen.contains { $0.contains("考试暂停") })
        #expect(candidate.seen.contains { $0.contains("暂停结束。") })
    }
}
