import Disk
import Glibc
import TestKit

/// A folder where the real program is run, removed with everything in it.
final class Desk {
    let folder: String
    private var runs = 0
    /// What the program finds in its environment beside the usual, or in its place.
    var surroundings: [String: String] = [:]

    init() throws {
        folder = try Folder.createTemporary()
    }

    deinit {
        try? Folder.removeTree(folder)
    }

    /// The program as it was built beside these tests.
    static let program: String = {
        var path = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("/proc/self/exe", &path, path.count - 1)
        precondition(length > 0, "a test knows where it was built")
        let own = String(decoding: path.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Path.join(Path.parent(own), "certify")
    }()

    /// What the program finds around it; nothing of the machine it runs on.
    var environment: [String: String] {
        let usual = [
            "PATH": Path.parent(Self.program) + ":/usr/bin:/bin", "HOME": folder,
            "TMPDIR": folder, "XDG_RUNTIME_DIR": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "BANKS": PackageFolder.path(to: "ExamBanks"), "CERTIFY_LANG": "en",
            "CERTIFY_AS": "lin",
        ]
        return usual.merging(surroundings) { $1 }
    }

    /// Starts the program, in the rehearsal's folder unless told otherwise.
    ///
    /// - Parameter restraint: a command that runs the program.
    func start(
        _ words: [String], through restraint: [String] = [], in place: String = "demo",
        input: String = "/dev/null"
    ) -> ChildProcess {
        runs += 1
        let place = Path.join(folder, place)
        let command = restraint + [Self.program] + words
        return ChildProcess(
            command[0], Array(command.dropFirst()), in: Path.exists(place) ? place : folder,
            environment: environment, input: input,
            output: Path.join(folder, "output-\(runs)"))
    }

    /// Runs the program to its end: its exit code, and all it said.
    @discardableResult
    func run(_ words: String...) throws -> (code: Int32, text: String) {
        try run(words)
    }

    func run(
        _ words: [String], through restraint: [String] = []
    ) throws -> (code: Int32, text: String) {
        (start(words, through: restraint).wait(), try said())
    }

    /// What the program that was started last has said by now.
    func said() throws -> String {
        let output = try File.read(Path.join(folder, "output-\(runs)"), atMost: 1 << 26)
        return String(decoding: output, as: UTF8.self)
    }

    func write(_ text: String, to name: String) throws {
        try File.write(Array(text.utf8), to: Path.join(folder, name))
    }
}

extension Desk {
    /// A rehearsal with a round that takes applications.
    ///
    /// - Parameter change: what is different in the scheme.
    static func withRound(changing change: ((String) -> String)? = nil) throws -> Desk {
        let desk = try Desk()
        var banks = PackageFolder.path(to: "ExamBanks")
        if let change {
            try Folder.copy(banks, to: Path.join(desk.folder, "banks"))
            banks = Path.join(desk.folder, "banks")
            let scheme = Path.join(banks, "customer-service/level-4/scheme.json")
            let text = String(decoding: try File.read(scheme, atMost: 1 << 20), as: UTF8.self)
            try File.write(Array(change(text).utf8), to: scheme)
        }
        let commands = [
            [
                "init", "demo", "--name", "演练中心", "--rehearsal", "--now", "2026-11-02T09:00",
                "--seed", "1", "--operator", "lin",
            ],
            ["scheme", "adopt", banks, "--id", "cs-agent-4"],
            [
                "round", "open", "--scheme", "cs-agent-4", "--title", "2026-11", "--place", "广州",
                "--applications", "2026-11-01..2026-11-13", "--exam", "2026-11-21",
            ],
        ]
        for words in commands { try desk.mustRun(words) }
        return desk
    }

    /// Runs commands that cannot fail.
    func mustRun(_ words: [String]) throws {
        let (code, text) = try run(words)
        precondition(code == 0, "\(words): \(text)")
    }

    /// Runs a command line that needs no quoting.
    func mustRun(_ line: String) throws {
        try mustRun(line.split(separator: " ").map(String.init))
    }

    /// A rehearsal whose candidates, exempted from every part, have their result before them on
    /// 2026-12-24; `bai` decides and `lin` issues.
    static func withResults(_ count: Int) throws -> Desk {
        let desk = try withRound()
        try desk.writeRoster(count, to: "roster.csv")
        for name in ["wang", "zhao", "qian", "bai"] {
            let roles = "--role panel-member --role exam-officer --role decision-maker"
            try desk.mustRun("operator add \(name) \(roles)")
        }
        try desk.mustRun("enroll --round R-0001 --roster ../roster.csv")
        try desk.mustRun("review accept --all --round R-0001")
        for part in ["theory", "practical"] {
            for number in 1...count {
                try desk.mustRun("exam exempt C-000\(number) --part \(part) --reason equivalent")
            }
        }
        try desk.mustRun("grade --round R-0001 --as wang")
        try desk.mustRun("grade --round R-0001 --verify --as zhao")
        try desk.mustRun("panel convene --round R-0001 --member wang --member zhao --member qian")
        for name in ["wang", "zhao", "qian"] {
            try desk.mustRun("panel vote --round R-0001 --vote pass --reason seen --as \(name)")
        }
        try desk.mustRun("panel close --round R-0001")
        try desk.mustRun("publish --round R-0001")
        return desk
    }

