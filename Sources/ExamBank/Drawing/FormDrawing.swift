public import CertCore
import Seals

/// Draws forms from a bank by a blueprint: algorithm version 1.
///
/// A form is a pure function of its request, so nothing that decides here may ever change; another
/// way of drawing would be a version 2 beside this one.
///
/// Cell after cell – section by section, in each the top-level points – takes its quota of live
/// items: always from the leaf point that the form has met least, core points before general
/// before auxiliary ones, and never beside an enemy. An item is passed over only if with it the
/// form could not be completed, or only with more of the candidate's earlier items.
public struct FormDrawing: Sendable {
    /// What a request calls this way of drawing.
    public static let algorithm = 1

    private let blueprint: Blueprint
    let pool: DrawingPool

    /// Looks through the bank once for any number of forms; throws what no seed can help.
    public init(bank: Bank, plan: TheoryPlan) throws(DrawingFailure) {
        blueprint = plan.blueprint
        var types: Set<ItemType> = []
        for section in blueprint.sections where !types.insert(section.type).inserted {
            throw .repeatedSection(section.type)
        }
        guard let quotas = BlueprintQuotas(of: blueprint, over: bank.points) else {
            throw .noWeights
        }
        pool = DrawingPool(bank: bank, quotas: quotas)
        let lacking = try lackingCells()
        if !lacking.isEmpty { throw .infeasible(lacking) }
    }

    /// Draws the form of a request. Excluded items the bank does not have do not matter.
    public func draw(_ request: FormRequest) throws(DrawingFailure) -> Form {
        guard request.algorithm == Self.algorithm else {
            throw .unknownAlgorithm(request.algorithm)
        }
        guard let seed = [UInt8](hex: request.seed), let key = SecretKey(seed) else {
            throw .unusableSeed
        }
        let selection = try select(key, earlier: Set(request.excluded))
        return Form(
            entries: entries(of: selection, key),
            reused: selection.taken.filter { selection.isEarlier[$0] }.map { pool.items[$0].id }
                .sorted())
    }

    /// The form of a request whose items are known in the order shown, without drawing them again;
    /// nil where an item is none of the bank's. Only the digest proves that it is the form drawn.
    public func form(of request: FormRequest, showing items: [ItemID]) -> Form? {
        guard request.algorithm == Self.algorithm, let seed = [UInt8](hex: request.seed),
            let key = SecretKey(seed)
        else { return nil }
        var entries: [Form.Entry] = []
        entries.reserveCapacity(items.count)
        for id in items {
            guard let item = pool.numbers[id].map({ pool.items[$0] }),
                let section = blueprint.sections.first(where: {
                    $0.type == pool.cells[item.cell].type
                })
            else { return nil }
            entries.append(entry(of: item, worth: section.points, key))
        }
        return Form(entries: entries, reused: Set(request.excluded).intersection(items).sorted())
    }

    /// Draws one form; for many of one part make a `FormDrawing` and keep it.
    public static func draw(
        request: FormRequest, bank: Bank, plan: TheoryPlan
    ) throws(DrawingFailure) -> Form {
        try FormDrawing(bank: bank, plan: plan).draw(request)
    }
}

extension FormDrawing {
    private func select(
        _ key: SecretKey, earlier: Set<ItemID>
    ) throws(DrawingFailure) -> Selection {
        let empty = Selection(
            pool: pool, isEarlier: pool.items.map { earlier.contains($0.id) })
        let orders = pool.cells.map { order(of: $0, key) }
        // Nearly always new items go round without looking ahead. What comes out then is what
        // looking ahead would have given, since nothing had to be passed over.
        var plain = empty
        for (cell, order) in orders.enumerated() {
            try plain.fill(cell, in: order) { selection, item in
                !selection.isUnitEarlier(of: item)
            }
        }
        if plain.needs.allSatisfy({ $0 == 0 }) { return plain }
        return try selectLookingAhead(from: empty, orders)
    }

