import CertCore
import TestKit
import Testing

/// Properties over benches made by seed: five sources, three assessors, whatever they record.
@Suite struct PracticalPropertyTests {
    @Test(arguments: 0..<300)
    func `the score stays from 0 to 100 and nothing traps, whatever is recorded`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bench = PracticalBench(any: &generator)
        #expect((0...100).contains(bench.score ?? 0))
    }

    @Test(arguments: 0..<300)
    func `the order of measures, entries and assessors does not matter`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bench = PracticalBench(any: &generator)
        var shuffled = bench
        shuffled.measures.shuffle(using: &generator)
        shuffled.entries.shuffle(using: &generator)
        shuffled.assessors.shuffle(using: &generator)
        #expect(shuffled.score == bench.score)
        #expect(Set(shuffled.gaps) == Set(bench.gaps))
        #expect(shuffled.result.dimensions == bench.result.dimensions)
    }

    @Test(arguments: 0..<300)
    func `one better mark never makes a worse score`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bench = PracticalBench(any: &generator)
        bench.entries.removeAll { if case .feedback = $0.record { true } else { false } }
        guard let before = bench.score else { return }
        let index = try #require(bench.entries.indices.randomElement(using: &generator))
        bench.entries[index].record = bench.entries[index].record.bettered
        let after = try #require(bench.score)
        #expect(after >= before, "\(bench.entries[index])")
    }
}

extension PracticalBench {
    /// Measures of every kind, with entries of everybody for most of them.
    fileprivate init(any generator: inout SeededGenerator) {
        let bands = [ScoreBand(atLeast: 60, points: 6), ScoreBand(atLeast: 80, points: 10)]
        self.init(
            .of(20, .checklist, id: "list") { $0.missing = .excluded },
            .of(15, .deductions, id: "errors") {
                $0.deductions = [.errors(), .overtime(.started)]
                $0.missing = .zero
            },
            .of(25, .rubric("care", .shareOfRange), id: "care") { $0.keySkillShare = 10 },
            .of(10, .bands("speed", .mean, bands), id: "speed") { $0.missing = .zero },
            .of(30, .marks, id: "marks") { $0.floor = 50 },
            .of(7, .feedback("around", .shareOfMaximum), id: "around") { $0.missing = .excluded })
        vetoes = [Veto(id: "insult", title: Phrase("insult"))]
        pooling.metrics = Pooling.Metrics.allCases.randomElement(using: &generator) ?? .mean
        pooling.marks = [.mean, .customary, .median].randomElement(using: &generator) ?? .mean
        for name in assessors { recordAnything(by: name, &generator) }
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            record(.feedback("around", source: "peer", 4), by: nil)
        }
    }

    private mutating func recordAnything(by name: OperatorName, _ generator: inout SeededGenerator)
    {
        for criterion in Self.library.tasks[0].checklist {
            let done = Bool.random(using: &generator)
            record(.criterion("list", criterion.id, done: done), by: name)
        }
        let errors = Exact(Int.random(in: 0...30, using: &generator), over: 7)
        record(.deduction("errors", "error", errors), by: name)
        record(.rating("care", Int.random(in: 1...5, using: &generator)), by: name)
        let speed = Exact(Int.random(in: 40...100, using: &generator))
        record(.metric("speed", .number(speed)), by: name)
        let marks = Exact(Int.random(in: 0...300, using: &generator), over: 10)
        record(.marks("marks", marks), by: name)
        if Int.random(in: 0...9, using: &generator) == 0 {
            record(.veto("insult", raised: true), by: name)
        }
    }
}

extension MarkEntry.Record {
    /// The same observation, a little better for the candidate.
    fileprivate var bettered: Self {
        switch self {
        case .criterion(let measure, let id, _): .criterion(measure, id, done: true)
        case .rating(let measure, let rating): .rating(measure, min(5, rating + 1))
        case .marks(let measure, let marks): .marks(measure, min(30, marks + 1))
        case .deduction(let measure, let id, let quantity):
            .deduction(measure, id, max(0, quantity - 1))
        case .metric(let id, .number(let value)): .metric(id, .number(value + 5))
        case .veto(let id, _): .veto(id, raised: false)
        case .metric, .feedback: self
        }
    }
}
