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
}
