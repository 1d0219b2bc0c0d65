import CertCore
import TestKit
import Testing

@Suite struct DoubleMarkingTests {
    private let marking = DoubleMarking(tolerance: 5)

    @Test func `two marks within the tolerance settle the paper`() {
        #expect(marking.decide(60, 64) == .settled(62, by: .firstTwo))
        #expect(marking.decide(60, 65) == .settled(exact("62.5"), by: .firstTwo))
    }

    @Test func `two marks apart call for a third, and the closest pair counts`() {
        #expect(marking.decide(60, 66) == .thirdMarkerNeeded([.apart(by: 6)]))
        #expect(marking.decide(60, 66, third: 64) == .settled(65, by: .thirdAndClosest(66)))
        #expect(
            marking.decide(66, 60, third: 61) == .settled(exact("60.5"), by: .thirdAndClosest(60)))
    }

    @Test func `a third mark far from both calls for the arbiter, whose mark stands`() {
        #expect(marking.decide(60, 80, third: 70) == .arbiterNeeded(closest: 10))
        #expect(marking.decide(60, 80, third: 70, arbiter: 71) == .settled(71, by: .arbiter))
    }

    @Test func `two marks on both sides of the cut call for a third although they agree`() {
        let marking = DoubleMarking(tolerance: 5, cut: 60)
        #expect(marking.decide(58, 62) == .thirdMarkerNeeded([.straddle(cut: 60)]))
        #expect(
            marking.decide(58, 62, third: 61) == .settled(exact("61.5"), by: .thirdAndClosest(62)))
        #expect(marking.decide(60, 64) == .settled(62, by: .firstTwo))
        #expect(
            marking.decide(50, 64) == .thirdMarkerNeeded([.apart(by: 14), .straddle(cut: 60)]))
    }

    @Test func `a third mark just between is settled as declared`() {
        #expect(
            marking.decide(60, 70, third: 65) == .settled(exact("67.5"), by: .thirdAndClosest(70)))
        #expect(
            marking.decide(70, 60, third: 65) == .settled(exact("67.5"), by: .thirdAndClosest(70)))
        let mean = DoubleMarking(tolerance: 5, tie: .meanOfThree)
        #expect(mean.decide(60, 70, third: 65) == .settled(65, by: .allThree))
    }

    @Test func `marks that were not called for do not count`() {
        #expect(marking.decide(60, 64, third: 10, arbiter: 0) == .settled(62, by: .firstTwo))
        #expect(marking.decide(60, 66, arbiter: 0) == .thirdMarkerNeeded([.apart(by: 6)]))
        #expect(
            marking.decide(60, 66, third: 64, arbiter: 0) == .settled(65, by: .thirdAndClosest(66)))
    }

    @Test(arguments: 0..<100)
    func `the first two markers are treated alike`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let marks = (0..<3).map { _ in Exact(Int.random(in: 50...70, using: &generator)) }
        let tie: DoubleMarking.Tie = seed % 2 == 0 ? .higherPair : .meanOfThree
        let marking = DoubleMarking(tolerance: 4, cut: 60, tie: tie)
        let forwards = marking.decide(marks[0], marks[1], third: marks[2])
        #expect(forwards == marking.decide(marks[1], marks[0], third: marks[2]))
        if case .settled(let mark, _) = forwards {
            #expect(mark >= min(marks[0], marks[1], marks[2]))
            #expect(mark <= max(marks[0], marks[1], marks[2]))
        }
    }
}
