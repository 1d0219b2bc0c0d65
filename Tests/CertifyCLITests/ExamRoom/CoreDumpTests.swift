import Disk
import Glibc
import TestKit
import Testing

/// What is left behind when the process that faces a candidate dies.
@Suite(.serialized, .enabled(if: Restraint.canDumpCore, "no core dumps are written here"))
struct CoreDumpTests {
    @Test func `a core dump holds nothing of the bank, and the terminal is put back`() throws {
        let desk = try Desk.withExam()
        let (_, words) = try desk.carryPaper()
        let session = desk.sit(
            words + ["--now", "2026-11-21T09:05"],
            through: Restraint.dumpingCore + [Desk.program], in: "stick")
        try #require(session.shows("未开始计时"), "\(session.text)")
        try #require(session.type(" \r", until: "第 1/100 题"), "\(session.text)")
        #expect(session.type("a", until: "✓ 已保存：A"), "\(session.text)")
        #expect(session.type("n", until: "第 2/100 题"), "\(session.text)")
        let shown = try #require(
            session.picture.text[2...].first { $0.utf8.count > 30 }, "\(session.text)")
        session.kill(SIGABRT)
        #expect(session.wait(within: 60) == 128 + SIGABRT)
        #expect(session.isRestored)
        let stick = Path.join(desk.folder, "stick")
        let name = try #require(Folder.list(stick).first { $0.hasPrefix("core") })
        let core = try File.read(Path.join(stick, name), atMost: 1 << 30)
        let seen = String(shown.drop { $0 == " " }.prefix(10))
        #expect(core.holding([seen]) == [seen], "what is shown is there to be found")
        let secrets = try Desk.secretsOfTheBank()
        try #require(secrets.count > 500)
        #expect(core.holding(secrets) == [])
    }
}
