import CertCore

/// A longer run of words that stands in the stem and in the key, but in no distractor: it gives the
/// key away to whoever matches words.
enum EchoedWord {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.item.type == .single, let key = written.right.first,
            let word = echo(
                of: written.stem, in: written.options[key], but: others(than: key, written),
                atLeast: written.thresholds.echoedWord)
        else { return [] }
        return [(.echoedWord(word), written.place(ofOption: key))]
    }

    private static func others(
        than key: Int, _ written: WrittenItem
    ) -> [[Unicode.Scalar]] {
        written.options.indices.filter { $0 != key }.map { written.options[$0] }
    }

    /// The first run of ideographs that both have, as long as it goes.
    private static func echo(
        of stem: [Unicode.Scalar], in key: [Unicode.Scalar], but others: [[Unicode.Scalar]],
        atLeast least: Int
    ) -> String? {
        guard key.count >= least else { return nil }
        for start in 0...key.count - least {
            var run = Array(key[start..<start + least])
            guard run.allSatisfy(\.isHan), let place = stem.firstPlace(of: run) else { continue }
            var end = start + least
            while end < key.count, key[end].isHan, place + end - start < stem.count,
                stem[place + end - start] == key[end]
            {
                run.append(key[end])
                end += 1
            }
            if !others.contains(where: { $0.contains(text: Array(run.prefix(least))) }) {
                return run.text
            }
        }
        return nil
    }
}
