import CertCore
import Records
import TestKit
import Testing

@Suite struct TypingTestTests {
    /// A hundred characters, ten sentences.
    private static let passage = String(repeating: "您好请讲我来查一下。", count: 10)

    private func test(_ rule: TypingRule, minutes: Int = 1) -> TypingTest {
        TypingTest(passage: Phrase(Self.passage), minutes: minutes, folding: .width, rule: rule)
    }

    private func typed(_ count: Int, wrong: Int = 0, seconds: Int = 30) -> TypedText {
        let text =
            String(repeating: "错", count: wrong)
            + Self.passage.dropFirst(wrong).prefix(count - wrong)
        return TypedText(language: .zh, text: text, milliseconds: seconds * 1_000)
    }

    @Test(arguments: [
        (60, 0, "1"), (45, 0, "0.75"), (80, 0, "1"), (30, 0, "0.5"), (29, 0, "0"), (0, 0, "0"),
        (60, 3, "0.95"), (60, 4, "0"), (31, 2, "0"),
    ])
    func `speed earns in proportion, and either threshold stands for itself`(
        count: Int, wrong: Int, share: String
    ) throws {
        let test = test(
            .speed(
                TypingSpeedRule(full: 60, leastSpeed: 30, leastAccuracy: Exact(95, over: 100))))
        let result = try #require(test.result(of: typed(count, wrong: wrong)))
        #expect(test.share(of: result) == exact(share))
    }

