import CertCore
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

    @Test func `only a paper with sections has a way to leave one`() {
        for words in [zh, en] {
            #expect(!words.help(for: RoomVisit.paper()).contains { $0.contains("section") })
            #expect(!words.screenHelp(for: RoomVisit.paper()).contains { $0.hasPrefix("x ") })
            #expect(words.screenHelp(for: SectionPaper.paper()).contains { $0.hasPrefix("x ") })
        }
    }
}
