import CertCore

/// Shares the items of a bank out to several forms.
///
/// An item without enemies fits wherever its cell has room, so only those that stand apart, or
/// together, are shared out one by one; the rest fills up.
struct FormSharing {
    /// What is drawn together or not at all: mostly one item.
    private struct Unit {
        let cell: Int
        let size: Int
        var enemies: [Int] = []
    }

    /// For each cell how many single items have no enemies.
    private var free: [Int]
    /// The others; those that are hardest to place come first.
    private var units: [Unit] = []
    /// For each cell the sizes of its units in groups, of each of which a form takes one.
    private var groups: [[[Int]]] = []

    init(_ pool: DrawingPool) {
        free = pool.cells.map { _ in 0 }
        func isNeeded(_ item: Int) -> Bool { pool.cells[pool.items[item].cell].needs > 0 }
        let needed = pool.items.indices.filter(isNeeded)
        let tangled = needed.filter { pool.enemies[$0].contains(where: isNeeded) }
            .sorted { (-pool.enemies[$0].count, $0) < (-pool.enemies[$1].count, $1) }
        for item in needed { free[pool.items[item].cell] += 1 }
        var numbers = [Int?](repeating: nil, count: pool.items.count)
        for item in tangled {
            free[pool.items[item].cell] -= 1
            numbers[item] = units.count
            units.append(Unit(cell: pool.items[item].cell, size: 1))
        }
        for (number, item) in tangled.enumerated() {
            units[number].enemies = pool.enemies[item].compactMap { numbers[$0] }
        }
        groups = pool.cells.indices.map { sizesInGroups(of: $0) }
    }

    /// How many items of a cell there are to share out.
    func has(_ cell: Int) -> Int {
        free[cell] + units.reduce(0) { $1.cell == cell ? $0 + $1.size : $0 }
    }

    /// Whether forms can be filled that need so many items of each cell; nil where too many ways
    /// would have to be tried.
    func canFill(_ rows: [[Int]]) -> Bool? {
        var state = State(rows: rows, lack: free.map { -$0 }, units: units.count)
        for cell in free.indices {
            state.lack[cell] += rows.reduce(0) { $0 + $1[cell] }
            if state.lack[cell] > atMost(from: cell, forms: rows.count) { return false }
        }
        if fill(state) { return true }
        if units.count > Self.mostTried { return nil }
        var ways = Self.mostWays
        return search(&state, from: 0, &ways)
    }

    private static let mostTried = 400
    private static let mostWays = 2_000
}

extension FormSharing {
    /// The units shared out so far.
    private struct State {
        /// What each form still has room for, cell by cell.
        var rows: [[Int]]
        /// What the units of each cell still have to give, beyond its free items.
        var lack: [Int]
        private(set) var formOf: [Int?]

        init(rows: [[Int]], lack: [Int], units: Int) {
            self.rows = rows
            self.lack = lack
            formOf = [Int?](repeating: nil, count: units)
        }

        var isDone: Bool { lack.allSatisfy { $0 <= 0 } }

        mutating func place(_ number: Int, _ unit: Unit, in form: Int) {
            formOf[number] = form
            rows[form][unit.cell] -= unit.size
            lack[unit.cell] -= unit.size
        }

        mutating func takeBack(_ number: Int, _ unit: Unit) {
            guard let form = formOf[number] else { return }
            formOf[number] = nil
            rows[form][unit.cell] += unit.size
            lack[unit.cell] += unit.size
        }
    }

    private func fits(_ number: Int, in form: Int, _ state: State) -> Bool {
        state.rows[form][units[number].cell] >= units[number].size
            && !units[number].enemies.contains { state.formOf[$0] == form }
    }

    /// Puts each unit where there is most room; nearly always that will do.
    private func fill(_ start: State) -> Bool {
        var state = start
        for (number, unit) in units.enumerated() where state.lack[unit.cell] > 0 {
            let open = state.rows.indices.filter { fits(number, in: $0, state) }
            let roomiest = open.max {
                state.rows[$0][unit.cell] < state.rows[$1][unit.cell]
            }
            if let roomiest { state.place(number, unit, in: roomiest) }
        }
        return state.isDone
    }

    /// Tries every way, unit by unit; forms that are still alike count as one.
    private func search(_ state: inout State, from number: Int, _ ways: inout Int) -> Bool? {
        if state.isDone { return true }
        guard number < units.count else { return false }
        let unit = units[number]
        if state.lack[unit.cell] <= 0 { return search(&state, from: number + 1, &ways) }
        if ways == 0 { return nil }
        ways -= 1
        var tried: Set<[Int]> = []
        for form in state.rows.indices where fits(number, in: form, state) {
            let isEmpty = !state.formOf.contains(form)
            if isEmpty, !tried.insert(state.rows[form]).inserted { continue }
            state.place(number, unit, in: form)
            let result = search(&state, from: number + 1, &ways)
            if result != false { return result }
            state.takeBack(number, unit)
        }
        let rest = units[(number + 1)...].reduce(0) {
            $1.cell == unit.cell ? $0 + $1.size : $0
        }
        return rest >= state.lack[unit.cell] ? search(&state, from: number + 1, &ways) : false
    }

    // MARK: Bounds

    /// Units of a cell in groups within which each is everyone's enemy.
    private func sizesInGroups(of cell: Int) -> [[Int]] {
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

    /// The most that the units of a cell can give to so many forms.
    private func atMost(from cell: Int, forms: Int) -> Int {
        groups[cell].reduce(0) { $0 + $1.prefix(forms).reduce(0, +) }
    }
}
