import CertCore
import Sitting
import Terminal
import Testing

@testable import ExamRoom

/// Breaks that a candidate takes, in both faces.
@Suite struct OwnBreakRoomTests {
    private func lineByLine(_ minutes: Int) throws -> RoomVisit {
        var paper = RoomVisit.paper()
        paper.heading.breakMinutes = minutes
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        return room
    }

    private func onScreen(_ minutes: Int, at item: Int, _ language: Language = .zh) -> Candidate {
        var paper = ScreenPaper.paper
        paper.heading.breakMinutes = minutes
        return Candidate.begun(paper, language, at: item)
    }

    @Test func `line by line a break is told of, taken and ended`() throws {
        let room = try lineByLine(15)
        let (exit, said) = try room.type([
            "开始", "b", ":help", ":休息", "a", "继续", ":break", ":quit",
        ])
        #expect(exit == .left)
        #expect(said.contains("· 你可以中途休息，合计最多 15 分钟，可分几次"), "\(said)")
        // What ends later by the breaks is not told to end at a time.
        #expect(said.contains("最迟 11:00 结束（休息时间顺延）"))
        #expect(said.contains("\n开始计时，10:30 结束，休息时间顺延。\n"))
        #expect(said.contains(":break       休息一会儿，停表；输入“继续”回到考试（:休息）"))
        let parts = said.split(separator: "休息，最多 0:15:00。")
        try #require(parts.count == 3, "\(said)")
        // Nothing of the paper is seen between the two, and nothing answered.
        let between = parts[1].split(separator: "休息结束。")
        #expect(between.count == 2 && !between[0].contains("题 ·") && !between[0].contains("✓"))
        #expect(between[0].contains("[休息还剩 0:15:00] > "))
        #expect(between[1].contains("考试继续，剩余"))
        #expect(parts[2].contains("用同一条命令"))
        let again = try room.type(["continue", ":quit"], language: .en).said
        #expect(again.contains("[break: 0:15:00 left] > "), "\(again)")
        #expect(again.contains("The break is over. Go on; "), "\(again)")
    }

    @Test func `where no breaks were arranged nothing speaks of them`() throws {
        let said = try lineByLine(0).type(["开始", ":help", ":break", ":quit"]).said
        #expect(said.contains("\n开始计时，10:30 结束。\n") && !said.contains("顺延"))
        #expect(said.contains("本场没有安排中途休息；有需要请举手。"), "\(said)")
        #expect(!said.contains(":break") && !said.contains("停表"))
        var candidate = onScreen(0, at: 1)
        candidate.press(.control("b"))
        #expect(!candidate.state.stage.isOnBreak)
    }

    @Test func `on the screen Ctrl-B takes a break, and what was being typed is there after it`() {
        let place = ScreenPaper.paper.items.firstIndex { $0.type == .shortText }!
        var candidate = onScreen(15, at: place + 1)
        candidate.type("您好")
        candidate.press(.control("b"))
        #expect(candidate.state.stage.isOwnBreak)
        #expect(candidate.events.suffix(2).last == .breakTaken)
        #expect(candidate.state.answers[ScreenPaper.paper.items[place].id] == .text("您好"))
        #expect(!candidate.seen.joined().contains("您好"))
        #expect(!candidate.seen.joined().contains("大题"))
        candidate.press(.character("n"), .control("o"), .enter)
        #expect(candidate.state.stage.isOwnBreak)
        candidate.press(.character(" "), .enter)
        #expect(!candidate.state.stage.isOnBreak && candidate.screen.place == place)
        #expect(candidate.seen.joined().contains("您好"))
    }

    @Test func `help tells of the key only where there are breaks`() {
        for minutes in [0, 15] {
            for language in Language.allCases {
                var candidate = onScreen(minutes, at: 1, language)
                candidate.resize(rows: 60, columns: 100)
                candidate.press(.function(1))
                let isTold = candidate.seen.joined().contains("Ctrl-B")
                #expect(isTold == (minutes > 0), "\(candidate.seen)")
            }
        }
    }

    private static let refusals: [Language: String] = [
        .zh: "打字题正在计时，不能休息：请先把它打完，或结束它。",
        .en: "No break while a typing test runs: finish it or end it first.",
    ]

    private static func typing(_ minutes: Int = 15) -> Paper {
        var paper = TypingPaper.paper
        paper.heading.breakMinutes = minutes
        return paper
    }

    @Test(arguments: Language.allCases)
    func `Ctrl-B in a typing test tells to end it first, and takes a break then`(
        language: Language
    ) {
        var candidate = Candidate.begun(Self.typing(), language, at: 2)
        candidate.press(.character(" "), .enter)
        candidate.type("您好")
        candidate.press(.control("b"))
        #expect(candidate.notice == Self.refusals[language])
        #expect(!candidate.state.stage.isOnBreak)
        #expect(candidate.state.typings["T1"]?.typed.text == "您好")
        // The same where the candidate has gone on to another item meanwhile.
        candidate.press(.control("n"), .control("b"))
        #expect(candidate.notice == Self.refusals[language] && candidate.screen.place == 2)
        candidate.press(.control("p"), .control("e"), .control("e"), .control("b"))
        #expect(candidate.state.stage.isOwnBreak)
    }

    @Test(arguments: Language.allCases)
    func `line by line as well`(language: Language) throws {
        let begin = language == .zh ? "开始" : "start"
        for (minutes, refusal) in [
            (15, Self.refusals[language]!),
            (0, RoomWords(language: language).refused(.noBreakLeft, in: Self.typing(0))!),
        ] {
            let room = try RoomVisit(Self.typing(minutes), step: .zero)
            try room.admit()
            let said = try room.type(
                [begin, ":2", begin, ":break", ":end", ":break", ":quit"], language: language
            ).said
            let parts = said.split(separator: refusal)
            try #require(parts.count == (minutes == 0 ? 3 : 2), "\(said)")
            let rest = language == .zh ? "休息，最多 0:15:00。" : "[break: 0:15:00 left] > "
            #expect(parts.last?.contains(rest) == (minutes > 0), "\(said)")
            #expect(!parts[0].contains(rest))
        }
    }

    @Test func `whoever has typing tests is told that breaks wait for them, wherever breaks are`() {
        for (language, tells) in [
            (Language.zh, "打字题计时期间"), (.en, "while a typing test runs"),
        ] {
            let words = RoomWords(language: language)
            func told(_ paper: Paper) -> [Bool] {
                let rules = words.rules(of: SittingState(paper: paper))
                let keys = words.screenHelp(for: paper).map(\.does)
                return [rules, words.help(for: paper), keys].map { lines in
                    lines.contains { $0.contains(tells) }
                }
            }
            #expect(told(Self.typing()) == [true, true, true])
            #expect(told(Self.typing(0)) == [false, false, false])
            var paper = RoomVisit.paper()
            paper.heading.breakMinutes = 15
            #expect(told(paper) == [false, false, false])
        }
    }
}
