import CertCore
import Sitting
import Terminal
import TestKit
import Testing
import TextFormats

@testable import ExamRoom

/// The layout for candidates who see little.
@Suite struct LargeLayoutTests {
    private func begun(
        _ paper: Paper = ScreenPaper.paper, _ language: Language = .zh, at item: Int = 1,
        rows: Int = 12, columns: Int = 40, layout: ScreenLayout = .large
    ) -> Candidate {
        .begun(paper, language, at: item, rows: rows, columns: columns, layout: layout)
    }

    /// The looks (SGR) of everything on the screen.
    private func looks(_ candidate: Candidate) -> Set<Substring> {
        let sent = candidate.screen.frame(candidate.state)
            .changes(from: nil, style: Style(isStyled: true))
        return Set(sent.matches(of: /\u{1B}\[([0-9;]+)m/).flatMap { $0.1.split(separator: ";") })
    }

    @Test(arguments: 1...9)
    func `nothing is faint or told by a colour`(item: Int) {
        for layout in [ScreenLayout.large, .usual] {
            var candidate = begun(at: item, rows: 24, columns: 80, layout: layout)
            candidate.type("a")
            candidate.press(.down)
            candidate.left = .seconds(59)
            candidate.warn()
            let isPlain = looks(candidate).isDisjoint(with: ["2", "31", "32"])
            #expect(isPlain == (layout == .large))
        }
    }

    @Test func `what tells of the layout goes by itself, and takes nothing else along`() {
        var candidate = begun(rows: 24, columns: 80, layout: .usual)
        let told = ContinuousClock.now + .seconds(10)
        candidate.press(.function(2), .function(2))
        candidate.screen.layoutTold = told
        #expect(candidate.notice?.hasPrefix("普通版式") == true)
        #expect(candidate.screen.noticeEnds == told)
        candidate.screen.forgetNotices(endedBy: told - .seconds(1))
        #expect(candidate.notice?.hasPrefix("普通版式") == true)
        candidate.screen.forgetNotices(endedBy: told)
        #expect(candidate.screen.notice == nil && candidate.screen.noticeEnds == nil)
        candidate.press(.function(2), .character("f"))
        candidate.screen.layoutTold = told
        candidate.screen.forgetNotices(endedBy: told)
        #expect(candidate.screen.notice == candidate.screen.words.flagSet)
    }

    @Test func `time that is short has a mark`() {
        var candidate = begun()
        #expect(candidate.seen[1].hasSuffix("    剩余 1:28:05"))
        candidate.left = .seconds(59)
        #expect(candidate.seen[1].hasSuffix(" ! 剩余 0:00:59"))
    }

    @Test(arguments: 1...9, Language.allCases)
    func `lines are short however wide the terminal is`(item: Int, language: Language) {
        let candidate = begun(ScreenPaper.paper, language, at: item, rows: 40, columns: 120)
        for line in candidate.seen { #expect(displayWidth(of: line) <= 41, "\(line)") }
    }

    @Test func `a table keeps its lines where the terminal has room`() {
        var paper = ScreenPaper.paper
        let row = "| 上门安装 | 每次六十元 | 节假日每次九十元 | 远郊另加二十元 |"
        paper.items[0].stem = Phrase("看表：\n" + row)
        let wide = begun(paper, rows: 24, columns: 120)
        #expect(wide.seen.contains { $0.hasSuffix(row) })
        let narrow = begun(paper)
        #expect(narrow.seen.contains { $0.hasPrefix(" ↪ ") })
    }

    @Test func `options are a blank line apart, and their letters stand out`() {
        let candidate = begun(rows: 24, columns: 80)
        let first = candidate.seen.firstIndex { $0.contains("A. 先致歉") }
        let second = candidate.seen.firstIndex { $0.contains("B. 先倾听") }
        if let first, let second {
            #expect(second == first + 2 && candidate.seen[first + 1] == "")
        } else {
            Issue.record("\(candidate.seen)")
        }
        let sent = candidate.screen.frame(candidate.state)
            .changes(from: nil, style: Style(isStyled: true))
        #expect(sent.contains("\u{1B}[0;1mB. "))
    }

    @Test(arguments: 1...9, Language.allCases)
    func `at 40×12 every option comes into the window`(item: Int, language: Language) {
        var candidate = begun(ScreenPaper.paper, language, at: item)
        let item = ScreenPaper.items[item - 1]
        for option in item.options {
            candidate.press(.down)
            let text = option.text.in(language).prefix(6)
            #expect(candidate.seen.contains { $0.contains(text) }, "\(candidate.seen)")
        }
        if item.targets.isEmpty { return }
        candidate.press(.tab)
        for target in item.targets {
            let text = target.text.in(language).prefix(6)
            #expect(candidate.seen.contains { $0.contains(text) }, "\(candidate.seen)")
            candidate.press(.down)
        }
    }

    /// Keys that open what may lie over an item, in any language.
    private static let ways: [[Key]] = [
        [], [.control("o")], [.function(1)], [.control("g")], [.control("s")], [.control("k")],
        [.control("q")], [.control("f")],
    ]

    @Test(arguments: 1...10, Language.allCases)
    func `nothing is cut off and the foot has few keys, help or the way back first`(
        item: Int, language: Language
    ) {
        var paper = ScreenPaper.paper
        paper.items.append(TypingPaper.paper.items[1])
        for way in Self.ways {
            var candidate = begun(paper, language, at: item)
            for key in way { candidate.press(key) }
            for line in candidate.seen { #expect(!line.hasSuffix("…"), "\(line)") }
            let foot = candidate.seen.last ?? ""
            #expect((2...3).contains(foot.split(separator: "  ").count), "\(foot)")
            #expect([" ?", " F1", " Esc"].contains { foot.hasPrefix($0) }, "\(foot)")
        }
    }

    @Test(arguments: Language.allCases)
    func `a notice takes the lines it needs`(language: Language) {
        let words = RoomWords(language: language)
        var candidate = begun(SectionPaper.screen, language)
        candidate.wait(.zero)
        let stage = candidate.state.stage
        let notices = [
            words.pasteRefused, words.welcomeBack(answered: 10, of: 100, left: .seconds(5_000)),
            words.arrival(candidate.state, since: stage, candidate.screen.times),
            words.unfit(.onlyTyped), words.notOpen(.ahead, 100), words.codeRefused(.paused) ?? "",
        ]
        for notice in notices {
            candidate.screen.notice = notice
            let letters = candidate.seen.joined().filter { !" ↑↓".contains($0) }
            #expect(letters.contains(notice.filter { $0 != " " }), "\(candidate.seen)")
        }
    }

    @Test(arguments: ways + [[.control("x")]])
    func `F2 changes the layout wherever the candidate is, and nothing else`(way: [Key]) {
        for item in [1, 7] {
            var candidate = begun(
                SectionPaper.screen, at: 1, rows: 24, columns: 80, layout: .usual)
            if item == 7 { candidate = begun(at: 7, rows: 24, columns: 80, layout: .usual) }
            candidate.type("b")
            for key in way { candidate.press(key) }
            let before = candidate
            candidate.press(.function(2))
            #expect(candidate.screen.layout == .large)
            #expect(candidate.seen != before.seen)
            #expect(candidate.events == before.events && candidate.state == before.state)
            #expect(candidate.screen.panel == before.screen.panel)
            candidate.press(.function(2))
            #expect(candidate.screen.layout == .usual)
            candidate.screen.notice = before.notice
            candidate.screen.followsCursor = before.screen.followsCursor
            #expect(candidate.seen == before.seen)
        }
    }

    @Test(arguments: 1...9, Language.allCases)
    func `help tells how the item at hand is answered, and of no other`(
        item: Int, language: Language
    ) {
        var candidate = begun(ScreenPaper.paper, language, at: item, rows: 200)
        candidate.press(.function(1))
        let help = candidate.seen
        #expect(help.lastIndex { !$0.isEmpty }! <= 199 && help.count { !$0.isEmpty } < 80)
        let names =
            language == .zh
            ? ["单选、情景", "多选", "判断", "填空、计算、简答", "排序", "匹配"]
            : [
                "one choice", "several", "true or false", "text, number", "put in order",
                "matching",
            ]
        #expect(names.count { name in help.contains(" " + name) } == 1)
        #expect(help.contains(" r") && help.contains(" F2"))
    }

    @Test func `F2 is no text in a typing test, before the start or when it is too small`() {
        var candidate = begun(TypingPaper.paper, at: 2)
        candidate.press(.character(" "), .enter)
        candidate.type("您好")
        candidate.press(.function(2), .function(2))
        candidate.type("，")
        candidate.save()
        #expect(candidate.state.typings["T1"]?.typed.text == "您好，")
        var waiting = Candidate()
        waiting.press(.function(2))
        #expect(waiting.screen.layout == .large && waiting.events == [])
    }

    @Test func `a window too small for the usual layout offers the large one`() {
        var candidate = begun(rows: 24, columns: 80, layout: .usual)
        candidate.resize(rows: 12, columns: 40)
        #expect(candidate.seen.joined().contains("按 F2 改用大字版式"))
        candidate.press(.function(2), .character("b"))
        #expect(candidate.status.hasPrefix(" ✓ 已保存：B"))
        candidate.resize(rows: 11, columns: 40)
        let seen = candidate.seen.joined()
        #expect(seen.contains("40×12") && !seen.contains("F2"), "\(seen)")
    }
}
