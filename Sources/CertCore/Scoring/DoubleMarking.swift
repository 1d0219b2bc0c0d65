/// Two markers, a third where they disagree, an arbiter where all three do (2+1+1).
public struct DoubleMarking: Hashable, Sendable {
    /// The mark where the third is as far from one as from the other.
    public enum Tie: String, CaseIterable, Hashable, Sendable {
        case higherPair = "higher-pair"
        case meanOfThree = "mean-of-three"
    }

    /// The largest difference that counts as agreement.
    public let tolerance: Exact
    /// Where given, two marks on different sides of it never settle a paper alone.
    public let cut: Exact?
    public let tie: Tie

    public init(tolerance: Exact, cut: Exact? = nil, tie: Tie = .higherPair) {
        self.tolerance = tolerance
        self.cut = cut
        self.tie = tie
    }

    /// The mark so far, or who must mark next; a mark that was not called for does not count.
    public func decide(
        _ first: Exact, _ second: Exact, third: Exact? = nil, arbiter: Exact? = nil
    ) -> DoubleMarkingDecision {
        let doubts = doubts(first, second)
        if doubts.isEmpty { return .settled((first + second) / 2, by: .firstTwo) }
        guard let third else { return .thirdMarkerNeeded(doubts) }
        let toFirst = (third - first).magnitude
        let toSecond = (third - second).magnitude
        guard min(toFirst, toSecond) <= tolerance else {
            guard let arbiter else { return .arbiterNeeded(closest: min(toFirst, toSecond)) }
            return .settled(arbiter, by: .arbiter)
        }
        if toFirst == toSecond, tie == .meanOfThree {
            return .settled((first + second + third) / 3, by: .allThree)
        }
        let isFirstCloser = toFirst == toSecond ? first > second : toFirst < toSecond
        let partner = isFirstCloser ? first : second
        return .settled((partner + third) / 2, by: .thirdAndClosest(partner))
    }

    private func doubts(_ first: Exact, _ second: Exact) -> [DoubleMarkingDoubt] {
        var doubts: [DoubleMarkingDoubt] = []
        let difference = (first - second).magnitude
        if difference > tolerance { doubts.append(.apart(by: difference)) }
        if let cut, (first >= cut) != (second >= cut) { doubts.append(.straddle(cut: cut)) }
        return doubts
    }
}

/// Why two marks do not settle a paper.
public enum DoubleMarkingDoubt: Hashable, Sendable {
    /// Further than the tolerance.
    case apart(by: Exact)
    case straddle(cut: Exact)
}

/// The state of a paper marked twice or more.
public enum DoubleMarkingDecision: Hashable, Sendable {
    public enum Basis: Hashable, Sendable {
        case firstTwo
        /// The third mark and the first or second one that is closest to it.
        case thirdAndClosest(Exact)
        case allThree
        case arbiter
    }

    case settled(Exact, by: Basis)
    case thirdMarkerNeeded([DoubleMarkingDoubt])
    /// The third mark is further than the tolerance even from the closest.
    case arbiterNeeded(closest: Exact)
}
