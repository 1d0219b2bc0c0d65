import CertCore

/// Counts the forms that can be filled side by side, no item standing in two of them.
///
/// An item without enemies fits wherever its cell has room, so only what stands together or apart
/// is shared out to the forms one by one; the rest fills up.
struct DisjointForms {
    /// What is drawn together or not at all: mostly one item.
    private struct Unit {
        let cell: Int
        let size: Int
        var enemies: [Int] = []
    }

    private let cells: [DrawingPool.Cell]
    /// For each cell how many single items have no enemies.
    private var free: [Int]
    /// The others; those that are hardest to place come first.
    private var units: [Unit] = []

    init(_ pool: DrawingPool) {
        cells = pool.cells
        free = cells.map { _ in 0 }
        var numbers = [Int?](repeating: nil, count: pool.items.count)
        let tangled = pool.items.indices.filter { cells[pool.items[$0].cell].needs > 0 }
            .sorted { (-pool.enemies[$0].count, $0) < (-pool.enemies[$1].count, $1) }
        for item in tangled {
            let cell = pool.items[item].cell
            if pool.enemies[item].contains(where: { cells[pool.items[$0].cell].needs > 0 }) {
                numbers[item] = units.count
                units.append(Unit(cell: cell, size: 1))
            } else {
                free[cell] += 1
            }
        }
        for item in tangled {
            guard let number = numbers[item] else { continue }
            units[number].enemies = pool.enemies[item].compactMap { numbers[$0] }
        }
    }

    func supply() -> FormSupply {
        let most = needed.map { has($0) / cells[$0].needs }.min() ?? 0
        var (low, high, atMost) = (0, most, most)
        var next = most
        while low < high {
            switch canFill(rows(next)) {
            case true?: low = next
            case false?:
                high = next - 1
                atMost = high
            case nil: high = next - 1
            }
            next = (low + high + 1) / 2
        }
        return FormSupply(forms: low, atMost: atMost, lacking: lacking(beyond: atMost))
    }

    private var needed: [Int] { cells.indices.filter { cells[$0].needs > 0 } }

    private func has(_ cell: Int) -> Int {
        free[cell] + units.reduce(0) { $1.cell == cell ? $0 + $1.size : $0 }
    }

    /// What so many forms need of each cell.
    private func rows(_ count: Int) -> [[Int]] {
        [[Int]](repeating: cells.map(\.needs), count: count)
    }

    /// The cells that a form beside so many others cannot fill, each beside those before it.
    private func lacking(beyond forms: Int) -> [DrawingFailure.Cell] {
        var rows = rows(forms) + [cells.map { _ in 0 }]
        var lacking: [DrawingFailure.Cell] = []
        for cell in needed {
            let needs = cells[cell].needs
            var left = min(needs, has(cell) - forms * needs)
            rows[forms][cell] = left
            while left > 0, canFill(rows) != true {
                left -= 1
                rows[forms][cell] = left
            }
            if left == needs { continue }
            lacking.append(
                DrawingFailure.Cell(
                    type: cells[cell].type, point: cells[cell].point, needs: needs, has: left))
        }
        return lacking
    }

    // MARK: Sharing out

    /// Whether forms can be filled that need so many items of each cell; nil where too many ways
    /// would have to be tried.
    private func canFill(_ rows: [[Int]]) -> Bool? {
        var state = Sharing(rows: rows, lack: free.map { -$0 }, units: units.count)
        for cell in cells.indices {
            state.lack[cell] += rows.reduce(0) { $0 + $1[cell] }
            if state.lack[cell] > atMost(from: cell, forms: rows.count) { return false }
        }
        if fill(state) { return true }
        if units.count > Self.mostTried { return nil }
        var ways = Self.mostWays
        return search(&state, from: 0, &ways)
    }

    private static let mostTried = 400
    private static let mostWays = 50_000

    /// The units shared out so far.
    private struct Sharing {
        /// What each form still has room for, cell by cell.
        var rows: [[Int]]
        /// What the units of each cell still have to give, beyond its free items.
        var lack: [Int]
        var formOf: [Int?]

        init(rows: [[Int]], lack: [Int], units: Int) {
            self.rows = rows
            self.lack = lack
            formOf = [Int?](repeating: nil, count: units)
        }

        mutating func place(_ unit: Int, _ what: Unit, in form: Int) {
            formOf[unit] = form
            rows[form][what.cell] -= what.size
            lack[what.cell] -= what.size
        }

        mutating func takeBack(_ unit: Int, _ what: Unit) {
            guard let form = formOf[unit] else { return }
            formOf[unit] = nil
            rows[form][what.cell] += what.size
            lack[what.cell] += what.size
        }
    }

    private func fits(_ unit: Int, in form: Int, _ state: Sharing) -> Bool {
        state.rows[form][units[unit].cell] >= units[unit].size
            && !units[unit].enemies.contains { state.formOf[$0] == form }
    }

    /// Puts each unit where there is most room; nearly always that will do.
    private func fill(_ start: Sharing) -> Bool {
        var state = start
        for (number, unit) in units.enumerated() where state.lack[unit.cell] > 0 {
            let open = state.rows.indices.filter { fits(number, in: $0, state) }
            let roomiest = open.max {
                state.rows[$0][unit.cell] < state.rows[$1][unit.cell]
            }
            if let roomiest { state.place(number, unit, in: roomiest) }
        }
        return state.lack.allSatisfy { $0 <= 0 }
    }

    /// Tries every way, unit by unit; forms that are still alike count as one.
    private func search(_ state: inout Sharing, from start: Int, _ ways: inout Int) -> Bool? {
        if state.lack.allSatisfy({ $0 <= 0 }) { return true }
        guard start < units.count else { return false }
        let unit = units[start]
        if state.lack[unit.cell] <= 0 { return search(&state, from: start + 1, &ways) }
        if ways == 0 { return nil }
        ways -= 1
        var tried: Set<[Int]> = []
        for form in state.rows.indices where fits(start, in: form, state) {
            let isEmpty = !state.formOf.contains(form)
            if isEmpty, !tried.insert(state.rows[form]).inserted { continue }
            state.place(start, unit, in: form)
            let result = search(&state, from: start + 1, &ways)
            if result != false { return result }
            state.takeBack(start, unit)
        }
        let rest = units[(start + 1)...].reduce(0) { $1.cell == unit.cell ? $0 + $1.size : $0 }
        return rest >= state.lack[unit.cell] ? search(&state, from: start + 1, &ways) : false
    }

    /// The most that the units of a cell can give to so many forms: of units that are all each
    /// other's enemies a form takes one.
    private func atMost(from cell: Int, forms: Int) -> Int {
        var groups: [[Int]] = []
        for (number, unit) in units.enumerated() where unit.cell == cell {
            let group = groups.firstIndex { group in
                group.allSatisfy { unit.enemies.contains($0) }
            }
            if let group { groups[group].append(number) } else { groups.append([number]) }
        }
        return groups.reduce(0) { sum, group in
            sum + group.map { units[$0].size }.sorted(by: >).prefix(forms).reduce(0, +)
        }
    }
}
