/// Finds keys by the run of words that the fewest of them have.
struct RareRuns: Sendable {
    private let index: HashIndex
    /// For each hash of the index, where its keys begin among the entries.
    private let starts: [Int]
    private let entries: [(key: Int, offset: Int)]

    /// - Parameter most: keys without a run that so few or fewer have are left out.
    init(of keys: Tokens, atMost most: Int) {
        var all: [UInt64] = []
        for key in 0..<keys.count { Runs.visit(keys[key]) { hash, _ in all.append(hash) } }
        all.sort()
        var chosen: [(hash: UInt64, key: Int, offset: Int)] = []
        for key in 0..<keys.count {
            let text = keys[key]
            var least: (count: Int, hash: UInt64, offset: Int)?
            Runs.visit(text) { hash, start in
                let count = all.count(of: hash, upTo: most + 1)
                if count < least?.count ?? .max { least = (count, hash, start - text.startIndex) }
            }
            guard let least, least.count <= most else { continue }
            chosen.append((least.hash, key, least.offset))
        }
        chosen.sort { ($0.hash, $0.key) < ($1.hash, $1.key) }
        index = HashIndex(sorted: chosen.map(\.hash))
        entries = chosen.map { ($0.key, $0.offset) }
        var starts: [Int] = []
        for (place, entry) in chosen.enumerated()
        where place == 0 || chosen[place - 1].hash != entry.hash {
            starts.append(place)
        }
        self.starts = starts + [chosen.count]
    }

    /// The keys that are found by this run, and where in them it stands.
    func keys(with hash: UInt64) -> ArraySlice<(key: Int, offset: Int)> {
        guard let place = index.place(of: hash) else { return [] }
        return entries[starts[place]..<starts[place + 1]]
    }
}

extension [UInt64] {
    /// How often a number stands among ascending ones; the count stops at `most`.
    fileprivate func count(of number: UInt64, upTo most: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        var found = 0
        while found < most, low + found < count, self[low + found] == number { found += 1 }
        return found
    }
}
