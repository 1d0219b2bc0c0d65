import Disk
import Glibc
import TestKit
import Testing

/// Typing tests at the real program, in a real pseudo-terminal.
@Suite(.serialized) struct TypingSittingTests {
    private static let practice = ["take", "--practice"]

    @Test func `Chinese is typed, pasted text is refused, and ending locks it`() throws {
        let desk = try Desk()
        let session = desk.sit(Self.practice)
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r\u{7}10\r", until: "第 10/10 题"), "\(session.text)")
        try #require(session.type(" \r", until: "清晨的湖面"), "\(session.text)")
        session.type("清晨的湖")
        #expect(session.shows("✓ 已保存 4 字"), "\(session.text)")
        // A character that comes in two pieces, as slow lines have it.
        session.type(bytes: [0xE9, 0x9D])
        session.type(bytes: [0xA2])
        #expect(session.type("里\u{7F}", until: "  清晨的湖面"))
        session.type("\u{1B}[200~没有一丝风\r\u{5}\u{5}\u{1B}[201~")
        #expect(session.shows("！粘贴的文字不算，已记录。"), "\(session.text)")
        #expect(session.shows("✓ 已保存 5 字"))
        #expect(session.type("\u{5}", until: "再按一次 Ctrl-E"))
        #expect(session.type("\u{5}", until: "打字已结束，不能再改。"))
        #expect(session.text.contains("正确 5 字") && session.text.contains("拒绝粘贴 1 次。"))
        #expect(session.picture.unknown == [])
        session.type("\u{13}交卷\r")
        #expect(session.wait() == 0)
        #expect(session.isRestored)
        #expect(session.text.contains("– 10. 打字题：你答 正确 5 字"), "\(session.text)")
    }

    @Test func `line by line a terminal marks what is pasted, and only while somebody types`()
        throws
    {
        let desk = try Desk()
        let session = desk.sit(Self.practice + ["--plain"])
        #expect(session.shows("输入“开始”计时"))
        #expect(session.type("开始\n:10\n", until: "第 10/10 题"), "\(session.text)")
        let marks = Array("\u{1B}[?2004h".utf8)
        #expect(session.written.firstRange(of: marks) == nil)
        #expect(session.type("开始\n", until: "打字剩余"), "\(session.text)")
        #expect(session.written.firstRange(of: marks) != nil)
        #expect(
            session.type("\u{1B}[200~清晨的湖面没有一丝风\u{1B}[201~\n", until: "！粘贴的文字不算"),
            "\(session.text)")
        #expect(session.type("清晨的湖面没有一丝风，\n", until: "✓ 已保存（11 字）"), "\(session.text)")
        #expect(session.type(":end\n", until: "拒绝粘贴 1 次。"), "\(session.text)")
        #expect(session.waits { !$0.bracketsPastes })
        session.type(":submit\n交卷\n")
        #expect(session.wait() == 0)
        #expect(session.isRestored)
    }

    @Test func `killed in mid-typing, what was told as saved is there and typing goes on`() throws {
        let desk = try Desk.withTyping()
        let ticket = try Folder.list(Path.join(desk.folder, "demo/sittings")).sorted()[0]
        func sit(_ options: [String] = []) -> TerminalSession {
            desk.sit(["take", ticket, "--now", "2026-11-21T09:00"] + options, in: "demo")
        }
        let killed = sit()
        try #require(killed.shows("未开始计时"), "\(killed.text)")
        try #require(killed.type(" \r", until: "准备好了"), "\(killed.text)")
        try #require(killed.type(" \r", until: "您好，感谢您的来电"), "\(killed.text)")
        killed.type("您好，感谢")
        try #require(killed.shows("✓ 已保存 5 字"), "\(killed.text)")
        killed.type("您")
        killed.kill(SIGKILL)
        #expect(killed.wait() == 128 + SIGKILL)

        let back = sit()
        #expect(back.shows("您的来电"), "\(back.text)")
        #expect(back.shows("  您好，感谢"), "\(back.text)")
        let isThere = back.text.contains("  您好，感谢您")
        #expect(back.shows("✓ 已保存 \(isThere ? 6 : 5) 字"))
        #expect(back.type(isThere ? "的" : "您的", until: "✓ 已保存 7 字"), "\(back.text)")
        back.kill(SIGKILL)
        #expect(back.wait() == 128 + SIGKILL)

        let plain = sit(["--plain"])
        #expect(plain.shows("来电，请问有什么可以帮您？"), "\(plain.text)")
        #expect(plain.shows("打字剩余"))
        #expect(plain.type("来电，请问\n", until: "✓ 已保存（12 字）"), "\(plain.text)")
        plain.kill(SIGTERM)
        #expect(plain.wait() == 0)

        let last = sit()
        #expect(last.shows("✓ 已保存 12 字"), "\(last.text)")
        last.type("\u{5}\u{5}")
        #expect(last.shows("正确 12 字；打错 0 字"), "\(last.text)")
        last.type("\u{11}\u{11}")
        #expect(last.wait() == 0)
        let story = try desk.run("exam", "journal", ticket).text
        #expect(story.contains("typing ended, 12 right, 0 errors"), "\(story)")
    }
}

