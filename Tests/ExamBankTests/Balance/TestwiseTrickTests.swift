import CertCore
import Testing

@testable import ExamBank

@Suite struct TestwiseTrickTests {
    /// A trick, the options of an item, and those that the trick leads to.
    private typealias Case = (trick: TestwiseTrick, options: [String], choices: [Int])

    private static let cases: [Case] = [
        (.longest, ["致歉", "先致歉再核对", "先核对"], [1]), (.longest, ["致歉", "核对", "转"], [0, 1]),
        (.shortest, ["致歉", "先致歉再核对", "先核对"], [0]),
        (.allOfTheAbove, ["致歉", "核对", "以上都对"], [2]),
        (.allOfTheAbove, ["致歉", "核对", "以上都不对"], [0, 1, 2]),
        (.noneOfTheAbove, ["致歉", "核对", "以上都不对"], [2]),
        (.noneOfTheAbove, ["致歉", "核对", "以上都对"], [0, 1, 2]),
        (.convergent, ["先辩解后核对", "先致歉后核对", "先致歉后转接"], [1]),
        (.convergent, ["倾听", "致歉", "核对"], [0, 1, 2]),
        (.middleNumber, ["10", "20", "30"], [1]),
        (.middleNumber, ["40天", "10天", "20天", "30天"], [2, 3]),
        (.middleNumber, ["10天", "20小时", "30天"], [0, 1, 2]),
        (.qualified, ["致歉", "先致歉，再核对、登记", "先致歉，再转接"], [1]),
        (.plain, ["致歉", "先致歉，再核对、登记", "先致歉，再转接"], [0]),
        (.sentences, ["先致歉。再核对", "先致歉。", "先转接"], [0]),
        (.echo, ["安抚情绪", "核实配送延误的原因", "转接主管"], [1]),
    ]

    @Test(arguments: cases)
    private func `a trick leads to what somebody sees who does not understand`(one: Case) throws {
        let options = one.options.enumerated().map {
            AnswerOption(id: OptionID("o\($0)"), text: Phrase($1))
        }
        let item = Item(
            id: "i", version: 1, status: .live, point: "A", difficulty: 3, tags: [],
            stem: Phrase("客户投诉配送延误时首先应当"), options: options, unit: nil, maximumLength: nil,
            key: .single("o0"), rationale: Phrase(""), author: "甲", reviewer: nil, reviewed: nil,
            enemies: [])
        let seen = try #require(TestwiseItem(item, in: .zh))
        #expect(one.trick.choices(of: seen) == one.choices)
    }

    @Test func `every trick is looked at`() {
        #expect(Set(Self.cases.map(\.trick)) == Set(TestwiseTrick.allCases))
    }
}
