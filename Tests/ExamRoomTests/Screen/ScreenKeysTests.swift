import CertCore
import Sitting
import Terminal
import Testing

@testable import ExamRoom

/// What candidates do at the keys, and what is saved of it.
@Suite struct ScreenKeysTests {
    @Test func `nobody starts who has not confirmed who they are`() {
        var candidate = Candidate()
        candidate.press(.enter, .character("a"), .tab)
        #expect(candidate.events == [])
        candidate.press(.character(" "), .enter)
        #expect(candidate.events == [.started, .shown("S1")])
    }

    @Test func `who leaves at the start page has not started`() {
        for key in [Key.character("q"), .control("c"), .control("q")] {
            var candidate = Candidate()
            candidate.press(key)
            #expect(candidate.hasLeft && candidate.events == [])
        }
    }

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

    @Test func `the overview goes to any item`() {
        var candidate = Candidate.begun()
        candidate.press(.character("o"), .right, .right, .enter)
        #expect(candidate.screen.place == 2 && candidate.screen.panel == nil)
        candidate.press(.control("o"), .end, .right, .character(" "))
        #expect(candidate.screen.place == 8)
        candidate.press(.control("o"), .home, .left, .up, .escape)
        #expect(candidate.screen.place == 8 && candidate.screen.panel == nil)
    }

    @Test func `numbers beyond the paper go nowhere`() {
        var candidate = Candidate.begun()
        for number in ["10", "0", "999999"] {
            candidate.go(to: Int(number)!)
            #expect(candidate.screen.place == 0)
            #expect(candidate.notice?.contains("本卷为 1–9 题") == true)
            candidate.press(.escape)
        }
    }

    @Test(arguments: ["交卷", "submit", "Ｓubmit"])
    func `handing in takes a word`(word: String) {
        var candidate = Candidate.begun()
        candidate.press(.character("s"))
        #expect(candidate.screen.panel == .review(typed: ""))
        candidate.type(word)
        #expect(candidate.state.ending == nil)
        candidate.press(.enter)
        #expect(candidate.state.ending == .submitted)
    }

    @Test func `no key held down hands in`() {
        var candidate = Candidate.begun()
        for _ in 1...50 { candidate.press(.control("s")) }
        #expect(candidate.state.ending == nil)
        #expect(candidate.screen.panel == .review(typed: ""))
    }

    @Test(arguments: [
        [Key.enter], [.escape], [.control("s"), .escape], [.character("不"), .enter],
    ])
    func `handing in is taken back`(keys: [Key]) {
        var candidate = Candidate.begun()
        candidate.press(.control("s"))
        for key in keys { candidate.press(key) }
        #expect(candidate.screen.panel == nil && candidate.state.ending == nil)
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

    @Test func `the foot tells only keys that do what it says`() {
        var paper = ScreenPaper.paper
        paper.items[0].options = (0..<15).map {
            AnswerOption(id: OptionID("o\($0)"), text: Phrase("选项 \($0)"))
        }
        let candidate = Candidate.begun(paper, columns: 120)
        let foot = candidate.seen.last ?? ""
        #expect(foot.contains("^N p ") && foot.contains("^F ") && foot.contains("^G "), "\(foot)")
        #expect(foot.contains("^O ") && foot.contains(" s ") && foot.contains(" q "), "\(foot)")
    }

    @Test func `what is urgent stays, whatever keys are pressed`() {
        var candidate = Candidate.begun()
        candidate.left = .seconds(59)
        candidate.warn()
        candidate.press(.character("f"))
        #expect(candidate.seen.contains { $0.contains("！剩余时间 0:00:59") })
        #expect(candidate.seen[0].contains("已标记"))
    }

    @Test func `leaving is asked once more`() {
        var candidate = Candidate.begun()
        candidate.press(.character("q"), .escape, .character("q"), .enter)
        #expect(!candidate.hasLeft && candidate.screen.panel == nil)
        candidate.press(.control("c"), .control("c"))
        #expect(candidate.hasLeft)
    }

    @Test func `long content scrolls before the next item comes`() {
        var paper = ScreenPaper.paper
        paper.items[0].stem = Phrase((1...30).map { "第\($0)行" }.joined(separator: "\n"))
        var candidate = Candidate.begun(paper)
        #expect(candidate.seen.contains { $0.contains("↓ 下面") })
        candidate.press(.pageDown)
        #expect(candidate.screen.place == 0 && candidate.screen.scroll > 0)
        candidate.press(.pageDown)
        #expect(candidate.screen.place == 1 && candidate.screen.scroll == 0)
        candidate.press(.pageUp)
        candidate.press(.down)
        #expect(
            candidate.seen.contains { $0.hasPrefix(" > ( ) A.") }, "the window follows the cursor")
        candidate.press(.pageUp, .pageUp)
        #expect(candidate.seen.contains { $0.contains("第1行") })
    }

