import CertCore
import TestKit
import Testing

@Suite struct TheoryScoringTests {
    private static let half = MultipleResponseRule.fixedPartial(Exact(1, over: 2))

    @Test(arguments: [
        (MultipleResponseRule.allOrNothing, ["a", "b", "c"], "1"),
        (.allOrNothing, ["a", "b"], "0"), (.allOrNothing, ["a", "b", "c", "d"], "0"),
        (half, ["a", "b"], "0.5"), (half, ["a"], "0.5"), (half, ["a", "d"], "0"),
        (half, ["a", "b", "c"], "1"), (half, [], "0"),
        (.perRightUnlessWrong, ["a"], "1/3"), (.perRightUnlessWrong, ["a", "b"], "2/3"),
        (.perRightUnlessWrong, ["a", "b", "d"], "0"),
        (.perRightLessWrong, ["a", "b", "d"], "1/3"), (.perRightLessWrong, ["a", "d"], "0"),
        (.perRightLessWrong, ["d"], "0"), (.perRightLessWrong, ["a", "b", "c", "d"], "2/3"),
    ])
    func `several right answers earn what the scheme's rule says`(
        rule: MultipleResponseRule, chosen: [String], share: String
    ) {
        var bench = TheoryBench(.multiple(["a", "b", "c"]))
        bench.rule = rule
        let response = Response.options(Set(chosen.map { OptionID($0) }))
        #expect(bench.share(response).plain == share)
    }

    @Test(arguments: [
        (AnswerKey.single("a"), Response.options(["a"]), 1), (.single("a"), .options(["b"]), 0),
        (.single("a"), .options(["a", "b"]), 0), (.single("a"), .options([]), 0),
        (.trueFalse(true), .boolean(true), 1), (.trueFalse(true), .boolean(false), 0),
        (.trueFalse(true), .text("true"), 0),
    ])
    func `a choice is right or wrong, and never negative`(
        key: AnswerKey, response: Response, share: Int
    ) {
        #expect(TheoryBench(key).share(response) == Exact(share))
        #expect(TheoryBench(key).share(nil) == 0)
    }

    @Test(arguments: [
        (OrderingRule.allOrNothing, ["c", "a", "b"], "1"), (.allOrNothing, ["a", "c", "b"], "0"),
        (.perNeighbour, ["a", "b", "c"], "1/2"), (.perPair, ["a", "c", "b"], "2/3"),
        (.perPair, ["b", "a", "c"], "0"), (.perPair, ["c", "a"], "0"),
    ])
    func `an order earns what the scheme's rule says`(
        rule: OrderingRule, order: [String], share: String
    ) {
        var bench = TheoryBench(.ordering(["c", "a", "b"]))
        bench.orderingRule = rule
        #expect(bench.share(.order(order.map { OptionID($0) })) == exact(share))
        #expect(bench.share(.options(["a", "b", "c"])) == 0)
        #expect(bench.share(nil) == 0)
    }

    @Test(arguments: [
        (MatchingRule.allOrNothing, ["a": "t1", "b": "t1", "c": "t2"], "1"),
        (.allOrNothing, ["a": "t1", "b": "t1"], "0"),
        (.perPair, ["a": "t1", "b": "t1"], "2/3"),
        (.perPair, ["a": "t2", "b": "t2", "c": "t2"], "1/3"), (.perPair, [:], "0"),
    ])
    func `pairs earn what the scheme's rule says`(
        rule: MatchingRule, pairs: [OptionID: OptionID], share: String
    ) {
        var bench = TheoryBench(.matching(["a": "t1", "b": "t1", "c": "t2"]))
        bench.matchingRule = rule
        #expect(bench.share(.pairs(pairs)) == exact(share))
        #expect(bench.share(.order(["a", "b", "c"])) == 0)
        #expect(bench.share(nil) == 0)
    }

