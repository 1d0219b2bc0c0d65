import CertCore

/// How far tricks carry somebody who understands nothing, over all single choices of a bank and over
/// all situations, each for itself: what betrays the best response is seldom what betrays a fact.
///
/// A trick that leads to several options is followed by choosing among them by lot. Without any
/// link between a trick and the keys its score would be that of chance, give or take; it is told
/// from three standard deviations above and a number of percentage points.
enum TestwiseAudit {
    /// Fewer items say nothing.
    private static let fewest = 20
    /// So many tell as much as all: of more, they are taken evenly. Chance among four strays by less
    /// than a point at 4,000 items, so that three points lie beyond three standard deviations.
    private static let most = 4000

    static func remarks(on context: BankContext) -> [Remark] {
        remarks(on: context, of: .single) + remarks(on: context, of: .situational)
    }

    private static func remarks(on context: BankContext, of type: ItemType) -> [Remark] {
        let language = context.document.value.language
        var tallies = [Tally](repeating: Tally(), count: TestwiseTrick.allCases.count)
        let total = context.live.reduce(0) { $0 + ($1.type == type ? 1 : 0) }
        let step = max(1, (total + most - 1) / most)
        for (number, item) in context.live.lazy.filter({ $0.type == type }).enumerated()
        where number % step == 0 {
            guard let item = TestwiseItem(item, in: language) else { continue }
            for (index, trick) in TestwiseTrick.allCases.enumerated() {
                tallies[index].add(trick.choices(of: item), item)
            }
        }
        guard let items = tallies.first?.items, items >= fewest else { return [] }
        return zip(TestwiseTrick.allCases, tallies).compactMap { trick, tally in
            guard tally.isTelling, tally.exceeds(byPoints: context.thresholds.trickExcess)
            else { return nil }
            let fault = GuessingFault.trick(
                trick, score: tally.share(of: tally.score), chance: tally.share(of: tally.chance),
                items: items, of: type)
            return context.remark(.guessing(fault))
        }
    }

    /// Sums over items, in whole parts of an item.
    private struct Tally {
        /// The least common multiple of 1 to 26, the numbers of options there can be.
        private static let unit: Int128 = 26_771_144_400

        private(set) var items = 0
        private(set) var score: Int128 = 0
        private(set) var chance: Int128 = 0
        /// In parts of the cubed unit.
        private var variance: Int128 = 0

        mutating func add(_ choices: [Int], _ item: TestwiseItem) {
            let taken = Int128(choices.count)
            let number = Int128(item.options.count)
            items += 1
            if choices.contains(item.key) { score += Self.unit / taken }
            chance += Self.unit / number
            // 1/t with the chance t/k: the variance is (k − t) / (t k²).
            let squared = (Self.unit / number) * (Self.unit / number)
            variance += (number - taken) * (Self.unit / taken) * squared
        }

        /// More than three standard deviations above chance: z² > 9.
        var isTelling: Bool {
            let excess = score - chance
            guard excess > 0 else { return false }
            let left = (excess * excess).multipliedFullWidth(by: Self.unit)
            let right = variance.multipliedFullWidth(by: 9)
            return (left.high, left.low) > (right.high, right.low)
        }

        func exceeds(byPoints points: Int) -> Bool {
            100 * (score - chance) >= Int128(points) * Int128(items) * Self.unit
        }

        func share(of sum: Int128) -> Exact {
            Exact(sum, over: Int128(items) * Self.unit) ?? 0
        }
    }
}
