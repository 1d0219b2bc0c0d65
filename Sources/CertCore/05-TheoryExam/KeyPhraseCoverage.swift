/// Which key phrases a text has: a machine's suggestion for the person who marks it, never a mark.
public struct KeyPhraseCoverage: Hashable, Sendable {
    public private(set) var covered: [ShortTextKey.KeyPhrase] = []
    public private(set) var missing: [ShortTextKey.KeyPhrase] = []

    /// - Parameter fold: makes equal what is to be found in either spelling.
    public init(of key: ShortTextKey, in text: String, fold: (String) -> String) {
        let text = Array(fold(text).utf8)
        for phrase in key.phrases {
            if phrase.any.contains(where: { text.contains(bytesOf: fold($0)) }) {
                covered.append(phrase)
            } else {
                missing.append(phrase)
            }
        }
    }

    /// The covered share of an item's points, in whole halves of a point; nil without phrases.
    public func suggestion(of points: Exact) -> Exact? {
        let count = covered.count + missing.count
        guard count > 0 else { return nil }
        return (points * Exact(2 * covered.count, over: count)).floor / 2
    }
}

extension [UInt8] {
    /// Whether a text occurs, byte for byte; an empty one never does.
    fileprivate func contains(bytesOf text: String) -> Bool {
        let part = Array(text.utf8)
        guard !part.isEmpty, part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in
            self[start..<(start + part.count)].elementsEqual(part)
        }
    }
}
