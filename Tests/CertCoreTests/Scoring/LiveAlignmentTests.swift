import CertCore
import TestKit
import Testing

@Suite struct LiveAlignmentTests {
    @Test(arguments: 0..<60)
    func `going along with the typing comes to what aligning it all at once does`(seed: UInt64)
        throws
    {
        var generator = SeededGenerator(seed: seed)
        let model = String((0..<90).map { _ in "甲乙丙，。".randomElement(using: &generator) ?? "甲" })
        var live = LiveAlignment(model: model, folding: .punctuation, most: 10_000)
        var typed: [Character] = []
        for _ in 0..<120 {
            if Int.random(in: 0..<4, using: &generator) == 0 {
                typed.removeLast(min(typed.count, Int.random(in: 1...40, using: &generator)))
            } else {
                typed += (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                    "甲乙丙,.丁".randomElement(using: &generator) ?? "甲"
                }
            }
            live.follow(typed)
            let whole = try TypingAlignment(
                typed: String(typed), model: model, folding: .punctuation)
            #expect(live.alignment == whole)
        }
    }
}

@Suite struct TypingSentencesTests {
    private static let model = "您好！请讲。我来查“订单”，请稍等。\n已办好 3.5 元。Thank you. Bye!"

    @Test(arguments: [
        (model, 6), ("", 0), ("您好！", 1), ("您好！请讲", 1), ("您好！请讲。", 2),
        ("您好！请 讲。我来查“订单”，请稍等。", 2), ("好！请讲。我来查“订单”，请稍等。", 2),
        ("您好！请讲。我来查“订单，请稍等。", 2), ("您好!请讲.", 2),
        ("您好！请讲。我来查“订单”，请稍等。\n已办好 35 元。Thank you.", 4),
    ])
    func `a sentence counts where it was typed word for word`(typed: String, right: Int) throws {
        let found = try TypingSentences(typed: typed, model: Self.model, folding: .punctuation)
        #expect(found.total == 6)
        #expect(found.right == right)
    }

    @Test func `marks that close belong to the sentence before them, and lines end one`() throws {
        let model = "他说：“好。”\n“真的？！”\n\n没有句号\n  (Yes.) No"
        #expect(try TypingSentences(typed: model, model: model).total == 5)
        #expect(try TypingSentences(typed: model, model: model).right == 5)
    }
}
