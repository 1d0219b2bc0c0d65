import CertCore
import Disk
import Glibc
import Sitting
import Testing

@testable import ExamRoom

/// A visit line by line, from the rules to the goodbye.
@Suite struct PlainRoomTests {
    @Test func `a whole visit reads like this`() throws {
        let room = try RoomVisit(step: .zero)
        try room.admit()
        let (_, said) = try room.type(["开始", "b", "ae", "ac", ":flag", "", ":submit", "交卷"])
        #expect(
            said == """
                示例认定机构
                客户服务管理员（四级） · 理论考试
                考生：欧阳·阿依古丽  ·  准考号：T7K2M9
                · 考试时间 90 分钟，从你确认开始时计时，最迟 11:00 结束，时间到自动交卷。
                · 共 5 题，满分 10 分：单选题 1 题（2 分），多选题 1 题（2 分），判断题 1 题\
                （2 分），计算题 1 题（2 分），简答题 1 题（2 分）。
                · 看到“✓ 已保存”，答案才算保存；交卷前可随时更改。
                · 多选题：选对但不全得该题分值的 50%，有错选不得分。
                · 因故障中断的时间最多补回 5 分钟；自行退出期间，时间照常计算。
                · 输入 :help 随时查看命令。

                确认是本人、已读规则后输入“开始”计时（:quit 离开）>\u{20}
                开始计时，10:30 结束。

                第 1/5 题 · 单选题 · 2 分
                接到投诉，首先应当做什么？
                  A. 先致歉
                  B. 先倾听
                  C. 先转接
                  D. 先记录
                （输入一个字母，如 b）
                [第 1/5 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：B

                第 2/5 题 · 多选题 · 2 分
                哪些做法恰当？
                  A. 放慢语速
                  B. 抢先作答
                  C. 核对信息
                  D. 复述要点
                （输入一个或多个字母，如 ac）
                [第 2/5 题 · 剩余 1:30:00] >\u{20}
                没有选项“E”：请输入 A–D 中的字母。未保存。
                [第 2/5 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：A C

                第 3/5 题 · 判断题 · 2 分
                误拨电话也要礼貌道别。
                （输入“对”或“错”，也可用 t / f）
                [第 3/5 题 · 剩余 1:30:00] >\u{20}
                ✓ 已标记本题
                [第 3/5 题 · 剩余 1:30:00] >\u{20}

                第 4/5 题 · 计算题 · 2 分
                38÷40 是多少？
                （输入数字，单位：%）
                [第 4/5 题 · 剩余 1:30:00] >\u{20}
                已答 2/5 题。
                未答：3–5
                已标记：3
                交卷后不能再改。确认请输入“交卷”，回车返回答题 >\u{20}

                ✓ 已交卷。
                共保存 2/5 题的答案。请听从监考员安排离场。

                """)
    }

    @Test func `a candidate answers every kind of item and hands in`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (exit, said) = try room.type([
            "开始", "b", "ac", "对", "95%", "您好，非常抱歉", ":submit", "交卷",
        ])
        #expect(exit == .ended(.submitted))
        for answer in ["B", "A C", "对", "95 %"] {
            #expect(said.contains("✓ 已保存：\(answer)\n"), "\(answer)")
        }
        #expect(said.contains("✓ 已保存（7 字）"))
        #expect(said.contains("共保存 5/5 题的答案"))
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(60))
        #expect(
            collected.responses == [
                "S1": .options(["a"]), "M1": .options(["c", "d"]), "J1": .boolean(true),
                "N1": .text("95"), "X1": .text("您好，非常抱歉"),
            ])
        #expect(collected.ending == .submitted)
    }

    @Test func `the candidate is told the rules before the time starts`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (exit, said) = try room.type(["还没准备好", ":quit"])
        #expect(exit == .notStarted)
        for words in [
            "示例认定机构", "客户服务管理员（四级） · 理论考试", "考生：欧阳·阿依古丽", "T7K2M9",
            "考试时间 90 分钟，从你确认开始时计时，最迟 11:00 结束",
            "共 5 题，满分 10 分：单选题 1 题（2 分）", "该题分值的 50%，有错选不得分",
            "最多补回 5 分钟", "未开始，未计时。",
        ] { #expect(said.contains(words), "\(words)") }
        #expect(!said.contains("接到投诉"))
        #expect(!Path.exists(room.folder.journal))
    }

    @Test func `everything is said in English too`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (_, said) = try room.type(
            ["start", "b", ":help", ":list", ":submit", "submit"], language: .en)
        for words in [
            "Customer-service agent, level 4 · Theory exam", "You have 90 minutes",
            "Item 1/5 · single choice · 2 points", "✓ Saved: B", ":go 12",
            "1 of 5 items answered.", "Not answered: 2–5", "✓ Handed in.",
        ] { #expect(said.contains(words), "\(words)") }
        let chinese = said.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
        let own =
            RoomVisit.items.map { $0.stem.zh + $0.options.map(\.text.zh).joined() }.joined()
            + "欧阳·阿依古丽"
        #expect(chinese.allSatisfy { own.unicodeScalars.contains($0) })
    }

    @Test func `nothing is said to be saved that is not`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (_, said) = try room.type([
            "开始", "e", "ab", ":next", "", "也许", ":next", "九十五", ":next",
            String(repeating: "好", count: 21), ":bogus",
        ])
        #expect(!said.contains("✓ 已保存："))
        #expect(!said.contains("✓ 已保存（"))
        for words in [
            "没有选项“E”：请输入 A–D 中的字母。未保存。", "本题只能选一项。未保存。",
            "请输入“对”或“错”", "请输入数字，如 95 或 3.5。未保存。", "共 21 字，最多 20 字。未保存。",
            "没有命令“bogus”。",
        ] { #expect(said.contains(words), "\(words)") }
        let reopened = try room.type([])
        #expect(reopened.said.contains("已保存 0/5 题的答案"))
    }

    @Test func `who leaves finds every answer and the same place again`() throws {
        let room = try RoomVisit()
        try room.admit()
        let first = try room.type(["开始", "b", "ac", ":flag", ":quit"])
        #expect(first.exit == .left)
        #expect(first.said.contains("用同一条命令即可继续"))
        let second = try room.type([":list"])
        #expect(second.exit == .left)
        #expect(second.said.contains("继续考试：已保存 2/5 题的答案"))
        #expect(second.said.contains("第 3/5 题 · 判断题 · 2 分 · 已标记"))
        #expect(second.said.contains("未答：3–5"))
        #expect(second.said.contains("已标记：3"))
        #expect(!second.said.contains("输入“开始”计时"))
    }

    @Test func `an answer can be changed, cleared and added to`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (_, said) = try room.type([
            "开始", "a", ":1", "d", ":1", ":clear", ":5", "第一行", ":add 第二行", ":show",
        ])
        #expect(said.contains("你的答案：A（输入新答案即可更改）"))
        #expect(said.contains("✓ 已清除本题答案"))
        #expect(said.contains("你的答案：第一行\n第二行"))
        #expect(said.contains("✓ 已保存（7 字）"))
    }

    @Test func `moving about stays within the paper`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (_, said) = try room.type(["开始", ":prev", ":go 6", ":go 0", ":5", ""])
        #expect(said.contains("已是第一题。"))
        #expect(said.contains("没有第 6 题：本卷为 1–5 题。"))
        #expect(said.contains("没有第 0 题"))
        #expect(said.contains("已到最后一题。"))
    }

    @Test func `handing in is asked once more and can be taken back`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (exit, said) = try room.type(["开始", "b", ":submit", "", "ac"])
        #expect(exit == .left)
        #expect(said.contains("未答：2–5"))
        #expect(said.contains("✓ 已保存：A C"))
    }

    @Test func `afterwards candidates see of their answers what the scheme allows`() throws {
        for (rule, seen) in [
            (Afterwards.nothing, ["请听从监考员安排离场。"]),
            (.count, ["共保存 2/5 题的答案。请听从监考员安排离场。"]),
            (
                .answers,
                [
                    "共保存 2/5 题的答案。请听从监考员安排离场。", "1. B", "2. –", "3. 对", "4. –",
                    "5. –",
                ]
            ),
        ] {
            var paper = RoomVisit.paper()
            paper.rules.afterwards = rule
            let room = try RoomVisit(paper, step: .zero)
            try room.admit()
            let said = try room.type(["开始", "b", ":go 3", "对", ":submit", "交卷"]).said
            let lines = said.split(separator: "\n").map(String.init)
            let end = try #require(lines.lastIndex { $0.hasSuffix("✓ 已交卷。") }, "\(said)")
            #expect(Array(lines[(end + 1)...]) == seen)
            // Who comes back is told the same.
            let again = try room.type([]).said.split(separator: "\n").map(String.init)
            #expect(Array(again.suffix(seen.count)) == seen)
        }
    }

    @Test func `a sitting that is over stays over`() throws {
        let room = try RoomVisit()
        try room.admit()
        _ = try room.type(["开始", "b", ":submit", "交卷"])
        let (exit, said) = try room.type(["a"])
        #expect(exit == .ended(.submitted))
        #expect(said.contains("已交卷"))
        #expect(!said.contains("接到投诉"))
    }

    @Test func `without check-in there is no paper`() throws {
        let room = try RoomVisit()
        let (exit, said) = try room.type(["开始"])
        #expect(exit == .failed(.notAdmitted(ticket: "T7K2M9")))
        #expect(said.contains("尚未签到"))
    }

    @Test func `a rehearsal says so first`() throws {
        let room = try RoomVisit(RoomVisit.paper(isRehearsal: true))
        try room.admit()
        #expect(try room.type([]).said.hasPrefix("【演练】"))
    }

    @Test func `on a terminal the lines typed in Chinese arrive whole`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (exit, said) = try room.typeOnTerminal([
            "开始", ":5", "您好，让您久等，抱歉。", ":退出",
        ])
        #expect(exit == .left)
        #expect(said.contains("✓ 已保存（11 字）"))
    }

    @Test func `what hides in the text of an item is shown`() throws {
        var paper = RoomVisit.paper()
        paper.items[0].stem = Phrase("选\u{1B}[2J\u{202E}择")
        let room = try RoomVisit(paper)
        try room.admit()
        let (_, said) = try room.type(["开始"])
        #expect(said.contains("选␛[2J⟦U+202E⟧择"))
    }

    @Test func `a line that is no text is refused, and the room goes on`() throws {
        let room = try RoomVisit()
        try room.admit()
        let (_, said) = try room.type(
            bytes: Array("开始\n".utf8) + [0xC4, 0xE3, 0x0A] + Array("b\n".utf8))
        #expect(said.contains("这一行无法读取（太长或不是文字）。未保存。"))
        #expect(said.contains("✓ 已保存：B"))
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a signal leaves a sitting that can be resumed`(signal: Int32) throws {
        let room = try RoomVisit(signal: signal)
        try room.admit()
        #expect(try room.type(["开始"]).exit == .left)
        let (exit, said) = try room.wait()
        #expect(exit == .left)
        #expect(said.contains("用同一条命令即可继续"))
        #expect(try room.type(["b", ":submit", "交卷"]).exit == .ended(.submitted))
    }
}
