import CertCore
import TestKit
import Testing

private let greeting = "您好，感谢您的来电，请问有什么可以帮您？"

@Suite struct TypingAlignmentTests {
    @Test(arguments: [
        (greeting, [20, 0, 0, 0]),
        ("您好感谢您的来电，请问有什么可以帮您？", [19, 0, 1, 0]),
        ("您好，感谢您的来电，请问有什么可以帮您？？", [20, 0, 0, 1]),
        ("您好，感谢您的来店，请问", [11, 1, 0, 0]),
        ("您好，感谢", [5, 0, 0, 0]),
        ("", [0, 0, 0, 0]),
        ("您号，感谢您的来电请问有有什么", [13, 1, 1, 1]),
        ("喂", [0, 1, 0, 0]),
    ])
    func `one slip is one error and the unreached tail is none`(typed: String, counts: [Int]) throws
    {
        let found = try TypingAlignment(typed: typed, model: greeting)
        #expect([found.correct, found.substituted, found.missing, found.extra] == counts)
        #expect(found.typed == typed.count)
    }

    @Test func `characters are what a person sees`() throws {
        let model = "𠮷家👩‍👩‍👧é\u{301}"
        let found = try TypingAlignment(typed: "𠮷家👩‍👩‍👧", model: model)
        #expect(found.correct == 3)
        let precomposed = try TypingAlignment(typed: "caf\u{E9}", model: "cafe\u{301}")
        #expect(precomposed.correct == 4)
        #expect(precomposed.errors == 0)
    }

    @Test(arguments: [
        (TypingFolding.none, 3), (.width, 1), (.punctuation, 0),
    ])
    func `full-width and half-width marks are the same by declared policy`(
        folding: TypingFolding, errors: Int
    ) throws {
        let found = try TypingAlignment(
            typed: "您好,订单A12已办理.", model: "您好，订单Ａ12已办理。", folding: folding)
        #expect(found.errors == errors)
    }

    @Test func `half-width Chinese marks and ideographic spaces fold by width`() throws {
        let found = try TypingAlignment(typed: "好｡ ｢是｣､", model: "好。\u{3000}「是」、", folding: .width)
        #expect(found.errors == 0)
        #expect(found.correct == 7)
    }

    @Test func `line ends are alike on every system`() throws {
        let found = try TypingAlignment(typed: "一\r\n二\r三", model: "一\n二\n三")
        #expect(found.correct == 5)
        #expect(found.errors == 0)
    }

    @Test func `speed counts correct characters and accuracy every error`() throws {
        let found = try TypingAlignment(typed: "您好感谢您的来店", model: greeting)
        #expect(found.correct == 7)
        #expect(found.charactersPerMinute(in: .seconds(6)) == 70)
        #expect(found.charactersPerMinute(in: .milliseconds(7_000)) == 60)
        #expect(found.accuracy == Exact(7, over: 9))
        #expect(found.charactersPerMinute(in: .zero) == nil)
        #expect(try TypingAlignment(typed: "", model: greeting).accuracy == nil)
    }

    @Test func `a Latin word is five characters`() throws {
        let text = "Thank you for calling us."  // 25 characters
        let found = try TypingAlignment(typed: text, model: text)
        #expect(found.wordsPerMinute(in: .seconds(30)) == 10)
    }

    @Test func `texts too long are refused before any work`() {
        let long = String(repeating: "a", count: 8_001)
        #expect(throws: TypingTooLong(typed: 8_001, model: 8_000)) {
            _ = try TypingAlignment(typed: long, model: String(long.dropLast()))
        }
    }

    @Test(arguments: 0..<300)
    func `the alignment is the best of all, as searching them shows`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let typed = word(&generator)
        let model = word(&generator)
        let found = try TypingAlignment(typed: String(typed), model: String(model))
        let best = search(typed[...], model[...])
        #expect(found.errors == best.errors)
        #expect(found.correct == best.correct)
        #expect(found.correct + found.substituted + found.extra == typed.count)
        #expect(found.correct + found.substituted + found.missing == found.reached)
        #expect([found.substituted, found.missing, found.extra].allSatisfy { $0 >= 0 })
    }

    private func word(_ generator: inout SeededGenerator) -> [Character] {
        let count = Int.random(in: 0...6, using: &generator)
        return (0..<count).map { _ in "abc".randomElement(using: &generator) ?? "a" }
    }

    private struct Cost: Comparable {
        var errors = 0
        var correct = 0

        static func < (left: Cost, right: Cost) -> Bool {
            (left.errors, -left.correct) < (right.errors, -right.correct)
        }

        func adding(errors: Int = 0, correct: Int = 0) -> Cost {
            Cost(errors: self.errors + errors, correct: self.correct + correct)
        }
    }

    private func search(_ typed: ArraySlice<Character>, _ model: ArraySlice<Character>) -> Cost {
        guard let next = typed.first else { return Cost() }
        var best = search(typed.dropFirst(), model).adding(errors: 1)
        if let wanted = model.first {
            best = min(best, search(typed, model.dropFirst()).adding(errors: 1))
            let isRight = next == wanted
            let paired = search(typed.dropFirst(), model.dropFirst())
            best = min(best, paired.adding(errors: isRight ? 0 : 1, correct: isRight ? 1 : 0))
        }
        return best
    }
}

@Suite struct CourtTypingRuleTests {
    @Test(arguments: [
        (1_200, 1_140, 25, "93.25"), (1_000, 980, 20, "79.58"), (1_200, 1_200, 30, "100"),
        (1_300, 1_300, 0, "87"), (3_000, 3_000, 0, "95"), (0, 0, 4, "2"), (0, 0, 40, "15"),
        (10, 10, 0, "1.7"),
    ])
    func `the published rule`(typed: Int, right: Int, sentences: Int, points: String) {
        let found = CourtTypingRule.published
            .points(typed: typed, right: right, sentencesRight: sentences)
        #expect(found == exact(points))
    }
}
