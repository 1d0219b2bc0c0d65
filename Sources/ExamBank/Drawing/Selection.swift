/// A form on its way: which items of the pool are in it, which may still come in.
struct Selection {
    let pool: DrawingPool
    /// For each item whether the candidate met it before.
    let isEarlier: [Bool]
    /// For each item whether it may still be taken: neither in nor kept out by an enemy.
    private(set) var isOpen: [Bool]
    /// For each cell how many items it still lacks.
    var needs: [Int]
    private(set) var taken: [Int] = []
    private(set) var reused = 0
    /// For each leaf point how many items of the form it has.
    private var uses: [Int]

    init(pool: DrawingPool, isEarlier: [Bool]) {
        self.pool = pool
        self.isEarlier = isEarlier
        isOpen = pool.isDrawable
        needs = pool.cells.map(\.needs)
        uses = [Int](repeating: 0, count: pool.leaves.count)
    }

    /// Takes an item, and with it the others of its block.
    mutating func takeUnit(of item: Int) {
        for member in pool.unit(of: item) { take(member) }
    }

    /// Nothing of the item's unit is kept out, and the cell still has room for it.
    func hasRoom(forUnitOf item: Int) -> Bool {
        let unit = pool.unit(of: item)
        return unit.count <= needs[pool.items[item].cell] && unit.allSatisfy { isOpen[$0] }
    }

    /// The candidate met something of the item's unit before.
    func isUnitEarlier(of item: Int) -> Bool {
        pool.unit(of: item).contains { isEarlier[$0] }
    }

    private mutating func take(_ item: Int) {
        close(item)
        for enemy in pool.enemies[item] { close(enemy) }
        needs[pool.items[item].cell] -= 1
        uses[pool.items[item].leaf] += 1
        reused += isEarlier[item] ? 1 : 0
        taken.append(item)
    }

    /// Takes an item out of consideration.
    mutating func close(_ item: Int) {
        isOpen[item] = false
    }

    /// Fills a cell from the leaf that the form has met least, again and again; ties go to the
    /// first in order. Items for which `accepts` says no are passed over for good.
    mutating func fill(
        _ cell: Int, in order: CellOrder,
        accepts: (Selection, Int) throws(DrawingFailure) -> Bool
    ) throws(DrawingFailure) {
        var queues = order.queues
        while needs[cell] > 0 {
            let waiting = queues.indices.filter { !queues[$0].items.isEmpty }
            guard let least = waiting.min(by: { uses[queues[$0].leaf] < uses[queues[$1].leaf] })
            else { return }
            let item = queues[least].items.removeLast()
            if hasRoom(forUnitOf: item), try accepts(self, item) { takeUnit(of: item) }
        }
    }
}

/// The order in which one cell offers its items.
struct CellOrder {
    /// The items of one leaf point, the next one last.
    struct Queue {
        let leaf: Int
        var items: [Int]
    }

    /// Core points first, then general, then auxiliary ones, shuffled within each.
    let queues: [Queue]
}
