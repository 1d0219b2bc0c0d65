/// Shares out a whole number of items by weight: the largest remainder, ties to the first.
public struct Apportionment: Hashable, Sendable {
    public let weights: [Exact]
    /// What the weights add up to. A table meant to make 100 that does not is a finding for its
    /// owner; here a weight counts in proportion to this sum.
    public let sum: Exact

    /// Nil where a weight is negative or none is above zero.
    public init?(weights: [Exact]) {
        sum = weights.sum()
        guard weights.allSatisfy({ $0 >= 0 }), sum > 0 else { return nil }
        self.weights = weights
    }

    /// Whole shares that add up to the total, each its exact quota rounded down or up.
    public func shares(of total: Int) -> [Int] {
        precondition(total >= 0, "a total to share out")
        let quotas = weights.map { $0 * Exact(total) / sum }
        var shares = quotas.map { quota in
            guard let share = quota.floor.int else { preconditionFailure("at most the total") }
            return share
        }
        let remainders = quotas.map { $0 - $0.floor }
        let largestFirst = quotas.indices.sorted { left, right in
            remainders[left] == remainders[right]
                ? left < right : remainders[left] > remainders[right]
        }
        for index in largestFirst.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }
}
