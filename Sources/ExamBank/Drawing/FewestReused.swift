/// How few earlier items a selection can be completed with.
///
/// Enemies mostly form groups in which each is everyone's enemy. Where all do, a form takes at
/// most one item of a group, and sharing the groups out to the cells is a flow of least cost.
/// Where they do not, that flow is a bound: if it brings two enemies together, the search goes on
/// with one of them in and with it out.
struct FewestReused {
    /// Far more than any bank takes in which enemies are named for a reason.
    static let mostBranches = 2_000

    private let pool: DrawingPool
    private let isEarlier: [Bool]
    private var branches = 0

    private init(_ selection: Selection) {
        pool = selection.pool
        isEarlier = selection.isEarlier
    }

    /// Nil where the selection cannot be completed at all; items already in it do not count.
    ///
    /// Throws `tangled` where too many ways would have to be tried.
    static func completing(_ selection: Selection) throws(DrawingFailure) -> Int? {
        var search = FewestReused(selection)
        if selection.pool.blocks.isEmpty {
            return try search.search(isOpen: selection.isOpen, needs: selection.needs)
        }
        return try FewestInBlocks.completing(selection) {
            (isOpen, needs) throws(DrawingFailure) in
            try search.search(isOpen: isOpen, needs: needs)
        }
    }

    private mutating func search(isOpen: [Bool], needs: [Int]) throws(DrawingFailure) -> Int? {
        let counts = pool.cells.indices.map { count($0, isOpen) }
        var lower = 0
        var upper: Int? = 0
        for (cell, need) in needs.enumerated() {
            let count = counts[cell]
            if count.open < need { return nil }
            lower += max(0, need - count.openNew)
            upper = count.free < need ? nil : upper.map { $0 + max(0, need - count.freeNew) }
        }
        if lower == upper { return lower }
        let groups = EnemyGroups(pool: pool, isOpen: isOpen, isEarlier: isEarlier)
        guard let sharing = GroupSharing(groups, needs: needs) else { return nil }
        guard let item = conflict(among: sharing.items) else { return sharing.cost }
        return try branch(on: item, isOpen: isOpen, needs: needs, bound: sharing.cost)
    }

    private mutating func branch(
        on item: Int, isOpen: [Bool], needs: [Int], bound: Int
    ) throws(DrawingFailure) -> Int? {
        branches += 1
        if branches > Self.mostBranches { throw .tangled }
        var isOpen = isOpen
        isOpen[item] = false
        let without = try search(isOpen: isOpen, needs: needs)
        if without == bound { return without }
        for enemy in pool.enemies[item] { isOpen[enemy] = false }
        var needs = needs
        needs[pool.items[item].cell] -= 1
        let with = try search(isOpen: isOpen, needs: needs).map { $0 + (isEarlier[item] ? 1 : 0) }
        guard let without, let with else { return without ?? with }
        return min(without, with)
    }

    private struct Count {
        var open = 0
        var openNew = 0
        /// Open, and so are none of its enemies.
        var free = 0
        var freeNew = 0
    }

    private func count(_ cell: Int, _ isOpen: [Bool]) -> Count {
        var count = Count()
        for item in pool.cells[cell].items where isOpen[item] {
            let new = isEarlier[item] ? 0 : 1
            count.open += 1
            count.openNew += new
            if pool.enemies[item].contains(where: { isOpen[$0] }) { continue }
            count.free += 1
            count.freeNew += new
        }
        return count
    }

    /// The first item that has an enemy beside it.
    private func conflict(among items: [Int]) -> Int? {
        let chosen = Set(items)
        return items.filter { pool.enemies[$0].contains { chosen.contains($0) } }.min()
    }
}
