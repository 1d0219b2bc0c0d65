import CertCore
import TestKit
import Testing

@Suite struct ApportionmentTests {
    @Test(arguments: [
        (["5", "15", "28", "27", "25"], 90, [5, 14, 25, 24, 22]),
        (["5", "15", "28", "27", "25"], 100, [5, 15, 28, 27, 25]),
        (["1", "1", "1"], 100, [34, 33, 33]),
        (["1", "1", "1"], 2, [1, 1, 0]),
        (["0", "1", "0", "3"], 10, [0, 3, 0, 7]),
        (["1/3", "2/3"], 10, [3, 7]),
        (["7"], 0, [0]),
        (["35", "30", "30"], 95, [35, 30, 30]),
    ])
    func `the largest remainders get the items left over, ties the first`(
        weights: [String], total: Int, shares: [Int]
    ) throws {
        let apportionment = try #require(Apportionment(weights: weights.map { exact($0) }))
        #expect(apportionment.shares(of: total) == shares)
    }

    @Test func `a published table that adds to 95 is told by its sum`() throws {
        let table = try #require(Apportionment(weights: [20, 15, 30, 15, 15]))
        #expect(table.sum == 95)
    }

    @Test func `weights below zero and none at all share nothing out`() {
        #expect(Apportionment(weights: []) == nil)
        #expect(Apportionment(weights: [0, 0]) == nil)
        #expect(Apportionment(weights: [2, -1]) == nil)
    }

    @Test(arguments: 0..<200)
    func `shares add to the total and are the quota rounded down or up`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...12, using: &generator)
        let weights = (0..<count).map { _ in Exact.random(&generator, in: 0...40) } + [1]
        let total = Int.random(in: 0...300, using: &generator)
        let apportionment = try #require(Apportionment(weights: weights))
        let shares = apportionment.shares(of: total)
        #expect(shares.reduce(0, +) == total)
        for (share, weight) in zip(shares, weights) {
            let quota = weight * Exact(total) / apportionment.sum
            #expect(quota.floor <= Exact(share))
            #expect(Exact(share) <= quota.ceiling)
        }
    }
}
