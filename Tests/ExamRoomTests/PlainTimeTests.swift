import CertCore
import Sitting
import Testing

@testable import ExamRoom

/// What the room tells line by line of the time: what is left, warnings, pauses, more of it.
@Suite struct PlainTimeTests {
    @Test func `in a pause nothing is shown but the way out of it`() throws {
        let paper = RoomVisit.paperWithCodes()
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        let codes = [
            RoomVisit.code(.extend, minutes: 10), RoomVisit.code(.pause), RoomVisit.code(.resume),
        ]
        let (exit, said) = try room.type([
            "开始", codes[0], codes[0], codes[2], codes[1], "b", ":list", ":go 2", ":code x",
            codes[2],
            "b", ":quit",
        ])
        #expect(exit == .left)
        let lines = said.split(separator: "\n").drop { !$0.hasPrefix("（输入一个字母") }
        #expect(
            lines.prefix(14) == [
                "（输入一个字母，如 b）",
                "[第 1/5 题 · 剩余 1:30:00] > ",
                "✓ 延长 10 分钟，剩余 1:40:00。",
                "[第 1/5 题 · 剩余 1:40:00] > ",
                "这个码已经用过了。",
                "[第 1/5 题 · 剩余 1:40:00] > ",
                "现在没有这个码可以结束的暂停。",
                "[第 1/5 题 · 剩余 1:40:00] > ",
                "✓ 暂停。",
                "考试暂停，已停表。请等监考员给恢复码。",
                "拿到后输入 :code，空一格，再输入那个码。",
                "[暂停 · 剩余 1:40:00] > ",
                "考试暂停，已停表。请等监考员给恢复码。",
                "拿到后输入 :code，空一格，再输入那个码。",
            ])
        let rest = lines.dropFirst(14)
        let end = rest.firstIndex { $0.hasPrefix("✓ 继续") } ?? rest.endIndex
        #expect(!rest[..<end].contains { $0.contains("题 · 单选题") || $0.contains("已答") })
        #expect(rest.contains("这不是给你的码，或输入有误。请再核对。"))
        #expect(rest[end...].contains("✓ 已保存：B"))
        // Who comes back to a pause sees none of the paper.
        let other = try RoomVisit(paper, step: .zero)
        try other.admit()
        _ = try other.type(["开始", codes[1], ":quit"])
        let back = try other.type(["b", ":quit"]).said
        #expect(!back.contains("先倾听") && back.contains("[暂停"))
    }

    @Test func `every prompt tells the place and the time left`() throws {
        let room = try RoomVisit(step: .seconds(5))
        try room.admit()
        let (_, said) = try room.type(["开始", "b", ":prev", ""])
        let prompts = said.split(separator: "[").dropFirst().compactMap {
            $0.split(separator: "]").first
        }
        #expect(prompts.map { $0.prefix(7) } == ["第 1/5 题", "第 2/5 题", "第 1/5 题", "第 2/5 题"])
        let left = prompts.compactMap { $0.split(separator: " ").last }.map(String.init)
        #expect(left == left.sorted(by: >))
        #expect(Set(left).count == 4)
    }

    @Test func `handing in too early is refused with the time to wait`() throws {
        let room = try RoomVisit(RoomVisit.paper(earliestSubmission: 30))
        try room.admit()
        let (exit, said) = try room.type(["开始", ":submit", "交卷"])
        #expect(exit == .left)
        #expect(said.contains("现在还不能交卷，再过 0:29:"))
    }

    @Test func `the room warns at ten minutes and at one, and hands in when the time is over`()
        throws
    {
        let room = try RoomVisit(step: .seconds(29))
        try room.admit()
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, said) = try room.wait()
        #expect(exit == .ended(.timeOver))
        let warnings = said.split(separator: "\n").filter { $0.hasPrefix("！剩余时间") }
        #expect(warnings.count == 2)
        #expect(warnings.first?.contains("0:09:") == true)
        #expect(warnings.last?.contains("0:00:") == true)
        #expect(said.contains("时间到，已自动交卷。"))
        #expect(said.contains("共保存 1/5 题的答案"))
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(200))
        #expect(collected.charged == .minutes(90))
    }

    @Test func `the room tells of time given meanwhile, and warns anew`() throws {
        let room = try RoomVisit(step: .seconds(29), late: 20)
        try room.admit()
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, said) = try room.wait()
        #expect(exit == .ended(.timeOver))
        let told = said.split(separator: "\n").filter { $0.hasPrefix("！") }
        #expect(told.map { $0.contains("延长") } == [false, true, false, false])
        #expect(told.dropFirst().first?.contains("0:2") == true)
    }

    @Test func `the room warns anew after a code that gives time`() throws {
        let room = try RoomVisit(RoomVisit.paperWithCodes(), step: .seconds(29))
        try room.admit()
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, said) = try room.wait(
            typing: RoomVisit.code(.extend, minutes: 20), atLook: 180)
        #expect(exit == .ended(.timeOver))
        let lines = said.split(separator: "\n")
        let code = try #require(lines.firstIndex { $0.hasPrefix("✓ 延长 20 分钟") }, "\(said)")
        #expect(lines[..<code].count { $0.hasPrefix("！剩余时间") } > 0)
        #expect(lines[code...].count { $0.hasPrefix("！剩余时间") } == 2, "\(said)")
    }

    @Test func `who is busy is told of time given meanwhile as well, and once`() throws {
        let room = try RoomVisit(late: 20)
        try room.admit()
        let lines = ["开始"] + (0..<60).flatMap { _ in [":next", ":prev"] }
        let told = try room.type(lines).said.split(separator: "\n").filter { $0.hasPrefix("！") }
        #expect(told.count == 1)
        #expect(told.first?.contains("！已为你延长 20 分钟，剩余 1:4") == true)
    }

    @Test func `before the window the hour is told`() throws {
        var paper = RoomVisit.paper()
        let opens = RoomVisit.start + .minutes(30)
        paper.heading.window = opens...(opens + .minutes(90))
        let room = try RoomVisit(paper)
        try room.admit()
        let (exit, said) = try room.type(["开始"])
        #expect(exit == .failed(.refused(.windowNotOpen(from: opens))))
        #expect(said.contains("考试 09:30 才开始。"))
    }
}
