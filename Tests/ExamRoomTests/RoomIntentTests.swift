import CertCore
import Sitting
import Testing

@testable import ExamRoom

@Suite struct RoomIntentTests {
    private func intent(_ line: String, for id: ItemID) throws -> RoomIntent {
        RoomIntent(line, for: try #require(RoomVisit.items.first { $0.id == id }))
    }

    @Test(
        arguments: [
            ("b", ["a"]), ("B", ["a"]), (" Ｂ ", ["a"]), ("ac", ["c", "d"]), ("AC", ["c", "d"]),
            ("a,c", ["c", "d"]), ("Ａ，Ｃ", ["c", "d"]), ("c、a", ["c", "d"]),
            ("a c d", ["c", "d", "b"]),
            ("aa", ["c"]), ("b.", ["a"]),
        ] as [(String, Set<OptionID>)])
    func `letters stand for the options as shown`(line: String, options: Set<OptionID>) throws {
        #expect(try intent(line, for: "M1") == .answer(.options(options)))
    }

    @Test(arguments: [("e", "E"), ("ab5", "5"), ("选b", "选"), ("ß", "S")])
    func `a letter that no option has is named`(line: String, letter: Character) throws {
        #expect(try intent(line, for: "M1") == .unreadable(.letter(letter, last: "D")))
    }

    @Test(arguments: ["对", "正确", "是", "√", "✓", "✔", "t", "T", "Ｔ", "true", "Yes", "y"])
    func `many words say true`(line: String) throws {
        #expect(try intent(line, for: "J1") == .answer(.boolean(true)))
    }

    @Test(arguments: ["错", "错误", "否", "×", "✗", "✘", "x", "X", "f", "F", "Ｆ", "false", "no", "n"])
    func `many words say false`(line: String) throws {
        #expect(try intent(line, for: "J1") == .answer(.boolean(false)))
    }

    @Test(arguments: ["也许", "tf", "1", "?"])
    func `others say neither`(line: String) throws {
        #expect(try intent(line, for: "J1") == .unreadable(.judgement))
    }

    @Test(arguments: [
        ("95", "95"), ("95%", "95"), (" 95 % ", "95"), ("九十五", "九十五"),
    ])
    func `a number loses its unit and nothing else`(line: String, text: String) throws {
        #expect(try intent(line, for: "N1") == .answer(.text(text)))
    }

    @Test(arguments: [
        ("您好，抱歉。", "您好，抱歉。"), ("\u{3000}您好 ", "您好"), ("::quit", ":quit"),
        ("：：退出", "：退出"),
    ])
    func `text is taken as it is but for white space and the colon doubled`(
        line: String, text: String
    ) throws {
        #expect(try intent(line, for: "X1") == .answer(.text(text)))
    }

    @Test(arguments: [
        ("", RoomIntent.proceed), ("   ", .proceed), ("\u{3000}", .proceed), (":next", .next),
        (":n", .next), ("：下一题", .next), (":prev", .previous), (":上一题", .previous),
        (":go 12", .go(12)), (":12", .go(12)), ("：１２", .go(12)), (":转到 12", .go(12)),
        (":第 12 题", .go(12)), (":GO\t7", .go(7)), (":flag", .flag), (":标记", .flag),
        (":clear", .clear), (":清除", .clear), (":add 再见", .add("再见")), (":追加 再 见", .add("再 见")),
        (":show", .show), (":重看", .show), (":list", .list), (":列表", .list),
        (":submit", .submit), (":交卷", .submit), (":help", .help), (":?", .help),
        (":帮助", .help), (":quit", .quit), (":Q", .quit), (":退出", .quit),
        (":go", .unreadable(.incomplete("go"))), (":go x", .unreadable(.incomplete("go"))),
        (":add", .unreadable(.incomplete("add"))), (":what now", .unknownCommand("what now")),
        (":", .unknownCommand("")),
    ])
    func `commands begin with a colon of either width`(line: String, expected: RoomIntent) throws {
        for item in RoomVisit.items { #expect(RoomIntent(line, for: item) == expected) }
    }
}
