import Authority
import CertCore
import Disk
import ExamBank
import Ledger
import Rehearsal
import Seals
import TextFormats

/// One run of the workflow benchmark in a folder of its own.
final class WorkflowRun {
    private let program: String
    private let scratch: String
    private let banks: String
    private let candidates: Int
    private var events: Int64 = 0
    private var total: Duration = .zero
    private var totalProcessor: Duration = .zero
    private var commits = 0
    private var mostMemory = 0
    private var clock = "2026-11-01T09:00"

    init(program: String, scratch: String, banks: String, candidates: Int) {
        self.program = program
        self.scratch = scratch
        self.banks = banks
        self.candidates = candidates
    }

    private var store: String { Path.join(scratch, "store") }

    func carryOut() throws {
        try prepare()
        print("\(candidates) candidates; wall and processor time, events, events/s, peak memory")
        clock = "2026-11-03T09:00"
        try write(.roster)
        try step("2 enroll", "enroll --round R-0001 --roster \(scratch)/roster.csv")
        clock = "2026-11-05T09:00"
        try step("3 review", "review accept --all --round R-0001")
        try theory()
        try practical()
        clock = "2026-11-25T09:00"
        try step("8 publish", "publish --round R-0001", as: "su")
        clock = "2026-12-24T09:00"
        try step("9 decide", "decide --round R-0001", as: "bai")
        try step("10 issue", "certificate issue --round R-0001")
        try step("status", "status", isCounted: false)
        report("all", total, events, mostMemory, processor: totalProcessor)
        try reportLimit()
    }

    private func theory() throws {
        let window = "--from 2026-11-21T09:00 --to 2026-11-21T12:00"
        try step(
            "5 schedule",
            "exam schedule --round R-0001 --part theory \(window) --room Hall:\(candidates) --all")
        try step("5 staff", "exam staff S-0001 qiu dai")
        try step("5 draw", "exam draw S-0001")
        clock = "2026-11-21T08:50"
        try step("5 check in", "exam check-in S-0001 --all --document-seen", as: "qiu")
        clock = "2026-11-21T12:30"
        try write(.answers)
        try step("5 responses", "exam import-responses S-0001 --sheet \(scratch)/answers.csv")
        try write(.texts)
        try step(
            "5 texts", "exam mark --session S-0001 --sheet \(scratch)/texts.csv", as: "fan")
    }

    private func practical() throws {
        let window = "--from 2026-11-22T09:00 --to 2026-11-22T18:00"
        try step(
            "6 schedule",
            "exam schedule --round R-0001 --part practical \(window) --room Hall:\(candidates) --all"
        )
        try step("6 staff", "exam staff S-0002 fan mo shi")
        try step(
            "6 assign", "assess assign S-0002 --assessor fan --assessor mo --assessor shi")
        clock = "2026-11-22T08:50"
        try step("6 check in", "exam check-in S-0002 --all --document-seen", as: "fan")
        clock = "2026-11-22T18:30"
        try write(.marks)
        try step("6 enter", "assess enter --sheet \(scratch)/marks.csv")
        clock = "2026-11-24T09:00"
        try step("7 grade", "grade --round R-0001")
        try step("7 verify", "grade --verify --round R-0001", as: "tan")
        let members = "--member gao --member yan --member pei"
        try step("7 convene", "panel convene --round R-0001 \(members)")
        for name in ["gao", "yan", "pei"] {
            try step(
                "7 vote", "panel vote --round R-0001 --vote pass --reason ok", as: name)
        }
        try step("7 close", "panel close --round R-0001")
    }

    // MARK: Making and measuring

    private func prepare() throws {
        try copyBanks()
        try quiet(
            "init \(store) --name Bench --operator lin --rehearsal --seed bench")
        let duties = [
            "qiu": "invigilator", "dai": "invigilator", "fan": "assessor", "mo": "assessor",
            "shi": "assessor", "tan": "exam-officer", "gao": "panel-member",
            "yan": "panel-member", "pei": "panel-member", "su": "publisher",
            "bai": "decision-maker",
        ]
        for (name, role) in duties.sorted(by: { $0.key < $1.key }) {
            try quiet("operator add \(name) --role \(role) --as lin")
        }
        try quiet("scheme adopt \(scratch)/banks --id cs-agent-4 --as lin")
        try quiet(
            "round open --scheme cs-agent-4 --title bench --applications 2026-11-01..2026-11-13 --exam 2026-11-21 --as lin"
        )
        try File.write(Array("proof".utf8), to: Path.join(scratch, "work-proof.txt"))
        events = try lastSequence()
    }

