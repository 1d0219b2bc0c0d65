/// A cut score between what judges hold acceptable: cuts from lowest to highest, and shares of
/// candidates failing from least to most (Hofstee).
///
/// The line falls from (lowest cut, most failing) to (highest cut, least failing); the share
/// failing at a cut is the share of scores below it, and rises. They cross once or not at all.
public struct HofsteeStudy: Hashable, Sendable {
    public let cuts: ClosedRange<Exact>
    /// Fractions of one.
    public let failing: ClosedRange<Exact>

    /// Takes the means of the judges' answers; the highest cut must be above the lowest.
    public init?(cuts: ClosedRange<Exact>, failing: ClosedRange<Exact>) {
        guard cuts.lowerBound < cuts.upperBound, failing.lowerBound >= 0, failing.upperBound <= 1
        else { return nil }
        self.cuts = cuts
        self.failing = failing
    }

    public enum Outcome: Hashable, Sendable {
        /// The cut where the line meets the share failing.
        case crossing(Exact)
        /// Even the lowest cut fails more than is acceptable: it is the cut.
        case lowestCut(Exact, failing: Exact)
        /// Even the highest cut fails fewer than is acceptable: it is the cut.
        case highestCut(Exact, failing: Exact)

        public var cut: Exact {
            switch self {
            case .crossing(let cut), .lowestCut(let cut, _), .highestCut(let cut, _): cut
            }
        }
    }

    /// The outcome for a group's scores, or nil for none.
    public func outcome(for scores: [Exact]) -> Outcome? {
        guard !scores.isEmpty else { return nil }
        let (lowest, highest) = (cuts.lowerBound, cuts.upperBound)
        let failingAtLowest = share(of: scores, below: lowest)
        if failingAtLowest > failing.upperBound {
            return .lowestCut(lowest, failing: failingAtLowest)
        }
        let failingAtHighest = share(of: scores, below: highest)
        if failingAtHighest < failing.lowerBound {
            return .highestCut(highest, failing: failingAtHighest)
        }
        return .crossing(crossing(scores))
    }

    /// The share failing is level between two scores and jumps at each: the line is met within a
    /// level stretch, or else passed at the jump that begins it.
    private func crossing(_ scores: [Exact]) -> Exact {
        let within = Set(scores.filter { $0 > cuts.lowerBound && $0 < cuts.upperBound }).sorted()
        let starts = [cuts.lowerBound] + within
        let ends = within + [cuts.upperBound]
        for (start, end) in zip(starts, ends) {
            let share = share(of: scores, below: end)
            if share >= line(at: end) { return max(start, cut(onLineAt: share) ?? start) }
        }
        return cuts.upperBound
    }

    private func share(of scores: [Exact], below cut: Exact) -> Exact {
        Exact(scores.count { $0 < cut }, over: scores.count)
    }

    private var run: Exact { cuts.upperBound - cuts.lowerBound }
    private var fall: Exact { failing.upperBound - failing.lowerBound }

    private func line(at cut: Exact) -> Exact {
        failing.upperBound - (cut - cuts.lowerBound) / run * fall
    }

    /// Where the line stands at a share failing; nowhere in particular where it is level.
    private func cut(onLineAt share: Exact) -> Exact? {
        (failing.upperBound - share).divided(by: fall).map { cuts.lowerBound + $0 * run }
    }
}
