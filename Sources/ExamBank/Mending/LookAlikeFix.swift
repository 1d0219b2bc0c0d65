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
        let marks = HalfWidthMarks.found(in: text)
        let quoted = quoted(in: text, marks)
        for place in text.indices {
            guard let meant = LookAlikes.meant(at: place, of: text) else { continue }
            // What is quoted may be what the text is about, if it can be seen.
            if meant.isEmpty || !quoted.contains(place) { changes[place] = meant }
        }
        for (place, mark) in marks where mark.isCertain && !quoted.contains(place) {
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

    /// The places within quotation marks.
    private static func quoted(
        in text: [Unicode.Scalar], _ marks: [Int: HalfWidthMarks.Mark]
    ) -> Set<Int> {
        var quoted: Set<Int> = []
        var depth = 0
        for place in text.indices {
            let scalar = marks[place]?.meant ?? text[place]
            if depth > 0, closing.contains(scalar) { depth -= 1 }
            if depth > 0 { quoted.insert(place) }
            if opening.contains(scalar) { depth += 1 }
        }
        return quoted
    }

    private static let opening = Array("“‘「『".unicodeScalars)
    private static let closing = Array("”’」』".unicodeScalars)
}