    private func selectLookingAhead(
        from empty: Selection, _ orders: [CellOrder]
    ) throws(DrawingFailure) -> Selection {
        guard let fewest = try FewestReused.completing(empty) else {
            preconditionFailure("a drawing exists only where the blueprint can be met")
        }
        var selection = empty
        for (cell, order) in orders.enumerated() {
            for allowsEarlier in [false, true] {
                try selection.fill(cell, in: order) { (selection, item) throws(DrawingFailure) in
                    if selection.isUnitEarlier(of: item) != allowsEarlier { return false }
                    var next = selection
                    next.takeUnit(of: item)
                    return try FewestReused.completing(next).map { $0 + next.reused } == fewest
                }
            }
        }
        return selection
    }

    private func order(of cell: DrawingPool.Cell, _ key: SecretKey) -> CellOrder {
        if cell.needs == 0 { return CellOrder(queues: []) }
        var stream = KeyedStream(key: key, context: "cell \(cell.type.rawValue) \(cell.point)")
        var leaves = cell.leaves
        var items = cell.items
        stream.shuffle(&leaves)
        stream.shuffle(&items)
        // The first item of a block stands for all of it.
        items.removeAll { pool.unit(of: $0).first != $0 }
        let ranked = AssessmentPoint.Importance.allCases.map(Optional.some) + [nil]
        let ordered = ranked.flatMap { rank in
            leaves.filter { pool.leaves[$0].importance == rank }
        }
        return CellOrder(
            queues: ordered.map { leaf in
                CellOrder.Queue(
                    leaf: leaf, items: items.filter { pool.items[$0].leaf == leaf }.reversed())
            })
    }

    /// The chosen items in the order shown, each with its options in the order shown.
    private func entries(of selection: Selection, _ key: SecretKey) -> [Form.Entry] {
        blueprint.sections.flatMap { section in
            // Numbers of items follow the bank, and so does a form that is not shuffled.
            var units = selection.taken
                .filter { pool.cells[pool.items[$0].cell].type == section.type }
                .sorted()
                .map { pool.unit(of: $0) }
            units.removeRepeats()
            if section.shufflesItems ?? blueprint.shufflesItems {
                var stream = KeyedStream(key: key, context: "section \(section.type.rawValue)")
                stream.shuffle(&units)
            }
            return units.joined().map { entry(of: pool.items[$0], worth: section.points, key) }
        }
    }

    private func entry(
        of item: DrawingPool.Candidate, worth points: Exact, _ key: SecretKey
    ) -> Form.Entry {
        // What the bank lists to be ordered or matched often stands in the right order there.
        let type = pool.cells[item.cell].type
        let isArranged = type == .ordering || type == .matching
        var options = item.options
        if blueprint.shufflesOptions || isArranged, !options.isEmpty {
            var stream = KeyedStream(key: key, context: "options \(item.id)")
            options = item.movableOptions
            stream.shuffle(&options)
            for place in item.fixed { options.insert(item.options[place], at: place) }
        }
        var targets = item.targets
        if !targets.isEmpty {
            var stream = KeyedStream(key: key, context: "targets \(item.id)")
            stream.shuffle(&targets)
        }
        return Form.Entry(item: item.id, options: options, targets: targets, points: points)
    }

    /// The cells that cannot be filled, each beside those before it.
    private func lackingCells() throws(DrawingFailure) -> [DrawingFailure.Cell] {
        var trial = Selection(pool: pool, isEarlier: pool.items.map { _ in false })
        if try FewestReused.completing(trial) != nil { return [] }
        var lacking: [DrawingFailure.Cell] = []
        trial.needs = pool.cells.map { _ in 0 }
        for (number, cell) in pool.cells.enumerated() {
            var has = min(cell.needs, cell.items.count)
            trial.needs[number] = has
            while try FewestReused.completing(trial) == nil {
                has -= 1
                trial.needs[number] = has
            }
            if has == cell.needs { continue }
            lacking.append(
                DrawingFailure.Cell(
                    type: cell.type, point: cell.point, needs: cell.needs, has: has,
                    inCases: cell.items.count { pool.items[$0].block != nil }))
        }
        return lacking
    }
}

extension [[Int]] {
    /// Keeps of units that follow each other the first of those that begin alike.
    fileprivate mutating func removeRepeats() {
        var met: Set<Int> = []
        removeAll { !met.insert($0[0]).inserted }
    }
}
