import CertCore
import Disk
import Glibc
import Sitting

/// Kills a program that answers item after item, at random moments, and looks whether what it had
/// acknowledged is there again, and nothing else but the answer that was under way.
struct KillBench {
    /// The command of the program that is killed.
    static let child = "answer-until-killed"
    /// After so many a new sitting begins, since reading a long journal takes longer.
    private static let killsEach = 5
    /// The latest moment, in microseconds after the start of the program.
    private static let latest = 40_000

    private var moments = 10_000
    private var folder = "/tmp"

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--moments", let number?) where number > 0: moments = number
            case ("--folder", _): folder = value
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        let scratch = try Folder.createTemporary(in: folder)
        defer { try? Folder.removeTree(scratch) }
        var random = MadeText(seed: 1)
        var tally = Tally()
        for first in stride(from: 0, to: moments, by: Self.killsEach) {
            let ticket = "K\(first)"
            let folder = try BenchSitting.lay(ticket, in: scratch)
            var kept = 0
            for _ in 0..<min(Self.killsEach, moments - first) {
                let moment = 1 + random.below(Self.latest)
                let told = try kill(after: moment, scratch, ticket, from: kept + 1)
                kept = try tally.add(told: told ?? kept, before: kept, in: folder)
            }
        }
        print(tally)
        if tally.wrong > 0 { exit(1) }
    }

    /// The last answer that the program said was kept; nil where it did not come to one.
    private func kill(
        after moment: Int, _ scratch: String, _ ticket: String, from first: Int
    ) throws -> Int? {
        let output = Path.join(scratch, "told")
        let ending = try Child.run(
            "/proc/self/exe", [Self.child, scratch, ticket, String(first), String(moment)],
            output: output)
        guard ending.code == 128 + SIGALRM else { throw NotKilled(code: ending.code) }
        let told = try File.read(output, atMost: 1 << 20).split(separator: UInt8(ascii: "\n"))
        return told.last.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    /// Answers from a number on, telling each that was kept, until the alarm ends the program as
    /// abruptly as a kill does.
    static func answer(options: [String]) throws {
        guard options.count == 4, let first = Int(options[2]), let moment = Int(options[3]) else {
            throw BenchUsage.message
        }
        var alarm = itimerval()
        alarm.it_value.tv_usec = moment
        unsafe setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &alarm, nil)
        let folder = try SittingFolder(ticket: options[1], in: options[0])
        var sitting = try RunningSitting.open(folder, clock: .system())
        if sitting.state.started == nil { try sitting.perform(.start) }
        var number = first
        while true {
            try sitting.perform(BenchSitting.answer(number))
            let line = Array("\(number)\n".utf8)
            _ = unsafe write(1, line, line.count)
            number += 1
        }
    }
}

/// The program that was to be killed ended by itself.
private struct NotKilled: Error {
    var code: Int32
}

/// What came of the kills.
private struct Tally: CustomStringConvertible {
    private var kills = 0
    private var told = 0
    /// Kills between keeping an answer and telling it.
    private var untold = 0
    private(set) var wrong = 0

    /// Opens the sitting again and looks at its answers.
    ///
    /// - Returns: The last answer that is there.
    mutating func add(told last: Int, before: Int, in folder: SittingFolder) throws -> Int {
        kills += 1
        told += last - before
        let answers = try RunningSitting.open(folder, clock: .system()).state.answers
        if answers == BenchSitting.answers(after: last) { return last }
        if answers == BenchSitting.answers(after: last + 1) {
            untold += 1
            return last + 1
        }
        wrong += 1
        return last
    }

    var description: String {
        "\(kills) kills, \(told) answers acknowledged: \(wrong) times something else came back; "
            + "\(untold) times also the answer that was kept but not yet acknowledged"
    }
}
