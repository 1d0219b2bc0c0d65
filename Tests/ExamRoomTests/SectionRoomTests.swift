import CertCore
import Sitting
import Testing

@testable import ExamRoom

/// Sections, breaks and the way through the paper, line by line.
@Suite struct SectionRoomTests {
    private func visit(_ paper: Paper, step: Duration = .zero) throws -> RoomVisit {
        let room = try RoomVisit(paper, step: step)
        try room.admit()
        return room
    }

    @Test func `the candidate is told of sections, times and breaks before the start`() throws {
        let said = try visit(SectionPaper.paper()).type([":quit"]).said
        for words in [
            "· 看到“✓ 已保存”，答案才算保存；离开该大题前可随时更改。",
            "· 分 2 个大题，依次作答，离开后不能返回：第 1 大题（第 1–2 题），第 2 大题（第 3–5 题）。",
            "· 各大题单独计时，依次为 30、60 分钟：时间到自动进入下一大题；提前离开，没用完的时间作废。",
            "· 第 1 大题之后可以休息，最多 5 分钟：停表，不显示试题，可提前继续。",
        ] {
            #expect(said.contains(words + "\n"), "\(said)")
        }
        let linear = try visit(SectionPaper.paper(.linear)).type([":quit"], language: .en).said
        #expect(linear.contains("· Item after item: once you go on"))
        #expect(linear.contains("until you go on you may change it."))
    }

