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
        /// The places of the options that keep theirs, from the first on.
        let fixed: [Int]
        let targets: [OptionID]
        let cell: Int
        let leaf: Int
        /// The number of the block it belongs to.
        var block: Int?

        /// The options but for those that keep their places.
        var movableOptions: [OptionID] {
            if fixed.isEmpty { return options }
            return options.indices.filter { !fixed.contains($0) }.map { options[$0] }
        }
    }

    /// Items of one cell that are drawn together or not at all, in the order of the bank.
    struct Block: Sendable {
        let cell: Int
        var items: [Int]
    }

    private(set) var items: [Candidate] = []
    /// Where each item stands among them.
    private(set) var numbers: [ItemID: Int] = [:]
    private(set) var cells: [Cell]
    private(set) var leaves: [AssessmentPoint]
    /// For each item those that must not stand beside it, whichever of the two says so.
    private(set) var enemies: [[Int]] = []
    private(set) var blocks: [Block] = []
    /// For each item whether a form may have it at all.
    private(set) var isDrawable: [Bool] = []

    init(bank: Bank, quotas: BlueprintQuotas) {
        leaves = bank.points.flatMap(\.leaves)
        cells = quotas.cells.map { Cell(type: $0.type, point: $0.point, needs: $0.count) }
        addItems(of: bank)
        addEnemies(of: bank)
        addBlocks(of: bank)
    }

    /// What is drawn with an item: the items of its block, or itself.
    func unit(of item: Int) -> [Int] { items[item].block.map { blocks[$0].items } ?? [item] }

    /// Items of one case; a single live one needs no block, and one with enemies in it cannot be.
    private mutating func addBlocks(of bank: Bank) {
        isDrawable = [Bool](repeating: true, count: items.count)
        var members: [StimulusID: [Int]] = [:]
        var order: [StimulusID] = []
        for item in bank.items {
            guard let number = numbers[item.id], let id = item.stimulus else { continue }
            if members[id] == nil { order.append(id) }
            members[id, default: []].append(number)
        }
        for group in order.compactMap({ members[$0] }) where group.count > 1 {
            let cell = items[group[0]].cell
            if group.contains(where: {
                items[$0].cell != cell || !enemies[$0].allSatisfy { !group.contains($0) }
            }) {
                for item in group { isDrawable[item] = false }
                continue
            }
            for item in group { items[item].block = blocks.count }
            blocks.append(Block(cell: cell, items: group))
        }
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
                    fixed: item.options.indices.filter { item.options[$0].isFixed },
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