    /// The sample scheme but for its staffing ratios: one hall has to hold everybody.
    private func copyBanks() throws {
        let folder = Path.join(scratch, "banks")
        try Folder.create(folder)
        let level = banks + "/customer-service/level-4/"
        var scheme = String(
            decoding: try File.read(level + "scheme.json", atMost: 1 << 20), as: UTF8.self)
        for ratio in ["15", "5"] {
            scheme = scheme.replacing(", \"candidatesEach\": \(ratio)", with: "")
        }
        try File.write(Array(scheme.utf8), to: folder + "/scheme.json")
        for path in [
            level + "theory-bank.json", level + "practical.json",
            banks + "/customer-service/courses.json", banks + "/calendars/cn-2026.json",
            banks + "/calendars/cn-2027.json",
        ] {
            try File.copy(path, to: Path.join(folder, Path.basename(path)))
        }
        try Folder.copy(level + "assets", to: Path.join(folder, "assets"))
    }

    private func words(_ line: String) -> [String] {
        line.split(separator: " ").map(String.init) + [
            "--authority", store, "--now", clock, "--lang", "en", "--quiet",
        ]
    }

    private func quiet(_ line: String) throws {
        let ending = try Child.run(program, words(line), output: "/dev/null")
        guard ending.code == 0 else { throw WorkflowFailure(line: line, code: ending.code) }
    }

    private func step(
        _ name: String, _ line: String, as actor: String = "lin", isCounted: Bool = true
    ) throws {
        let watch = ContinuousClock()
        let start = watch.now
        let ending = try Child.run(
            program, words(line) + ["--as", actor], output: "/dev/null")
        let time = watch.now - start
        guard ending.code == 0 else { throw WorkflowFailure(line: line, code: ending.code) }
        let last = try lastSequence()
        report(
            name, time, last - events, ending.peakMemory,
            processor: .milliseconds(ending.processorTime))
        events = last
        guard isCounted else { return }
        total += time
        totalProcessor += .milliseconds(ending.processorTime)
        commits += 1
        mostMemory = max(mostMemory, ending.peakMemory)
    }

    private func report(
        _ name: String, _ time: Duration, _ events: Int64, _ memory: Int, processor: Duration
    ) {
        let seconds = Double(time.wholeMilliseconds) / 1000
        let busy = Double(processor.wholeMilliseconds) / 1000
        let rate = seconds > 0 ? Int(Double(events) / seconds) : 0
        let columns = [
            padded("\(seconds) s", to: 10, aligned: .trailing),
            padded("\(busy) s", to: 10, aligned: .trailing),
            padded("\(events)", to: 9, aligned: .trailing),
            padded("\(rate)/s", to: 11, aligned: .trailing),
            padded("\(memory / 1_000_000) MB", to: 8, aligned: .trailing),
        ]
        print(padded(name, to: 14) + columns.joined())
    }

    private func lastSequence() throws -> Int64 {
        let authority = try Authority.open(StoreFolder(store), for: .reading)
        return try authority.read { view in try view.reader.lastCommit()?.last ?? 0 }
    }

    /// Sheets are made by a child: a process bequeaths its peak of memory to those it starts.
    private func write(_ sheet: WorkflowSheet) throws {
        let ending = try Child.run(
            CommandLine.arguments[0], ["sheet", sheet.rawValue, scratch, String(candidates)])
        guard ending.code == 0 else {
            throw WorkflowFailure(line: "sheet \(sheet.rawValue)", code: ending.code)
        }
    }

    // MARK: The limit

    /// The same bytes written by the ledger alone: chained, signed and synced, nothing decided.
    private func reportLimit() throws {
        var bodies: [NewEvent] = []
        let from = try LedgerStore.open(Path.join(store, "ledger.sqlite"), for: .reading)
        try from.read { reader in
            try reader.forEachEvent(.all) { event in
                bodies.append(
                    NewEvent(type: event.type, typeVersion: event.typeVersion, body: event.body))
            }
        }
        let limit = try LedgerStore.create(Path.join(scratch, "limit.sqlite"))
        let signer = Signer(name: "lin", key: SigningKey(seed: Array(0..<32))!)
        let share = bodies.count / max(commits, 1) + 1
        let watch = ContinuousClock()
        let start = watch.now
        for first in stride(from: 0, to: bodies.count, by: share) {
            let batch = bodies[first..<min(first + share, bodies.count)]
            try limit.write(as: signer, commandID: "\(first)", at: Int64(first)) { transaction in
                for (offset, event) in batch.enumerated() {
                    try transaction.append([event], to: "s/\(first + offset)", expecting: 0)
                }
            }
        }
        let time = watch.now - start
        report("ledger alone", time, Int64(bodies.count), 0, processor: time)
        let ratio = Double(total.wholeMilliseconds) / Double(max(time.wholeMilliseconds, 1))
        print("ratio to the ledger alone: \(Int(ratio * 10 + 0.5))/10")
    }
}

/// A command of the benchmark that did not end well.
struct WorkflowFailure: Error {
    let line: String
    let code: Int32
}
