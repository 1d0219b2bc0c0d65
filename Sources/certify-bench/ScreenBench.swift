import CertCore
import Disk
import ExamRoom
import Glibc
import Parallel
import Sitting

/// How long it is from a key to all that it changes on the screen, in a pseudo-terminal: for an
/// answer and for a step to another item, each of which is kept at the cost of one sync, and for a
/// character of a typing test; beside a bare append and sync of the same run.
struct ScreenBench {
    private var keys = 500
    private var folder = "/tmp"

    /// The most that a key may take besides the sync.
    private static let limit = Duration.milliseconds(16)

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch (option, Int(value)) {
            case ("--keys", let number?) where (1...1_500).contains(number): keys = number
            case ("--folder", _): folder = value
            default: throw BenchUsage.message
            }
        }
    }

    func run() throws {
        let scratch = try Folder.createTemporary(in: folder)
        defer { try? Folder.removeTree(scratch) }
        let bare = try BenchSitting.bareAppends(
            keys, every: .milliseconds(20), to: Path.join(scratch, "bare"))
        let sitting = try BenchSitting.lay("SCREEN", in: scratch, items: Self.items)
        let typist = Typist()
        defer { typist.hangUp() }
        // Of the two, one holds the sitting.
        let results = concurrently(2, threads: 2) { number in
            if number == 0 { return Result { try measure(typist) } }
            return Result {
                _ = try ScreenRoom.run(
                    sitting, clock: .system(), language: .zh, input: typist.screen,
                    output: typist.output)
                return []
            }
        }
        bare.report("bare append and sync")
        let syncs = [bare.nearlyWorst, bare.nearlyWorst, .zero]
        let names = ["answer", "step", "typing"]
        for ((name, times), sync) in zip(zip(names, try results[0].get()), syncs) {
            times.report(name)
            let rest = max(.zero, times.nearlyWorst - sync)
            print(
                "  p99 besides the sync \(Int(rest / .microseconds(1))) µs,",
                rest <= Self.limit ? "within 16 ms" : "over 16 ms")
        }
        _ = try results[1].get()
    }

    private func measure(_ typist: Typist) throws -> [Measurement] {
        // However it ends, the room is not left waiting.
        defer { typist.type("\u{11}\u{11}") }
        try typist.see("未开始计时")
        try typist.type(" \r", until: "第 1/")
        let answers = try times { number in
            let isEven = number % 2 == 0
            try typist.type(isEven ? "b" : "a", until: isEven ? "B" : "A")
        }
        let steps = try times { number in
            let isEven = number % 2 == 0
            try typist.type(isEven ? "p" : "n", until: isEven ? "甲" : "乙")
        }
        if keys % 2 == 0 { try typist.type("n", until: "乙") }
        try typist.type("n", until: "准备好了")
        try typist.type(" \r", until: "你的输入")
        let passage = Self.passage.map { String($0) }
        let typing = try times { try typist.type(passage[$0 - 1], until: passage[$0 - 1]) }
        return [answers, steps, typing]
    }

    private func times(_ work: (Int) throws -> Void) rethrows -> Measurement {
        Measurement(times: try Paced(count: keys, every: .milliseconds(20)).times(work))
    }

    // MARK: What is sat

    /// Two choices whose stems have no character in common, and a passage.
    private static let items = [choice("1", "甲"), choice("2", "乙"), typing]

    private static func choice(_ id: ItemID, _ mark: Character) -> PaperItem {
        let stem = String(repeating: "\(mark)客户来电时情绪激动，先说哪一句最为恰当？", count: 5)
        return PaperItem(
            id: id, type: .single, stem: Phrase(stem),
            options: (0..<4).map {
                AnswerOption(id: OptionID("o\($0)"), text: Phrase("第\($0)种说法，语气平和，先听后答。"))
            }, unit: nil, maximumLength: nil, points: 1)
    }

    private static let typing = PaperItem(
        id: "3", type: .typing, stem: Phrase("照着原文打字。"), options: [], unit: nil,
        maximumLength: nil,
        typing: TypingTest(
            passage: Phrase(passage), minutes: 60, folding: .width,
            rule: .speed(TypingSpeedRule(full: 60))), points: 1)

    /// Every character once, so that each is seen as it is typed.
    private static let passage = String(
        String.UnicodeScalarView((0..<1_500).compactMap { Unicode.Scalar(0x5000 + $0) }))
}
