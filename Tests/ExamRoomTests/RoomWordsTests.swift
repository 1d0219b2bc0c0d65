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
        ":quit", ":case",
    ])
    func `the help names every command in both languages`(command: String) throws {
        let item = try #require(RoomVisit.items.first)
        if case .unknownCommand = RoomIntent(command, for: item) { Issue.record("not known") }
        for help in [zh.help, en.help] {
            #expect(help.contains { $0.contains(command) })
        }
    }
}
