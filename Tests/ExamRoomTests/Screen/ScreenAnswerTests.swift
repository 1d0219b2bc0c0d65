import CertCore
import Sitting
import Terminal
import Testing

@testable import ExamRoom

/// How items of every kind are answered at the keys, and what is saved of it.
@Suite struct ScreenAnswerTests {
    private static let choices: [([Key], Set<OptionID>)] = [
        ([.character("b")], ["o1"]), ([.character("Ｂ")], ["o1"]), ([.down, .enter], ["o0"]),
        ([.down, .down, .character(" ")], ["o1"]), ([.up, .character(" ")], ["o3"]),
        ([.character("a"), .character("c")], ["o2"]),
        ([.character("d"), .up, .enter], ["o2"]),
    ]

    @Test(arguments: choices)
    func `one choice is made by letter, or by arrows and Space or Enter`(
        keys: [Key], chosen: Set<OptionID>
    ) {
        var candidate = Candidate.begun()
        for key in keys { candidate.press(key) }
        #expect(candidate.state.answers["S1"] == .options(chosen))
        #expect(candidate.screen.place == 0)
        #expect(candidate.status.hasPrefix(" ✓ 已保存："))
    }

    @Test(arguments: [Key.enter, .right, .pageDown, .tab, .character("n"), .control("n")])
    func `going on answers nothing`(key: Key) {
        var candidate = Candidate.begun()
        candidate.press(key)
        #expect(candidate.state.answers == [:])
        #expect(candidate.screen.place == 1)
    }

    @Test func `Enter on what is chosen goes on`() {
        var candidate = Candidate.begun()
        candidate.press(.character("b"), .enter)
        #expect(candidate.state.answers == ["S1": .options(["o1"])])
        #expect(candidate.screen.place == 1)
    }

    @Test func `several choices are put in and taken out, the last with the answer`() {
        var candidate = Candidate.begun(at: 2)
        candidate.type("acd")
        #expect(candidate.state.answers["M1"] == .options(["o0", "o2", "o3"]))
        candidate.type("a")
        #expect(candidate.state.answers["M1"] == .options(["o2", "o3"]))
        candidate.press(.character("c"), .down, .character(" "))
        #expect(candidate.state.answers["M1"] == nil)
        #expect(candidate.status.contains("未作答"))
    }

    @Test(arguments: [
        ("t", true), ("T", true), ("对", true), ("ｔ", true), ("f", false), ("错", false),
    ])
    func `a judgement is a letter or a word`(text: String, truth: Bool) {
        var candidate = Candidate.begun(at: 3)
        candidate.type(text)
        #expect(candidate.state.answers["J1"] == .boolean(truth))
        #expect(candidate.state.flags == [])
    }

    @Test func `a judgement is made with arrows too`() {
        var candidate = Candidate.begun(at: 3)
        candidate.press(.down, .down, .character(" "))
        #expect(candidate.state.answers["J1"] == .boolean(false))
    }

    @Test(arguments: [
        Key.enter, .tab, .pageDown, .control("n"), .control("p"), .backTab, .control("o"),
        .control("s"), .function(1), .control("q"), .control("g"),
    ])
    func `text is saved when the candidate leaves the field`(key: Key) {
        var candidate = Candidate.begun(at: 4)
        candidate.type("接通")
        #expect(candidate.state.answers["F1"] == nil)
        #expect(candidate.status.contains("未保存"))
        candidate.press(key)
        #expect(candidate.state.answers["F1"] == .text("接通"))
    }

    @Test func `text is edited at the caret`() {
        var candidate = Candidate.begun(at: 4)
        candidate.type("人接通率")
        candidate.press(.home, .right)
        candidate.type("工")
        candidate.press(.end, .backspace, .left, .delete, .enter)
        #expect(candidate.state.answers["F1"] == .text("人工接"))
        candidate.press(.control("u"), .enter)
        #expect(candidate.state.answers["F1"] == nil)
    }

    @Test func `accents join the letters before them`() {
        var candidate = Candidate.begun(at: 4)
        candidate.press(
            .character("e"), .character("\u{301}"), .character("s"), .left, .backspace, .enter)
        #expect(candidate.state.answers["F1"] == .text("s"))
    }

    @Test func `a number is saved without its unit`() {
        var candidate = Candidate.begun(at: 5)
        candidate.type("90 元")
        candidate.press(.enter)
        #expect(candidate.state.answers["N1"] == .text("90"))
        #expect(candidate.status.contains("✓ 已保存：90 元"))
    }

    @Test func `what is no answer is told once and holds nobody`() {
        var candidate = Candidate.begun(at: 5)
        candidate.type("九十")
        candidate.press(.tab)
        #expect(candidate.screen.place == 4)
        #expect(candidate.notice == "请输入数字，如 95 或 3.5。未保存。")
        candidate.press(.tab)
        #expect(candidate.screen.place == 5)
        #expect(candidate.state.answers["N1"] == nil)
        candidate.press(.character("p"))
        #expect(candidate.status.contains("未保存"))
        #expect(candidate.seen.contains { $0.contains("九十") })
    }

