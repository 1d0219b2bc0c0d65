import CertCore
import Sitting
import Testing

@testable import ExamRoom

/// Items whose options a candidate puts in order or matches.
@Suite struct ArrangingTests {
    private static let ordering = PaperItem(
        id: "O1", type: .ordering, stem: Phrase(zh: "按先后排列。", en: "Put in order."),
        options: options(["c", "a", "b"], zh: ["核实", "问候", "道别"], en: ["check", "greet", "end"]),
        unit: nil, maximumLength: nil, points: 3)

    private static let matching = PaperItem(
        id: "P1", type: .matching, stem: Phrase(zh: "转给哪个组？", en: "Which team?"),
        options: options(["b", "a"], zh: ["退款", "断网"], en: ["refund", "no network"]),
        targets: options(
            ["t2", "t3", "t1"], zh: ["网络", "销售", "财务"], en: ["net", "sales", "money"]),
        unit: nil, maximumLength: nil, points: 2)

    private static func options(
        _ ids: [OptionID], zh: [String], en: [String]
    ) -> [AnswerOption] {
        ids.indices.map { AnswerOption(id: ids[$0], text: Phrase(zh: zh[$0], en: en[$0])) }
    }

    private var paper: Paper {
        var paper = RoomVisit.paper()
        paper.items = [Self.ordering, Self.matching]
        paper.rules.ordering = .perPair
        paper.rules.matching = .perPair
        return paper
    }

    @Test(arguments: ["b c a", "BCA", "b, c, a", "Ｂ、Ｃ、Ａ", "b→c→a", "b > c > a", "b-c-a."])
    func `letters one after the other are an order`(line: String) {
        #expect(RoomIntent(line, for: Self.ordering) == .answer(.order(["a", "b", "c"])))
    }

    @Test(arguments: [
        ("b c", RoomIntent.Problem.missing(["A"])), ("c", .missing(["A", "B"])),
        ("b c a b", .repeated("B")), ("bda", .letter("D", last: "C")),
        ("1 2 3", .letter("1", last: "C")), ("，", .missing(["A", "B", "C"])),
    ])
    func `what is no order is told`(line: String, problem: RoomIntent.Problem) {
        #expect(RoomIntent(line, for: Self.ordering) == .unreadable(problem))
    }

    @Test(arguments: [
        "a3 b1", "A3B1", "b1, a3", "Ａ３，Ｂ１", "a=3 b=1", "a-3、b-1", "a 3 b 1", "a: 3; b: 1",
    ])
    func `letters with numbers are pairs`(line: String) {
        #expect(RoomIntent(line, for: Self.matching) == .match(["b": "t1", "a": "t2"]))
    }

    @Test(arguments: [
        ("a", RoomIntent.Problem.unpaired("A")), ("a b1", .unpaired("A")), ("3 a", .unlettered),
        ("a4", .number("4", last: 3)), ("a0", .number("0", last: 3)),
        ("a99999999999999999999", .number("99999999999999999999", last: 3)),
        ("c1", .letter("C", last: "B")), ("a1 a2", .repeated("A")), ("，", .unlettered),
        ("退款1", .letter("退", last: "B")),
    ])
    func `what is no pair is told`(line: String, problem: RoomIntent.Problem) {
        #expect(RoomIntent(line, for: Self.matching) == .unreadable(problem))
    }

