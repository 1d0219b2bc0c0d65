import CertCore

/// What guessing earns of an item's points, on average: 0 to 1.
///
/// The guesser knows how each type is scored, but nothing of any item: they mark some option, and
/// of a multiple choice always as many options as pay best over the section.
struct BlindGuess {
    let rule: MultipleResponseRule
    let ordering: OrderingRule
    let matching: MatchingRule
    /// How many options of a multiple choice are marked.
    var marks = 1

    /// Nil where the number leaves the bounds of exact arithmetic.
    func share(of item: Item) -> Exact? {
        switch item.key {
        case .single: Exact(1, over: item.options.count)
        case .trueFalse: Exact(1, over: 2)
        case .multiple(let key):
            share(of: item.options.count, right: key.count)
        case .situational(let scores): share(of: scores, options: item.options.count)
        case .ordering(let key): share(ofOrdering: key.count)
        case .matching(let key): share(ofMatching: key.count, targets: item.targets.count)
        case .fillIn, .numeric, .shortText, .typing: 0
        }
    }

    /// Any order is as likely; of n options one follows another directly once in n times.
    private func share(ofOrdering options: Int) -> Exact? {
        guard options > 1 else { return 0 }
        return switch ordering {
        case .allOrNothing: Exact(1, over: (1...options).reduce(1, *))
        case .perNeighbour: Exact(1, over: options)
        case .perPair: Exact(1, over: 2)
        }
    }

    /// Each option gets any target, the same ones again as well.
    private func share(ofMatching options: Int, targets: Int) -> Exact? {
        guard targets > 0 else { return 0 }
        return switch matching {
        case .allOrNothing:
            Exact(1, over: repeatElement(targets, count: options).reduce(1, *))
        case .perPair: Exact(1, over: targets)
        }
    }

    private func share(of scores: [OptionID: SituationalScore], options: Int) -> Exact? {
        let best = scores.values.map(\.score).max() ?? 0
        guard best > 0 else { return 0 }
        let sum = scores.values.reduce(0) { $0 + max(0, $1.score) }
        return Exact(sum, over: best * options)
    }

    /// Over all ways to mark so many of the options.
    private func share(of options: Int, right: Int) -> Exact? {
        let marks = min(marks, options)
        let key = Set(0..<right)
        let all = binomial(options, marks)
        let hits = max(0, marks - (options - right))...min(marks, right)
        return hits.map { hits in
            let chosen = Set(0..<hits).union(right..<(right + marks - hits))
            let ways = binomial(right, hits) * binomial(options - right, marks - hits)
            return Exact(ways, over: all)?.multiplied(by: rule.share(chosen: chosen, key: key))
        }.boundedSum()
    }

    private func binomial(_ count: Int, _ chosen: Int) -> Int128 {
        (0..<chosen).reduce(Int128(1)) { $0 * Int128(count - $1) / Int128($1 + 1) }
    }
}
