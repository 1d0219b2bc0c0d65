import CertCore
import Testing

private let supervisor = FeedbackSource(id: "supervisor", weight: 40, atLeast: 1)
private let peer = FeedbackSource(id: "peer", weight: 30, atLeast: 3)
private let customer = FeedbackSource(id: "customer", weight: 30, atLeast: 3)
private let ownView = FeedbackSource(id: "self", weight: 99, atLeast: 1, isOwnView: true)

private func aggregate(
    peers: [Exact], before: [Int] = [], customers: [Exact] = [5, 5, 2], own: Exact = 5
) -> FeedbackAggregate {
    FeedbackAggregate([
        FeedbackReturns(source: supervisor, ratings: [4]),
        FeedbackReturns(source: peer, ratings: peers, reports: before),
        FeedbackReturns(source: customer, ratings: customers),
        FeedbackReturns(source: ownView, ratings: [own]),
    ])
}

@Suite struct FeedbackAggregateTests {
    @Test func `sources are weighed and the own view is left out`() {
        let found = aggregate(peers: [3, 4, 5])
        let released = found.categories.map(\.released)
        #expect(
            released == [
                .init(mean: 4, raters: 1), .init(mean: 4, raters: 3), .init(mean: 4, raters: 3),
                .init(mean: 5, raters: 1),
            ] as [FeedbackAggregate.Released?])
        #expect(found.total == 4)
        #expect(aggregate(peers: [3, 4, 5], own: 1).total == 4)
        #expect(aggregate(peers: [1, 1, 1]).total == exact("3.1"))
    }

    @Test func `what too few raters said leaves no trace anywhere`() {
        let withheld = aggregate(peers: [1, 1])
        #expect(withheld.categories[1].released == nil)
        #expect(withheld.total == nil)
        // The report is the same whatever they said and however many they are.
        #expect(withheld == aggregate(peers: [5, 3]))
        #expect(withheld == aggregate(peers: [5]))
        #expect(withheld == aggregate(peers: []))
        #expect(withheld.categories[0].released?.mean == 4)
    }

    @Test func `a fourth rating is not given away by a second report`() {
        let first = aggregate(peers: [3, 4, 5])
        #expect(aggregate(peers: [3, 4, 5, 1], before: [3]) == first)
        #expect(aggregate(peers: [3, 4, 5, 1, 2], before: [3]) == first)
        let anew = aggregate(peers: [3, 4, 5, 1, 2, 3], before: [3])
        #expect(anew.categories[1].released == .init(mean: 3, raters: 6))
    }

    @Test func `a supervisor counts alone`() {
        let found = FeedbackAggregate([FeedbackReturns(source: supervisor, ratings: [2])])
        #expect(found.total == 2)
    }

    @Test(arguments: [
        ([3, 4], 4, 3), ([3, 6], 7, 6), ([3, 4, 5, 6], 6, 6), ([3, 4, 5], 5, 3), ([4, 6, 7], 9, 7),
    ])
    func `small steps do not add up to what one may not tell`(
        reports: [Int], count: Int, told: Int
    ) {
        let ratings = (0..<count).map { Exact($0 % 5 + 1) }
        let returns = FeedbackReturns(source: peer, ratings: ratings, reports: reports)
        #expect(returns.reportable.count == told)
    }

    @Test func `a source that was withheld is told as soon as it has enough`() {
        #expect(aggregate(peers: [3, 4], before: [2]).categories[1].released == nil)
        #expect(aggregate(peers: [3, 4, 5], before: [2]).categories[1].released?.raters == 3)
    }

    @Test func `ratings taken back withhold what they leave too small`() {
        #expect(aggregate(peers: [3, 4], before: [3]).categories[1].released == nil)
    }

    @Test func `sources without weight do not stand in a total's way`() {
        let extra = FeedbackSource(id: "subordinate", weight: 0, atLeast: 3)
        let found = FeedbackAggregate([
            FeedbackReturns(source: supervisor, ratings: [4]),
            FeedbackReturns(source: extra, ratings: [1]),
        ])
        #expect(found.total == 4)
        #expect(FeedbackAggregate([FeedbackReturns(source: extra, ratings: [1])]).total == nil)
        #expect(FeedbackAggregate([]).total == nil)
    }
}
