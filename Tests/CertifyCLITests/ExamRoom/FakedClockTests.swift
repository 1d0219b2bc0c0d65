import Disk
import Glibc
import TestKit
import Testing

/// Clocks that are set, run through a change of summer time or stand in a sleeping machine, while
/// the real program is running.
@Suite(.serialized, .enabled(if: FakedClock.isInstalled, "libfaketime is not installed"))
struct FakedClockTests {
    @Test func `setting the clock or the zone gains no time and loses none`() throws {
        let desk = try Desk.withRealExam()
        let clock = FakedClock(in: desk.folder)
        let variables = clock.variables.merging(["TZ": "America/New_York"]) { $1 }
        let ticket = try desk.tickets()[0]
        func sit() -> TerminalSession {
            desk.sit(["take", ticket, "--plain"], in: "demo", variables: variables)
        }
        // Summer time ends in New York at 06:00 UTC; the authority's offset is +08:00.
        try clock.set(1, 5, 59, 58)
        let first = sit()
        try #require(first.shows("输入“开始”计时"), "\(first.text)")
        try #require(first.type("开始\n", until: "[第 1/100 题 · 剩余 1:30:00]"), "\(first.text)")
        sleep(4)
        #expect(first.type("a\n", until: "[第 2/100 题 · 剩余 1:29:5"), "\(first.text)")
        try clock.set(1, 4, 0)
        #expect(first.type("a\n", until: "[第 3/100 题 · 剩余 1:29:5"), "\(first.text)")
        try clock.set(8, 6, 30)
        #expect(first.type("a\n", until: "[第 4/100 题 · 剩余 1:29:"), "\(first.text)")
        first.kill(SIGKILL)
        #expect(first.wait() == 128 + SIGKILL)
        for (day, answered) in [(1, 3), (29, 4)] {
            try clock.set(day, 3, day)
            let again = sit()
            #expect(again.shows("已保存 \(answered)/100 题的答案，剩余 1:29:"), "\(again.text)")
            #expect(again.type("a\n", until: "[第 \(answered + 2)/100 题 · 剩余 1:29:"))
            again.kill(SIGKILL)
            #expect(again.wait() == 128 + SIGKILL)
        }
        let story = try desk.run("exam", "journal", ticket).text
        #expect(story.contains(/13:59:5\d  started; 1:30:00 left/), "\(story)")
        #expect(story.contains(/14:00:0\d  item 1 \(CS4-\d+\) answered/), "\(story)")
        let jumps = story.matches(of: /the wall clock was set by (.)((?:\d+ days )?\d+):(\d\d):/)
        #expect(jumps.map(\.1) == ["−", "+", "−", "+"], "\(story)")
        #expect(jumps.map(\.2) == ["2", "7 days 2", "7 days 3", "28 days 0"], "\(story)")
    }

    @Test func `three hours at the full screen, with the lid closed for a while`() throws {
        let desk = try Desk.withExam()
        let ticket = try desk.tickets()[0]
        try desk.mustRun([
            "exam", "extend", "S-0001", ticket, "--minutes", "90", "--reason", "fire alarm", "--as",
            "wang",
            "--now", "2026-11-21T09:00",
        ])
        let session = desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:05"], in: "demo",
            variables: FakedClock.running(timesAsFast: 600))
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r", until: "第 1/100 题"), "\(session.text)")
        #expect(session.text.contains("2:5"), "\(session.text)")
        #expect(session.type("b", until: "✓ 已保存：B"))
        session.kill(SIGSTOP)
        sleep(3)
        session.kill(SIGCONT)
        // Three seconds were half an hour.
        #expect(session.waits { $0.text[0].contains(/剩余 2:[012]/) }, "\(session.text)")
        #expect(session.type("nc", until: "✓ 已保存：C"), "\(session.text)")
        #expect(session.shows("！剩余时间 0:0", within: 30), "\(session.text)")
        #expect(session.wait(within: 20) == 0)
        #expect(session.isRestored)
        #expect(session.text.contains("时间到"), "\(session.text)")
        let story = try desk.run("exam", "journal", ticket).text
        #expect(story.contains(/item 2 \(CS4-\d+\) answered C/), "\(story)")
        #expect(!story.contains("wall clock was set"), "\(story)")
        #expect(story.contains(/nothing was kept for [0-2]:[3-5]\d:\d\d, where/), "\(story)")
        #expect(story.contains(/12:0[5-9]:\d\d  .*time/), "\(story)")
    }
}

extension Desk {
    /// An authority that is no rehearsal, where somebody sits in the theory exam of the first of
    /// November 2026, from 13:30 to 16:30, checked in.
    fileprivate static func withRealExam() throws -> Desk {
        let desk = try Desk()
        let clock = FakedClock(in: desk.folder)
        desk.surroundings = clock.variables
        try desk.write("a passphrase of many words\n", to: "passphrase")
        let passphrase = Path.join(desk.folder, "passphrase")
        func run(_ line: String) throws {
            try desk.mustRun(line + " --passphrase-file \(passphrase)")
        }
        try clock.set(1, 0, 0)
        try run("init demo --name 认定中心 --operator lin")
        try run("scheme adopt \(PackageFolder.path(to: "ExamBanks")) --id cs-agent-4")
        try run(
            "round open --scheme cs-agent-4 --title 2026-11 --place 广州 --applications 2026-10-20..2026-11-01 --exam 2026-11-01"
        )
        for name in ["wang", "zhao"] {
            try run(
                "operator add \(name) --role invigilator --new-passphrase-file \(passphrase)")
        }
        try desk.writeRoster(1, consent: "2026-11-01", to: "roster.csv")
        try run("enroll --round R-0001 --roster ../roster.csv")
        try run("review accept --all --round R-0001")
        try run(
            "exam schedule --round R-0001 --part theory --from 2026-11-01T13:30 --to 2026-11-01T16:30 --room A:30 --all"
        )
        try run("exam staff S-0001 wang zhao")
        try run("exam draw S-0001")
        try clock.set(1, 5, 20)
        try run("exam check-in S-0001 --all --document-seen --as wang")
        desk.surroundings = [:]
        return desk
    }
}
