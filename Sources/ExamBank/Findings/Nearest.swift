/// The name that a mistyped one most likely meant: the first of the nearest, no further away than
/// one edit per three letters. Small and capital letters are the same here; two letters are too
/// few to be mistyped otherwise.
public func nearest(to word: String, among names: [String]) -> String? {
    var best: (name: String, distance: Int)?
    let letters = smallLetters(word)
    for name in names {
        let distance = editDistance(letters, smallLetters(name))
        guard distance <= max(word.utf8.count, name.utf8.count) / 3 else { continue }
        if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    return best?.name
}

private func smallLetters(_ word: String) -> [UInt8] {
    word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
}

/// Insertions, deletions, replacements and swaps of neighbours, no letter edited twice.
private func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
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
