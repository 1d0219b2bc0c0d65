import Disk
import Glibc
import TestKit
import Testing

/// Ends the real program as a power cut would, at many moments: what it acknowledged is there, what
/// it did not is there whole or not at all, and doing it again is safe.
@Suite(.serialized) struct KillTests {
    @Test func `a roster is entered whole or not at all`() throws {
        let desk = try Desk.withRound()
        try desk.writeRoster(120, to: "roster.csv")
        try desk.survives(
            ["enroll", "--round", "R-0001", "--roster", "../roster.csv"], moments: 10
        ) {
            try $0.caseCount()
        } outcomes: {
            $0 == 0 || $0 == 120
        } done: {
            $0 == 120
        }
    }

    @Test func `an acceptance of all is entered whole or not at all`() throws {
        let desk = try Desk.withRound()
        try desk.writeRoster(60, to: "roster.csv")
        try desk.run("enroll", "--round", "R-0001", "--roster", "../roster.csv")
        try desk.survives(
            ["review", "accept", "--all", "--round", "R-0001"], moments: 6
        ) {
            try $0.caseCount("--step", "theory-exam")
        } outcomes: {
            $0 == 0 || $0 == 60
        } done: {
            $0 == 60
        }
    }

    @Test func `a person is erased, or not, and doing it again finishes it`() throws {
        let desk = try Desk.withRound()
        try desk.writeRoster(3, to: "roster.csv")
        try desk.run("enroll", "--round", "R-0001", "--roster", "../roster.csv")
        try desk.run("case", "withdraw", "C-0002", "--reason", "moved")
        try desk.survives(
            ["erase", "P-0002", "--reason", "request"], moments: 6
        ) {
            try $0.caseCount("--name", "考生1")
        } outcomes: {
            $0 <= 1
        } done: {
            $0 == 0
        }
    }

    @Test func `a round is decided whole or not at all`() throws {
        let desk = try Desk.withResults(6)
        try desk.survives(
            ["decide", "--round", "R-0001", "--as", "bai", "--now", "2026-12-24T09:00"], moments: 6
        ) {
            try $0.caseCount("--state", "passed")
        } outcomes: {
            $0 == 0 || $0 == 6
        } done: {
            $0 == 6
        }
    }

    @Test func `certificates are issued all or none, and no number twice`() throws {
        let desk = try Desk.withResults(6)
        try desk.mustRun("decide --round R-0001 --as bai --now 2026-12-24T09:00")
        try desk.survives(
            ["certificate", "issue", "--round", "R-0001"], moments: 6
        ) {
            try $0.caseCount("--state", "certified")
        } outcomes: {
            $0 == 0 || $0 == 6
        } done: {
            $0 == 6
        }
        let list = try desk.run("certificate", "list", "--json").text
        let numbers = list.split(separator: "\n").filter { $0.contains("\"number\":") }
        #expect(numbers.count == 6 && Set(numbers).count == 6)
    }

    @Test func `every answer that was acknowledged is there after a kill`() throws {
        let desk = try Desk.withExam()
        let sittings = Path.join(desk.folder, "demo/sittings")
        let untouched = Path.join(desk.folder, "untouched")
        try Folder.copy(sittings, to: untouched)
        let ticket = try Folder.list(sittings)[0]
        try desk.write("start\n" + String(repeating: "A\n", count: 40), to: "answers")
        let words = ["take", ticket, "--now", "2026-11-21T09:05"]
        var mostAcknowledged = 0
        for moment in 1...10 {
            try Folder.removeTree(sittings)
            try Folder.copy(untouched, to: sittings)
            let child = desk.start(words, input: Path.join(desk.folder, "answers"))
            usleep(useconds_t(moment * 15_000))
            child.kill()
            child.wait()
            let acknowledged = try desk.said().split(separator: "\n").count {
                $0.hasPrefix("✓ Saved")
            }
            mostAcknowledged = max(mostAcknowledged, acknowledged)
            let again = try desk.run(words).text
            guard let kept = again.firstMatch(of: /Welcome back: (\d+) of/)?.1 else {
                #expect(acknowledged == 0, "\(again)")
                continue
            }
            let count = try #require(Int(kept))
            #expect((acknowledged...acknowledged + 1).contains(count))
        }
        #expect(mostAcknowledged > 0, "some kills come late enough")
    }

