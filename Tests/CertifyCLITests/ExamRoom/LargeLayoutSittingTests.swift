import Glibc
import TestKit
import Testing

/// Candidates who see little, at the real program in a real pseudo-terminal.
@Suite(.serialized) struct LargeLayoutSittingTests {
    private static let small = (rows: 12, columns: 40)

    @Test func `what was laid down for a candidate is how they are shown the exam`() throws {
        let desk = try Desk.withExam(accepting: ["--layout large --extra-time 25", ""])
        let tickets = try desk.tickets()
        func sit(
            _ ticket: String, _ options: [String] = [], size: (rows: Int, columns: Int) = Self.small
        ) -> TerminalSession {
            desk.sit(
                ["take", ticket, "--now", "2026-11-21T09:05"] + options, in: "demo",
                rows: size.rows, columns: size.columns)
        }
        let large = sit(tickets[0])
        try #require(large.shows("未开始计时"), "\(large.text)")
        try #require(large.type(" \r", until: "第 1/100 题"), "\(large.text)")
        #expect(large.picture.isAlternate && large.shows("剩余 1:5"), "\(large.text)")
        #expect(large.type("b", until: "✓ 已保存：B"), "\(large.text)")
        large.resize(rows: 11, columns: 39)
        #expect(large.shows("40×12"), "\(large.text)")
        large.resize(rows: 24, columns: 80)
        #expect(large.type("\u{1B}OQ", until: "普通版式，按 F2"), "\(large.text)")
        #expect(large.type("o", until: "已答 1"), "\(large.text)")
        #expect(large.picture.unknown == [])
        large.kill(SIGKILL)
        #expect(large.wait() == 128 + SIGKILL)
        // What F2 chose is how they come back to it.
        let again = sit(tickets[0], size: (24, 80))
        #expect(again.shows("已保存 1/100") && again.shows("─────"), "\(again.text)")
        #expect(again.type("\u{1B}OQ", until: "大字版式，按 F2"), "\(again.text)")
        again.type("qq")
        #expect(again.wait() == 0)
        let back = sit(tickets[0])
        #expect(back.shows("已保存 1/100") && back.picture.isAlternate, "\(back.text)")
        back.type("qq")
        #expect(back.wait() == 0)
        // Who wants it otherwise says so, and goes on where they were.
        let plain = sit(tickets[0], ["--plain"], size: (40, 80))
        #expect(plain.shows("已保存 1/100"), "\(plain.text)")
        #expect(!plain.picture.isAlternate)
        plain.type(":quit\n")
        #expect(plain.wait() == 0)
        let usual = sit(tickets[1])
        #expect(usual.shows("输入“开始”计时") && !usual.picture.isAlternate, "\(usual.text)")
        usual.type(":quit\n")
        #expect(usual.wait() == 0)
        let asked = sit(tickets[1], ["--large"])
        #expect(asked.shows("未开始计时") && asked.picture.isAlternate, "\(asked.text)")
        asked.type("q")
        #expect(asked.wait() == 0)
        #expect(asked.isRestored)
        let ticket = try desk.run("exam", "tickets", "S-0001").text
        #expect(ticket.contains("大字版式  large layout"), "\(ticket)")
    }

    @Test func `practice is large too, in English, from 40×12 on`() throws {
        let desk = try Desk()
        let session = desk.sit(
            ["take", "--practice", "--large", "--lang", "en"], rows: Self.small.rows,
            columns: Self.small.columns)
        try #require(session.shows("time not running"), "\(session.text)")
        try #require(session.type(" \r", until: "Item 1/10"), "\(session.text)")
        #expect(session.type("c", until: "✓ Saved: C"), "\(session.text)")
        #expect(session.type("s", until: "Hand in >"), "\(session.text)")
        session.type("submit\r")
        #expect(session.wait() == 0)
        #expect(session.isRestored)
        let (code, text) = try desk.run("take", "--practice", "--large", "--plain")
        #expect(code == 64 && text.contains("--plain"), "\(text)")
    }
}
