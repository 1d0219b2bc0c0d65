import CertCore
import Disk
import Sitting
import Testing

@testable import ExamRoom

@Suite struct RoomWordsTests {
    private let zh = RoomWords(language: .zh)
    private let en = RoomWords(language: .en)

    @Test(arguments: [
        ([3], "3"), ([3, 7, 8, 9], "3、7–9"), ([1, 2, 4, 5], "1–2、4–5"), ([], ""),
    ])
    func `runs of numbers are drawn together`(numbers: [Int], text: String) {
        #expect(zh.numbers(numbers) == text)
    }

    @Test(arguments: [
        ":next", ":prev", ":go 12", ":12", ":flag", ":clear", ":add", ":show", ":list", ":submit",
        ":quit", ":case", ":next section",
    ])
    func `the help names every command in both languages`(command: String) throws {
        let item = try #require(RoomVisit.items.first)
        if case .unknownCommand = RoomIntent(command, for: item) { Issue.record("not known") }
        for words in [zh, en] {
            let help = words.help(for: SectionPaper.paper())
            #expect(help.contains { $0.contains(command) })
        }
    }

    @Test(arguments: [
        ("", "", ", 0 words"), ("您好，请讲。", "", ", 4 words"), ("Yes.", "，英文 1 词", ", 1 word"),
        ("请按 F2 键，don’t wait 3 days", "，英文 4 词", ", 8 words"),
        ("e\u{301}te\u{301} 2026", "，英文 1 词", ", 2 words"),
    ])
    func `words are counted, of Chinese by its characters`(text: String, zh: String, en: String) {
        #expect(self.zh.words(of: text) == zh && self.en.words(of: text) == en)
        #expect(self.en.saved(text: text).contains(en))
    }

    @Test func `who leaves a practice is not told that it can be resumed, nor of an invigilator`() {
        let state = SittingState(paper: RoomVisit.paper())
        for language in Language.allCases {
            let exam = RoomWords(language: language)
            let practice = RoomWords(language: language, isPractice: true)
            func told(_ words: RoomWords) -> String {
                let lines = [words.leaveQuestion(state), words.left] + words.rules(of: state)
                let keys = words.screenHelp(for: state.paper).map(\.does)
                let help = words.help(for: state.paper) + words.ended(.submitted, state)
                return (lines + keys + help).joined(separator: "\n")
            }
            let untrue =
                language == .zh
                ? ["同一条命令", "时间照常计算", "听从监考员", "可再继续"]
                : ["same command", "ime goes on", "wait for the invigilator", "be resumed"]
            for words in untrue {
                #expect(told(exam).contains(words), "\(words)")
                #expect(!told(practice).contains(words), "\(words)")
            }
            #expect(practice.other.isPractice && practice.other.language != language)
        }
    }

    @Test func `a practice speaks of no invigilator anywhere`() throws {
        var paper = TypingPaper.paper
        let state = SittingState(paper: paper)
        let refusals: [SittingRefusal] = [
            .noBreakLeft, .notOnBreak, .unknownCode, .lastSection, .typingUnderWay("T1"),
        ]
        let disk = DiskError(path: "x", operation: .write, reason: .system(code: 5))
        let failures: [SittingFailure] = [
            .disk(disk), .journal(.alteredHead), .collected, .inUse(by: nil), .paperDamaged,
        ]
        paper.rules.outage = .resumeCode
        for language in Language.allCases {
            func told(isPractice: Bool) -> [[String]] {
                let words = RoomWords(language: language, isPractice: isPractice)
                return [
                    words.help(for: paper), [words.typingHelp],
                    words.screenHelp(for: paper).map { $0.key + " " + $0.does },
                    refusals.compactMap { words.refused($0, in: paper) },
                    words.rules(of: SittingState(paper: paper)) + words.ended(.submitted, state),
                    failures.map { words.failure($0, at: .utc) },
                ]
            }
            func speaks(_ lines: [String]) -> Bool {
                let names = ["nvigilator", "监考", "your hand", "举手"]
                return lines.contains { line in names.contains { line.contains($0) } }
            }
            #expect(told(isPractice: false).map(speaks) == [true, false, true, true, true, true])
            let practice = told(isPractice: true)
            #expect(practice.map(speaks) == Array(repeating: false, count: 6), "\(practice)")
            // Nor of codes, which there are none of.
            #expect(!practice[0...2].joined().contains { $0.contains(":code") })
            let codes = ["A practice has no codes.", "练习里没有要输入的码。"]
            #expect(practice[3].filter(codes.contains).count == 1)
            #expect(!practice[2].contains { $0.hasPrefix("k ") || $0.hasPrefix("r ") })
            #expect(practice.allSatisfy { !$0.isEmpty && !$0.contains("") })
        }
    }

    @Test func `what a unit holds cannot disturb the screen`() {
        #expect(zh.fieldLabel(Phrase("分\u{202E}钟")).contains("\u{202E}") == false)
        #expect(zh.fieldLabel(Phrase("%")) == "你的答案（单位：%）")
    }

    @Test func `only a paper with sections has a way to leave one`() {
        for words in [zh, en] {
            #expect(!words.help(for: RoomVisit.paper()).contains { $0.contains("section") })
            #expect(!words.screenHelp(for: RoomVisit.paper()).contains { $0.key == "x" })
            #expect(words.screenHelp(for: SectionPaper.paper()).contains { $0.key == "x" })
        }
    }

    @Test func `both helps tell what becomes of time that a section does not use`() {
        for (words, given) in [(zh, "没用完的时间作废"), (en, "is given up")] {
            for (isTimed, tells) in [(true, true), (false, false)] {
                let paper = SectionPaper.paper(isTimed: isTimed)
                let keys = words.screenHelp(for: paper).map(\.does)
                #expect(keys.contains { $0.contains(given) } == tells)
                #expect(words.help(for: paper).contains { $0.contains(given) } == tells)
            }
        }
    }

    @Test(arguments: 1...10)
    func `at 80 columns the foot tells how to go to the next section`(item: Int) {
        var paper = ScreenPaper.paper
        paper.rules.navigation = .sections
        paper.items.insert(TypingPaper.paper.items[1], at: 9)
        paper.items.append(RoomVisit.items[0])
        paper.sections = [Paper.Section(items: 10), Paper.Section(items: 1)]
        for (words, hint) in [(zh, "下一大题"), (en, "next section")] {
            let candidate = Candidate.begun(paper, words.language, at: item)
            let key = [4, 5, 7, 10].contains(item) ? "^X " : "x "
            #expect(candidate.seen.last?.contains(key + hint) == true, "\(candidate.seen)")
        }
        let last = Candidate.begun(ScreenPaper.paper, .en, at: 1)
        #expect(last.seen.last?.contains("next section") == false)
    }
}
