/// Which blocks to take so that single items can do the rest, with the fewest earlier items.
///
/// Cells that enemies tie to each other are completed together, apart from all others, and cells
/// without enemies each for itself. What that would cost is a bound elsewhere: blocks of one cell
/// that are as large, cost as much and have no enemies are as good as each other, so that only
/// their number is tried; cells are gone through one after the other, and a cell whose rest its
/// open single items cannot fill leads no further.
struct FewestInBlocks {
    /// Completes with single items only, of which those are open that say so.
    typealias Finish = ([Bool], [Int]) throws(DrawingFailure) -> Int?

    /// Blocks of one cell, any of which may stand for another.
    private struct Kind {
        let cell: Int
        let size: Int
        /// Earlier items in each of them.
        let cost: Int
        var blocks: [Int]
        let hasEnemies: Bool
    }

    private let pool: DrawingPool
    private let kinds: [Kind]
    private let finish: Finish
    /// What completing costs at least, and for each kind what is still to come of that.
    private let least: (all: Int, behind: [Int])
    private var best: Int?
    private static let mostBranches = 20_000
    private var branches = 0

    /// Nil where the selection cannot be completed; throws `tangled` as `FewestReused` does.
    static func completing(
        _ selection: Selection, finish: Finish
    ) throws(DrawingFailure) -> Int? {
        let pool = selection.pool
        var singles = selection.isOpen
        for block in pool.blocks {
            for item in block.items { singles[item] = false }
        }
        let kinds = kinds(open: selection)
        var costs: [Int] = []
        for cell in pool.cells.indices {
            let own = kinds.filter { $0.cell == cell }
            guard let cost = cost(of: cell, own, singles, selection) else { return nil }
            costs.append(cost)
        }
        return try withoutActuallyEscaping(finish) { finish throws(DrawingFailure) in
            var cost = 0
            for (cells, isTangled) in knots(of: selection) {
                guard isTangled else {
                    cost += costs[cells[0]]
                    continue
                }
                var (ownCosts, needs) = (costs, selection.needs)
                for cell in costs.indices where !cells.contains(cell) {
                    (ownCosts[cell], needs[cell]) = (0, 0)
                }
                let own = kinds.filter { cells.contains($0.cell) }
                var search = FewestInBlocks(
                    pool: pool, kinds: own, finish: finish,
                    least: (ownCosts.reduce(0, +), behind(own, ownCosts)))
                try search.go(through: 0, isOpen: singles, needs: needs, closed: [], cost: 0)
                guard let best = search.best else { return nil }
                cost += best
            }
            return cost
        }
    }

    private init(
        pool: DrawingPool, kinds: [Kind], finish: @escaping Finish, least: (all: Int, behind: [Int])
    ) {
        self.pool = pool
        self.kinds = kinds
        self.finish = finish
        self.least = least
    }

    /// Cells in groups, of which none has open enemies in another; alone and untangled where its
    /// open items have no open enemies.
    private static func knots(of selection: Selection) -> [(cells: [Int], isTangled: Bool)] {
        let pool = selection.pool
        var isTangled = [Bool](repeating: false, count: pool.cells.count)
        var pairs: [(Int, Int)] = []
        for item in pool.items.indices where selection.isOpen[item] {
            for enemy in pool.enemies[item] where selection.isOpen[enemy] {
                isTangled[pool.items[item].cell] = true
                pairs.append((pool.items[item].cell, pool.items[enemy].cell))
            }
        }
        return tied(Array(pool.cells.indices), by: pairs).map { ($0, isTangled[$0[0]]) }
    }

