/// Cells that are tied to each other by enemies, mostly a single one, with what they have to share.
struct SharingKnot {
    /// Their numbers in the blueprint.
    private let cells: [Int]
    /// For each of them how many single items have no enemies.
    private let free: [Int]
    /// The others, by the number of their cell here; those that are hardest to place come first.
    private let units: [SharedUnit]
    private let mostWays: Int
    /// Units of each cell in groups within which each is everyone's enemy, so that a form takes one.
    private let groups: [[[Int]]]
    /// For each cell which numbers of items units of it make up together.
    private let sums: [[Bool]]

    /// - Parameter all: the units of all cells; those of these cells have all their enemies here.
    init(cells: [Int], _ all: [SharedUnit], mostWays: Int) {
        var units: [SharedUnit] = []
        var free = cells.map { _ in 0 }
        let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
        let own = all.indices.filter { places[all[$0].cell] != nil }
        var numbers: [Int: Int] = [:]
        let order = own.sorted { one, other in
            (-all[one].enemies.count, -all[one].size, one)
                < (-all[other].enemies.count, -all[other].size, other)
        }
        for number in order {
            guard let cell = places[all[number].cell] else { continue }
            if all[number].size == 1, all[number].enemies.isEmpty {
                free[cell] += 1
                continue
            }
            numbers[number] = units.count
            var unit = all[number]
            unit.cell = cell
            units.append(unit)
        }
        for number in units.indices {
            units[number].enemies = units[number].enemies.compactMap { numbers[$0] }
        }
        self.cells = cells
        self.free = free
        self.units = units
        self.mostWays = mostWays
        groups = cells.indices.map { Self.sizesInGroups(of: $0, units) }
        sums = cells.indices.map { cell in
            Self.sums(of: units.filter { $0.cell == cell }.map(\.size))
        }
    }

    /// Whether the forms can be filled; nil where too many ways would have to be tried.
    ///
    /// - Parameter rows: for each form what it needs of every cell of the blueprint.
    func canFill(_ rows: [[Int]]) -> Bool? {
        let rows = rows.map { row in cells.map { row[$0] } }
        var lack = free.map { -$0 }
        for cell in cells.indices {
            lack[cell] += rows.reduce(0) { $0 + $1[cell] }
            if lack[cell] > most(from: cell, for: rows.map { $0[cell] }) { return false }
        }
        var search = SharingSearch(units, rows: rows, lack: lack, mostWays: mostWays)
        return search.canShare()
    }

    // MARK: Bounds

    /// More than this the units of a cell cannot give to forms with so much room.
    private func most(from cell: Int, for rooms: [Int]) -> Int {
        let apart = groups[cell].reduce(0) { $0 + $1.prefix(rooms.count).reduce(0, +) }
        let whole = rooms.reduce(0) { most, room in
            most + (sums[cell].prefix(room + 1).lastIndex(of: true) ?? 0)
        }
        return min(apart, whole)
    }

    private static func sums(of sizes: [Int]) -> [Bool] {
        var sums = [true]
        for size in sizes {
            let longer = sums + [Bool](repeating: false, count: size)
            sums = longer.indices.map { longer[$0] || ($0 >= size && sums[$0 - size]) }
        }
        return sums
    }

    private static func sizesInGroups(of cell: Int, _ units: [SharedUnit]) -> [[Int]] {
        var groups: [[Int]] = []
        var groupOf: [Int: Int] = [:]
        for (number, unit) in units.enumerated() where unit.cell == cell {
            let group = unit.enemies.compactMap { groupOf[$0] }.first { group in
                groups[group].allSatisfy { unit.enemies.contains($0) }
            }
            groupOf[number] = group ?? groups.count
            if let group { groups[group].append(number) } else { groups.append([number]) }
        }
        return groups.map { group in group.map { units[$0].size }.sorted(by: >) }
    }
}
