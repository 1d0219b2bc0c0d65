/// Which key phrases a text has: a machine's suggestion for the person who marks it, never a mark.
public struct KeyPhraseCoverage: Hashable, Sendable {
    public let covered: [ShortTextKey.KeyPhrase]
    public let missing: [ShortTextKey.KeyPhrase]

    /// - Parameter fold: makes equal what is to be found in either spelling.
    public init(of key: ShortTextKey, in text: String, fold: (String) -> String) {
        let text = fold(text)
        func isCovered(_ phrase: ShortTextKey.KeyPhrase) -> Bool {
            phrase.any.contains { text.containsBytes(of: fold($0)) }
        }
        covered = key.phrases.filter(isCovered)
        missing = key.phrases.filter { !isCovered($0) }
    }

    /// The covered share of an item's points, in whole halves of a point; nil without phrases.
    public func suggestion(of points: Exact) -> Exact? {
        let count = covered.count + missing.count
        guard count > 0 else { return nil }
        return (points * Exact(2 * covered.count, over: count)).floor / 2
    }
}

extension String {
    /// Whether the text occurs byte for byte; an empty one never does.
    fileprivate func containsBytes(of text: String) -> Bool {
        let (whole, part) = (Array(utf8), Array(text.utf8))
        guard !part.isEmpty, part.count <= whole.count else { return false }
        return (0...(whole.count - part.count)).contains { start in
            whole[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
