import CertCore

/// A bank as drawing sees it: the live items of each cell, by number.
struct DrawingPool: Sendable {
    /// The items of one type under one top-level point.
    struct Cell: Sendable {
        let type: ItemType
        let point: PointID
        let needs: Int
        /// Names the stream that orders the cell.
        let context: String
        /// Numbers of items, in the order of the bank.
        var items: [Int] = []
        /// Numbers of the leaf points, in the order of the bank.
        var leaves: [Int] = []
    }

    struct Candidate: Sendable {
        let id: ItemID
        let options: [OptionID]
        /// Names the stream that orders the options.
        let context: String
        let type: ItemType
        let cell: Int
        let leaf: Int
    }

    private(set) var items: [Candidate] = []
    private(set) var cells: [Cell]
    /// For each leaf point its importance: core, general, auxiliary, then those without any.
    private(set) var ranks: [Int] = []
    /// For each item those that must not stand beside it, whichever of the two says so.
    private(set) var enemies: [[Int]] = []
    private(set) var numbers: [ItemID: Int] = [:]

    init(bank: Bank, quotas: BlueprintQuotas) {
        let importances = AssessmentPoint.Importance.allCases
        ranks = bank.points.flatMap(\.leaves).map { leaf in
            leaf.importance.flatMap { importances.firstIndex(of: $0) } ?? importances.count
        }
        cells = quotas.cells.map { cell in
            Cell(
                type: cell.type, point: cell.point, needs: cell.count,
                context: "cell \(cell.type.rawValue) \(cell.point)")
        }
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
                    id: item.id, options: item.options.map(\.id), context: "options \(item.id)",
                    type: item.type, cell: cell, leaf: place.leaf))
            numbers[item.id] = items.count - 1
        }
    }

    private mutating func addEnemies(of bank: Bank) {
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
