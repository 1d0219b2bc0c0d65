import Glibc
import TestKit
import Testing

/// Candidates at the full screen of the real program, in a real pseudo-terminal.
@Suite(.serialized) struct FullScreenSittingTests {
    private static let practice = ["take", "--practice"]

    private func begun(
        _ desk: Desk, _ words: [String] = practice, variables: [String: String] = [:],
        rows: Int = 24, columns: Int = 80
    ) throws -> TerminalSession {
        let session = desk.sit(words, variables: variables, rows: rows, columns: columns)
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" ", until: "[x] 我是上述考生"))
        try #require(session.type("\r", until: "第 1/10 题"), "\(session.text)")
        return session
    }

    @Test func `every item type is answered to the end, in Chinese`() throws {
        let session = try begun(Desk())
        let answers: [(keys: String, shows: String)] = [
            ("c", "✓ 已保存：C"), ("nad", "✓ 已保存：A D"), ("n对", "✓ 已保存：对"),
            ("n\u{1B}[B\u{1B}[B ", "✓ 已保存：B"), ("n东方\r", "✓ 已保存：东方"),
            ("\r4０\r", "✓ 已保存：4０ 分钟"), ("\r末班车 21:00 从码头开。\r", "15/120 字  ✓ 已保存"),
            ("\rcad", "未保存"), ("b", "✓ 已保存：C A D B"), ("na3", "A3（还缺 B、C）"),
            ("\t\u{1B}[B\u{1B}[B\u{1B}[B\r", "（还缺 C）"), ("1", "✓ 已保存：A3 B4 C1"),
            ("s", "已答 9/10 题。"),
        ]
        for (keys, shows) in answers {
            try #require(session.type(keys, until: shows), "\(keys): \(session.text)")
        }
        #expect(session.picture.unknown == [])
        session.type("交卷\r")
        #expect(session.wait() == 0)
        #expect(session.isRestored)
        #expect(session.text.contains("✓ 已交卷。"))
        #expect(session.text.contains("练习答对 8/8 题"), "\(session.text)")
    }

    @Test func `practice tells in English what was wrong, in either face`() throws {
        let desk = try Desk()
        let session = desk.sit(Self.practice + ["--lang", "en"])
        try #require(session.shows("time not running"), "\(session.text)")
        try #require(session.type(" \r", until: "Item 1/10"))
        #expect(session.type("a", until: "✓ Saved: A"))
        session.type("s\u{13}\u{13}submit\r")
        #expect(session.wait() == 0)
        #expect(session.text.contains("✗ 1. single choice: you answered A; right is C"))
        #expect(session.isRestored)
        #expect(session.text.contains("right is east"), "\(session.text)")
        let plain = desk.sit(Self.practice + ["--plain"])
        #expect(plain.shows("输入“开始”计时"))
        #expect(!plain.picture.isAlternate && !plain.isRaw)
        plain.type("开始\nc\n:submit\n交卷\n")
        #expect(plain.wait() == 0)
        #expect(plain.text.contains("✓ 1. 单选题：你答 C"), "\(plain.text)")
    }

    private static let plainly: [[String: String]] = [["TERM": "dumb"], ["CERTIFY_PLAIN": "1"]]

    @Test(arguments: plainly)
    func `the face goes by the surroundings`(variables: [String: String]) throws {
        let desk = try Desk()
        let session = desk.sit(Self.practice, variables: variables)
        #expect(session.shows("输入“开始”计时"))
        #expect(!session.picture.isAlternate)
    }

    @Test func `a window with no room for the screen has the sitting line by line`() throws {
        let desk = try Desk()
        let session = desk.sit(Self.practice, rows: 15, columns: 80)
        #expect(session.shows("输入“开始”计时"), "\(session.text)")
        #expect(!session.picture.isAlternate)
    }

    @Test func `without colours there are no looks`() throws {
        let session = try begun(Desk(), variables: ["NO_COLOR": "1"])
        #expect(session.type("c", until: "> (x) C."))
        #expect(!session.picture.hasLooks)
        #expect(try begun(Desk()).picture.hasLooks)
    }

    @Test func `a storm of sizes leaves the screen whole and every answer there`() throws {
        let session = try begun(Desk())
        #expect(session.type("c", until: "✓ 已保存：C"))
        for step in 0..<300 {
            session.setSize(rows: 1 + step * 7 % 60, columns: 1 + step * 13 % 200)
            if step % 10 == 0 { session.type("\u{1B}[") }
            usleep(500)
        }
        session.resize(rows: 30, columns: 100)
        #expect(session.shows("✓ 已保存：C"), "\(session.text)")
        session.settle()
        let rows = session.picture.text
        #expect(rows[0].hasPrefix(" 第 1/10 题") && rows[29].hasPrefix(" ? 帮助"), "\(session.text)")
        session.resize(rows: 10, columns: 40)
        #expect(session.shows("窗口太小"))
        session.type("a")
        session.resize(rows: 16, columns: 60)
        #expect(session.shows("✓ 已保存：C"))
    }

    @Test func `a key costs few bytes`() throws {
        let session = try begun(Desk())
        session.settle()
        let before = session.picture.received
        #expect(session.type("c", until: "✓ 已保存：C"))
        #expect(session.picture.received - before < 400)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func `a signal gives the terminal back`(signal: Int32) throws {
        let session = try begun(Desk())
        session.kill(signal)
        #expect(session.wait() == 0)
        #expect(session.isRestored)
        #expect(session.text.contains("练习结束，答案不保留。"))
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGUSR1, SIGALRM])
    func `a crash gives the terminal back`(signal: Int32) throws {
        let session = try begun(Desk())
        #expect(session.isRaw)
        session.kill(signal)
        #expect(session.wait() == 128 + signal)
        #expect(session.isRestored)
    }

    @Test func `going on after a stop takes the terminal again`() throws {
        let session = try begun(Desk())
        session.kill(SIGSTOP)
        usleep(100_000)
        session.putBack()
        session.kill(SIGCONT)
        session.settle()
        #expect(session.type("c", until: "✓ 已保存：C"), "\(session.text)")
        #expect(session.isRaw)
    }

    @Test func `Ctrl-C asks, and leaves when it comes again`() throws {
        let session = try begun(Desk())
        #expect(session.type("\u{3}", until: "结束练习？"))
        #expect(session.type("\u{1B}", until: "未作答"))
        #expect(session.type("\u{3}", until: "结束练习？"))
        session.type("\u{3}")
        #expect(session.wait() == 0)
        #expect(session.isRestored)
    }

    @Test func `Ctrl-Z gives the terminal back and going on takes it again`() throws {
        let desk = try Desk()
        try desk.write(
            """
            set -m
            certify take --practice
            echo "stopped: $?"
            stty -a | grep -c -e '-icanon'
            read line
            fg
            echo "ended: $?"
            """, to: "job")
        let session = desk.sit(["job"], through: ["/bin/sh"])
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r", until: "第 1/10 题"), "\(session.text)")
        #expect(session.type("c", until: "✓ 已保存：C"))
        #expect(session.type("\u{1A}", until: "stopped: 148"), "\(session.text)")
        #expect(session.waits { !$0.isAlternate && $0.showsCursor })
        #expect(session.type("\n", until: "✓ 已保存：C"), "\(session.text)")
        #expect(session.picture.isAlternate && session.isRaw)
        #expect(session.type("nad", until: "✓ 已保存：A D"))
        session.type("\u{11}\u{11}")
        #expect(session.shows("ended: 0"), "\(session.text)")
        #expect(session.wait() == 0)
        #expect(session.isRestored)
    }

    @Test func `text that is pasted arrives as text, and steers nothing`() throws {
        let session = try begun(Desk())
        #expect(session.type("\u{7}5\r", until: "第 5/10 题"))
        session.type("\u{1B}[200~东\r\u{11}方\u{1B}[201~")
        #expect(session.shows("  东 方"), "\(session.text)")
        #expect(session.shows("✓ 已保存：东 方"), "a pause saves what was typed")
    }
}
