import CertCore

/// What a form brings on average when every live item of a cell is as likely to stand in it.
///
/// Nil stands for numbers that leave the bounds of exact arithmetic, and for cells without items.
struct ExpectedScore {
    private let blueprint: Blueprint
    private let quotas: BlueprintQuotas
    private let items: [ItemType: [PointID: [Item]]]

    /// Nil where the points have no weights.
    init?(_ bank: Bank, _ blueprint: Blueprint) {
        guard let quotas = BlueprintQuotas(of: blueprint, over: bank.points) else { return nil }
        self.blueprint = blueprint
        self.quotas = quotas
        var tops: [PointID: PointID] = [:]
        for top in bank.points {
            for leaf in top.leaves { tops[leaf.id] = top.id }
        }
        var items: [ItemType: [PointID: [Item]]] = [:]
        for item in bank.items where item.status == .live {
            guard let top = tops[item.point] else { continue }
            items[item.type, default: [:]][top, default: []].append(item)
        }
        self.items = items
    }

    /// The part of a form's points that is earned where an item brings `share` of its own.
    func share(_ share: (Item) -> Exact?) -> Exact? {
        blueprint.sections.map { points(of: $0, share) }.boundedSum()?
            .divided(by: blueprint.total)
    }

    /// What guessing earns, out of the whole form: 0 to 1.
    func guessed(under plan: TheoryPlan) -> Exact? {
        let points = blueprint.sections.map { section in
            numbersOfMarks(in: section).compactMap { marks in
                let guess = BlindGuess(
                    rule: plan.multipleRule, ordering: plan.orderingRule,
                    matching: plan.matchingRule, marks: marks)
                return self.points(of: section) { guess.share(of: $0) }
            }.max()
        }
        return points.boundedSum()?.divided(by: blueprint.total)
    }

    private func numbersOfMarks(in section: Blueprint.Section) -> ClosedRange<Int> {
        guard section.type == .multiple else { return 1...1 }
        let options = items[.multiple]?.values.joined().map(\.options.count).max() ?? 1
        return 1...max(1, options)
    }

    /// The points that a section brings.
    private func points(of section: Blueprint.Section, _ share: (Item) -> Exact?) -> Exact? {
        quotas.cells(of: section.type).filter { $0.count > 0 }.map { cell in
            items[section.type]?[cell.point].flatMap { mean(of: $0, share) }?
                .multiplied(by: Exact(cell.count))
        }.boundedSum()?.multiplied(by: section.points)
    }

    /// Items that bring the same are counted, not added up one by one.
    private func mean(of items: [Item], _ share: (Item) -> Exact?) -> Exact? {
        var counts: [Exact: Int] = [:]
        for item in items {
            guard let share = share(item) else { return nil }
            counts[share, default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.map { $0.key.multiplied(by: Exact($0.value)) }
            .boundedSum()?.divided(by: Exact(items.count))
    }
}

extension Sequence where Element == Exact? {
    /// Nil where one of the numbers is missing or the sum leaves the bounds.
    func boundedSum() -> Exact? {
        var sum: Exact = 0
        for number in self {
            guard let number, let next = sum.adding(number) else { return nil }
            sum = next
        }
        return sum
    }
}
