import CertCore
import Testing

@Suite struct MultipleResponseRuleTests {
    /// Of the key a, b, c: all-or-nothing, half for a part, per right, per right less wrong.
    @Test(arguments: [
        ("abc", ["1", "1", "1", "1"]),
        ("ab", ["0", "1/2", "2/3", "2/3"]),
        ("c", ["0", "1/2", "1/3", "1/3"]),
        ("abd", ["0", "0", "0", "1/3"]),
        ("abcd", ["0", "0", "0", "2/3"]),
        ("ade", ["0", "0", "0", "0"]),
        ("de", ["0", "0", "0", "0"]),
        ("", ["0", "0", "0", "0"]),
    ])
    func `the four rules in use`(chosen: String, shares: [String]) {
        let rules: [MultipleResponseRule] = [
            .allOrNothing, .fixedPartial(Exact(1, over: 2)), .perRightUnlessWrong,
            .perRightLessWrong,
        ]
        let found = rules.map { $0.share(chosen: Set(chosen), key: Set("abc")) }
        #expect(found == shares.map { exact($0) })
    }

    @Test func `an empty key earns nothing`() {
        #expect(MultipleResponseRule.allOrNothing.share(chosen: [1], key: []) == 0)
        #expect(MultipleResponseRule.allOrNothing.share(chosen: Set<Int>(), key: []) == 0)
    }
}
