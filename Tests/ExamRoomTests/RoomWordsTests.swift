import CertCore
import Testing

@testable import ExamRoom

@Suite struct RoomWordsTests {
    private let zh = RoomWords(language: .zh)
    private let en = RoomWords(language: .en)

    @Test(arguments: [
        (Duration.seconds(5_285), "1:28:05"), (.zero, "0:00:00"), (.milliseconds(1), "0:00:01"),
        (.milliseconds(59_999), "0:01:00"), (.seconds(36_000), "10:00:00"),
    ])
    func `time is told in hours, minutes and seconds`(duration: Duration, text: String) {
        #expect(zh.time(duration) == text)
    }

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
