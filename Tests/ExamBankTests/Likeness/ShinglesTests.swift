import TestKit
import Testing

@testable import ExamBank

@Suite struct ShinglesTests {
    private func set(_ texts: String...) -> [UInt64] { set(texts) }

    private func set(_ texts: [String]) -> [UInt64] {
        var compared = ComparedText()
        for text in texts { compared.append(text) }
        return Shingles.set(of: compared)
    }

    private func likeness(_ one: [String], _ other: [String]) -> Jaccard {
        Jaccard(of: set(one).span, and: set(other).span)
    }

    @Test(arguments: 0..<200)
    func `likeness is what sets of strings have in common`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let one = (0..<4).map { _ in random.text(of: Int.random(in: 0...30, using: &random)) }
        let other = one.map { random.copy(of: $0, changing: Int(seed % 5)) }
        let expected = BruteForce.jaccard(one, other)
        let found = likeness(one, other)
        #expect(found.shared == expected.shared, "\(one) \(other)")
        #expect(found.all == expected.all)
        #expect(found == likeness(other, one))
    }

    @Test(arguments: [
        ("退款到账", 2), ("退款", 1), ("退", 1), ("", 0), ("？！", 0), ("abc", 1), ("abcde", 1),
        ("abcdef", 2), ("退CRM款", 3), ("　", 0), ("退退退退退", 1),
    ])
    func `three ideographs or five letters make a shingle, or all of a shorter text`(
        text: String, count: Int
    ) {
        #expect(set(text).count == count)
    }

    @Test(arguments: [
        ("ＣＲＭ系统", "crm 系统"), ("退款，到账。", "退款到账"), ("“退款”（到账）", "退款到账！"),
        ("Refund  the order.", "refund the ORDER"), ("①", "1"), ("退\u{200B}款", "退款"),
        ("⽤户", "用户"), ("caf\u{E9}", "cafe\u{301}"), ("退 款", "退款"),
    ])
    func `width, case, space, spelling and punctuation make no difference`(
        one: String, other: String
    ) {
        #expect(set(one) == set(other))
        #expect(set(one) != [])
    }

    @Test(arguments: [
        ("3.5", "35"), ("1-2", "12"), ("a+b", "a-b"), ("5%", "5"), ("a b", "ab"), ("＜3", "＞3"),
        ("退款3", "退款4"), ("2×3", "2÷3"), ("≥60", "≤60"),
    ])
    func `operators and what parts words make one`(one: String, other: String) {
        #expect(set(one) != set(other))
    }

    @Test func `texts count one by one, in any order`() {
        #expect(set("客户投诉", "核对订单") == set("核对订单", "客户投诉"))
        #expect(set("客户投诉", "核对订单") != set("客户投诉核对订单"))
    }

    @Test func `a text longer than items are is not compared`() {
        var text = ComparedText()
        text.append(String(repeating: "很", count: ComparedText.longest))
        #expect(text.isTooLong)
        text.removeAll()
        text.append("很")
        #expect(!text.isTooLong)
    }
}