    @Test func `a visit in Chinese reads like this`() throws {
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        let (_, said) = try room.type([
            "开始", "b c", "b c a", "a4", "a3", ":list", "b1", ":submit", "交卷",
        ])
        #expect(
            said == """
                示例认定机构
                客户服务管理员（四级） · 理论考试
                考生：欧阳·阿依古丽  ·  准考号：T7K2M9
                · 考试时间 90 分钟，从你确认开始时计时，最迟 11:00 结束，时间到自动交卷。
                · 共 2 题，满分 5 分：排序题 1 题（3 分），匹配题 1 题（2 分）。
                · 看到“✓ 已保存”，答案才算保存；交卷前可随时更改。
                · 排序题：每有两项的先后正确，得相应比例的分。
                · 匹配题：按配对正确的项数比例得分，配错不扣分。
                · 因故障中断的时间最多补回 5 分钟；自行退出期间，时间照常计算。
                · 输入 :help 随时查看命令。

                确认是本人、已读规则后输入“开始”计时（:quit 离开）>\u{20}
                开始计时，10:30 结束。

                第 1/2 题 · 排序题 · 3 分
                按先后排列。
                  A. 核实
                  B. 问候
                  C. 道别
                （按正确顺序输入全部字母，如 c a b）
                [第 1/2 题 · 剩余 1:30:00] >\u{20}
                还缺 A：请按顺序写出全部字母。未保存。
                [第 1/2 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：B C A

                第 2/2 题 · 匹配题 · 2 分
                转给哪个组？
                  A. 退款
                  B. 断网
                对应以下各项：
                  1. 网络
                  2. 销售
                  3. 财务
                （在每个字母后写上对应的数字，如 a2 b1；可以分几次输入，一个数字可用多次）
                [第 2/2 题 · 剩余 1:30:00] >\u{20}
                没有“4”：请输入 1–3 中的数字。未保存。
                [第 2/2 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：A3（还缺 B）
                [第 2/2 题 · 剩余 1:30:00] >\u{20}
                已答 2/2 题。
                未配完：2
                [第 2/2 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：A3 B1
                已到最后一题。:list 查看进度，:go 12 转到某题，:submit 交卷。
                已答 2/2 题。
                [第 2/2 题 · 剩余 1:30:00] >\u{20}
                已答 2/2 题。
                交卷后不能再改。确认请输入“交卷”，回车返回答题 >\u{20}

                ✓ 已交卷。
                共保存 2/2 题的答案。请听从监考员安排离场。

                """)
    }

    @Test func `a visit in English reads like this`() throws {
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        let (_, said) = try room.type(
            ["start", "b c", "b b", "b c a", "3", "a", "a3", ":list", "b1", ":submit", "submit"],
            language: .en)
        for rule in [
            "· 2 items, 5 points: 1 × put in order (3 points), 1 × matching (2 points).",
            "· Put in order: a share for each two options of which the right one is first.",
            "· Matching: a share per right pair; a wrong one costs nothing.",
        ] { #expect(said.contains(rule)) }
        let sheets = said.split(separator: "\n\n", omittingEmptySubsequences: false)
        #expect(
            sheets.dropFirst(2).joined(separator: "\n\n") == """
                Item 1/2 · put in order · 3 points
                Put in order.
                  A. check
                  B. greet
                  C. end
                (Type all letters in the right order, such as c a b.)
                [Item 1/2 · 1:30:00 left] >\u{20}
                Missing: A. Type all letters in their order. Not saved.
                [Item 1/2 · 1:30:00 left] >\u{20}
                “B” is there twice: type each letter once. Not saved.
                [Item 1/2 · 1:30:00 left] >\u{20}
                ✓ Saved: B C A

                Item 2/2 · matching · 2 points
                Which team?
                  A. refund
                  B. no network
                To be matched with:
                  1. net
                  2. sales
                  3. money
                (Type each letter with its number, such as a2 b1; some now, others later; a number may be \
                used again.)
                [Item 2/2 · 1:30:00 left] >\u{20}
                Type a letter and then its number, as in a2 b1. Not saved.
                [Item 2/2 · 1:30:00 left] >\u{20}
                “A” has no number: type pairs such as a2 b1. Not saved.
                [Item 2/2 · 1:30:00 left] >\u{20}
                ✓ Saved: A3 (still open: B)
                [Item 2/2 · 1:30:00 left] >\u{20}
                2 of 2 items answered.
                Not all matched: 2
                [Item 2/2 · 1:30:00 left] >\u{20}
                ✓ Saved: A3 B1
                This is the last item. :list shows progress, :go 12 goes to an item, :submit hands in.
                2 of 2 items answered.
                [Item 2/2 · 1:30:00 left] >\u{20}
                2 of 2 items answered.
                Nothing can be changed afterwards. Type submit to hand in, Enter to go back >\u{20}

                ✓ Handed in.
                2 of 2 answers are saved. Please wait for the invigilator.

                """)
    }

    @Test func `pairs come together over several lines and resumptions`() throws {
        let room = try RoomVisit(paper)
        try room.admit()
        _ = try room.type(["start", "b a c", "a1", ":quit"])
        _ = try room.type(["b3", "a2", ":submit", "submit"])
        _ = try room.type([":2", "a2", ":submit", "submit"])
        let collected = try room.folder.collect(
            key: RoomVisit.key, now: RoomVisit.start + .minutes(60))
        #expect(
            collected.responses == [
                "O1": .order(["a", "c", "b"]), "P1": .pairs(["b": "t3", "a": "t1"]),
            ])
    }
}
