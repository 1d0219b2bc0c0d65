import Glibc
import TestKit
import Testing

/// Typing tests in sections and in pauses, at the real program.
@Suite(.serialized) struct SectionTypingTests {
    @Test(
        .enabled(if: FakedClock.isInstalled, "libfaketime is not installed"),
        arguments: [false, true])
    func `a section that ends, ends the typing in it, and what was saved counts`(
        isPlain: Bool
    ) throws {
        let desk = try Desk.withTyping(isInSections: true)
        let ticket = try desk.tickets()[0]
        let session = desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:00"] + (isPlain ? ["--plain"] : []),
            in: "demo", variables: FakedClock.running(timesAsFast: 20))
        if isPlain {
            try #require(session.shows("输入“开始”计时"), "\(session.text)")
            try #require(session.type("开始\n", until: "第 1/2 题"), "\(session.text)")
            sleep(10)
            try #require(session.type(":show\n", until: "！本大题只剩 0:0"), "\(session.text)")
            try #require(session.type("开始\n", until: "[打字剩余"), "\(session.text)")
            #expect(session.type("您好，感谢\n", until: "✓ 已保存（5 字）"), "\(session.text)")
            session.type("您")
            // What was typed by then counts, what comes after it and without Enter does not.
            #expect(session.shows("！本大题剩余 0:0", within: 60), "\(session.text)")
            session.type("的")
        } else {
            try #require(session.shows("未开始计时"), "\(session.text)")
            try #require(session.type(" \r", until: "准备好了"), "\(session.text)")
            // The test takes ten minutes of the section's twelve.
            try #require(session.shows("！本大题只剩 0:0"), "\(session.text)")
            try #require(session.type(" \r", until: "您好，感谢您的来电"), "\(session.text)")
            session.type("您好，感谢")
            #expect(session.shows("✓ 已保存 5 字"), "\(session.text)")
        }
        #expect(session.shows("第 2/2 题", within: 60), "\(session.text)")
        if isPlain {
            let said = session.text
            let ended = said.firstRange(of: "正确 6 字；打错 0 字")?.lowerBound
            let told = said.firstRange(of: "！第 1 大题时间到，已锁定。")?.lowerBound
            if let ended, let told {
                #expect(ended < told, "\(said)")
            } else {
                Issue.record("\(said)")
            }
        }
        if !isPlain {
            // What was meant for the passage is no answer to the next item.
            session.type("t")
            usleep(1_200_000)
            #expect(!session.text.contains("✓ 已保存：对"), "\(session.text)")
        }
        #expect(session.type(isPlain ? "对\n" : "t", until: "✓ 已保存：对"), "\(session.text)")
        session.kill(SIGKILL)
        #expect(session.wait() == 128 + SIGKILL)
        let story = try desk.run("exam", "journal", ticket).text
        #expect(
            story.contains(
                /item 1 \(Z1\): typing ended, [56] right, 0 errors.*\n.*time over for section 1/),
            "\(story)")
        #expect(story.contains("ended, \(isPlain ? 6 : 5) right"), "\(story)")
    }

    @Test(arguments: [false, true])
    func `in a pause the time of a typing test stands, and nothing of it is lost`(
        isPlain: Bool
    ) throws {
        let desk = try Desk.withTyping()
        let ticket = try desk.tickets()[0]
        let (pause, resume) = try (desk.code("--pause"), desk.code("--resume"))
        let session = desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:00"] + (isPlain ? ["--plain"] : []),
            in: "demo")
        if isPlain {
            try #require(session.type("开始\n开始\n", until: "[打字剩余"), "\(session.text)")
            #expect(session.type("您好，感谢\n", until: "✓ 已保存（5 字）"), "\(session.text)")
            #expect(session.type(":code \(pause)\n", until: "[暂停"), "\(session.text)")
            #expect(session.type("您的\n", until: "考试暂停，已停表"), "\(session.text)")
            sleep(3)
            #expect(session.type(":code \(resume)\n", until: "✓ 继续"), "\(session.text)")
            #expect(session.type("您的\n", until: "✓ 已保存（7 字）"), "\(session.text)")
            session.type(":quit\n")
        } else {
            try #require(session.shows("未开始计时"), "\(session.text)")
            try #require(session.type(" \r", until: "准备好了"), "\(session.text)")
            try #require(session.type(" \r", until: "您好，感谢您的来电"), "\(session.text)")
            session.type("您好，感谢\u{B}")
            #expect(session.shows("监考员给的码"), "\(session.text)")
            #expect(session.type("\(pause)\r", until: "已停表，答案都在"), "\(session.text)")
            #expect(!session.text.contains("您好"), "nothing is to be seen")
            sleep(3)
            #expect(session.type("\(resume)\r", until: "  您好，感谢"), "\(session.text)")
            #expect(session.type("您的", until: "✓ 已保存 7 字"), "\(session.text)")
            session.type("\u{11}\u{11}")
        }
        #expect(session.wait() == 0)
        let records = try desk.records(of: ticket)
        let edits = records.filter { $0.kind == "typed" }
        let codes = records.filter { $0.kind == "code-used" }
        try #require(edits.count >= 2 && codes.count == 2, "\(records)")
        let stood = codes[1].uptime - codes[0].uptime
        let passed = edits[edits.count - 1].uptime - edits[0].uptime
        let typed = (edits[edits.count - 1].edits.first ?? 0) - (edits[0].edits.last ?? 0)
        #expect(stood >= 3_000 && passed - typed >= stood - 100, "\(records)")
        #expect(typed >= 0)
    }
}

/// A record of a journal, as far as times go, in milliseconds.
private struct JournalRecord {
    var kind: Substring
    var uptime: Int
    /// When each edit of a typing test was made, by the test's own time.
    var edits: [Int]
}

extension Desk {
    /// A code for the whole room.
    fileprivate func code(_ kind: String) throws -> String {
        let said = try run(
            "exam", "code", "S-0001", kind, "--reason", "fire alarm", "--as", "wang", "--json")
        guard let code = said.text.firstMatch(of: /"code": "([^"]+)"/) else {
            preconditionFailure(said.text)
        }
        return String(code.1)
    }

    fileprivate func records(of ticket: String) throws -> [JournalRecord] {
        let text = try run("exam", "journal", ticket, "--json").text
        return text.split(separator: #""wall":"#).dropFirst().compactMap { part in
            guard let uptime = part.firstMatch(of: /"uptime": (\d+)/).flatMap({ Int($0.1) }),
                let kind = part.firstMatch(of: /"is": "([a-z-]+)"/)?.1
            else { return nil }
            return JournalRecord(
                kind: kind, uptime: uptime,
                edits: part.matches(of: /"at": (\d+)/).compactMap { Int($0.1) })
        }
    }
}
