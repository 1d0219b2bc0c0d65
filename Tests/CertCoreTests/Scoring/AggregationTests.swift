import CertCore
import TestKit
import Testing

@Suite struct AggregationTests {
    @Test(arguments: [
        (Aggregation.customary, [50, 60, 60, 70, 90], "190/3"),
        (.customary, [55, 59, 60, 61, 95, 20, 60], "59"),
        (.customary, [50, 60, 60, 90], "65"),
        (.trimmedMean(dropFrom: 4), [50, 60, 60, 90], "60"),
        (.trimmedMean(dropFrom: 0), [50, 90], "70"),
        (.trimmedMean(dropFrom: 0), [50, 90, 91], "90"),
        (.customary, [60, 60, 60, 60, 60], "60"),
        (.mean, [60, 61, 61], "182/3"),
        (.median, [70, 50, 90], "70"),
        (.median, [70, 50, 90, 60], "65"),
        (.highest, [70, 50, 90], "90"),
        (.lowest, [70, 50, 90], "50"),
        (.median, [77], "77"),
    ])
    func `marks become one`(aggregation: Aggregation, marks: [Int], value: String) {
        #expect(aggregation.combine(marks.map { Exact($0) })?.value == exact(value))
    }

    @Test func `the marks that counted are told`() {
        let marks: [Exact] = [55, 95, 60, 20, 59]
        #expect(Aggregation.customary.combine(marks)?.counted == [0, 2, 4])
        #expect(Aggregation.median.combine(marks)?.counted == [4])
        #expect(Aggregation.highest.combine(marks)?.counted == [1])
        #expect(Aggregation.lowest.combine(marks)?.counted == [3])
    }

    @Test func `of equal highest marks one is dropped`() {
        #expect(Aggregation.customary.combine([90, 60, 90, 60, 60])?.value == 70)
    }

    @Test func `no marks have no common mark`() {
        #expect(Aggregation.customary.combine([]) == nil)
        #expect(Aggregation.lowest.combine([]) == nil)
    }

    @Test(arguments: 0..<100)
    func `order does not matter, the value lies among the marks and no mark lowers it by rising`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...9, using: &generator)
        let marks = (0..<count).map { _ in Exact.random(&generator, in: 0...6_000) }
        let shuffled = marks.shuffled(using: &generator)
        var raised = marks
        raised[Int.random(in: 0..<count, using: &generator)] += 3
        for aggregation in [Aggregation.mean, .customary, .median, .highest, .lowest] {
            let value = try #require(aggregation.combine(marks)).value
            #expect(try #require(aggregation.combine(shuffled)).value == value)
            #expect(try #require(marks.min()) <= value)
            #expect(try #require(marks.max()) >= value)
            #expect(try #require(aggregation.combine(raised)).value >= value)
        }
    }
}