    @Test func `shares of points are exact, and told by section`() {
        var bench = TheoryBench(
            .ordering(["a", "b", "c"]), .matching(["a": "t1", "b": "t2", "c": "t3"]))
        bench.orderingRule = .perPair
        bench.matchingRule = .perPair
        bench.responses = [
            "i1": .order(["b", "a", "c"]), "i2": .pairs(["a": "t1", "b": "t9", "c": "t1"]),
        ]
        let result = bench.result
        #expect(result.score == 50)
        #expect(result.items == ["i1": exact("20/3"), "i2": exact("10/3")])
        #expect(
            result.reasons == [
                .section(.ordering, earned: exact("20/3"), of: 10),
                .section(.matching, earned: exact("10/3"), of: 10),
            ])
    }

    @Test(arguments: [("crm", 1), ("CRM", 1), ("CRN", 0), ("", 0)])
    func `a gap is filled with any accepted text, folded as the key says`(
        text: String, share: Int
    ) {
        let folding = FillInKey(accepted: ["CRM", "客户管理"], width: .exact, letterCase: .fold)
        #expect(TheoryBench(.fillIn(folding)).share(.text(text)) == Exact(share))
        let exact = FillInKey(accepted: ["CRM"], width: .exact, letterCase: .exact)
        let isExact = text.utf8.elementsEqual("CRM".utf8)
        #expect(TheoryBench(.fillIn(exact)).share(.text(text)) == (isExact ? 1 : 0))
    }

    @Test(arguments: [
        ("12.5", 1), ("12.4", 1), ("12.6", 1), ("12.39", 0), ("12.61", 0), ("１２．５", 1),
        ("12.50 %", 1), ("+12.5", 1), ("012.5", 1), ("twelve", 0), ("", 0),
        ("170141183460469231731687303715884105727", 0),
        ("-170141183460469231731687303715884105727", 0),
    ])
    func `a number is right within its tolerance, bounds included`(text: String, share: Int) {
        let bench = TheoryBench(.numeric(value: exact("12.5"), tolerance: exact("0.1")))
        #expect(bench.share(.text(text)) == Exact(share))
    }

    @Test(arguments: [("best", "1"), ("fair", "0.5"), ("bad", "0"), ("worse", "0"), ("none", "0")])
    func `a situational answer counts in proportion to the best one`(
        option: String, share: String
    ) {
        let scores: [OptionID: SituationalScore] = [
            "best": SituationalScore(score: 4, behaviours: ["empathy"]),
            "fair": SituationalScore(score: 2, behaviours: []),
            "bad": SituationalScore(score: 0, behaviours: []),
            "worse": SituationalScore(score: -2, behaviours: []),
        ]
        let response = Response.options([OptionID(option)])
        #expect(TheoryBench(.situational(scores)).share(response).plain == share)
    }

    @Test func `behaviours that were shown are counted`() {
        let score = SituationalScore(score: 1, behaviours: ["empathy", "listening"])
        var bench = TheoryBench(.situational(["a": score]), .situational(["a": score]))
        bench.responses = ["i1": .options(["a"]), "i2": .options(["a"])]
        #expect(
            bench.result.reasons.last == .behaviours(["empathy": 2, "listening": 2]))
    }

    @Test func `people mark texts, and their mean counts`() {
        let key = ShortTextKey(answer: "…", phrases: [])
        var bench = TheoryBench(.shortText(key))
        bench.responses = ["i1": .text("an answer")]
        #expect(bench.scoring.unmarked(in: bench.exam) == ["i1"])
        bench.marks = ["first": 7, "second": 8]
        #expect(bench.scoring.unmarked(in: bench.exam).isEmpty)
        #expect(bench.result.score == 75)
    }

    @Test func `a text that was left empty needs no marker and earns nothing`() {
        var bench = TheoryBench(.shortText(ShortTextKey(answer: "…", phrases: [])))
        bench.responses = ["i1": .text("")]
        #expect(bench.scoring.unmarked(in: bench.exam).isEmpty)
        #expect(bench.result.score == 0)
    }

    @Test func `sections, items and competencies tell the same score`() {
        var bench = TheoryBench(.single("a"), .single("b"), .trueFalse(true), .trueFalse(false))
        bench.responses = [
            "i1": .options(["a"]), "i2": .options(["a"]), "i3": .boolean(true),
            "i4": .boolean(false),
        ]
        let result = bench.result
        #expect(result.score == 75)
        #expect(
            result.reasons == [
                .section(.single, earned: 10, of: 20), .section(.trueFalse, earned: 20, of: 20),
            ])
        #expect(result.items == ["i1": 10, "i2": 0, "i3": 10, "i4": 10])
        #expect(
            result.shares == [
                CompetencyShare(.competency("listening"), earned: 30, of: 40),
                CompetencyShare(.tag("refund"), earned: 30, of: 40),
            ])
    }

    @Test(arguments: 0..<200)
    func `one more right answer never makes a worse score`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var bench = TheoryBench(
            .multiple(["a", "b", "c"]), .multiple(["a", "d"]), .single("a"), .trueFalse(true))
        bench.rule =
            [.allOrNothing, Self.half, .perRightUnlessWrong, .perRightLessWrong]
            .randomElement(using: &generator) ?? .allOrNothing
        let options: [OptionID] = ["a", "b", "c", "d"]
        for item in ["i1", "i2", "i3"] as [ItemID] {
            bench.responses[item] = .options(
                Set(options.filter { _ in Bool.random(using: &generator) }))
        }
        let before = try #require(bench.result.score)
        #expect((0...100).contains(before))
        guard case .options(let chosen)? = bench.responses["i1"],
            let right = Set(["a", "b", "c"] as [OptionID]).subtracting(chosen).min()
        else { return }
        bench.responses["i1"] = .options(chosen.union([right]))
        #expect(try #require(bench.result.score) >= before)
    }
}
