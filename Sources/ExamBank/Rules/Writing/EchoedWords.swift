/// The same for words of letters: two in a row, both long enough to mean something.
enum EchoedWords {
    /// The first two words that stem and key have and no distractor.
    static func echo(
        of stem: [Unicode.Scalar], in right: Int, of options: [[Unicode.Scalar]]
    ) -> String? {
        let key = options[right]
        guard key.count > 8, key.contains(where: \.isLatin) else { return nil }
        let pairs = pairs(in: key)
        if pairs.isEmpty { return nil }
        let stem = stem.map(\.small)
        let known = pairs.filter { stem.contains(word: key[$0].map(\.small)) }
        if known.isEmpty { return nil }
        let others = options.indices.filter { $0 != right }.map { options[$0].map(\.small) }
        return known.first { pair in
            !others.contains { $0.contains(word: key[pair].map(\.small)) }
        }.map { key[$0].text }
    }

    /// Two words with a space between them.
    private static func pairs(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var pairs: [Range<Int>] = []
        var last: Range<Int>?
        var start = 0
        for place in 0...text.count where place == text.count || !text[place].isLatin {
            let word = start..<place
            start = place + 1
            guard means(text[word]) else {
                last = nil
                continue
            }
            if let last, last.upperBound + 1 == word.lowerBound, text[last.upperBound] == " " {
                pairs.append(last.lowerBound..<word.upperBound)
            }
            last = word
        }
        return pairs
    }

    private static func means(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count > 3 && !common.contains { $0.elementsEqual(word.lazy.map(\.small)) }
    }

    /// Long words that mean nothing by themselves.
    private static let common = [
        "about", "after", "before", "between", "could", "each", "from", "have", "into", "must",
        "only", "other", "should", "than", "that", "their", "them", "then", "there", "these",
        "they", "this", "those", "until", "what", "when", "where", "which", "while", "will", "with",
        "within", "without", "would", "your",
    ].map { Array($0.unicodeScalars) }
}