    @Test func `who stops early is reckoned over the whole time, who gets through by theirs`()
        throws
    {
        let test = test(.speed(TypingSpeedRule(full: 100)), minutes: 2)
        let early = try #require(test.result(of: typed(40, seconds: 10)))
        #expect(early.time == .minutes(2) && early.speed == 20)
        let through = try #require(test.result(of: typed(100, seconds: 75)))
        #expect(through.time == .seconds(75) && through.speed == 80)
        #expect(test.share(of: through) == exact("0.8"))
        let last = try #require(
            test.result(of: TypedText(language: .zh, text: Self.passage, milliseconds: 999_999)))
        #expect(last.time == .minutes(2))
    }

    /// Four hundred characters, none of them twice.
    private static let long = String(
        String.UnicodeScalarView((0x4E00..<0x4E00 + 400).map { Unicode.Scalar($0)! }))

    @Test(arguments: [
        (0, 0, true), (0, 20, true), (20, 0, true), (10, 10, true), (21, 0, false), (0, 21, false),
        (190, 0, false),
    ])
    func `the end of a passage alone is not the passage`(
        leftOut: Int, wrong: Int, isThrough: Bool
    ) throws {
        let test = TypingTest(
            passage: Phrase(Self.long), minutes: 10, folding: .none,
            rule: .speed(TypingSpeedRule(full: 60)))
        let text = String(repeating: "x", count: wrong) + Self.long.dropFirst(leftOut + wrong)
        let result = try #require(
            test.result(of: TypedText(language: .zh, text: text, milliseconds: 210_000)))
        #expect(result.alignment.reached == 400)
        #expect(result.time == (isThrough ? .seconds(210) : .minutes(10)))
    }

    @Test func `where the rule says how accurate, that says who is through`() throws {
        var test = TypingTest(
            passage: Phrase(Self.long), minutes: 10, folding: .none,
            rule: .speed(TypingSpeedRule(full: 60, leastAccuracy: Exact(9, over: 10))))
        let text = String(repeating: "x", count: 30) + Self.long.dropFirst(30)
        let typed = TypedText(language: .zh, text: text, milliseconds: 210_000)
        #expect(try #require(test.result(of: typed)).time == .seconds(210))
        test.rule = .speed(TypingSpeedRule(full: 60, leastAccuracy: Exact(95, over: 100)))
        #expect(try #require(test.result(of: typed)).time == .minutes(10))
    }

    @Test func `a share is rounded to a hundredth of a percent, thresholds are not`() throws {
        let speed = TypingSpeedRule(full: 60, leastSpeed: Exact(80, over: 3))
        let test = test(.speed(speed), minutes: 3)
        let result = try #require(test.result(of: typed(80)))
        #expect(result.speed == Exact(80, over: 3))
        #expect(test.share(of: result) == exact("0.4444"))
    }

    @Test(arguments: [
        (1_200, 1_140, 25, "0.9325"), (1_000, 980, 20, "0.7958"), (1_200, 1_200, 30, "1"),
    ])
    func `the court rule's points are a share of its cap`(
        typed: Int, right: Int, sentences: Int, share: String
    ) throws {
        let model = String(repeating: String(repeating: "字", count: 39) + "。", count: 30)
        var text = Array(model.prefix(typed))
        // The wrong characters stand in the last sentences, as many in each.
        for sentence in sentences..<typed / 40 {
            for place in 0..<(typed - right) / (typed / 40 - sentences) {
                text[sentence * 40 + place] = "错"
            }
        }
        let test = TypingTest(
            passage: Phrase(model), minutes: 15, folding: .none, rule: .court(.published))
        let result = try #require(
            test.result(
                of: TypedText(language: .zh, text: String(text), milliseconds: 900_000)))
        #expect(result.alignment.typed == typed && result.alignment.correct == right)
        #expect(result.sentences?.right == sentences)
        #expect(test.share(of: result) == exact(share))
    }

    @Test func `the rule may be other numbers, and the cap is all the points`() throws {
        var rule = CourtTypingRule.published
        rule.expected = 100
        rule.cap = 50
        let result = try #require(test(.court(rule)).result(of: typed(100)))
        #expect(result.sentences?.right == 10)
        #expect(test(.court(rule)).share(of: result) == 1)
        rule.cap = 100
        #expect(test(.court(rule)).share(of: result) == exact("0.9"))
    }

    @Test func `the accuracy told is the one that the rule scores by`() throws {
        // Nine of a hundred were left out, one is wrong; the second hundred was not reached.
        let model = String(repeating: "一二三四五六七八九。", count: 20)
        let text = String(repeating: "一二三四五六七八九", count: 9) + "一二三四五六七八错。"
        let typed = TypedText(language: .zh, text: text, milliseconds: 60_000)
        func accuracy(_ rule: TypingRule) throws -> Exact? {
            let test = TypingTest(passage: Phrase(model), minutes: 10, folding: .none, rule: rule)
            let result = try #require(test.result(of: typed))
            #expect(result.alignment.typed == 91 && result.alignment.missing == 9)
            #expect(test.accuracy(of: result.alignment) == result.accuracy)
            return result.accuracy
        }
        #expect(try accuracy(.speed(TypingSpeedRule(full: 60))) == Exact(90, over: 100))
        var rule = CourtTypingRule.published
        rule.expected = 91
        #expect(try accuracy(.court(rule)) == Exact(90, over: 91))
        let points = rule.points(typed: 91, right: 90, sentencesRight: 0)
        #expect(points == rule.base * Exact(90, over: 91))
    }

    @Test func `white space at the ends of a passage is not to be typed`() throws {
        var test = test(.speed(TypingSpeedRule(full: 60)))
        test.passage = Phrase(zh: "　　您好。\n \n", en: "\n Hello.\n")
        #expect(test.text(in: .zh) == "您好。" && test.text(in: .en) == "Hello.")
        let result = test.result(of: TypedText(language: .en, text: "Hello.", milliseconds: 6_000))
        #expect(result?.speed == 60)
    }

    @Test func `edits make the text, and tell when it changed last`() {
        var typed = TypedText(language: .zh)
        let edits = [
            TypingEdit(at: 900, .insert("您")), TypingEdit(at: 1_000, .insert("好e")),
            TypingEdit(at: 1_500, .insert("\u{301}")), TypingEdit(at: 2_000, .delete(1)),
            TypingEdit(at: 2_500, .paste(characters: 30)),
        ]
        for edit in edits { typed.apply(edit) }
        #expect(typed.text == "您好")
        #expect(typed.milliseconds == 2_000)
        #expect(typed.pastes == 1)
        typed.apply(TypingEdit(at: 2_900, .delete(-1)))
        #expect(typed.text == "您好")
        typed.apply(TypingEdit(at: 3_000, .delete(9)))
        #expect(typed.text == "")
    }

    @Test func `the exam's result tells speed and accuracy`() throws {
        let test = test(.speed(TypingSpeedRule(full: 60)))
        var bench = TheoryBench(.typing(test))
        bench.responses = ["i1": .typed(typed(48, wrong: 3))]
        let result = bench.result
        #expect(result.score == 75)
        #expect(
            result.reasons.first
                == .section(.typing, earned: exact("7.5"), of: 10))
        #expect(
            result.reasons.last
                == .typing(
                    "i1", speed: 45, accuracy: Exact(45, over: 48), earned: exact("7.5"), of: 10))
        for reason in result.reasons {
            let bytes = Coding<Reason>.reason.encode(reason)
            #expect(try Coding<Reason>.reason.decode(bytes) == reason)
        }
        #expect(TheoryBench(.typing(test)).share(.text(Self.passage)) == 0)
        #expect(TheoryBench(.typing(test)).share(nil) == 0)
    }
}
