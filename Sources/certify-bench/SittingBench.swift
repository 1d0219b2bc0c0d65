import CertCore
import Disk
import Glibc
import Parallel
import Sitting

/// What it costs to acknowledge an answer, beside a bare append and sync of the same run: one
/// candidate alone, then many who each answer every second.
struct SittingBench {
    private var candidates = 300
    private var seconds = 30
    private var folder = "/tmp"

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--candidates", let number?) where number > 0: candidates = number
            case ("--seconds", let number?) where number > 0: seconds = number
            case ("--folder", _): folder = value
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        let scratch = try Folder.createTemporary(in: folder)
        defer { try? Folder.removeTree(scratch) }
        let bare = try BenchSitting.bareAppends(300, every: .zero, to: Path.join(scratch, "bare"))
        let alone = try answers(
            Paced(count: 300, every: .zero), in: try BenchSitting.lay("ALONE", in: scratch))
        bare.report("bare append and sync")
        alone.report("answer, one candidate")
        print("  \(Int(100 * (alone.median / bare.median))) % of the bare one at the median")
        try underLoad(in: scratch)
    }

    /// Each candidate in a thread of its own, spread over the second, and beside them a bare loop.
    private func underLoad(in scratch: String) throws {
        let folders = try (1...candidates).map { try BenchSitting.lay("C\($0)", in: scratch) }
        let bareFile = Path.join(scratch, "bare-under-load")
        let results = concurrently(candidates + 1, threads: candidates + 1) { number in
            if number == candidates {
                return try? BenchSitting.bareAppends(
                    seconds * 10, every: .milliseconds(100), to: bareFile)
            }
            let phase = Duration.seconds(1) * number / candidates
            let paced = Paced(count: seconds, every: .seconds(1), after: .seconds(2) + phase)
            return try? answers(paced, in: folders[number])
        }
        let answered = results.dropLast().compactMap(\.self)
        print("\(candidates) candidates, an answer each second, for \(seconds) s; from when due:")
        if !answered.isEmpty { Measurement(merging: answered).report("  answer") }
        if let bare = results.last ?? nil { bare.report("  bare append and sync") }
        let lost = folders.filter { kept(in: $0) != BenchSitting.answers(after: seconds) }
        print("  \(candidates - answered.count) sittings failed, \(lost.count) lost an answer")
        if answered.count < candidates || !lost.isEmpty { exit(1) }
    }

    private func answers(_ paced: Paced, in folder: SittingFolder) throws -> Measurement {
        var sitting = try RunningSitting.open(folder, clock: .system())
        try sitting.perform(.start)
        return Measurement(
            times: try paced.times { try sitting.perform(BenchSitting.answer($0)) })
    }

    private func kept(in folder: SittingFolder) -> [ItemID: Response]? {
        do { return try RunningSitting.open(folder, clock: .system()).state.answers } catch {
            return nil
        }
    }
}