    @Test func `every answer to a carried paper is in its response file after a kill`() throws {
        let desk = try Desk.withExam()
        let (ticket, words) = try desk.carryPaper()
        let response = Path.join(desk.folder, "stick/\(ticket).responses")
        try desk.write("start\n" + String(repeating: "A\n", count: 40), to: "answers")
        var mostAcknowledged = 0
        for moment in 1...6 {
            try? File.remove(response)
            let child = desk.start(
                words + ["--now", "2026-11-21T09:05"], in: "stick",
                input: Path.join(desk.folder, "answers"))
            usleep(useconds_t(moment * 25_000))
            child.kill()
            child.wait()
            let acknowledged = try desk.said().split(separator: "\n").count {
                $0.hasPrefix("✓ Saved")
            }
            mostAcknowledged = max(mostAcknowledged, acknowledged)
            guard Path.exists(response) else {
                #expect(acknowledged == 0)
                continue
            }
            let (code, text) = try desk.run(
                [
                    "exam", "collect", "S-0001", "../stick/\(ticket).responses", "--unfinished",
                    "--dry-run",
                ]
                    + ["--now", "2026-11-21T12:30"])
            guard code == 0 else {
                #expect(acknowledged == 0, "\(text)")
                continue
            }
            let taken = try #require(text.firstMatch(of: /taken in: (\d+) answer/)?.1, "\(text)")
            #expect((acknowledged...acknowledged + 1).contains(try #require(Int(taken))))
        }
        #expect(mostAcknowledged > 0, "some kills come late enough")
    }

    @Test func `the process that faces the candidate has nothing of the bank in its memory`()
        throws
    {
        let desk = try Desk.withExam()
        let (_, words) = try desk.carryPaper()
        let fifo = Path.join(desk.folder, "keyboard")
        try #require(unsafe mkfifo(fifo, 0o600) == 0)
        // Opened for both, so that neither side waits for the other.
        let keyboard = unsafe open(fifo, O_RDWR)
        defer { close(keyboard) }
        let child = desk.start(
            words + ["--now", "2026-11-21T09:05"], in: "stick", input: fifo)
        defer {
            child.kill()
            child.wait()
        }
        let typed = Array("start\nA\n:list\n".utf8)
        precondition(unsafe write(keyboard, typed, typed.count) == typed.count)
        for _ in 0..<200 where try !desk.said().contains("items answered") { usleep(50_000) }
        let said = try desk.said()
        let shown = try #require(said.firstMatch(of: /Item 2\/100.*\n(.+)\n/)?.1, "\(said)")
        let memory = try child.memory()
        let seen = String(shown.prefix(12))
        #expect(memory.holding([seen]) == [seen], "what is shown is there to be found")
        let secrets = try Desk.secretsOfTheBank()
        try #require(secrets.count > 500)
        #expect(memory.holding(secrets) == [])
        let environment = try File.read("/proc/\(child.id)/environ", atMost: 1 << 20)
        #expect(environment.holding(secrets) == [])
    }

    @Test func `a store is founded or is none`() throws {
        let words = [
            "init", "demo", "--name", "中心", "--rehearsal", "--now", "2026-11-02T09:00",
            "--operator", "lin",
        ]
        for moment in 1...8 {
            let desk = try Desk()
            let child = desk.start(words)
            usleep(useconds_t(moment * 6_000))
            child.kill()
            let isFounded = child.wait() == 0
            let doctor = try desk.run("doctor")
            #expect(doctor.code == 0 || (doctor.code == 66 && !isFounded), "\(doctor.text)")
            let again = desk.start(words, in: ".").wait()
            #expect(again == (doctor.code == 0 ? 1 : 0), "again is safe")
            try desk.expectSound()
        }
    }
}

extension Desk {
    /// Runs a command on copies of the rehearsal and kills it at moments spread over its time.
    ///
    /// - Parameters:
    ///   - count: what the command changes, as a number.
    ///   - outcomes: the numbers it may leave, however early it ends.
    ///   - done: the number it leaves when it was carried out.
    func survives(
        _ words: [String], moments: Int, count: (Desk) throws -> Int,
        outcomes: (Int) -> Bool, done: (Int) -> Bool
    ) throws {
        let store = Path.join(folder, "demo")
        let untouched = Path.join(folder, "untouched")
        try Folder.copy(store, to: untouched)
        let start = SystemClock.sinceBoot()
        try #require(try run(words).code == 0)
        let time = SystemClock.sinceBoot() - start
        for moment in 0..<moments {
            try Folder.removeTree(store)
            try Folder.copy(untouched, to: store)
            let child = self.start(words + ["--command-id", "once"])
            usleep(useconds_t(Int(time) * 1_000 * (moment + 1) / (moments + 1)))
            child.kill()
            let isAcknowledged = child.wait() == 0
            let left = try count(self)
            #expect(outcomes(left), "\(left) at moment \(moment)")
            #expect(!isAcknowledged || done(left), "what was acknowledged is there")
            try expectSound()
            let again = try run(words + ["--command-id", "once"])
            #expect(again.code == 0, "\(again.text)")
            #expect(done(try count(self)))
            try expectSound()
        }
    }

    /// The doctor finds nothing wrong.
    func expectSound() throws {
        let doctor = try run("doctor")
        #expect(doctor.code == 0, "\(doctor.text)")
    }

    /// How many cases a list shows.
    func caseCount(_ filter: String...) throws -> Int {
        let (code, text) = try run(["list", "--json"] + filter)
        #expect(code == 0, "\(text)")
        return text.split(separator: "\n").count { $0.contains("\"case\":") }
    }
}
