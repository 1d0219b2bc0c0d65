import CertCore

/// A longer run of words that stands in the stem and in the key, but in no distractor: it gives the
/// key away to whoever matches words.
enum EchoedWord {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.type == .single, let key = written.right.first,
            let word = echo(
                of: written.stem, in: key, of: written.options,
                atLeast: written.thresholds.echoedWord)
                ?? EchoedWords.echo(of: written.stem, in: key, of: written.options)
        else { return [] }
        return [(.echoedWord(word.brief), written.place(ofOption: key))]
    }

    /// The first run of ideographs that stem and key have and no distractor, as long as it goes.
    private static func echo(
        of stem: [Unicode.Scalar], in right: Int, of options: [[Unicode.Scalar]],
        atLeast least: Int
    ) -> String? {
        let key = options[right]
        guard key.count >= least else { return nil }
        // Most runs of the key hold a character that the stem has not.
        var known = CharacterMarks()
        for scalar in stem { known.insert(scalar) }
        var from = 0
        for end in key.indices {
            guard key[end].isHan, known.mayContain(key[end]) else {
                from = end + 1
                continue
            }
            let start = end + 1 - least
            guard start >= from else { continue }
            let run = key[start...end]
            guard let place = stem.firstPlace(of: run, within: stem.indices),
                !options.indices.contains(where: { option in
                    option != right
                        && options[option].firstPlace(of: run, within: options[option].indices)
                            != nil
                })
            else { continue }
            return key[start..<start + length(from: start, of: key, at: place, in: stem)].text
        }
        return nil
    }

    /// How far both go on alike.
    private static func length(
        from start: Int, of key: [Unicode.Scalar], at place: Int, in stem: [Unicode.Scalar]
    ) -> Int {
        var length = 0
        while start + length < key.count, key[start + length].isHan, place + length < stem.count,
            stem[place + length] == key[start + length]
        {
            length += 1
        }
        return length
    }
}

/// Tells of most characters that are not in a text that they are not.
private struct CharacterMarks {
    private var marks = InlineArray<4, UInt64>(repeating: 0)

    mutating func insert(_ scalar: Unicode.Scalar) {
        marks[Int(scalar.value >> 6 & 3)] |= 1 << UInt64(scalar.value & 63)
    }

    func mayContain(_ scalar: Unicode.Scalar) -> Bool {
        marks[Int(scalar.value >> 6 & 3)] & 1 << UInt64(scalar.value & 63) != 0
    }
}
