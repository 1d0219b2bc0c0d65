import Disk
import Glibc
import Testing

/// Sittings that break off at the full screen and go on, in either face.
@Suite(.serialized) struct ResumingTests {
    private func sit(_ desk: Desk, _ options: [String] = []) throws -> TerminalSession {
        let ticket = try Folder.list(Path.join(desk.folder, "demo/sittings")).sorted()[0]
        return desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:05"] + options, in: "demo")
    }

    private func begun(_ desk: Desk) throws -> TerminalSession {
        let session = try sit(desk)
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r", until: "第 1/100 题"), "\(session.text)")
        return session
    }

    @Test func `what was acknowledged is there after a kill, a signal and a hang-up`() throws {
        let desk = try Desk.withExam()
        let killed = try begun(desk)
        #expect(killed.type("b", until: "✓ 已保存：B"))
        killed.kill(SIGKILL)
        #expect(killed.wait() == 128 + SIGKILL)

        let terminated = try sit(desk)
        #expect(terminated.shows("已保存 1/100 题的答案"), "\(terminated.text)")
        #expect(terminated.shows("✓ 已保存：B"))
        #expect(terminated.type("na", until: "✓ 已保存：A"))
        terminated.kill(SIGTERM)
        #expect(terminated.wait() == 0)

        let dropped = try sit(desk)
        #expect(dropped.shows("已保存 2/100 题的答案"), "\(dropped.text)")
        #expect(dropped.shows("第 2/100 题"))
        #expect(dropped.type("nc", until: "✓ 已保存：C"))
        dropped.hangUp()
        #expect(dropped.wait() == 0)

        let plain = try sit(desk, ["--plain"])
        #expect(plain.shows("已保存 3/100 题的答案"), "\(plain.text)")
        #expect(plain.type("d\n", until: "✓ 已保存：D"))
        plain.type(":quit\n")
        #expect(plain.wait() == 0)

        let again = try sit(desk)
        #expect(again.shows("✓ 已保存：D") || again.shows("第 4/100 题"))
        #expect(again.type("o", until: "已答"), "\(again.text)")
    }

    @Test func `text that was typed and not saved yet is saved when the line drops`() throws {
        let desk = try Desk.withExam()
        let session = try begun(desk)
        // The fill-in items are told on the start page; the first stands behind the matching ones.
        #expect(session.type("\u{7}83\r", until: "填空题"), "\(session.text)")
        #expect(session.type("接通", until: "未保存"))
        session.hangUp()
        #expect(session.wait() == 0)
        let again = try sit(desk)
        #expect(again.shows("✓ 已保存：接通"), "\(again.text)")
    }

    @Test func `what went over the terminal holds nothing of the bank`() throws {
        let desk = try Desk.withExam()
        let secrets = try Desk.secretsOfTheBank()
        try #require(secrets.count > 500)
        let session = try begun(desk)
        for number in 1...20 {
            #expect(session.type("\u{7}\(number)\r", until: "第 \(number)/100 题"))
        }
        #expect(session.type("b", until: "✓ 已保存"), "\(session.text)")
        session.type("qq")
        #expect(session.wait() == 0)
        #expect(session.text.contains("考试未结束"), "\(session.text)")
        #expect(!session.text.contains("第 20/100 题"), "the screen before is back")
        #expect(session.written.holding(secrets) == [])
        let plain = try sit(desk, ["--plain"])
        #expect(plain.shows("[第 20/100 题"))
        plain.type(":list\n:quit\n")
        #expect(plain.wait() == 0)
        #expect(plain.written.holding(secrets) == [])
    }

    @Test func `a second window is told that the sitting is open`() throws {
        let desk = try Desk.withExam()
        let first = try begun(desk)
        let second = try sit(desk)
        #expect(second.wait() == 75)
        #expect(second.text.contains(/本场考试自 \d\d:\d\d 起已在机器/))
        #expect(second.text.contains(Environment.hostName))
        #expect(second.isRestored)
        #expect(first.type("b", until: "✓ 已保存：B"))
    }
}
