import CertCore

/// A bank as drawing sees it: the live items of each cell, by number.
struct DrawingPool: Sendable {
    /// The items of one type under one top-level point.
    struct Cell: Sendable {
        let type: ItemType
        let point: PointID
        let needs: Int
        /// Numbers of items, in the order of the bank.
        var items: [Int] = []
        /// Numbers of the leaf points, in the order of the bank.
        var leaves: [Int] = []
    }

    struct Candidate: Sendable {
        let id: ItemID
        let options: [OptionID]
        let targets: [OptionID]
        let cell: Int
        let leaf: Int
    }

    private(set) var items: [Candidate] = []
    /// Where each item stands among them.
    private(set) var numbers: [ItemID: Int] = [:]
    private(set) var cells: [Cell]
    private(set) var leaves: [AssessmentPoint]
    /// For each item those that must not stand beside it, whichever of the two says so.
    private(set) var enemies: [[Int]] = []

    init(bank: Bank, quotas: BlueprintQuotas) {
        leaves = bank.points.flatMap(\.leaves)
        cells = quotas.cells.map { Cell(type: $0.type, point: $0.point, needs: $0.count) }
        addItems(of: bank)
        addEnemies(of: bank)
    }

    private mutating func addItems(of bank: Bank) {
        var cellNumbers: [ItemType: [PointID: Int]] = [:]
        for (number, cell) in cells.enumerated() {
            cellNumbers[cell.type, default: [:]][cell.point] = number
        }
        var places: [PointID: (top: PointID, leaf: Int)] = [:]
        var next = 0
        for top in bank.points {
            for leaf in top.leaves {
                places[leaf.id] = (top.id, next)
                for number in cellNumbers.values.compactMap({ $0[top.id] }) {
                    cells[number].leaves.append(next)
                }
                next += 1
            }
        }
        for item in bank.items where item.status == .live {
            guard let place = places[item.point], let cell = cellNumbers[item.type]?[place.top]
            else { continue }
            cells[cell].items.append(items.count)
            items.append(
                Candidate(
                    id: item.id, options: item.options.map(\.id),
                    targets: item.targets.map(\.id), cell: cell, leaf: place.leaf))
        }
    }

    private mutating func addEnemies(of bank: Bank) {
        for (number, item) in items.enumerated() { numbers[item.id] = number }
        var pairs = [Set<Int>](repeating: [], count: items.count)
        for item in bank.items {
            guard let one = numbers[item.id] else { continue }
            for enemy in item.enemies {
                guard let other = numbers[enemy], other != one else { continue }
                pairs[one].insert(other)
                pairs[other].insert(one)
            }
        }
        enemies = pairs.map { $0.sorted() }
    }
}
