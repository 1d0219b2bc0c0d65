/// Groups shared out to cells, each to one at most, at the least cost: shortest augmenting paths.
struct GroupSharing {
    private let offers: [[EnemyGroups.Offer]]
    /// For each group the offer that was taken.
    private var accepted: [EnemyGroups.Offer?]

    /// Nil where the groups do not suffice.
    init?(_ groups: EnemyGroups, needs: [Int]) {
        offers = groups.offers
        accepted = [EnemyGroups.Offer?](repeating: nil, count: offers.count)
        for (cell, need) in needs.enumerated() {
            for _ in 0..<max(0, need) {
                guard serve(cell, among: needs.count) else { return nil }
            }
        }
    }

    var items: [Int] { accepted.compactMap { $0?.item } }
    var cost: Int { accepted.reduce(0) { $0 + ($1?.cost ?? 0) } }

    /// How a cell is reached: by giving up a group to another cell that is reached already.
    private struct Way {
        var cost: Int
        var gives: (group: Int, to: EnemyGroups.Offer)?
    }

    private mutating func serve(_ cell: Int, among cells: Int) -> Bool {
        let ways = self.ways(from: cell, among: cells)
        var best: (cost: Int, group: Int, offer: EnemyGroups.Offer)?
        for group in offers.indices where accepted[group] == nil {
            for offer in offers[group] {
                guard let way = ways[offer.cell] else { continue }
                let cost = way.cost + offer.cost
                if best.map({ cost < $0.cost }) ?? true { best = (cost, group, offer) }
            }
        }
        guard let best else { return false }
        accepted[best.group] = best.offer
        var reached = best.offer.cell
        while let step = ways[reached]?.gives {
            accepted[step.group] = step.to
            reached = step.to.cell
        }
        return true
    }

    /// The cheapest ways to all cells that `start` can get a group from (Bellman and Ford).
    private func ways(from start: Int, among cells: Int) -> [Way?] {
        var ways = [Way?](repeating: nil, count: cells)
        ways[start] = Way(cost: 0, gives: nil)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for group in offers.indices {
                guard let held = accepted[group] else { continue }
                for offer in offers[group] where offer.cell != held.cell {
                    guard let way = ways[offer.cell] else { continue }
                    let cost = way.cost + offer.cost - held.cost
                    if let known = ways[held.cell], known.cost <= cost { continue }
                    ways[held.cell] = Way(cost: cost, gives: (group, offer))
                    hasChanged = true
                }
            }
        }
        return ways
    }
}
