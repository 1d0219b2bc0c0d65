/// What pairs of options and targets earn.
public enum MatchingRule: String, Hashable, Sendable, CaseIterable {
    /// All pairs right, or nothing.
    case allOrNothing = "all-or-nothing"
    /// An equal share per right pair; a wrong one costs nothing.
    case perPair = "per-pair"

    /// The share of the item's points, 0 to 1.
    public func share<Option: Hashable, Target: Hashable>(
        given: [Option: Target], key: [Option: Target]
    ) -> Exact {
        guard !key.isEmpty else { return 0 }
        let right = key.count { given[$0.key] == $0.value }
        switch self {
        case .allOrNothing: return right == key.count ? 1 : 0
        case .perPair: return Exact(right, over: key.count)
        }
    }
}
