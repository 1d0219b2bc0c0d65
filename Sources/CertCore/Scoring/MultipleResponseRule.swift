/// What a choice of several options earns: the four rules in use.
public enum MultipleResponseRule: Hashable, Sendable {
    /// Exactly the key, or nothing.
    case allOrNothing
    /// A fixed share of the points for some of the key and nothing wrong.
    case fixedPartial(Exact)
    /// An equal share per right option; nothing once a wrong one is chosen.
    case perRightUnlessWrong
    /// An equal share per right option, less as much per wrong one; never below zero.
    case perRightLessWrong

    /// The share of the item's points, 0 to 1; choosing nothing earns nothing under every rule.
    public func share<Option: Hashable>(chosen: Set<Option>, key: Set<Option>) -> Exact {
        guard !chosen.isEmpty, !key.isEmpty else { return 0 }
        if chosen == key { return 1 }
        let right = chosen.intersection(key).count
        let wrong = chosen.count - right
        switch self {
        case .allOrNothing: return 0
        case .fixedPartial(let share): return wrong == 0 ? share : 0
        case .perRightUnlessWrong: return wrong == 0 ? Exact(right, over: key.count) : 0
        case .perRightLessWrong: return Exact(max(0, right - wrong), over: key.count)
        }
    }
}