    @Test func `a window too small says so, keeps time and takes no answer`() {
        var candidate = Candidate.begun()
        candidate.resize(rows: 15, columns: 59)
        candidate.press(.character("a"), .enter)
        #expect(candidate.state.answers == [:] && candidate.screen.place == 0)
        let seen = candidate.seen.joined()
        #expect(seen.contains("60×16") && seen.contains("1:28:05") && seen.contains("too small"))
        candidate.resize(rows: 24, columns: 80)
        #expect(candidate.seen.contains { $0.contains("A. 先致歉") })
        candidate.resize(rows: 1, columns: 1)
        #expect(candidate.seen.count == 1)
        candidate.press(.control("c"))
        #expect(candidate.hasLeft)
    }

    @Test func `a section is left by its key or behind its last item, after asking`() {
        var candidate = Candidate.begun(SectionPaper.screen)
        candidate.press(.character("x"))
        #expect(candidate.screen.panel == .leaveSection)
        candidate.press(.escape)
        #expect(candidate.state.stage.section == 0 && candidate.screen.panel == nil)
        candidate.go(to: 3)
        candidate.press(.character("n"))
        #expect(candidate.screen.panel == .leaveSection)
        candidate.press(.enter)
        #expect(candidate.screen.panel == nil && candidate.screen.place == 2)
        candidate.press(.control("x"), .character("y"))
        #expect(candidate.state.stage.isOnBreak && candidate.screen.panel == nil)
        // In the break nothing is seen, and no single key ends it.
        let stem = candidate.state.paper.items[3].stem.zh.prefix(6)
        for key in [
            Key.enter, .character("n"), .control("o"), .control("g"), .control("s"),
            .character("b"),
        ] {
            candidate.press(key)
            #expect(candidate.state.stage.isOnBreak)
            #expect(!candidate.seen.joined().contains(stem))
        }
        candidate.press(.control("q"), .escape, .character("?"), .escape)
        candidate.press(.character(" "), .enter)
        #expect(!candidate.state.stage.isOnBreak && candidate.screen.place == 3)
        #expect(candidate.seen.joined().contains(stem))
        #expect(candidate.events.suffix(2) == [.sectionLeft(unused: .minutes(30)), .breakEnded])
    }

    @Test func `nobody gets to another section by number, arrow or overview`() {
        var candidate = Candidate.begun(SectionPaper.screen)
        candidate.go(to: 4)
        #expect(candidate.screen.place == 0)
        #expect(candidate.notice == "第 4 题还没到：前面的题、前面的大题在先。")
        candidate.press(.control("x"), .character("y"), .character(" "), .enter)
        candidate.press(.control("p"))
        #expect(candidate.screen.place == 3)
        #expect(candidate.notice == "第 3 题已锁定，不能再看、再改。")
        candidate.press(.control("o"), .home, .enter)
        #expect(candidate.screen.place == 3)
        #expect(candidate.notice == "第 1 题已锁定，不能再看、再改。")
    }

    @Test func `text that is typed is saved before its section is left`() {
        var candidate = Candidate.begun(SectionPaper.screen)
        candidate.press(.control("x"), .character("y"), .character(" "), .enter)
        candidate.type("接通")
        candidate.press(.control("x"), .character("y"))
        #expect(candidate.state.answers == ["F1": .text("接通")])
        #expect(candidate.screen.place == 6)
        candidate.press(.control("x"))
        #expect(candidate.notice == "这是最后一个大题：可检查各题，或交卷。")
    }

    @Test func `item after item, only what is not answered is asked about`() {
        var candidate = Candidate.begun(SectionPaper.linear)
        candidate.press(.character("n"))
        #expect(candidate.screen.panel == .leaveItem)
        candidate.press(.escape)
        #expect(candidate.screen.place == 0 && candidate.screen.panel == nil)
        candidate.press(.character("b"), .character("n"))
        #expect(candidate.screen.place == 1)
        candidate.press(.character("p"))
        #expect(candidate.notice == "第 1 题已锁定，不能再看、再改。")
        candidate.press(.character("n"), .character("y"))
        #expect(candidate.screen.place == 2)
        candidate.go(to: 5)
        #expect(candidate.screen.place == 2)
        // The key that leaves a section does nothing where there is none.
        candidate.press(.character("x"))
        #expect(candidate.screen.panel == nil && candidate.state.stage.section == 0)
    }
}
