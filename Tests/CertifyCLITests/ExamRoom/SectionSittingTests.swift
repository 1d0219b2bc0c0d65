import Disk
import Glibc
import TestKit
import Testing

/// A paper in sections, with own times and a break, at the real program in either face.
@Suite(.serialized) struct SectionSittingTests {
    /// Nine sections of ten minutes; a break after the first, which has 46 items.
    private static func inSections(_ scheme: String) -> String {
        scheme.replacing(#""sections": ["#, with: #""navigation": "sections", "sections": ["#)
            .replacing(#""count": 46, "#, with: #""count": 46, "breakMinutes": 5, "#)
            .replacing(/", "count": (\d)/) { #"", "minutes": 10, "count": \#($0.1)"# }
    }

    private func sit(_ desk: Desk, _ options: [String] = []) throws -> TerminalSession {
        let ticket = try Folder.list(Path.join(desk.folder, "demo/sittings")).sorted()[0]
        return desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:05"] + options, in: "demo")
    }

    @Test func `section, break and lock outlive a kill and a change of the face`() throws {
        let desk = try Desk.withExam(changing: Self.inSections)
        let first = try sit(desk)
        try #require(first.shows("离开后不能返回"), "\(first.text)")
        try #require(first.type(" \r", until: "第 1/100 题"), "\(first.text)")
        #expect(first.shows("本大题 0:") && first.shows("全卷 1:"), "\(first.text)")
        #expect(first.type("b", until: "✓ 已保存：B"))
        #expect(first.type("g50\r", until: "第 50 题还没到"), "\(first.text)")
        #expect(first.type("x", until: "离开本大题？不能返回。"), "\(first.text)")
        #expect(first.shows("未答：2–46") && first.shows("之后休息，最多 5 分钟。"), "\(first.text)")
        #expect(first.type("y", until: "休息还剩 0:0"), "\(first.text)")
        #expect(!first.text.contains("多选题"))
        first.kill(SIGKILL)
        #expect(first.wait() == 128 + SIGKILL)

        let plain = try sit(desk, ["--plain", "--lang", "en"])
        #expect(plain.shows("A break: the time stands still"), "\(plain.text)")
        #expect(plain.type("b\n", until: "A break: the time stands still"))
        #expect(plain.type("continue\n", until: "Now section 2/9 (items 47–60)"), "\(plain.text)")
        #expect(plain.type("a\n", until: "✓ Saved: A"), "\(plain.text)")
        #expect(plain.type(":1\n", until: "Item 1 was left for good"))
        plain.kill(SIGKILL)
        #expect(plain.wait() == 128 + SIGKILL)

        let again = try sit(desk)
        #expect(again.shows("第 48/100 题") || again.shows("第 47/100 题"), "\(again.text)")
        #expect(again.type("o", until: "1✓#"), "\(again.text)")
        #expect(again.picture.unknown == [])
    }

    @Test(.enabled(if: FakedClock.isInstalled, "libfaketime is not installed"))
    func `a section and a break run out while the candidate is in them, in either face`() throws {
        let desk = try Desk.withExam(changing: Self.inSections)
        let tickets = try desk.tickets()
        func sit(_ ticket: String, _ options: [String] = []) -> TerminalSession {
            desk.sit(
                ["take", ticket, "--now", "2026-11-21T09:05"] + options, in: "demo",
                variables: FakedClock.running(timesAsFast: 100))
        }
        let screen = sit(tickets[0])
        try #require(screen.shows("未开始计时"), "\(screen.text)")
        try #require(screen.type(" \r", until: "第 1/100 题"), "\(screen.text)")
        #expect(screen.type("b", until: "✓ 已保存：B"), "\(screen.text)")
        // What lies open goes with the section.
        #expect(screen.type("s", until: "交卷 >"), "\(screen.text)")
        #expect(screen.shows("休息还剩 0:0", within: 30), "\(screen.text)")
        #expect(screen.shows("第 47/100 题", within: 30), "\(screen.text)")
        // Keys count again a second after, by a clock that goes a hundred times as fast.
        usleep(100_000)
        #expect(screen.type("g1\r", until: "第 1 题的时间已到"), "\(screen.text)")
        screen.kill(SIGKILL)
        #expect(screen.wait() == 128 + SIGKILL)
        let story = try desk.run("exam", "journal", tickets[0]).text
        #expect(
            story.contains(/time over for section 1, a break of up to 5 minutes/), "\(story)")
        #expect(story.contains("the break ended, on to section 2"), "\(story)")

        let plain = sit(tickets[1], ["--plain"])
        try #require(plain.shows("输入“开始”计时"), "\(plain.text)")
        #expect(plain.type("开始\nb\n", until: "✓ 已保存：B"), "\(plain.text)")
        // Half a line that nobody ended is no answer to what comes next.
        plain.type("c")
        #expect(plain.shows("！第 1 大题时间到，已锁定。休息", within: 30), "\(plain.text)")
        #expect(plain.shows("第 47/100 题", within: 30), "\(plain.text)")
        #expect(plain.type("\n", until: "第 48/100 题"), "\(plain.text)")
        #expect(!plain.text.contains("已保存：C"))
        plain.kill(SIGKILL)
        #expect(plain.wait() == 128 + SIGKILL)
    }
}
