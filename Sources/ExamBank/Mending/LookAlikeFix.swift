import TextFormats

/// Puts the characters that are meant in place of those that only look like them.
enum LookAlikeFix {
    static func fix(_ text: ItemText) -> Fix? {
        let mended = mended(text.scalars)
        // Options that are told apart by nothing else are about these very characters.
        for other in text.others ?? [] where Self.mended(other.map(\.scalar)).text == mended.text {
            return nil
        }
        return Fix(text.edits(replacing: mended.changes))
    }

    private static func mended(
        _ text: [Unicode.Scalar]
    ) -> (text: String, changes: [Int: String]) {
        var changes: [Int: String] = [:]
        for place in text.indices { changes[place] = meant(at: place, of: text) }
        for (place, mark) in HalfWidthMarks.found(in: text) where mark.isCertain {
            changes[place] = String(mark.meant)
            // A full-width mark brings its own space along.
            if mark.meant.isEndMark, place + 2 < text.count, text[place + 1] == " ",
                !text[place + 2].isSpace
            {
                changes[place + 1] = ""
            }
        }
        let result = text.indices.map { changes[$0] ?? String(text[$0]) }
        return (result.joined(), changes)
    }

    /// What is meant by a character, if it is another.
    private static func meant(at place: Int, of text: [Unicode.Scalar]) -> String? {
        let scalar = text[place]
        switch scalar.value {
        case 0x200B, 0x2060, 0xFEFF: return ""
        // Joiners belong to emoji and to scripts that are joined.
        case 0x200C, 0x200D: return isPlain(before: place, text) ? "" : nil
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            return Unicode.Scalar(scalar.value - 0xFEE0).map { String($0) }
        case 0x2E80...0x2FDF, 0xF900...0xFAFF: return ideograph(for: scalar)
        default: return nil
        }
    }

    /// Some radicals and compatibility forms have no ideograph that they stand for.
    private static func ideograph(for scalar: Unicode.Scalar) -> String? {
        let meant = Array(folded(String(scalar)).unicodeScalars)
        guard meant.count == 1, meant[0] != scalar, meant[0].isHan else { return nil }
        return meant.text
    }

    private static func isPlain(before place: Int, _ text: [Unicode.Scalar]) -> Bool {
        [place - 1, place + 1].allSatisfy {
            !text.indices.contains($0) || text[$0].isHan || text[$0].isASCII
        }
    }
}
