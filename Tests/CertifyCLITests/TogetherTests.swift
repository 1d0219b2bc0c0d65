import Disk
import Ledger
import Seals
import Testing

/// Two people at one store: nothing is lost, one of two that contradict each other is refused, and
/// nobody waits for ever.
@Suite(.serialized) struct TogetherTests {
    @Test func `rosters entered at the same time are all there`() throws {
        let desk = try Desk.withRound()
        let names = (0..<4).map { "roster-\($0).csv" }
        for (index, name) in names.enumerated() {
            try desk.writeRoster(25, from: index * 25, to: name)
        }
        let children = names.map {
            desk.start(["enroll", "--round", "R-0001", "--roster", "../" + $0])
        }
        #expect(children.map { $0.wait() } == [0, 0, 0, 0])
        #expect(try desk.caseCount() == 100)
        let last = try desk.run("show", "C-0100", "--json")
        #expect(last.code == 0, "numbers have no gaps")
        try desk.expectSound()
    }

    @Test func `one of two decisions on a case is refused`() throws {
        let desk = try Desk.withRound()
        try desk.writeRoster(1, to: "roster.csv")
        try desk.run("enroll", "--round", "R-0001", "--roster", "../roster.csv")
        let commands = [
            ["review", "accept", "C-0001"], ["review", "reject", "C-0001", "--reason", "no"],
            ["review", "accept", "C-0001"],
        ]
        let codes = commands.map { desk.start($0) }.map { $0.wait() }
        #expect(codes.count { $0 == 0 } == 1)
        #expect(codes.count { $0 == 1 } == 2)
        let log = try desk.run("log", "C-0001", "--json")
        #expect(log.text.split(separator: "\n").count == 2)
        try desk.expectSound()
    }

    @Test func `two officers issue each certificate once, numbered without a gap`() throws {
        let desk = try Desk.withResults(6)
        try desk.mustRun("decide --round R-0001 --as bai --now 2026-12-24T09:00")
        let children = [["C-0001", "C-0002", "C-0003"], ["C-0004", "C-0005", "C-0006"]].map {
            desk.start(["certificate", "issue"] + $0)
        }
        #expect(children.map { $0.wait() } == [0, 0])
        let list = try desk.run("certificate", "list", "--json").text
        let serials = list.matches(of: /"number": "\w+?(\d{6})"/).compactMap { Int($0.1) }
        #expect(serials.sorted() == Array(1...6))
        let codes = [0, 1].map { _ in desk.start(["certificate", "issue", "C-0001"]) }
            .map { $0.wait() }
        #expect(codes == [1, 1])
        try desk.expectSound()
    }

    @Test func `who waits too long hears that the ledger is busy`() throws {
        let desk = try Desk.withRound()
        try desk.writeRoster(1, to: "roster.csv")
        let store = try LedgerStore.open(
            Path.join(desk.folder, "demo/ledger.sqlite"), for: .writing)
        let nobody = Signer(name: "nobody", key: SigningKey(seed: Array(0..<32))!)
        let start = SystemClock.sinceBoot()
        let time = Int64.max
        try store.write(as: nobody, commandID: "long", at: time) { _ throws in
            let (code, text) = try desk.run(
                "enroll", "--round", "R-0001", "--roster", "../roster.csv")
            #expect(code == 75)
            #expect(text == "Another process is writing the ledger. Try again in a moment.\n")
            #expect(try desk.run("status").code == 0, "reading goes on")
        }
        #expect((4_500...9_000).contains(SystemClock.sinceBoot() - start))
        #expect(try desk.run("enroll", "--round", "R-0001", "--roster", "../roster.csv").code == 0)
    }
}
