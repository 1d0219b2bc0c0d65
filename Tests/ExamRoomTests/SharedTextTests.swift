import CertCore
import Sitting
import Testing

@testable import ExamRoom

/// Items that share a text with their neighbours.
@Suite struct SharedTextTests {
    private var paper: Paper {
        var paper = RoomVisit.paper()
        paper.cases = [
            PaperCase(
                id: "K1",
                text: Phrase(zh: "王女士来电：\n货到了，可是坏的。", en: "Ms Wang calls:\nthe goods are broken."))
        ]
        var items = [
            RoomVisit.item("J1", .trueFalse, "先道歉。"), RoomVisit.item("J2", .trueFalse, "先问单号。"),
            RoomVisit.item("J3", .trueFalse, "先挂断。"),
        ]
        items[0].stimulus = "K1"
        items[1].stimulus = "K1"
        paper.items = items
        return paper
    }

    @Test func `the text stands before its first item, and comes again when asked for`() throws {
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        let (_, said) = try room.type(["开始", "对", ":案例", "对", ":case", ":2", ":quit"])
        let talk = said.split(separator: "\n\n", omittingEmptySubsequences: false).dropFirst(2)
        #expect(
            talk.joined(separator: "\n\n") == """
                案例（第 1–2 题）
                王女士来电：
                货到了，可是坏的。

                第 1/3 题 · 判断题 · 2 分
                先道歉。
                （输入“对”或“错”，也可用 t / f）
                [第 1/3 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：对

                第 2/3 题 · 判断题 · 2 分
                （第 1–2 题同一案例；:案例 重看）
                先问单号。
                [第 2/3 题 · 剩余 1:30:00] >\u{20}

                案例（第 1–2 题）
                王女士来电：
                货到了，可是坏的。
                [第 2/3 题 · 剩余 1:30:00] >\u{20}
                ✓ 已保存：对

                第 3/3 题 · 判断题 · 2 分
                先挂断。
                [第 3/3 题 · 剩余 1:30:00] >\u{20}
                本题没有案例。
                [第 3/3 题 · 剩余 1:30:00] >\u{20}

                案例（第 1–2 题）
                王女士来电：
                货到了，可是坏的。

                第 2/3 题 · 判断题 · 2 分
                先问单号。
                你的答案：对（输入新答案即可更改）
                [第 2/3 题 · 剩余 1:30:00] >\u{20}
                考试未结束：已保存的答案都在，用同一条命令即可继续。

                """)
    }

    @Test func `everything about it is said in English too`() throws {
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        let (_, said) = try room.type(
            ["start", "t", ":case", "t", ":case", ":quit"], language: .en)
        for words in [
            "Case (items 1–2)\nMs Wang calls:\nthe goods are broken.\n",
            "(Items 1–2 share a case; :case shows it again.)", "This item has no case.",
        ] { #expect(said.contains(words), "\(words)") }
        #expect(said.split(separator: "Ms Wang", omittingEmptySubsequences: false).count == 3)
    }

    @Test func `exhibits stand below what shows them`() throws {
        var paper = paper
        paper.cases[0].exhibits = [
            Exhibit(
                title: Phrase(zh: "订单", en: "Order"),
                text: Phrase(zh: "| 商品 | 件 |\n| 水杯 | 2  |", en: "| goods | no. |\n| cup   | 2   |"))
        ]
        paper.items[2].exhibits = [
            Exhibit(title: Phrase(zh: "通话", en: "Call"), text: Phrase(zh: "客户：喂？", en: "Hello?"))
        ]
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        let (_, said) = try room.type(["开始", ":3", ":quit"])
        let parts = [
            """
            案例（第 1–2 题）
            王女士来电：
            货到了，可是坏的。

            附件：订单
            | 商品 | 件 |
            | 水杯 | 2  |

            第 1/3 题 · 判断题 · 2 分
            """,
            """
            先挂断。

            附件：通话
            客户：喂？

            """,
        ]
        for part in parts { #expect(said.contains(part), "\(said)") }
        let (_, english) = try room.type([":1", ":quit"], language: .en)
        #expect(english.contains("Exhibit: Order\n| goods | no. |\n"), "\(english)")
    }

    @Test func `whoever comes back in the middle reads it first`() throws {
        let room = try RoomVisit(paper, step: .zero)
        try room.admit()
        _ = try room.type(["开始", ":2", ":quit"])
        let (_, said) = try room.type(["对", ":quit"])
        let text = try #require(said.firstRange(of: "案例（第 1–2 题）"))
        let item = try #require(said.firstRange(of: "先问单号"))
        #expect(text.upperBound < item.lowerBound)
        #expect(!said.contains("同一案例"))
    }
}
