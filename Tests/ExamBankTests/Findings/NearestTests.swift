import ExamBank
import Testing

@Suite struct NearestTests {
    @Test(
        arguments: [
            ("huors", "hours"), ("Status", "status"), ("A", "a"), ("i-look-alike", "I-look-alike"),
            // A letter or two that are others are other words.
            ("b", nil), ("cn", nil), ("v", nil), ("colour", nil),
        ] as [(String, String?)])
    func `a mistyped word is near the one that was meant`(word: String, meant: String?) {
        #expect(
            nearest(to: word, among: ["hours", "status", "a", "en", "I-look-alike"]) == meant)
    }

    @Test(
        arguments: [
            ("cn-2027", nil), ("CN-2027", nil), ("cs-agent-9", nil), ("CS-AGENT-3", "cs-agent-3"),
            ("cn2026", "cn-2026"), ("q2", nil), ("8", nil),
        ] as [(String, String?)])
    func `names of other numbers are other names`(word: String, meant: String?) {
        #expect(nearest(to: word, among: ["cn-2026", "cs-agent-3", "q1", "7"]) == meant)
    }
}
