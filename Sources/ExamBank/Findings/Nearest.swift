/// The name that a mistyped one most likely meant: the first of the nearest, no further away than
/// one edit per three letters. Small and capital letters are the same here; two letters are too
/// few to be mistyped otherwise.
///
/// Names that differ in their numbers only are counted, not mistyped: `cn-2027` is not meant for
/// `cn-2026`.
///
/// Nobody means the names behind the first 2,000, nor one of more than 100 bytes.
public func nearest(to word: String, among names: some Sequence<String>) -> String? {
    guard let word = SpelledName(word) else { return nil }
    var best: (name: String, distance: Int)?
    for name in names.prefix(2_000) {
        guard let other = SpelledName(name) else { continue }
        let most = min(max(word.count, other.count) / 3, (best?.distance ?? .max) - 1)
        guard word.leastDistance(to: other) <= most else { continue }
        let distance = word.distance(to: other)
        if distance <= most, !word.isNumberedApart(from: other) { best = (name, distance) }
    }
    return best?.name
}

/// A name as it is compared with others: most are told apart by their lengths and letters.
private struct SpelledName {
    private let text: String
    let count: Int
    /// A bit for each letter there is.
    private let letters: UInt64

    /// Nil for one that is too long to be compared.
    init?(_ text: String) {
        count = text.utf8.count
        guard count <= 100 else { return nil }
        self.text = text
        letters = text.utf8.reduce(0) { $0 | 1 << UInt64(Self.small($1) & 63) }
    }

    /// The same but for the digits in it.
    func isNumberedApart(from other: SpelledName) -> Bool {
        func bytes(of name: SpelledName, areDigits: Bool) -> [UInt8] {
            name.text.utf8.filter { (0x30...0x39).contains($0) == areDigits }.map(Self.small)
        }
        return bytes(of: self, areDigits: false) == bytes(of: other, areDigits: false)
            && bytes(of: self, areDigits: true) != bytes(of: other, areDigits: true)
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    /// No fewer edits make the other of it: each adds or takes away one letter at most.
    func leastDistance(to other: SpelledName) -> Int {
        let lost = letters & ~other.letters
        let gained = other.letters & ~letters
        return max(abs(count - other.count), lost.nonzeroBitCount, gained.nonzeroBitCount)
    }

    /// Insertions, deletions, replacements and swaps of neighbours, no letter edited twice.
    func distance(to other: SpelledName) -> Int {
        let (one, other) = (text.utf8.map(Self.small), other.text.utf8.map(Self.small))
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, candidate) in other.enumerated() {
                var least = last[column] + (letter == candidate ? 0 : 1)
                least = min(least, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