    /// A rehearsal where two candidates sit in the theory exam of 2026-11-21, checked in.
    ///
    /// - Parameters:
    ///   - change: what is different in the scheme.
    ///   - options: what each candidate is accepted with; nil to accept them all as they are.
    static func withExam(
        changing change: ((String) -> String)? = nil, accepting options: [String]? = nil
    ) throws -> Desk {
        let desk = try withRound(changing: change)
        try desk.writeRoster(2, to: "roster.csv")
        for name in ["wang", "zhao"] {
            try desk.mustRun("operator add \(name) --role invigilator")
        }
        try desk.mustRun("enroll --round R-0001 --roster ../roster.csv")
        for (place, options) in (options ?? []).enumerated() {
            try desk.mustRun("review accept C-000\(place + 1) \(options)")
        }
        if options == nil { try desk.mustRun("review accept --all --round R-0001") }
        try desk.mustRun(
            "exam schedule --round R-0001 --part theory --from 2026-11-21T09:00 --to 2026-11-21T12:00 --room A:30 --all"
        )
        try desk.mustRun("exam staff S-0001 wang zhao")
        try desk.mustRun("exam draw S-0001")
        try desk.mustRun(
            "exam check-in S-0001 --all --document-seen --as wang --now 2026-11-21T08:50")
        return desk
    }

    /// The tickets of the papers that were drawn, in their order.
    func tickets() throws -> [String] {
        try Folder.list(Path.join(folder, "demo/sittings")).sorted()
    }

    /// Where the journal of a sitting beside the store lies.
    func journal(of ticket: String) -> String {
        Path.join(folder, "demo/sittings/\(ticket)/responses.journal")
    }

    /// Carries the papers of `withExam` to the folder `stick`, with the codes of the first one.
    ///
    /// - Returns: its ticket, and the words that take it there.
    func carryPaper() throws -> (ticket: String, words: [String]) {
        try mustRun("exam seal S-0001 --to ../stick")
        let release = try run("exam", "code", "S-0001", "--release", "--as", "wang", "--json").text
        let tickets = try run("exam", "tickets", "S-0001", "--json").text
        guard let room = release.firstMatch(of: /"code": "([^"]+)"/)?.1,
            let own = tickets.firstMatch(of: /"ownCode": "([^"]+)"/)?.1,
            let ticket = tickets.firstMatch(of: /"ticket": "([^"]+)"/)?.1
        else { preconditionFailure(release + tickets) }
        try write("\(own)\n\(room)\n", to: "stick/codes")
        return (
            String(ticket),
            ["take", "\(ticket).paper", "--ticket", String(ticket), "--code-file", "codes"]
        )
    }

    /// What nobody in the room may come to know of the bank of `withExam`: names of its items, and
    /// what makes their answers right.
    static func secretsOfTheBank() throws -> [String] {
        let bank = try File.read(
            PackageFolder.path(
                to: "ExamBanks/customer-service/level-4/theory-bank.json"), atMost: 1 << 24)
        let text = String(decoding: bank, as: UTF8.self)
        // The help has these as examples.
        let examples: Set = ["CS4-0001", "CS4-0029"]
        let ids = text.matches(of: /"id": "(CS4-\d{4})"/).map { String($0.1) }
        return ids.filter { !examples.contains($0) }
            + text.matches(of: /"rationale": "([^"]{8,24})/).map { String($0.1) }
    }

    /// Writes a roster of made-up people, numbered from `first`.
    func writeRoster(
        _ count: Int, from first: Int = 0, consent: String = "2026-11-02", to name: String
    ) throws {
        try write("proof", to: "proof.txt")
        let proof = Path.join(folder, "proof.txt")
        var text = "name,id-number,work,evidence,consent\n"
        for number in first..<first + count {
            text += "考生\(number),\(Self.residentNumber(number)),"
            text += "某公司|客服|2015-03-01|,work-proof=\(proof),\(consent)\n"
        }
        try write(text, to: name)
    }

    /// A resident number of nobody, with its check character.
    static func residentNumber(_ number: Int) -> String {
        let day = 1 + number / 1_000 % 28
        let serial = String(number % 1_000)
        let body =
            "44010619900" + "1" + (day < 10 ? "0" : "") + String(day)
            + String(repeating: "0", count: 3 - serial.utf8.count) + serial
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body, weights).reduce(0) { $0 + $1.0.wholeNumberValue! * $1.1 }
        return body + String(Array("10X98765432")[sum % 11])
    }
}