    private static func kinds(open selection: Selection) -> [Kind] {
        var kinds: [Kind] = []
        for (number, block) in selection.pool.blocks.enumerated()
        where block.items.allSatisfy({ selection.isOpen[$0] }) {
            let cost = block.items.count { selection.isEarlier[$0] }
            let hasEnemies = block.items.contains { item in
                selection.pool.enemies[item].contains { selection.isOpen[$0] }
            }
            let same = kinds.firstIndex {
                $0.cell == block.cell && $0.size == block.items.count && $0.cost == cost
                    && !$0.hasEnemies && !hasEnemies
            }
            if let same {
                kinds[same].blocks.append(number)
            } else {
                kinds.append(
                    Kind(
                        cell: block.cell, size: block.items.count, cost: cost, blocks: [number],
                        hasEnemies: hasEnemies))
            }
        }
        return kinds.sorted { ($0.cell, $0.blocks[0]) < ($1.cell, $1.blocks[0]) }
    }

    /// - Parameter closed: blocks that enemies among the blocks taken keep out.
    private mutating func go(
        through place: Int, isOpen: [Bool], needs: [Int], closed: Set<Int>, cost: Int
    ) throws(DrawingFailure) {
        branches += 1
        if branches > Self.mostBranches { throw .tangled }
        if let best, cost + least.behind[place] >= best { return }
        if place == kinds.count {
            if let rest = try finish(isOpen, needs) { best = min(best ?? .max, cost + rest) }
            return
        }
        let kind = kinds[place]
        let isLastOfCell = place + 1 == kinds.count || kinds[place + 1].cell != kind.cell
        let canTake = !(kind.hasEnemies && closed.contains(kind.blocks[0]))
        let most = canTake ? min(kind.blocks.count, max(0, needs[kind.cell]) / kind.size) : 0
        for count in 0...most {
            var (isOpen, needs, closed) = (isOpen, needs, closed)
            needs[kind.cell] -= count * kind.size
            if count > 0, kind.hasEnemies { keepOut(kind.blocks[0], &isOpen, &closed) }
            if isLastOfCell, !canFill(kind.cell, isOpen, needs) { continue }
            try go(
                through: place + 1, isOpen: isOpen, needs: needs, closed: closed,
                cost: cost + count * kind.cost)
            if best == least.all { return }
        }
    }

    private func keepOut(_ block: Int, _ isOpen: inout [Bool], _ closed: inout Set<Int>) {
        for enemy in pool.blocks[block].items.flatMap({ pool.enemies[$0] }) {
            isOpen[enemy] = false
            if let other = pool.items[enemy].block { closed.insert(other) }
        }
    }

    private func canFill(_ cell: Int, _ isOpen: [Bool], _ needs: [Int]) -> Bool {
        needs[cell] <= pool.cells[cell].items.count { isOpen[$0] }
    }
}

extension FewestInBlocks {
    /// What a cell is completed for at least, as if there were no enemies; nil where it cannot be.
    private static func cost(
        of cell: Int, _ kinds: [Kind], _ isSingle: [Bool], _ selection: Selection
    ) -> Int? {
        let needs = selection.needs[cell]
        guard needs > 0 else { return 0 }
        var costs = [Int?](repeating: nil, count: needs + 1)
        costs[0] = 0
        for kind in kinds where kind.size <= needs {
            for _ in kind.blocks {
                for sum in (kind.size...needs).reversed() {
                    guard let cost = costs[sum - kind.size] else { continue }
                    costs[sum] = min(costs[sum] ?? .max, cost + kind.cost)
                }
            }
        }
        let singles = selection.pool.cells[cell].items.filter { isSingle[$0] }
        let new = singles.count { !selection.isEarlier[$0] }
        return costs.enumerated().compactMap { sum, cost in
            needs - sum > singles.count ? nil : cost.map { $0 + max(0, needs - sum - new) }
        }.min()
    }

    /// For each place among the kinds, and behind them all, what cells cost at least that have not
    /// been come to.
    private static func behind(_ kinds: [Kind], _ costs: [Int]) -> [Int] {
        var rest = costs
        var behind: [Int] = []
        for kind in kinds {
            rest[kind.cell] = 0
            behind.append(rest.reduce(0, +))
        }
        return behind + [rest.reduce(0, +)]
    }
}
