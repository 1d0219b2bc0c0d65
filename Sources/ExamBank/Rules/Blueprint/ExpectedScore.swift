import CertCore

/// What a form brings on average when every live item of a cell is as likely to stand in it.
///
/// Nil stands for numbers that leave the bounds of exact arithmetic, and for cells without items.
struct ExpectedScore {
    private let blueprint: Blueprint
    private let quotas: BlueprintQuotas
    private let items: [ItemType: [PointID: [Kind: Alike]]]

    /// What makes items alike for whoever guesses, or asks how hard they are.
    private struct Kind: Hashable {
        let difficulty: Int
        let options: Int
        let targets: Int
        let right: Int
        let scores: [Int]

        init(of item: Item) {
            difficulty = item.difficulty
            options = item.options.count
            targets = item.targets.count
            switch item.key {
            case .multiple(let key): (right, scores) = (key.count, [])
            case .situational(let key): (right, scores) = (1, key.values.map(\.score).sorted())
            default: (right, scores) = (1, [])
            }
        }
    }

    /// One of several items that are alike, and how many they are.
    private struct Alike {
        let item: Item
        var count = 0
    }

    /// Nil where the points have no weights.
    init?(_ bank: Bank, _ blueprint: Blueprint) {
        guard let quotas = BlueprintQuotas(of: blueprint, over: bank.points) else { return nil }
        self.blueprint = blueprint
        self.quotas = quotas
        var tops: [PointID: PointID] = [:]
        for top in bank.points {
            for leaf in top.leaves { tops[leaf.id] = top.id }
        }
        var items: [ItemType: [PointID: [Kind: Alike]]] = [:]
        for item in bank.items where item.status == .live {
            guard let top = tops[item.point] else { continue }
            items[item.type, default: [:]][top, default: [:]][
                Kind(of: item), default: Alike(item: item)
            ].count += 1
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
        let points = blueprint.sections.map { section -> Exact? in
            var most: Exact = 0
            for marks in numbersOfMarks(in: section) {
                let guess = BlindGuess(
                    rule: plan.multipleRule, ordering: plan.orderingRule,
                    matching: plan.matchingRule, marks: marks)
                guard let points = self.points(of: section, { guess.share(of: $0) }) else {
                    return nil
                }
                most = max(most, points)
            }
            return most
        }
        return points.boundedSum()?.divided(by: blueprint.total)
    }

    private func numbersOfMarks(in section: Blueprint.Section) -> ClosedRange<Int> {
        guard section.type == .multiple else { return 1...1 }
        let options = items[.multiple]?.values.flatMap { $0.keys.map(\.options) }.max() ?? 1
        return 1...max(1, options)
    }

    /// The points that a section brings.
    private func points(of section: Blueprint.Section, _ share: (Item) -> Exact?) -> Exact? {
        quotas.cells(of: section.type).filter { $0.count > 0 }.map { cell in
            items[section.type]?[cell.point].flatMap { mean(of: $0, share) }?
                .multiplied(by: Exact(cell.count))
        }.boundedSum()?.multiplied(by: section.points)
    }

    private func mean(of items: [Kind: Alike], _ share: (Item) -> Exact?) -> Exact? {
        var counts: [Exact: Int] = [:]
        for alike in items.values {
            guard let share = share(alike.item) else { return nil }
            counts[share, default: 0] += alike.count
        }
        return counts.sorted { $0.key < $1.key }.map { $0.key.multiplied(by: Exact($0.value)) }
            .boundedSum()?.divided(by: Exact(counts.values.reduce(0, +)))
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
