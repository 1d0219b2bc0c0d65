/// The names that a mistyped one may have meant, the nearest first: at most three.
///
/// A name is near when it takes no more than one edit per three letters, or when the word is its
/// beginning.
func suggestions(for word: String, among names: [String]) -> [String] {
    var near: [(distance: Int, name: String)] = []
    for name in names where !near.contains(where: { $0.name == name }) {
        let distance = editDistance(from: word, to: name)
        let allowed = max(1, max(word.count, name.count) / 3)
        let isNear = distance <= allowed && distance < name.count
        let isBeginning = word.count > 1 && name.hasPrefix(word)
        if isNear || isBeginning { near.append((distance, name)) }
    }
    // Equal distances keep the order of declaration.
    let ranked = near.enumerated().sorted { one, other in
        (one.element.distance, one.offset) < (other.element.distance, other.offset)
    }
    return ranked.prefix(3).map(\.element.name)
}

extension Command {
    /// The commands that `word` may have meant: near names here, the very name further down.
    func suggestions(for word: String) -> [String] {
        let names = commands.flatMap { [$0.name] + $0.aliases }
        let below = description.tree.filter { $0.path.count > 1 && $0.path.last == word }
        let paths = below.map { $0.path.joined(separator: " ") }
        return Array((paths + Arguments.suggestions(for: word, among: names)).prefix(3))
    }
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that lead from one word
/// to the other (Damerau–Levenshtein, no letter edited twice).
func editDistance(from one: String, to other: String) -> Int {
    let one = Array(one)
    let other = Array(other)
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
        var current = [row + 1]
        for (column, candidate) in other.enumerated() {
            var best = last[column] + (letter == candidate ? 0 : 1)
            best = min(best, last[column + 1] + 1, current[column] + 1)
            let swapped =
                row > 0 && column > 0 && letter == other[column - 1] && one[row - 1] == candidate
            if swapped { best = min(best, beforeLast[column - 1] + 1) }
            current.append(best)
        }
        beforeLast = last
        last = current
    }
    return last[other.count]
}
