import CertCore

/// What is drawn together or not at all: the items of a case, or an item by itself.
struct SharedUnit: Hashable, Sendable {
    /// The number of its cell.
    var cell: Int
    /// How many items it has.
    let size: Int
    /// The numbers of those that never stand in one form with it.
    var enemies: [Int]
}

extension DrawingPool {
    /// What forms can be made of: a unit that no form has room for is none.
    var units: [SharedUnit] {
        var units: [SharedUnit] = []
        var numbers = [Int?](repeating: nil, count: items.count)
        for item in items.indices where isDrawable[item] {
            let members = unit(of: item)
            let cell = items[item].cell
            guard members[0] == item, members.count <= cells[cell].needs else { continue }
            for member in members { numbers[member] = units.count }
            units.append(SharedUnit(cell: cell, size: members.count, enemies: []))
        }
        var met = [Set<Int>](repeating: [], count: units.count)
        for (item, number) in numbers.enumerated() {
            guard let number else { continue }
            for enemy in enemies[item].compactMap({ numbers[$0] })
            where met[number].insert(enemy).inserted {
                units[number].enemies.append(enemy)
            }
        }
        return units
    }
}
