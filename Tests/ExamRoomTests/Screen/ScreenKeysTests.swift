import CertCore
import Sitting
import Terminal
import Testing

@testable import ExamRoom

/// The way through a sitting at the keys: beginning, moving about, sections, handing in.
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

    @Test(
        arguments: [Key.character("?"), .character("？"), .function(1)], [ExamLayout.usual, .large])
    func `the start page has its help, which tells of no item`(key: Key, layout: ExamLayout) {
        var candidate = Candidate(layout: layout == .large ? .large : .usual)
        candidate.press(.character(" "))
        let start = candidate.seen
        #expect(start.last?.contains("? 帮助") == true || layout == .large)
        candidate.press(key)
        #expect(candidate.screen.panel == .help)
        #expect(candidate.seen.contains { $0.contains("按键帮助") })
        #expect(!candidate.status.contains("[x]"))
        // Nobody begins by a key meant for the help.
        candidate.press(.down, .enter)
        #expect(candidate.seen == start && candidate.events == [])
        candidate.press(.enter)
        #expect(candidate.events == [.started, .shown("S1")])
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
