import CertCore
import TestKit
import Testing

@Suite struct BlueprintQuotasTests {
    @Test func `sixty items over seven types keep both the sections and the weights`() throws {
        let quotas = try #require(
            BlueprintQuotas(
                of: blueprint([30, 10, 8, 3, 2, 5, 2]), over: points([35, 45, 20])))
        let table = types(7).map { type in quotas.cells(of: type).map(\.count) }
        #expect(
            table == [
                [11, 13, 6], [3, 5, 2], [3, 4, 1], [1, 1, 1], [1, 1, 0], [2, 2, 1], [0, 1, 1],
            ])
    }

    @Test func `cells stand section by section in the order of the points`() throws {
        let quotas = try #require(
            BlueprintQuotas(of: blueprint([2, 1]), over: points([60, 40])))
        #expect(
            quotas.cells == [
                .init(type: .single, point: "P0", count: 1),
                .init(type: .single, point: "P1", count: 1),
                .init(type: .multiple, point: "P0", count: 1),
                .init(type: .multiple, point: "P1", count: 0),
            ])
    }

    @Test func `an empty section takes nothing`() throws {
        let quotas = try #require(BlueprintQuotas(of: blueprint([3, 0]), over: points([50, 50])))
        #expect(quotas.cells.map(\.count) == [2, 1, 0, 0])
    }

    @Test(arguments: [[], [nil, nil], [0, 0], [150, -50]] as [[Int?]])
    func `points without a weight share nothing out`(weights: [Int?]) {
        #expect(BlueprintQuotas(of: blueprint([10]), over: points(weights)) == nil)
    }

    @Test(arguments: 0..<200)
    func `cells add up to every section and to every point's share of the form`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        let counts = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            Int.random(in: 0...40, using: &generator)
        }
        let weights = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
            Int.random(in: 1...40, using: &generator)
        }
        let quotas = try #require(
            BlueprintQuotas(of: blueprint(counts), over: points(weights)))
        #expect(quotas.cells.allSatisfy { $0.count >= 0 })
        for (type, count) in zip(types(counts.count), counts) {
            #expect(quotas.cells(of: type).map(\.count).reduce(0, +) == count)
        }
        let whole = try #require(Apportionment(weights: weights.map { Exact($0) }))
        for (index, share) in whole.shares(of: counts.reduce(0, +)).enumerated() {
            let cells = quotas.cells.filter { $0.point == PointID("P\(index)") }
            #expect(cells.map(\.count).reduce(0, +) == share)
        }
    }

    private func types(_ count: Int) -> ArraySlice<ItemType> { ItemType.allCases.prefix(count) }

    private func blueprint(_ counts: [Int]) -> Blueprint {
        let sections = zip(types(counts.count), counts).map { type, count in
            Blueprint.Section(type: type, count: count, points: 1)
        }
        return Blueprint(sections: sections, shufflesItems: true, shufflesOptions: true)
    }

    private func points(_ weights: [Int?]) -> [AssessmentPoint] {
        weights.enumerated().map { index, weight in
            AssessmentPoint(
                id: PointID("P\(index)"), title: Phrase("P\(index)"), weight: weight,
                importance: nil, competency: nil, points: [])
        }
    }
}
