/// What was observed of a metric, in the shape it was observed.
public enum MetricValue: Hashable, Sendable {
    /// A count, a speed, a mean from elsewhere: one number in the metric's unit.
    case number(Exact)
    /// So many of so many cases; compared as a fraction of one (19 of 20 is 0.95).
    case ratio(Int, of: Int)
    /// One number per case, in the metric's unit; a statistic makes them one.
    case list([Exact])
}

/// How a list of cases is held against a bound.
public enum Statistic: Hashable, Sendable {
    case mean
    /// The nearest rank: of n cases in ascending order the ⌈p/100 × n⌉-th. 1 to 100.
    case percentile(Int)
    /// The case furthest on the wrong side of the bound: every other one is better.
    case every

    public static let p90 = Statistic.percentile(90)
    public static let p95 = Statistic.percentile(95)

    /// The number to compare, or nil for no cases.
    public func value(of cases: [Exact], against bound: Gate.Bound) -> Exact? {
        guard let least = cases.min(), let most = cases.max() else { return nil }
        switch self {
        case .mean: return cases.sum() / Exact(cases.count)
        case .percentile(let percent):
            precondition((1...100).contains(percent), "a percentile is 1 to 100")
            let rank = (percent * cases.count + 99) / 100
            return cases.sorted()[rank - 1]
        case .every:
            return switch bound {
            case .atLeast: least
            case .atMost: most
            }
        }
    }
}