    @Test(arguments: [(Key.function(1), RoomScreen.Panel.help), (.control("c"), .leave)])
    func `what is no answer keeps nobody from help, or from going`(
        key: Key, panel: RoomScreen.Panel
    ) {
        var candidate = Candidate.begun(at: 5)
        candidate.type("九十")
        candidate.press(key)
        #expect(candidate.screen.panel == panel)
        candidate.press(.escape)
        #expect(candidate.status.contains("未保存"))
        #expect(candidate.state.answers["N1"] == nil)
    }

    @Test func `a text over its limit says by how much and is not saved`() {
        var candidate = Candidate.begun(at: 7)
        candidate.type(String(repeating: "好", count: 23))
        #expect(candidate.status.contains("23/20 字，多 3 字"))
        candidate.press(.enter)
        #expect(candidate.notice == "共 23 字，最多 20 字。未保存。")
        candidate.press(.backspace, .backspace, .backspace, .enter)
        #expect(candidate.status.contains("20/20 字  ✓ 已保存"))
    }

    @Test func `a short text has lines, pasted ones too; other fields have one`() {
        var candidate = Candidate.begun(at: 7)
        candidate.type("一")
        candidate.press(.control("j"), .paste("二\n三"), .up, .up)
        candidate.type("零")
        candidate.press(.enter)
        #expect(candidate.state.answers["X1"] == .text("一零\n二\n三"))
        candidate.go(to: 4)
        candidate.press(.paste("接\n通"), .control("j"))
        #expect(candidate.state.answers["F1"] == .text("接 通"))
    }

    @Test func `an order is typed letter by letter and saved when it is whole`() {
        var candidate = Candidate.begun(at: 8)
        candidate.type("ba")
        #expect(candidate.state.answers["O1"] == nil)
        candidate.press(.enter)
        #expect(candidate.notice == "还缺 C：请按顺序写出全部字母。未保存。")
        candidate.type("b")
        #expect(candidate.notice?.contains("“B”写了两次") == true)
        candidate.type("c")
        #expect(candidate.state.answers["O1"] == .order(["o1", "o0", "o2"]))
        #expect(candidate.status.contains("✓ 已保存：B A C"))
    }

    @Test func `an order is made by picking up and putting down`() {
        var candidate = Candidate.begun(at: 8)
        candidate.press(.down, .character(" "), .down, .down)
        #expect(candidate.status.contains("未保存"))
        candidate.press(.character(" "))
        #expect(candidate.state.answers["O1"] == .order(["o1", "o2", "o0"]))
        candidate.press(.character(" "), .up, .escape)
        #expect(candidate.state.answers["O1"] == .order(["o1", "o2", "o0"]))
        candidate.press(.delete)
        #expect(candidate.state.answers["O1"] == nil)
    }

    @Test func `options are matched by letter and number`() {
        var candidate = Candidate.begun(at: 9)
        candidate.type("a1")
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t0"]))
        #expect(candidate.status.contains("A1（还缺 B、C）"))
        candidate.type("2c２")
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t0", "o1": "t1", "o2": "t1"]))
        candidate.type("a")
        candidate.press(.delete)
        #expect(candidate.state.answers["P1"] == .pairs(["o1": "t1", "o2": "t1"]))
        candidate.type("4")
        #expect(candidate.notice?.contains("请输入 1–3 中的数字") == true)
    }

    @Test func `options are matched in two columns`() {
        var candidate = Candidate.begun(at: 9)
        candidate.press(.down, .tab, .down, .down, .enter)
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t2"]))
        candidate.press(.character(" "), .character(" "))
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t2", "o1": "t0"]))
        candidate.press(.tab, .backTab, .enter)
        #expect(candidate.screen.panel == .overview(cursor: 8))
    }

    @Test func `a number that may go on waits for its second digit`() {
        var paper = ScreenPaper.paper
        paper.items[8].targets = (0..<12).map {
            AnswerOption(id: OptionID("t\($0)"), text: Phrase("\($0)"))
        }
        var candidate = Candidate.begun(paper, at: 9)
        candidate.type("a1")
        #expect(candidate.state.answers["P1"] == nil)
        candidate.type("2")
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t11"]))
        candidate.type("1")
        candidate.press(.enter)
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t11", "o1": "t0"]))
        candidate.type("3")
        #expect(candidate.state.answers["P1"] == .pairs(["o0": "t11", "o1": "t0", "o2": "t2"]))
    }

    @Test func `letters that name options answer, and Ctrl still commands`() {
        var paper = ScreenPaper.paper
        paper.items[0].options = (0..<8).map {
            AnswerOption(id: OptionID("o\($0)"), text: Phrase("\($0)"))
        }
        var candidate = Candidate.begun(paper)
        candidate.press(.character("f"))
        #expect(candidate.state.answers["S1"] == .options(["o5"]) && candidate.state.flags == [])
        candidate.press(.control("f"))
        #expect(candidate.state.flags == ["S1"])
        candidate.press(.character("*"))
        #expect(candidate.state.flags == [])
    }

    @Test func `letters taken back leave the order that is saved`() {
        var candidate = Candidate.begun(at: 8)
        candidate.type("cab")
        #expect(candidate.status.hasPrefix(" ✓ 已保存：C A B"))
        candidate.type("b")
        #expect(candidate.seen.contains { $0.hasSuffix("1  B. 问候") })
        candidate.press(.backspace)
        #expect(candidate.seen.contains { $0.hasSuffix("1  C. 道别") })
        #expect(candidate.status.hasPrefix(" ✓ 已保存：C A B"))
    }
}
