import CertCore

/// Stems that have the key of another item in them, word for word: whoever meets both in one form
/// reads the answer.
///
/// To be told, the key has to be long enough to say something (six words one of which is an
/// ideograph, or three of letters) and its words rare in the bank; and the two items have to be
/// about one thing: a point of theirs is the same, or their stems share rare words. A stem that has
/// a distractor as well tells nothing.
struct GivenKeys: Sendable {
    struct Hint: Hashable, Sendable {
        /// Whose stem has the key.
        var giver: Int
        /// Whose key it is.
        var owner: Int
        var key: String
    }

    /// Words are rare that no more keys, and no more stems, of a bank have.
    static let rare = 3

    private let items: ComparedItems
    private let range: Range<Int>
    private let stems: Tokens
    private let keys: GivenKeyTexts

    /// - Parameter range: the items of one bank.
    static func hints(in items: ComparedItems, _ range: Range<Int>) -> [Hint] {
        let given = GivenKeys(items, range)
        return given.ofOneThing(given.unmistakable(given.found()))
    }

    private init(_ items: ComparedItems, _ range: Range<Int>) {
        self.items = items
        self.range = range
        let parts = alongStretches(range.count) { stretch in
            Self.read(
                range.lowerBound + stretch.lowerBound..<range.lowerBound + stretch.upperBound, items
            )
        }
        var stems = Tokens()
        var keys = GivenKeyTexts()
        for part in parts {
            stems.append(part.stems)
            keys.append(part.keys)
        }
        self.stems = stems
        self.keys = keys
    }

    private static func read(
        _ range: Range<Int>, _ items: ComparedItems
    ) -> (stems: Tokens, keys: GivenKeyTexts) {
        var stems = Tokens()
        var keys = GivenKeyTexts()
        var text = ComparedText()
        for index in range {
            items.read(index, into: &text)
            stems.append(text, part: 0)
            for key in items.keyTexts(of: index) { keys.append(key, of: index) }
        }
        return (stems, keys)
    }

    private func stem(_ item: Int) -> ArraySlice<UInt32> { stems[item - range.lowerBound] }

    /// Whose stems have whose keys, where few stems have them.
    private func found() -> [(giver: Int, key: Int)] {
        let index = RareRuns(of: keys.tokens, atMost: Self.rare)
        let parts = alongStretches(range.count) { stretch in
            var found: [(giver: Int, key: Int)] = []
            for place in stretch {
                let stem = stems[place]
                let giver = range.lowerBound + place
                Runs.visit(stem) { hash, start in
                    for (key, offset) in index.keys(with: hash) {
                        let text = keys.tokens[key]
                        let begin = start - offset
                        guard begin >= stem.startIndex, begin + text.count <= stem.endIndex,
                            stem[begin..<begin + text.count].elementsEqual(text)
                        else { continue }
                        found.append((giver, key))
                    }
                }
            }
            return found
        }
        let byKey = Dictionary(grouping: parts.joined(), by: \.key)
        return byKey.values.filter { Set($0.map(\.giver)).count <= Self.rare }.joined()
            .sorted { ($0.giver, $0.key) < ($1.giver, $1.key) }
    }

    /// Those that tell the key apart from what is beside it, to candidates who can meet both.
    private func unmistakable(_ found: [(giver: Int, key: Int)]) -> [Hint] {
        var hints: [Hint] = []
        for (giver, key) in found {
            let owner = keys.owners[key]
            guard owner != giver, !stem(owner).contains(run: keys.tokens[key]),
                !items.areEnemies(giver, owner), !hasDistractor(of: owner, in: stem(giver))
            else { continue }
            let hint = Hint(giver: giver, owner: owner, key: keys.texts[key])
            if hints.last != hint { hints.append(hint) }
        }
        return hints
    }

    private func hasDistractor(of owner: Int, in stem: ArraySlice<UInt32>) -> Bool {
        let right = Set(items.keyTexts(of: owner))
        var text = ComparedText()
        var tokens = Tokens()
        for option in items.optionTexts(of: owner) where !right.contains(option) {
            text.removeAll()
            text.append(option)
            guard !text.isEmpty else { continue }
            tokens.append(text, part: 0)
            if stem.contains(run: tokens[tokens.count - 1]) { return true }
        }
        return false
    }

    /// Those whose items have a point or rare words in common.
    private func ofOneThing(_ hints: [Hint]) -> [Hint] {
        let apart = hints.filter { !items.shareAPoint($0.giver, $0.owner) }
        guard !apart.isEmpty else { return hints }
        let shared = apart.map {
            Self.pairsOfWords(stem($0.giver)).intersection(
                Self.pairsOfWords(stem($0.owner)))
        }
        let index = HashIndex(sorted: Set(shared.joined()).sorted())
        var counts = [Int](repeating: 0, count: index.hashes.count)
        var lastCounted = [Int](repeating: -1, count: index.hashes.count)
        for item in range {
            Self.visitPairsOfWords(stem(item)) { hash in
                guard let place = index.place(of: hash), lastCounted[place] != item else { return }
                lastCounted[place] = item
                counts[place] += 1
            }
        }
        let related = Set(
            zip(apart, shared).filter { _, words in
                words.contains { index.place(of: $0).map { counts[$0] <= Self.rare } ?? false }
            }.map(\.0))
        return hints.filter { hint in
            items.shareAPoint(hint.giver, hint.owner) || related.contains(hint)
        }
    }

    /// All runs of four words one of which is an ideograph, and of two of letters.
    private static func pairsOfWords(_ stem: ArraySlice<UInt32>) -> Set<UInt64> {
        var runs: Set<UInt64> = []
        visitPairsOfWords(stem) { runs.insert($0) }
        return runs
    }

    private static func visitPairsOfWords(
        _ stem: ArraySlice<UInt32>, _ body: (UInt64) -> Void
    ) {
        Runs.visit(stem, words: 2, ideographs: 4) { hash, _ in body(hash) }
    }
}

extension ArraySlice<UInt32> {
    /// Whether the words stand in it next to each other; none never do.
    fileprivate func contains(run: ArraySlice<UInt32>) -> Bool {
        guard let first = run.first, count >= run.count else { return false }
        for start in startIndex...(endIndex - run.count) where self[start] == first {
            if self[start..<start + run.count].elementsEqual(run) { return true }
        }
        return false
    }
}
