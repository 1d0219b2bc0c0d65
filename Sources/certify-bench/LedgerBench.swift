import Disk
import Glibc
import Ledger
import Seals

/// How fast a round's worth of events is written, read, checked and copied.
struct LedgerBench {
    private var cases = 10_000
    private var commits = 12
    private var folder = "/tmp"
    private let signer = Signer(name: "registrar", key: SigningKey(seed: Array(0..<32))!)

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--cases", let number?) where number > 0: cases = number
            case ("--commits", let number?) where number > 0: commits = number
            case ("--folder", _): folder = value
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        let scratch = try Folder.createTemporary(in: folder)
        defer { try? Folder.removeTree(scratch) }
        let path = Path.join(scratch, "ledger.sqlite")
        let store = try LedgerStore.create(path)
        let round = CaseFilter(round: "R-0001")

        print("\(cases * commits) events of \(cases) cases in \(commits) commits")
        try report("write, sealed parts in the first commit") {
            for commit in 0..<commits { try write(commit, to: store) }
        }
        let wal = try File.size(path + "-wal")
        print("  \(try File.size(path) / 1_000_000) MB, log \(wal / 1_000_000) MB")
        try report("read all in sequence") { try count(.all, in: store) }
        try report("read all, case by case") { try count(.cases(round), in: store) }
        try report("read all, sealed parts opened") {
            try count(.all, personal: true, in: store)
        }
        try report("read one case at a time") {
            try store.read { reader in
                for number in 0..<cases {
                    _ = try reader.events(.stream(stream(number)))
                }
            }
        }
        try report("list all cases") { try store.read { _ = try $0.cases(round) } }
        try report("count cases by step and state") {
            try store.read { _ = try $0.caseCounts() }
        }
        try report("verify chain and signatures") {
            let key = signer.key.verifyingKey
            guard case .sound = try store.verify(key: { _ in key }) else {
                preconditionFailure("what was just written is sound")
            }
        }
        try report("check the file") { _ = try store.check() }
        try report("back up") { try store.backUp(to: Path.join(scratch, "copy.sqlite")) }
        try report("one event, from opening to closing") {
            let small = try LedgerStore.open(path, for: .writing)
            try small.write(as: signer, commandID: "one", at: 100) { transaction in
                try transaction.append(
                    [event(0, in: 1)], to: stream(0), expecting: commits)
            }
        }
        print("\(peakMemory()) MB of memory at most")
    }

    /// One event for every case, and its row anew.
    private func write(_ commit: Int, to store: borrowing LedgerStore) throws {
        try store.write(as: signer, commandID: "step-\(commit)", at: Int64(commit)) { transaction in
            for number in 0..<cases {
                try transaction.append(
                    [event(number, in: commit)], to: stream(number), expecting: commit)
                try transaction.tables.put(
                    CaseRow(
                        id: "C-\(number)", person: "P-\(number)", round: "R-0001",
                        scheme: "cs-agent-4", name: "考生 \(number)", step: "step-\(commit)",
                        state: "open", detail: "{\"theory\":\"82.5\",\"practical\":\"77\"}",
                        version: commit + 1))
            }
        }
    }

    private func event(_ number: Int, in commit: Int) -> NewEvent {
        let body = """
            {"case":"C-\(number)","item":"CS4-\(commit)","measures":[{"id":"typing","score":"9.5"},\
            {"id":"ticketing","score":"27"},{"id":"angry-customer","score":"21.5"}],"by":"assessor-3"}
            """
        let personal = "{\"name\":\"考生 \(number)\",\"document\":\"11010519491231002X\"}"
        return NewEvent(
            type: "practical.measured", typeVersion: 1, body: Array(body.utf8),
            personal: commit == 0
                ? PersonalContent(of: "P-\(number)", Array(personal.utf8)) : nil)
    }

    private func stream(_ number: Int) -> String { CaseRow.stream(of: "C-\(number)") }

    private func count(
        _ selection: EventSelection, personal: Bool = false, in store: borrowing LedgerStore
    ) throws {
        var count = 0
        try store.read { reader in
            try reader.forEachEvent(selection, personal: personal) { _ in count += 1 }
        }
        precondition(count == cases * commits, "every event is read once")
    }

    private func report(_ work: String, _ body: () throws -> Void) throws {
        let time = try ContinuousClock().measure(body)
        let milliseconds = Int(time / .milliseconds(1))
        print("  \(milliseconds) ms  \(work)")
    }
}
