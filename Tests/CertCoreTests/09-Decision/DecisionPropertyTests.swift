import CertCore
import TestKit
import Testing

/// Properties of totals and decisions over grades made by seed, under every model.
@Suite struct DecisionPropertyTests {
    /// Three parts with any weights, and what a candidate made of them.
    private struct Bench {
        var scheme: Scheme
        var grade: Grade

        init(seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            let first = Int.random(in: 0...100, using: &generator)
            let second = Int.random(in: 0...(100 - first), using: &generator)
            let weights = [first, second, 100 - first - second]
            let cuts = (0..<3).map { _ in Exact(Int.random(in: 40...80, using: &generator)) }
            let models = [DecisionModel.conjunctive, .compensatory(cut: 60), .mixed(cut: 60)]
            let model = models[Int(seed % 3)]
            scheme = .small { scheme in
                scheme.parts = [.theory(), .practical(), .practical { $0.id = "oral" }]
                for index in 0..<3 {
                    scheme.parts[index].weight = Exact(weights[index])
                    scheme.parts[index].cut = cuts[index]
                    if case .mixed = model { scheme.parts[index].floor = 45 }
                }
                scheme.decision = model
                scheme.grades = [90, 75, 60, 0].enumerated().map { index, from in
                    GradeBand(title: Phrase("\(from)"), from: from, byLowestPart: index % 2 == 0)
                }
            }
            grade = Grade(
                parts: scheme.parts.map { part in
                    let score = Exact(Int.random(in: 0...3000, using: &generator), over: 30)
                    let isExempt = Int.random(in: 0...7, using: &generator) == 0
                    return PartResult(
                        part: part.id, standing: isExempt ? .exempt : .present,
                        score: isExempt ? nil : score)
                })
        }

        var composite: Exact? { grade.parts.composite(under: scheme) }

        func decision() throws -> CertificationDecision { try Story(scheme).decision(grade) }
    }

    @Test(arguments: 0..<300)
    func `one more point in a part never makes the total less or a pass a fail`(
        seed: UInt64
    ) throws {
        let bench = Bench(seed: seed)
        let before = try bench.decision()
        for index in bench.grade.parts.indices {
            guard let score = bench.grade.parts[index].score else { continue }
            var better = bench
            better.grade.parts[index].score = min(100, score + Exact(1, over: 7))
            if let total = bench.composite {
                #expect(try #require(better.composite) >= total)
            }
            let after = try better.decision()
            #expect(before.outcome == .fail || after.outcome == .pass)
            // Who has reached the highest band stays there.
            if before.grade == 0 { #expect(after.grade == 0) }
        }
    }

    @Test(arguments: 0..<300)
    func `the order of parts matters neither to the total nor to the outcome`(
        seed: UInt64
    ) throws {
        let bench = Bench(seed: seed)
        var generator = SeededGenerator(seed: seed &+ 1)
        var shuffled = bench
        shuffled.scheme.parts.shuffle(using: &generator)
        shuffled.grade.parts.shuffle(using: &generator)
        #expect(shuffled.composite == bench.composite)
        let (first, second) = (try bench.decision(), try shuffled.decision())
        #expect(first.outcome == second.outcome && first.grade == second.grade)
        #expect(Set(first.reasons) == Set(second.reasons))
        #expect(Set(first.resit?.parts ?? []) == Set(second.resit?.parts ?? []))
    }

    /// Both outcomes come up often, or the properties would say little.
    @Test func `the benches pass and fail`() throws {
        let outcomes = try (0..<300 as Range<UInt64>).map { try Bench(seed: $0).decision().outcome }
        let passes = outcomes.count { $0 == .pass }
        #expect((30...270).contains(passes), "\(passes)")
    }
}