    @Test func `a section is left after asking, and stays locked behind the break`() throws {
        let room = try visit(SectionPaper.paper())
        let (exit, said) = try room.type([
            "开始", ":go 3", "b", "", ":next section", "", ":下一大题", "是", "b", ":list", "继续", "对",
            ":1",
            ":submit", "", ":next section", ":quit",
        ])
        #expect(exit == .left)
        let lines = said.split(separator: "\n").drop { !$0.hasPrefix("（输入一个字母") }
        #expect(
            lines.filter { !$0.hasPrefix("  ") && !$0.hasPrefix("（") }.map(String.init) == [
                "[第 1/5 题 · 本大题 0:30:00 · 全卷 1:30:00] > ",
                "第 3 题还没到：前面的题、前面的大题在先。",
                "[第 1/5 题 · 本大题 0:30:00 · 全卷 1:30:00] > ",
                "✓ 已保存：B",
                "第 2/5 题 · 多选题 · 2 分",
                "哪些做法恰当？",
                "[第 2/5 题 · 本大题 0:30:00 · 全卷 1:30:00] > ",
                "已到本大题最后一题。:list 查看进度，:下一大题 离开本大题。",
                "[第 2/5 题 · 本大题 0:30:00 · 全卷 1:30:00] > ",
                "离开第 1/2 大题后不能返回。",
                "已答 1/2 题。",
                "未答：2",
                "本大题没用完的 0:30:00 作废。",
                "之后休息，最多 5 分钟。",
                "确认离开请输入“是”，回车返回答题 > ",
                "[第 2/5 题 · 本大题 0:30:00 · 全卷 1:30:00] > ",
                "离开第 1/2 大题后不能返回。",
                "已答 1/2 题。",
                "未答：2",
                "本大题没用完的 0:30:00 作废。",
                "之后休息，最多 5 分钟。",
                "确认离开请输入“是”，回车返回答题 > ",
                "✓ 已离开第 1 大题。休息，最多 0:05:00。",
                "休息中，已停表，题目暂不显示。休息还剩 0:05:00；输入“继续”可提前回到考试。",
                "[休息还剩 0:05:00] > ",
                "休息中，已停表，题目暂不显示。休息还剩 0:05:00；输入“继续”可提前回到考试。",
                "[休息还剩 0:05:00] > ",
                "休息中，已停表，题目暂不显示。休息还剩 0:05:00；输入“继续”可提前回到考试。",
                "[休息还剩 0:05:00] > ",
                "休息结束。现在是第 2/2 大题（第 3–5 题），剩余 1:00:00。",
                "第 3/5 题 · 判断题 · 2 分",
                "误拨电话也要礼貌道别。",
                "[第 3/5 题 · 剩余 1:00:00] > ",
                "✓ 已保存：对",
                "第 4/5 题 · 计算题 · 2 分",
                "38÷40 是多少？",
                "[第 4/5 题 · 剩余 1:00:00] > ",
                "第 1 题已锁定，不能再看、再改。",
                "[第 4/5 题 · 剩余 1:00:00] > ",
                "已答 2/5 题。",
                "未答：2、4–5",
                "已锁定：1–2",
                "交卷后不能再改。确认请输入“交卷”，回车返回答题 > ",
                "[第 4/5 题 · 剩余 1:00:00] > ",
                "这是最后一个大题：可检查各题，或交卷。",
                "[第 4/5 题 · 剩余 1:00:00] > ",
                "考试未结束：已保存的答案都在，用同一条命令即可继续。",
            ])
        let back = try room.type([":quit"]).said
        #expect(back.contains("第 4/5 题 · 计算题") && !back.contains("先倾听"))
    }

    @Test func `who comes back in a break sees none of the paper`() throws {
        let room = try visit(SectionPaper.paper())
        _ = try room.type(["开始", ":下一大题", "是"])
        let said = try room.type([":quit"]).said
        #expect(said.contains("[休息还剩 0:05:00] > "))
        #expect(!said.contains("判断题") && !said.contains("单选题"))
    }

    @Test func `item after item an answer may be changed until one goes on`() throws {
        var paper = SectionPaper.paper(.linear, isTimed: false)
        paper.sections = [Paper.Section(items: 5)]
        let room = try visit(paper)
        let (_, said) = try room.type([
            "开始", "b", "c", "", "", "", ":prev", "", "是", ":1", ":5", "对", ":4", ":quit",
        ])
        let lines = said.split(separator: "\n").drop { !$0.hasPrefix("（输入一个字母") }
        #expect(
            lines.filter { !$0.hasPrefix("  ") && !$0.hasPrefix("（") && !$0.hasPrefix("[") }
                .map(String.init) == [
                    "✓ 已保存：B", "回车到下一题，之后不能再改；也可重新输入。",
                    "✓ 已保存：C", "回车到下一题，之后不能再改；也可重新输入。",
                    "第 2/5 题 · 多选题 · 2 分", "哪些做法恰当？",
                    "第 2 题没有答完，到下一题后不能返回。",
                    "确认到下一题请输入“是”，回车返回答题 > ",
                    "第 1 题已锁定，不能再看、再改。",
                    "第 2 题没有答完，到下一题后不能返回。",
                    "确认到下一题请输入“是”，回车返回答题 > ",
                    "第 3/5 题 · 判断题 · 2 分", "误拨电话也要礼貌道别。",
                    "第 1 题已锁定，不能再看、再改。",
                    "第 5 题还没到：前面的题、前面的大题在先。",
                    "✓ 已保存：对", "回车到下一题，之后不能再改；也可重新输入。",
                    "第 4/5 题 · 计算题 · 2 分", "38÷40 是多少？",
                    "考试未结束：已保存的答案都在，用同一条命令即可继续。",
                ])
    }

    @Test func `sections and breaks run out by themselves, with warnings at the scheme's times`()
        throws
    {
        var paper = SectionPaper.paper()
        paper.rules.warnings = [20, 2]
        let room = try visit(paper, step: .seconds(7))
        #expect(try room.type(["开始", "b"]).exit == .left)
        let (exit, said) = try room.wait()
        #expect(exit == .ended(.timeOver))
        let told = said.split(separator: "\n").filter {
            $0.hasPrefix("！") || $0.hasPrefix("休息结束") || $0.hasPrefix("时间到")
        }
        let starts = [
            // The clock goes by seven seconds, so that a warning is as much late at most.
            "！本大题剩余 0:(20:00|19:5)", "！本大题剩余 0:0(2:00|1:5)", "！第 1 大题时间到，已锁定。休息，最多 0:0",
            "休息结束。现在是第 2/2 大题（第 3–5 题），剩余 ", "！剩余时间 0:(20:00|19:5)", "！剩余时间 0:0(2:00|1:5)",
            "时间到，已自动交卷。",
        ]
        #expect(told.count == starts.count, "\(told)")
        for (line, start) in zip(told, starts) {
            #expect(try Regex(start).prefixMatch(in: line) != nil, "\(line)")
        }
        #expect(said.contains("第 3/5 题 · 判断题"))
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(200))
        #expect(collected.charged == .minutes(90))
        #expect(collected.stood == .minutes(5))
        #expect(collected.responses == ["S1": .options(["a"])])
    }

    @Test func `a question that is asked goes with its section`() throws {
        let room = try visit(SectionPaper.paper(), step: .seconds(7))
        #expect(try room.type(["开始"]).exit == .left)
        // Nobody answers whether the section is to be left.
        let (_, said) = try room.wait(typing: ":下一大题", atLook: 20)
        let lines = said.split(separator: "\n").map(String.init)
        let question = "确认离开请输入“是”，回车返回答题 > "
        let place = try #require(lines.firstIndex { $0.hasPrefix(question) })
        let rest = lines[(place + 1)...]
        #expect(rest.contains { $0.hasPrefix("！第 1 大题时间到，已锁定。") })
        let over = rest.firstIndex { $0.hasPrefix("！第 1 大题时间到") } ?? place
        #expect(!lines[over...].contains { $0.contains("确认离开") })
    }
}
