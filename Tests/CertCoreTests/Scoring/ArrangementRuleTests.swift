import CertCore
import TestKit
import Testing

@Suite struct ArrangementRuleTests {
    /// Of the key a, b, c, d: all or nothing, per neighbour, per pair.
    @Test(arguments: [
        ("abcd", ["1", "1", "1"]),
        ("bacd", ["0", "1/3", "5/6"]),
        ("abdc", ["0", "1/3", "5/6"]),
        ("dabc", ["0", "2/3", "1/2"]),
        ("bcda", ["0", "2/3", "1/2"]),
        ("badc", ["0", "0", "2/3"]),
        ("dcba", ["0", "0", "0"]),
        ("abc", ["0", "0", "0"]),
        ("abcc", ["0", "0", "0"]),
        ("abce", ["0", "0", "0"]),
        ("", ["0", "0", "0"]),
    ])
    func `an order earns by place, by neighbours or by pairs`(given: String, shares: [String]) {
        let found = OrderingRule.allCases.map {
            $0.share(given: Array(given), key: Array("abcd"))
        }
        #expect(found == shares.map { exact($0) })
    }

    /// Of the key a→1, b→2, c→1: all or nothing, per pair.
    @Test(arguments: [
        (["a": 1, "b": 2, "c": 1], ["1", "1"]),
        (["a": 1, "b": 2], ["0", "2/3"]),
        (["a": 2, "b": 2, "c": 2], ["0", "1/3"]),
        (["a": 2, "b": 1, "c": 2], ["0", "0"]),
        (["z": 1, "a": 1], ["0", "1/3"]),
        ([:], ["0", "0"]),
    ])
    func `pairs earn together or one by one`(given: [String: Int], shares: [String]) {
        let key = ["a": 1, "b": 2, "c": 1]
        let found = MatchingRule.allCases.map { $0.share(given: given, key: key) }
        #expect(found == shares.map { exact($0) })
    }

    @Test func `an empty key earns nothing`() {
        for rule in OrderingRule.allCases {
            #expect(rule.share(given: [Int](), key: []) == 0)
            #expect(rule.share(given: [1], key: [1]) == 0)
        }
        for rule in MatchingRule.allCases {
            #expect(rule.share(given: [Int: Int](), key: [:]) == 0)
        }
    }

    @Test(arguments: 0..<200)
    func `a share is never below nothing or above all, and all only for the key`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let key = Array(0..<Int.random(in: 2...10, using: &random))
        let given = key.shuffled(using: &random)
        for rule in OrderingRule.allCases {
            let share = rule.share(given: given, key: key)
            #expect((0...1).contains(share))
            #expect((share == 1) == (given == key))
        }
    }
}
