import CertCore
import Testing

@Suite struct KeyPhraseCoverageTests {
    static let key = ShortTextKey(
        answer: "",
        phrases: [["抱歉", "Sorry"], ["由我负责"], ["点前", "小时内"]].map {
            ShortTextKey.KeyPhrase(any: $0, behaviour: nil)
        })

    static let texts: [(String, Int, String)] = [
        ("", 0, "0"), ("很抱歉", 1, "3"), ("sorry", 1, "3"), ("抱歉抱歉，非常抱歉", 1, "3"),
        ("抱歉，由我负责", 2, "6.5"), ("抱歉，由我负责，18点前回电", 3, "10"),
    ]

    @Test(arguments: texts)
    func `a phrase counts once, in any of its spellings`(
        _ text: String, _ covered: Int, _ suggestion: String
    ) {
        let coverage = KeyPhraseCoverage(of: Self.key, in: text) { $0.lowercased() }
        #expect(coverage.covered.count == covered)
        #expect(coverage.missing.count == 3 - covered)
        #expect(coverage.suggestion(of: 10) == Exact(decimal: suggestion))
    }

    @Test func `without phrases nothing is suggested`() {
        let key = ShortTextKey(answer: "x", phrases: [])
        #expect(KeyPhraseCoverage(of: key, in: "x") { $0 }.suggestion(of: 10) == nil)
    }
}
