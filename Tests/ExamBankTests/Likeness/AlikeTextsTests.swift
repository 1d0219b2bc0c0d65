import Testing

@testable import ExamBank

struct AlikeTextsTests {
    @Test func `texts that begin with other ideographs, letters or digits do not read the same`() {
        let heads = [
            "a", "Ａ", "A", "b", "1", "１", "①", "一", "丁", "㆒", "⼀", " a", "\u{3000}一", "é", "e",
        ]
        let tails = ["", "\u{301}", "\u{FE00}", "。", "x", "一", " 1"]
        let texts = heads.flatMap { head in tails.map { head + $0 } }
        var apart = 0
        for one in texts {
            for other in texts {
                guard let start = AlikeTexts.start(one.utf8.span),
                    let otherStart = AlikeTexts.start(other.utf8.span), start != otherStart
                else { continue }
                apart += 1
                #expect(AlikeTexts.form(one) != AlikeTexts.form(other), "\(one) \(other)")
            }
        }
        #expect(apart > 1000)
    }
}
