/// Open items in groups within which each is everyone's enemy; an item without enemies is alone.
struct EnemyGroups {
    /// What a group offers to a cell: its first new item there, else its first earlier one.
    struct Offer {
        let cell: Int
        var item: Int
        var cost: Int
    }

    private(set) var offers: [[Offer]] = []

    init(pool: DrawingPool, isOpen: [Bool], isEarlier: [Bool]) {
        var members: [[Int]] = []
        var groupOf = [Int?](repeating: nil, count: pool.items.count)
        for item in pool.items.indices where isOpen[item] {
            let enemies = Set(pool.enemies[item])
            let group = pool.enemies[item].compactMap { groupOf[$0] }.first { group in
                members[group].allSatisfy { enemies.contains($0) }
            }
            groupOf[item] = group ?? members.count
            if let group { members[group].append(item) } else { members.append([item]) }
        }
        offers = members.map { Self.offers(of: $0, pool, isEarlier) }
    }

    private static func offers(
        of members: [Int], _ pool: DrawingPool, _ isEarlier: [Bool]
    ) -> [Offer] {
        var offers: [Offer] = []
        for item in members {
            let cost = isEarlier[item] ? 1 : 0
            let cell = pool.items[item].cell
            guard let index = offers.firstIndex(where: { $0.cell == cell }) else {
                offers.append(Offer(cell: cell, item: item, cost: cost))
                continue
            }
            if cost < offers[index].cost {
                offers[index] = Offer(cell: cell, item: item, cost: cost)
            }
        }
        return offers
    }
}
