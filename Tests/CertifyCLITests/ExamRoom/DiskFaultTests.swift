import Disk
import Glibc
import TestKit
import Testing

/// The machine goes down, or its disk fails, at the writes and syncs of a sitting.
@Suite(.serialized, .enabled(if: Restraint.canTrace, "strace is not at hand"))
struct DiskFaultTests {
    private static let calls = ["write", "fdatasync"]

    @Test(arguments: calls)
    func `a kill at any write or sync of a sitting loses nothing acknowledged`(
        call: String
    ) throws {
        let sitting = try RecordedSitting(answers: 60)
        let count = try sitting.count(of: call)
        try #require(count > 120)
        for moment in 1...count {
            let end = try sitting.run(fault: "\(call):signal=KILL:when=\(moment)")
            #expect(end.code == 128 + SIGKILL)
            #expect(end.kept == end.acknowledged || end.kept == end.acknowledged + 1)
        }
    }

    @Test(arguments: calls, [("ENOSPC", "it is full"), ("EIO", "reading or writing went wrong")])
    func `a disk that fails stops the sitting and calls for the invigilator`(
        call: String, fault: (error: String, told: String)
    ) throws {
        let sitting = try RecordedSitting(answers: 20)
        let count = try sitting.count(of: call)
        for moment in stride(from: 1, through: count, by: 4) {
            let end = try sitting.run(fault: "\(call):error=\(fault.error):when=\(moment)")
            #expect(end.code == 74)
            #expect(end.said.contains("The disk fails (\(fault.told))"), "\(end.said)")
            #expect(end.said.contains("call the invigilator"))
            #expect(end.kept == end.acknowledged || end.kept == end.acknowledged + 1)
        }
    }

    @Test func `a key whose bytes come while an answer is being saved stays one key`() throws {
        let desk = try Desk.withExam()
        let ticket = try desk.tickets()[0]
        let session = desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:05"],
            through: Restraint.fault(
                "fdatasync:delay_exit=300000:when=4+", at: desk.journal(of: ticket))
                + [Desk.program], in: "demo")
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r", until: "第 1/100 题"), "\(session.text)")
        session.type("b\u{1B}")
        usleep(100_000)
        session.type("[A")
        #expect(session.shows("✓ 已保存：B"), "\(session.text)")
        session.settle()
        #expect(session.text.contains("✓ 已保存：B"), "\(session.text)")
    }

    @Test func `a full disk gives the terminal back, with the call for the invigilator`() throws {
        let desk = try Desk.withExam()
        let ticket = try desk.tickets()[0]
        let session = desk.sit(
            ["take", ticket, "--now", "2026-11-21T09:05"],
            through: Restraint.fault("fdatasync:error=ENOSPC:when=5+", at: desk.journal(of: ticket))
                + [Desk.program], in: "demo")
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r", until: "第 1/100 题"), "\(session.text)")
        session.type("bnanb")
        #expect(session.wait() == 74)
        #expect(session.isRestored)
        #expect(session.text.contains("磁盘出了问题（磁盘已满）"), "\(session.text)")
        #expect(session.text.contains("立即叫监考员"), "\(session.text)")
    }
}

/// A sitting that is begun anew for each fault, with the same answers.
private final class RecordedSitting {
    private let desk: Desk
    private let words: [String]
    private let ticket: String
    private let sittings: String
    private let untouched: String

    init(answers: Int) throws {
        desk = try Desk.withExam()
        ticket = try desk.tickets()[0]
        words = ["take", ticket, "--now", "2026-11-21T09:05"]
        sittings = Path.join(desk.folder, "demo/sittings")
        untouched = Path.join(desk.folder, "untouched")
        try Folder.copy(sittings, to: untouched)
        try desk.write("start\n" + String(repeating: "A\n", count: answers), to: "answers")
    }

    /// How often the journal is written or synced when nothing goes wrong.
    func count(of call: String) throws -> Int {
        let trace = Path.join(desk.folder, "trace")
        try #require(try run(through: Restraint.tracing(desk.journal(of: ticket), to: trace)) == 0)
        let text = String(decoding: try File.read(trace, atMost: 1 << 26), as: UTF8.self)
        return text.split(separator: "\n").count { $0.contains(" \(call)(") }
    }

    /// What a fault leaves: how the program ended, what it said, how many answers it told to be
    /// saved, and how many are there when the sitting goes on.
    func run(
        fault: String
    ) throws -> (code: Int32, said: String, acknowledged: Int, kept: Int) {
        let code = try run(
            through: Restraint.fault(fault, at: desk.journal(of: ticket)))
        let said = try desk.said()
        let acknowledged = said.split(separator: "\n").count { $0.hasPrefix("✓ Saved") }
        let again = try desk.run(words)
        #expect(again.code == 0, "\(again.text)")
        let kept = again.text.firstMatch(of: /Welcome back: (\d+) of/)?.1
        return (code, said, acknowledged, kept.flatMap { Int($0) } ?? 0)
    }

    private func run(through restraint: [String]) throws -> Int32 {
        try Folder.removeTree(sittings)
        try Folder.copy(untouched, to: sittings)
        return desk.start(
            words, through: restraint, input: Path.join(desk.folder, "answers")
        ).wait()
    }
}
