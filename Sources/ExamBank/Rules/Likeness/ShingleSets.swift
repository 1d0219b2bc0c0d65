/// The shingles of some items, one set after the other, each ascending.
struct ShingleSets: Sendable {
    private var shingles: [UInt64] = []
    private var ends: [Int] = [0]

    /// - Parameter members: which items, in any order.
    init(of members: [UInt32], in items: ComparedItems) {
        let parts = alongStretches(members.count) { stretch in
            var part = ShingleSets()
            var text = ComparedText()
            for member in members[stretch] {
                items.read(Int(member), into: &text)
                part.append(Shingles.set(of: text))
            }
            return part
        }
        for part in parts { append(part) }
    }

    private init() {}

    private mutating func append(_ set: [UInt64]) {
        shingles += set
        ends.append(shingles.count)
    }

    private mutating func append(_ other: ShingleSets) {
        let start = shingles.count
        shingles += other.shingles
        for end in other.ends.dropFirst() { ends.append(start + end) }
    }

    /// How much two of the sets, by their places, have in common.
    func likeness(_ one: Int, _ other: Int) -> Jaccard {
        let shingles = shingles.span
        return Jaccard(
            of: shingles.extracting(ends[one]..<ends[one + 1]),
            and: shingles.extracting(ends[other]..<ends[other + 1]))
    }
}

/// What two sets have in common, of all that is in either.
struct Jaccard: Hashable, Comparable {
    let shared: Int
    let all: Int

    /// - Parameter one: ascending, each once, as the other.
    init(of one: Span<UInt64>, and other: Span<UInt64>) {
        var shared = 0
        var (left, right) = (0, 0)
        while left < one.count, right < other.count {
            let (a, b) = (one[left], other[right])
            if a == b { shared += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        self.shared = shared
        all = one.count + other.count - shared
    }

    /// In whole percent, rounded down; 0 for two empty sets.
    var percent: Int { all == 0 ? 0 : 100 * shared / all }

    static func < (one: Jaccard, other: Jaccard) -> Bool {
        one.shared * other.all < other.shared * one.all
    }
}
