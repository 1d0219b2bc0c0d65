/// A threshold that a metric must keep, whatever the points: three errors cost three points and
/// still fail "at most 2".
public struct Gate: Hashable, Sendable {
    public enum Bound: Hashable, Sendable {
        case atLeast(Exact)
        case atMost(Exact)

        public func admits(_ value: Exact) -> Bool {
            switch self {
            case .atLeast(let bound): value >= bound
            case .atMost(let bound): value <= bound
            }
        }
    }

    /// In the metric's unit; for a ratio a fraction of one ("95 %" is 0.95).
    public let bound: Bound
    /// How a list of cases is compared; other values need none.
    public let statistic: Statistic

    public init(_ bound: Bound, over statistic: Statistic = .mean) {
        self.bound = bound
        self.statistic = statistic
    }

    /// Compares what was observed, nil where nothing was.
    public func judge(_ observed: MetricValue?) -> GateResult {
        switch observed {
        case nil: .notAssessable(.notObserved)
        case .number(let value): result(value)
        case .ratio(_, let cases) where cases <= 0: .notAssessable(.noCases)
        case .ratio(let hits, let cases): result(Exact(hits, over: cases))
        case .list(let cases):
            statistic.value(of: cases, against: bound).map(result) ?? .notAssessable(.noCases)
        }
    }

    private func result(_ compared: Exact) -> GateResult {
        bound.admits(compared) ? .met(compared) : .notMet(compared)
    }
}

/// How a gate came out, with the value that was compared.
public enum GateResult: Hashable, Sendable {
    /// Why there is nothing to compare; what follows is the scheme's to say, and is not a fail.
    public enum Missing: Hashable, Sendable {
        case notObserved
        /// Observed, but of no case at all.
        case noCases
    }

    case met(Exact)
    case notMet(Exact)
    case notAssessable(Missing)
}
