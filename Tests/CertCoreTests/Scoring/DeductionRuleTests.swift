import CertCore
import TestKit
import Testing

@Suite struct DeductionRuleTests {
    private func rule(
        _ points: Exact, per unit: Exact = 1, _ counting: DeductionRule.Counting, cap: Exact? = nil
    ) throws -> DeductionRule {
        try #require(DeductionRule(points: points, per: unit, counting: counting, cap: cap))
    }

    @Test(arguments: [
        (DeductionRule.Counting.completed, "96"), (.started, "94"), (.prorated, "95.2"),
        (.once, "96"),
    ])
    func `two errors and seven minutes over, by every way of counting`(
        counting: DeductionRule.Counting, score: String
    ) throws {
        let errors = try rule(1, .completed).deduction(for: 2)
        let overtime = try rule(2, per: 5, counting).deduction(for: 7)
        #expect(Exact(100).less([errors, overtime]) == exact(score))
    }

    @Test(arguments: [
        (DeductionRule.Counting.completed, "4.999", "0"), (.completed, "5", "2"),
        (.started, "0.001", "2"), (.started, "5", "2"), (.started, "5.001", "4"),
        (.prorated, "2.5", "1"), (.once, "0.001", "2"), (.once, "500", "2"),
        (.started, "0", "0"), (.once, "0", "0"), (.prorated, "-3", "0"), (.completed, "-5", "0"),
    ])
    func `units begin and end exactly`(
        counting: DeductionRule.Counting, quantity: String, points: String
    ) throws {
        #expect(try rule(2, per: 5, counting).deduction(for: exact(quantity)) == exact(points))
    }

    @Test func `a cap bounds what a rule takes`() throws {
        let capped = try rule(2, per: 5, .completed, cap: 10)
        #expect(capped.deduction(for: 25) == 10)
        #expect(capped.deduction(for: 500) == 10)
        #expect(capped.deduction(for: 20) == 8)
    }

    @Test func `a score floors at zero`() {
        #expect(Exact(3).less([2, 2]) == 0)
        #expect(Exact(3).less([]) == 3)
    }

    @Test func `a rule that would give points or divide by zero is none`() {
        #expect(DeductionRule(points: -1, counting: .completed) == nil)
        #expect(DeductionRule(points: 1, per: 0, counting: .completed) == nil)
        #expect(DeductionRule(points: 1, counting: .completed, cap: -1) == nil)
        #expect(DeductionRule(points: 0, counting: .completed, cap: 0) != nil)
    }

    @Test(arguments: 0..<100)
    func `more never costs less, and prorated lies between completed and started`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        let quantity = Exact.random(&generator, in: 0...900)
        let unit = Exact.random(&generator, in: 1...60)
        let taken = try DeductionRule.Counting.allCases.map { counting in
            let rule = try rule(3, per: unit, counting)
            #expect(rule.deduction(for: quantity + 1) >= rule.deduction(for: quantity))
            return rule.deduction(for: quantity)
        }
        #expect(taken[0] <= taken[2])
        #expect(taken[2] <= taken[1])
    }
}
