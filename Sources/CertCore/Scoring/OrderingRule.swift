/// What an order of the options earns.
public enum OrderingRule: String, Hashable, Sendable, CaseIterable {
    /// The whole order right, or nothing.
    case allOrNothing = "all-or-nothing"
    /// An equal share for each option that the right one follows directly.
    case perNeighbour = "per-neighbour"
    /// An equal share for each two options of which the right one stands first; who guesses has
    /// half of it on average.
    case perPair = "per-pair"

    /// The share of the item's points, 0 to 1; nothing where other options are named than the key's.
    public func share<Option: Hashable>(given: [Option], key: [Option]) -> Exact {
        guard key.count > 1, given.count == key.count, Set(given) == Set(key) else { return 0 }
        if given == key { return 1 }
        let places = given.map { option in key.firstIndex(of: option) ?? 0 }
        switch self {
        case .allOrNothing: return 0
        case .perNeighbour:
            let right = zip(places, places.dropFirst()).count { $0 + 1 == $1 }
            return Exact(right, over: key.count - 1)
        case .perPair:
            let right = places.indices.reduce(0) { sum, first in
                sum + places[first...].count { $0 > places[first] }
            }
            return Exact(right, over: key.count * (key.count - 1) / 2)
        }
    }
}
