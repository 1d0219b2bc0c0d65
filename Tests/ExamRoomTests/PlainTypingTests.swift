import CertCore
import Sitting
import Testing

@testable import ExamRoom

/// A typing test line by line.
@Suite struct PlainTypingTests {
    private static let lines = ["您好，感谢您的来电。", "请问有什么可以帮您？"]

    private static func paper() -> Paper {
        var paper = TypingPaper.paper
        paper.items[1].typing?.passage = Phrase(lines.joined(separator: "\n"))
        return paper
    }

    private func visit(_ step: Duration = .zero, _ paper: Paper = paper()) throws -> RoomVisit {
        let room = try RoomVisit(paper, step: step)
        try room.admit()
        return room
    }

    private func typed(_ room: RoomVisit) throws -> TypedText? {
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(300))
        if case .typed(let typed)? = collected.responses["T1"] { return typed }
        return nil
    }

    @Test func `a typing test reads like this`() throws {
        let room = try visit()
        let (exit, said) = try room.type(["开始", "b", "开始", Self.lines[0], "请问有什么可以帮你？", ":quit"])
        #expect(exit == .left)
        let start = try #require(said.firstRange(of: "第 2/3 题")?.lowerBound)
        #expect(
            said[start...] == """
                第 2/3 题 · 打字题 · 10 分
                请照录下面的开场白。
                · 时间 5 分钟，从你开始打字时计时；原文 21 字，没打到的不算错。
                · 同一字符的全角、半角视为相同（如逗号、问号）；句号“。”、顿号“、”和引号须与原文一致。
                · 每分钟正确 60 字得满分，不足的按比例；每分钟不到 30 字不得分；正确率不到 95% 不得分。
                · 提前结束而没有把原文打完，速度仍按全部时间计算。
                · 不能粘贴：粘贴的文字不算，并会记录。结束后不能再改。
                （输入“开始”计时，然后按所示逐行输入，每行按回车；:end 提前结束）
                [第 2/3 题 · 剩余 1:30:00] >\u{20}

                您好，感谢您的来电。
                [打字剩余 0:05:00] >\u{20}
                ✓ 已保存（11 字） 0 字/分 · 正确率 100.0%

                请问有什么可以帮您？
                [打字剩余 0:05:00] >\u{20}
                ✓ 已保存（21 字） 0 字/分 · 正确率 95.2%

                打字已结束，不能再改。
                打字成绩：0 字/分 · 正确率 95.2%
                正确 20 字；打错 1 字，漏打 0 字，多打 0 字。

                第 3/3 题 · 判断题 · 2 分
                误拨电话也要礼貌道别。
                （输入“对”或“错”，也可用 t / f）
                [第 3/3 题 · 剩余 1:30:00] >\u{20}
                考试未结束：已保存的答案都在，用同一条命令即可继续。

                """)
    }

    @Test func `the passage goes on where the candidate is, also after they were away`() throws {
        let room = try visit()
        _ = try room.type(["开始", ":2", "开始", "您好，", ":quit"])
        let (_, said) = try room.type(["感谢您的来电", "。", Self.lines[1], ":submit", "交卷"])
        #expect(said.contains("\n感谢您的来电。\n"))
        #expect(said.contains("\n。\n"))
        #expect(try typed(room)?.text == Self.lines.joined(separator: "\n"))
    }

    @Test func `what a wrapped line leaves out is typed with its Enter`() throws {
        let lines = PassageLines("Thank you for calling us today.\n\nBye now.", width: 12)
        #expect(
            lines.lines.map(\.text) == ["Thank you", "for calling", "us today.", "", "Bye now."])
        #expect((0..<5).map { lines.joint(after: $0) } == [" ", " ", "\n", "\n", ""])
        #expect(lines.line(of: 9) == 0 && lines.line(of: 10) == 1 && lines.line(of: 33) == 4)
        let indented = PassageLines("　　您好，感谢您的来电，请问有什么可以帮您？", width: 20)
        #expect(indented.lines.map(\.text).joined() == "　　您好，感谢您的来电，请问有什么可以帮您？")
    }

    private static let pastes: [([String], Int)] = [
        (["\u{1B}[200~您好，感谢\u{1B}[201~"], 1),
        (["您\u{1B}[200~好，", "感谢您的", "来电\u{1B}[201~。"], 1),
        (["\u{1B}[200~a\u{1B}[201~b\u{1B}[200~:quit\u{1B}[201~"], 1),
        (["\u{1B}[200~a\u{1B}[201~", "\u{1B}[200~b\u{1B}[201~"], 2),
    ]

    @Test(arguments: pastes)
    func `pasted lines are refused and recorded, whatever stands beside them`(
        lines: [String], count: Int
    ) throws {
        let room = try visit()
        let (_, said) = try room.type(
            ["开始", ":2", "开始"] + lines + [Self.lines[0], ":end", ":submit", "交卷"])
        #expect(said.contains("！粘贴的文字不算，已记录。"))
        #expect(said.contains("拒绝粘贴 \(count) 次。"))
        #expect(try typed(room)?.text == Self.lines[0] + "\n")
        #expect(try typed(room)?.pastes == count)
    }

    @Test func `commands are few, a colon twice is text, an empty line is nothing`() throws {
        var paper = Self.paper()
        paper.items[1].typing?.passage = Phrase(":甲\n乙")
        let room = try visit(.zero, paper)
        let (_, said) = try room.type([
            "开始", ":2", "对", ":clear", "开始", "", ":go 1", "::甲", ":结束", "开始", ":submit", "交卷",
        ])
        #expect(said.contains("打字时只有这些命令"))
        #expect(said.contains("本题只在打字时间内输入"))
        #expect(said.contains("打字已结束，不能再改。\n打字成绩"))
        #expect(try typed(room)?.text == ":甲\n")
    }

    @Test func `its time ends it, and what was typed by then counts`() throws {
        let room = try visit(.seconds(9))
        _ = try room.type(["开始", ":2", "开始", Self.lines[0]])
        let (exit, said) = try room.wait()
        #expect(exit == .ended(.timeOver))
        #expect(said.contains("打字已结束，不能再改。"))
        #expect(try typed(room)?.text == Self.lines[0] + "\n")
    }

    @Test(arguments: [("您好，感", "谢您的来电。"), ("您好，感谢您的来电。", "")])
    func `half a line counts as typed when the candidate is told of something`(
        half: String, rest: String
    ) throws {
        let notice = SittingOrder(
            .notice, .room, at: RoomVisit.start, words: Personal("请安静"))
        let room = try RoomVisit(Self.paper(), step: .zero, desk: [140: [notice]])
        try room.admit()
        let (_, said) = try room.typeOnTerminal(
            ["开始", "b", "开始"],
            late: [90: half, 240: rest + "\n", 300: Self.lines[1] + "\n", 400: ":quit\n"])
        #expect(said.contains("监考员通知：请安静") && !said.contains("没有收下"))
        // What is left of the line is shown anew.
        #expect(said.contains("\n\(rest.isEmpty ? Self.lines[1] : rest)\n[打字剩余"), "\(said)")
        #expect(try typed(room)?.text == Self.lines.joined(separator: "\n"), "\(said)")
    }
}
