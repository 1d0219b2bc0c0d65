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
        for place in text.indices { changes[place] = LookAlikes.meant(at: place, of: text) }
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
}
