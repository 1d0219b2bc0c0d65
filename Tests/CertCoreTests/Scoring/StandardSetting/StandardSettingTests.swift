import CertCore
import TestKit
import Testing

@Suite struct AngoffStudyTests {
    @Test func `three judges of five items set 72 percent`() throws {
        let study = try AngoffStudy(percentages: [
            [60, 75, 80, 55, 90], [65, 70, 85, 50, 95], [55, 80, 75, 60, 85],
        ])
        #expect(study.cut == exact("0.72"))
        #expect(study.judgeSums == [exact("3.6"), exact("3.65"), exact("3.55")])
        #expect(study.itemMeans.first == exact("0.6"))
        #expect(study.itemMeans.sum() == exact("3.6"))
    }

    @Test(arguments: [
        ([[Exact]](), AngoffStudy.Problem.noRatings), ([[]], .noRatings),
        ([[50, 60], [50]], .unevenRatings(judge: 1, expected: 2, found: 1)),
        ([[50, 101]], .outsidePercent(judge: 0, item: 1)),
        ([[50], [-1]], .outsidePercent(judge: 1, item: 0)),
    ])
    func `a table with gaps or impossible ratings is refused at its place`(
        table: [[Exact]], problem: AngoffStudy.Problem
    ) {
        #expect(throws: problem) { _ = try AngoffStudy(percentages: table) }
    }
}

@Suite struct HofsteeStudyTests {
    private let ten: [Exact] = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95]

    private func study(_ least: String = "0.1", _ most: String = "0.4") throws -> HofsteeStudy {
        try #require(HofsteeStudy(cuts: 60...70, failing: exact(least)...exact(most)))
    }

    @Test func `the cut is where the line meets the share failing`() throws {
        #expect(try study().outcome(for: ten) == .crossing(Exact(190, over: 3)))
    }

    @Test func `where the share jumps past the line the jump is the cut`() throws {
        let bunched: [Exact] = [50] + Array(repeating: 65, count: 8) + [90]
        #expect(try study().outcome(for: bunched) == .crossing(65))
    }

    @Test func `a level line is met at its lowest cut that fails enough`() throws {
        #expect(try study("0.2", "0.2").outcome(for: ten) == .crossing(60))
        #expect(try study("0.4", "0.4").outcome(for: ten) == .crossing(65))
    }

    @Test func `without a crossing the nearer end is the cut, and says so`() throws {
        #expect(try study().outcome(for: [10, 20, 30]) == .lowestCut(60, failing: 1))
        #expect(try study().outcome(for: [90, 95]) == .highestCut(70, failing: 0))
        #expect(try study().outcome(for: [90, 95])?.cut == 70)
        #expect(try study().outcome(for: []) == nil)
    }

    @Test func `judges whose answers make no line are refused`() {
        #expect(HofsteeStudy(cuts: 60...60, failing: 0...1) == nil)
        #expect(HofsteeStudy(cuts: 60...70, failing: 0...2) == nil)
    }

    @Test(arguments: 0..<100)
    func `the cut lies between the judges' cuts, and no cut before it meets the line`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...20, using: &generator)
        let scores = (0..<count).map { _ in Exact(Int.random(in: 50...80, using: &generator)) }
        let outcome = try #require(try study().outcome(for: scores))
        #expect((60...70).contains(outcome.cut))
        guard case .crossing(let cut) = outcome else { return }
        for step in 0...40 {
            let earlier = Exact(60) + Exact(step, over: 4)
            guard earlier < cut else { continue }
            let failing = Exact(scores.count { $0 < earlier }, over: count)
            let line = exact("0.4") - (earlier - 60) / 10 * exact("0.3")
            #expect(failing < line)
        }
    }
}

@Suite struct BorderlineRegressionTests {
    @Test func `nine candidates set 52.03 at the borderline`() throws {
        let line = try BorderlineRegression(
            ratings: [1, 2, 2, 3, 3, 3, 4, 4, 5], scores: [40, 52, 55, 60, 62, 66, 74, 78, 90])
        #expect(line.cut(at: 2).text(places: 2, mode: .halfUp) == "52.03")
        #expect(line.slope == Exact(145, over: 12))
        #expect(line.cut(at: 3) == Exact(577, over: 9))
    }

    @Test func `without two ratings there is no line`() {
        #expect(throws: BorderlineRegression.Problem.noSpread) {
            _ = try BorderlineRegression(ratings: [3, 3], scores: [50, 60])
        }
        #expect(throws: BorderlineRegression.Problem.noSpread) {
            _ = try BorderlineRegression(ratings: [], scores: [])
        }
        #expect(throws: BorderlineRegression.Problem.unevenCounts(ratings: 2, scores: 1)) {
            _ = try BorderlineRegression(ratings: [2, 3], scores: [50])
        }
    }
}
