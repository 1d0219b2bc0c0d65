import CertCore
import Testing

@Suite struct PracticalScoringTests {
    @Test func `a measure left out for want of data scales the others up`() {
        var bench = PracticalBench(
            .of(40, .marks, id: "done"), .of(35, .marks, id: "half"),
            .of(25, .marks, id: "none") { $0.missing = .excluded })
        bench.mark("done", 40, 40, 40)
        bench.mark("half", 20, 20, 20)
        #expect(bench.gaps.isEmpty)
        #expect(bench.score == 80)
        #expect(bench.result.reasons.contains(.excluded("none")))
    }

    @Test(arguments: [(MissingData.zero, 75, 0), (.excluded, 100, 0), (.incomplete, 100, 3)])
    func `a measure without data does what the scheme says`(
        missing: MissingData, score: Int, gaps: Int
    ) {
        var bench = PracticalBench(
            .of(75, .marks), .of(25, .marks, id: "none") { $0.missing = missing })
        bench.mark("m", 75, 75, 75)
        #expect(bench.score == Exact(score))
        #expect(bench.gaps.count == gaps)
    }

    @Test func `an optional measure that some recorded waits for the others`() {
        var bench = PracticalBench(
            .of(50, .marks), .of(50, .marks, id: "part") { $0.missing = .excluded })
        bench.mark("m", 50, 50, 50)
        bench.record(.marks("part", 50), by: "a")
        #expect(
            bench.gaps == [
                .noEntries("part", assessor: "b"), .noEntries("part", assessor: "c"),
            ])
    }

    @Test func `a part of which nothing could be assessed has no score, which is not zero`() {
        let bench = PracticalBench(.of(100, .marks) { $0.missing = .excluded })
        #expect(bench.score == nil)
        #expect(bench.gaps == [.nothingAssessable("practical")])
    }

    @Test(arguments: [
        (Pooling.Vetoes.majority, ["a"], false), (.majority, ["a", "b"], true),
        (.any, ["c"], true), (.any, [], false),
    ])
    func `a veto that holds makes the part zero`(
        vetoes: Pooling.Vetoes, raisedBy: [OperatorName], holds: Bool
    ) {
        var bench = PracticalBench(.of(100, .marks))
        bench.vetoes = [Veto(id: "insult", title: Phrase("insult"))]
        bench.pooling.vetoes = vetoes
        bench.mark("m", 90, 90, 90)
        for name in bench.assessors {
            bench.record(.veto("insult", raised: raisedBy.contains(name)), by: name)
        }
        #expect(bench.score == (holds ? 0 : 90))
        let reason = Reason.veto("insult", raisedBy: raisedBy, of: 3, holds: holds)
        #expect(bench.result.reasons.contains(reason) == !raisedBy.isEmpty)
    }

    @Test func `too few assessors are a gap`() {
        var bench = PracticalBench(.of(100, .marks))
        bench.assessors = []
        #expect(bench.gaps.contains(.tooFewAssessors("practical", has: 0, needs: 1)))
    }

    @Test func `competencies, tags and dimensions add up over their measures`() {
        var bench = PracticalBench(
            .of(60, .marks) {
                $0.competencies = ["listening"]
                $0.tags = ["refund"]
            },
            .of(40, .marks, id: "second") {
                $0.competencies = ["listening", "memory"]
                $0.dimension = "basic"
            })
        bench.mark("m", 30, 30, 30)
        bench.mark("second", 40, 40, 40)
        #expect(
            bench.result.shares == [
                CompetencyShare(.competency("listening"), earned: 70, of: 100),
                CompetencyShare(.competency("memory"), earned: 40, of: 40),
                CompetencyShare(.tag("refund"), earned: 30, of: 60),
            ])
        #expect(
            bench.result.dimensions == [
                DimensionShare("basic", earned: 40, of: 40),
                DimensionShare("simulation", earned: 30, of: 60),
            ])
    }
}
