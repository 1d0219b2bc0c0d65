import CertCore
import Testing

@Suite struct GateTests {
    private let resolution = Gate(.atLeast(exact("0.95")))

    @Test func `three errors fail a gate of two, whatever they cost in points`() {
        let gate = Gate(.atMost(2))
        #expect(gate.judge(.number(2)) == .met(2))
        #expect(gate.judge(.number(3)) == .notMet(3))
    }

    @Test(arguments: [
        (19, 20, GateResult.met(Exact(19, over: 20))), (9, 10, .notMet(Exact(9, over: 10))),
        (10, 10, .met(1)), (0, 10, .notMet(0)), (0, 0, .notAssessable(.noCases)),
        (18, 19, .notMet(Exact(18, over: 19))), (1, -1, .notAssessable(.noCases)),
    ])
    func `a resolution rate of 95 percent is exact in small numbers`(
        hits: Int, cases: Int, result: GateResult
    ) {
        #expect(resolution.judge(.ratio(hits, of: cases)) == result)
    }

    @Test func `what was not observed is not assessable`() {
        #expect(resolution.judge(nil) == .notAssessable(.notObserved))
        #expect(resolution.judge(.list([])) == .notAssessable(.noCases))
    }

    @Test(arguments: [
        (Statistic.mean, GateResult.met(52)), (.p90, .met(60)), (.p95, .notMet(90)),
        (.every, .notMet(90)),
    ])
    func `response times are held against 60 seconds by the declared statistic`(
        statistic: Statistic, result: GateResult
    ) {
        let seconds: [Exact] = [40, 42, 45, 48, 48, 49, 50, 48, 60, 90]
        #expect(Gate(.atMost(60), over: statistic).judge(.list(seconds)) == result)
    }

    @Test func `every case means the worst one, on either side`() {
        let ratings: [Exact] = [5, 3, 4]
        #expect(Gate(.atLeast(4), over: .every).judge(.list(ratings)) == .notMet(3))
        #expect(Gate(.atMost(5), over: .every).judge(.list(ratings)) == .met(5))
    }

    @Test(arguments: [
        (1, 1, 1), (90, 1, 1), (90, 10, 9), (95, 10, 10), (95, 20, 19), (90, 11, 10), (50, 4, 2),
        (100, 7, 7), (95, 100, 95), (1, 100, 1), (1, 101, 2),
    ])
    func `a percentile is the nearest rank`(percent: Int, count: Int, rank: Int) {
        let cases = (1...count).map { Exact($0) }.reversed()
        let value = Statistic.percentile(percent).value(of: Array(cases), against: .atMost(0))
        #expect(value == Exact(rank))
    }

    @Test func `satisfaction as a mean passes where its share of fours and fives fails`() {
        let ratings = MetricValue.list(Array(repeating: 5, count: 18) + [1, 1])
        #expect(Gate(.atLeast(exact("4.5"))).judge(ratings) == .met(exact("4.6")))
        #expect(resolution.judge(.ratio(18, of: 20)) == .notMet(exact("0.9")))
        #expect(resolution.judge(.list([])) == .notAssessable(.noCases))
    }
}
