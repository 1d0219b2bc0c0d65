import CertCore
import Testing

@Suite struct MeasureScoringTests {
    // MARK: Deductions

    @Test(arguments: [
        (DeductionRule.Counting.completed, "96"), (.started, "94"), (.prorated, "95.2"),
        (.once, "96"),
    ])
    func `two errors and seven minutes cost what the scheme's way of counting says`(
        counting: DeductionRule.Counting, score: String
    ) {
        var bench = PracticalBench(
            .of(100, .deductions) { $0.deductions = [.errors(), .overtime(counting)] })
        bench.assessors = ["a"]
        bench.record(.deduction("m", "error", 2), .deduction("m", "overtime", 7), by: "a")
        #expect(bench.score == exact(score))
    }

    @Test func `three errors leave 97 points and fail a gate of two all the same`() {
        var bench = PracticalBench(
            .of(100, .deductions) {
                $0.deductions = [.errors()]
                $0.gates = [.of("errors", .atMost(2))]
            })
        bench.record(.deduction("m", "error", 3), by: "a", "b", "c")
        bench.record(.metric("errors", .number(3)), by: nil)
        #expect(bench.score == 97)
        #expect(bench.result.reasons.gates == [.notMet(3)])
        #expect(bench.result.reasons.contains { $0.isMet == false })
    }

    @Test func `deductions never take a measure below zero`() {
        var bench = PracticalBench(.of(10, .deductions) { $0.deductions = [.errors(4)] })
        bench.record(.deduction("m", "error", 9), by: "a", "b", "c")
        #expect(bench.score == 0)
    }

    @Test func `a recorded zero is full points, and no record is a gap`() {
        var bench = PracticalBench(.of(10, .deductions) { $0.deductions = [.errors()] })
        #expect(bench.gaps.count == 3)
        bench.record(.deduction("m", "error", 0), by: "a", "b")
        #expect(bench.gaps == [.noEntries("m", assessor: "c")])
        bench.record(.deduction("m", "error", 0), by: "c")
        #expect(bench.gaps.isEmpty)
        #expect(bench.score == 100)
    }

    @Test func `what a system measured counts for whoever recorded nothing of their own`() {
        var bench = PracticalBench(.of(10, .deductions) { $0.deductions = [.errors()] })
        bench.record(.deduction("m", "error", 4), by: nil)
        #expect(bench.score == 60)
        bench.record(.deduction("m", "error", 1), by: "a")
        // 9, 6 and 6 of 10.
        #expect(bench.score == 70)
    }

