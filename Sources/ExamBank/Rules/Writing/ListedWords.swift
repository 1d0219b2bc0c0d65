import CertCore

/// Words to look for in options, and in statements to be judged right or wrong.
struct ListedWords: Sendable {
    private let ideographs: [(word: [Unicode.Scalar], without: Set<Unicode.Scalar>)]
    private let latin: Set<String>

    /// - Parameters:
    ///   - ideographs: each with the characters behind it that make another word of it.
    ///   - latin: in small letters.
    init(_ ideographs: KeyValuePairs<String, String>, latin: Set<String>) {
        self.ideographs = ideographs.map {
            (Array($0.key.unicodeScalars), Set($0.value.unicodeScalars))
        }
        self.latin = latin
    }

    /// The texts of an item that have one, with the first of each.
    func found(in written: WrittenItem) -> [(word: String, place: Int?)] {
        if written.type == .trueFalse {
            return first(in: written.stem).map { [($0, nil)] } ?? []
        }
        guard written.isChoice else { return [] }
        return written.options.indices.compactMap { index in
            first(in: written.options[index]).map { ($0, index) }
        }
    }

    private func first(in text: [Unicode.Scalar]) -> String? {
        for (word, without) in ideographs {
            guard let place = text.firstPlace(of: word) else { continue }
            let end = place + word.count
            if end == text.count || !without.contains(text[end]) { return word.text }
        }
        return text.text.split { !$0.isLetter }.map(String.init)
            .first { latin.contains($0.lowercased()) }
    }
}