extension Desk {
    /// A rehearsal where a candidate sits before one passage, checked in on 2026-11-21.
    ///
    /// - Parameter isInSections: the passage stands in a section of twelve minutes, before one with
    ///   a judgement.
    static func withTyping(isInSections: Bool = false) throws -> Desk {
        let desk = try Desk()
        try desk.mustRun([
            "init", "demo", "--name", "演练中心", "--rehearsal", "--now", "2026-11-02T09:00",
            "--seed", "1", "--operator", "lin",
        ])
        for name in ["wang", "zhao"] {
            try desk.mustRun("operator add \(name) --role invigilator")
        }
        try Folder.create(Path.join(desk.folder, "files"))
        try desk.mustRun("scheme new ../files/scheme.json --id mini --title Mini")
        let path = Path.join(desk.folder, "files/scheme.json")
        let scheme = String(decoding: try File.read(path, atMost: 1 << 20), as: UTF8.self)
        let sections = try #require(scheme.firstMatch(of: /"sections": .*/)).range
        try desk.write(
            scheme[..<sections.lowerBound]
                + (isInSections
                    ? #"""
                    "navigation": "sections", "sections": [
                      { "type": "typing", "count": 1, "points": "50", "minutes": 12 },
                      { "type": "true-false", "count": 1, "points": "50", "minutes": 78 }],
                    """#
                    : #""sections": [{ "type": "typing", "count": 1, "points": "100" }],"#)
                + scheme[sections.upperBound...],
            to: "files/scheme.json")
        for file in [
            "calendars/cn-2026.json", "calendars/cn-2027.json", "customer-service/courses.json",
        ] {
            let bytes = try File.read(
                PackageFolder.path(to: "ExamBanks/" + file), atMost: 1 << 20)
            try File.write(
                bytes, to: Path.join(desk.folder, "files/" + file.split(separator: "/")[1]))
        }
        try desk.write(
            """
            { "format": "certify-tasks/1", "id": "mini-practical", "language": "zh", "title": "任务",
              "tasks": [], "rubrics": [], "feedback": [] }
            """, to: "files/tasks.json")
        try desk.write(
            """
            { "format": "certify-bank/1", "id": "mini-theory", "language": "zh", "title": "题库",
              "points": [{ "id": "A", "title": "录入", "weight": 100, "importance": "X", "competency": "communication" }],
              "items": [{ "id": "Z1", "version": 1, "status": "live", "type": "typing", "point": "A", "difficulty": 2,
                "stem": "请照录下面的开场白。", "passage": "您好，感谢您的来电，请问有什么可以帮您？", "minutes": 10,
                "key": { "folding": "width", "speed": { "full": "60" } },
                "rationale": "基本功。", "author": "陈", "reviewer": "林", "reviewed": "2026-10-01" },
              { "id": "J1", "version": 1, "status": "live", "type": "true-false", "point": "A", "difficulty": 2,
                "stem": "误拨电话也要礼貌道别。", "key": true,
                "rationale": "有始有终。", "author": "陈", "reviewer": "林", "reviewed": "2026-10-01" }] }
            """, to: "files/bank.json")
        try desk.mustRun("scheme adopt ../files --id mini")
        try desk.mustRun(
            "round open --scheme mini --title 2026-11 --place 广州 --applications 2026-11-01..2026-11-13 --exam 2026-11-21"
        )
        try desk.writeRoster(1, to: "roster.csv")
        try desk.mustRun("enroll --round R-0001 --roster ../roster.csv")
        try desk.mustRun("review accept --all --round R-0001")
        try desk.mustRun(
            "exam schedule --round R-0001 --part theory --from 2026-11-21T09:00 --to 2026-11-21T12:00 --room A:30 --all"
        )
        try desk.mustRun("exam staff S-0001 wang zhao")
        try desk.mustRun("exam draw S-0001")
        try desk.mustRun(
            "exam check-in S-0001 --all --document-seen --as wang --now 2026-11-21T08:50")
        return desk
    }
}