    @Test func `a measured time is no record of errors`() {
        var bench = PracticalBench(
            .of(10, .deductions) { $0.deductions = [.errors(), .overtime(.completed)] })
        bench.record(.deduction("m", "overtime", 5), by: nil)
        bench.record(.deduction("m", "error", 3), by: "a")
        #expect(
            bench.gaps == [.noEntries("m", assessor: "b"), .noEntries("m", assessor: "c")])
        bench.record(.deduction("m", "error", 0), by: "b", "c")
        // 5, 8 and 8 of 10.
        #expect(bench.gaps.isEmpty)
        #expect(bench.score == 70)
    }

    // MARK: Assessors

    @Test(arguments: [
        (["50", "60", "60", "70", "90"], Exact(190, over: 3), 2),
        (["55", "59", "60", "61", "95", "20", "60"], 59, 2),
        (["50", "60", "90"], Exact(200, over: 3), 0),
        (["50", "60", "60", "90"], 65, 0),
    ])
    func `from five assessors on one highest and one lowest mark are dropped`(
        marks: [String], score: Exact, dropped: Int
    ) throws {
        var bench = PracticalBench(.of(100, .marks))
        bench.assessors = marks.indices.map { OperatorName("assessor-\($0)") }
        for (name, mark) in zip(bench.assessors, marks) {
            bench.record(.marks("m", exact(mark)), by: name)
        }
        #expect(bench.score == score)
        let reasons = bench.result.reasons.compactMap { reason -> [Exact]? in
            if case .assessors(_, _, let dropped, _) = reason { dropped } else { nil }
        }
        #expect(reasons.map(\.count) == [dropped])
    }

    @Test func `a recusal comes first: what the recused recorded counts nowhere`() {
        var bench = PracticalBench(
            .of(100, .marks) { $0.gates = [.of("seconds", .atMost(60))] })
        bench.vetoes = [Veto(id: "insult", title: Phrase("insult"))]
        bench.pooling.vetoes = .any
        bench.assessors = ["a", "b", "c", "d", "e"]
        bench.mark("m", 50, 60, 60, 70, 90)
        bench.record(.metric("seconds", .number(90)), .veto("insult", raised: true), by: "e")
        bench.assessors = ["a", "b", "c"]
        #expect(bench.score == Exact(170, over: 3))
        #expect(bench.result.reasons.gates == [.notAssessable(.notObserved)])
        #expect(!bench.result.reasons.contains(.zeroed("practical")))
    }

    // MARK: Ratings

    @Test(arguments: [(RatingConversion.shareOfMaximum, 60), (.shareOfRange, 50)])
    func `three of five is 60 or 50, as the scheme converts it`(
        conversion: RatingConversion, score: Int
    ) {
        var bench = PracticalBench(.of(20, .rubric("care", conversion)))
        bench.record(.rating("m", 3), by: "a", "b", "c")
        #expect(bench.score == Exact(score))
    }

    // MARK: Checklists

    @Test func `a checklist is scaled to the points of its measure`() {
        var bench = PracticalBench(.of(20, .checklist))
        bench.check("m", "verify", "solve", by: "a")
        bench.check("m", "verify", "close", by: "b")
        bench.check("m", "verify", by: "c")
        // 16, 14 and 10 of 20.
        #expect(bench.result.reasons.first == .measure("m", earned: Exact(40, over: 3), of: 20))
    }

    @Test func `a criterion that nobody recorded is a gap, not a miss`() {
        var bench = PracticalBench(.of(20, .checklist))
        bench.check("m", "verify", by: "a")
        bench.check("m", "verify", by: "b")
        bench.record(.criterion("m", "verify", done: true), by: "c")
        #expect(
            bench.gaps == [.unrecordedCriteria("m", assessor: "c", ["solve", "close"])])
    }

    @Test(arguments: [
        (Pooling.Vetoes.majority, 1, true), (.majority, 2, false), (.any, 1, false),
        (.any, 0, true),
    ])
    func `a starred criterion that enough assessors missed makes the part zero`(
        vetoes: Pooling.Vetoes, missed: Int, stands: Bool
    ) {
        var bench = PracticalBench(.of(20, .checklist))
        bench.pooling.vetoes = vetoes
        for (index, name) in bench.assessors.enumerated() {
            if index < missed {
                bench.check("m", "solve", "close", by: name)
            } else {
                bench.check("m", "verify", "solve", "close", by: name)
            }
        }
        #expect((bench.score != 0) == stands)
        #expect(bench.result.reasons.contains(.zeroed("practical")) == !stands)
    }

    // MARK: Bands

    @Test(arguments: [("59.999", 0), ("60", 6), ("79", 8), ("80", 10), ("500", 10)])
    func `a band is reached at its bound, in whatever order bands are written`(
        speed: String, points: Int
    ) {
        let bands = [
            ScoreBand(atLeast: 70, points: 8), ScoreBand(atLeast: 80, points: 10),
            ScoreBand(atLeast: 60, points: 6),
        ]
        var bench = PracticalBench(.of(10, .bands("speed", .mean, bands)))
        bench.record(.metric("speed", .number(exact(speed))), by: nil)
        #expect(bench.score == Exact(points * 10))
    }

    @Test(arguments: [(Pooling.Metrics.mean, 70), (.median, 70), (.worst, 60)])
    func `several values of a metric are pooled as the plan says`(
        metrics: Pooling.Metrics, points: Int
    ) {
        let bands = [ScoreBand(atLeast: 70, points: 7), ScoreBand(atLeast: 60, points: 6)]
        var bench = PracticalBench(.of(10, .bands("speed", .mean, bands)))
        bench.pooling.metrics = metrics
        for speed: Exact in [60, 70, 80] {
            bench.record(.metric("speed", .number(speed)), by: nil)
        }
        #expect(bench.score == Exact(points))
    }

    @Test func `deductions are taken from the points of a band as from any others`() {
        let bands = [ScoreBand(atLeast: 60, points: 10)]
        var bench = PracticalBench(
            .of(10, .bands("speed", .mean, bands)) { $0.deductions = [.errors()] })
        bench.record(.metric("speed", .number(72)), by: nil)
        bench.record(.deduction("m", "error", 3), by: "a", "b", "c")
        #expect(bench.score == 70)
        #expect(bench.result.reasons.contains(.deduction("m", "error", quantity: 3, points: 3)))
    }

    @Test func `deductions are taken from feedback as from any other points`() {
        var bench = PracticalBench(
            .of(10, .feedback("around", .shareOfMaximum)) { $0.deductions = [.errors()] })
        bench.record(.feedback("m", source: "supervisor", 5), by: nil)
        for _ in 0..<3 { bench.record(.feedback("m", source: "peer", 5), by: nil) }
        bench.record(.deduction("m", "error", 1), by: "a", "b", "c")
        #expect(bench.score == 90)
    }

    // MARK: Gates

    @Test(arguments: [
        (MetricValue.ratio(19, of: 20), GateResult.met(Exact(19, over: 20))),
        (.ratio(9, of: 10), .notMet(Exact(9, over: 10))),
        (.ratio(0, of: 0), .notAssessable(.noCases)),
    ])
    func `small denominators are exact and no case at all is not a fail`(
        observed: MetricValue, result: GateResult
    ) {
        var bench = PracticalBench(
            .of(100, .marks) { $0.gates = [.of("resolved", .atLeast(exact("0.95")))] })
        bench.mark("m", 80, 80, 80)
        bench.record(.metric("resolved", observed), by: nil)
        #expect(bench.result.reasons.gates == [result])
        #expect(bench.gaps.isEmpty)
    }

    @Test func `eighteen fives and two ones are a mean of 4.6 and a share of 90 percent`() {
        let ratings = Array(repeating: Exact(5), count: 18) + [1, 1]
        var bench = PracticalBench(
            .of(100, .marks) {
                $0.gates = [
                    .of("mean", .atLeast(exact("4.5"))), .of("share", .atLeast(exact("0.95"))),
                ]
            })
        bench.mark("m", 80, 80, 80)
        bench.record(
            .metric("mean", .list(ratings)), .metric("share", .ratio(18, of: 20)), by: nil)
        #expect(bench.result.reasons.gates == [.met(exact("4.6")), .notMet(exact("0.9"))])
    }

    @Test(arguments: [
        (Statistic.mean, true), (.p90, true), (.every, false),
    ])
    func `lists of several assessors are each read by the gate's own statistic`(
        statistic: Statistic, isMet: Bool
    ) {
        var bench = PracticalBench(
            .of(100, .marks) { $0.gates = [.of("seconds", .atMost(60), over: statistic)] })
        bench.pooling.metrics = .worst
        bench.mark("m", 80, 80, 80)
        let calls: [Exact] = [20, 20, 20, 20, 20, 20, 20, 20, 20, 70]
        bench.record(.metric("seconds", .list(calls)), by: "a", "b")
        #expect(bench.result.reasons.contains { $0.isMet == false } != isMet)
    }

    @Test(arguments: [
        (MissingGate.notAssessable, Bool?.none, 0), (.fail, false, 0), (.incomplete, nil, 1),
    ])
    func `a gate without data does what the scheme says`(
        missing: MissingGate, isMet: Bool?, gaps: Int
    ) {
        var bench = PracticalBench(
            .of(100, .marks) { $0.gates = [.of("praise", .atLeast(5), missing: missing)] })
        bench.mark("m", 80, 80, 80)
        #expect(bench.result.reasons.last?.isMet == isMet)
        #expect(bench.gaps.count == gaps)
    }

    // MARK: Feedback

    @Test func `a source under its minimum is withheld and with it the total`() {
        var bench = PracticalBench(
            .of(10, .feedback("around", .shareOfMaximum)) { $0.missing = .excluded },
            .of(90, .marks, id: "rest"))
        bench.mark("rest", 72, 72, 72)
        bench.record(.feedback("m", source: "supervisor", 5), by: nil)
        bench.record(
            .feedback("m", source: "peer", 4), .feedback("m", source: "peer", 2), by: nil)
        #expect(bench.result.reasons.contains(.withheldSource("m", source: "peer", atLeast: 3)))
        #expect(bench.result.reasons.contains(.excluded("m")))
        #expect(bench.score == 80)
        bench.record(.feedback("m", source: "peer", 3), by: nil)
        // 0.6 × 5 + 0.4 × 3 is 4.2 of 5: 8.4 points.
        #expect(bench.score == exact("80.4"))
    }

    // MARK: Shares

    @Test(arguments: [("59.99", false), ("60", true)])
    func `a key skill under sixty percent of its own points makes the part zero`(
        mark: String, stands: Bool
    ) {
        var bench = PracticalBench(
            .of(100, .marks) { $0.keySkillShare = 60 }, .of(100, .marks, id: "rest"))
        bench.mark("m", exact(mark), exact(mark), exact(mark))
        bench.mark("rest", 100, 100, 100)
        #expect((bench.score == 0) == !stands)
    }

    @Test func `a floor of a measure bars a pass and leaves the score`() {
        var bench = PracticalBench(.of(50, .marks) { $0.floor = 50 }, .of(50, .marks, id: "rest"))
        bench.mark("m", 24, 24, 24)
        bench.mark("rest", 50, 50, 50)
        #expect(bench.score == 74)
        #expect(
            bench.result.reasons.contains(
                .measureFloor("m", share: 48, atLeast: 50, isMet: false)))
    }
}
