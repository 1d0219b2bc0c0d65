import Terminal

/// The lines of a passage, each with the characters of the passage that it shows.
struct PassageLines: Hashable {
    struct Line: Hashable {
        var text: String
        /// The space or line feed that ends the line is not among them.
        var characters: Range<Int>
    }

    let lines: [Line]
    /// Of the whole passage.
    let characters: [Character]

    /// - Parameter width: cells of a line, nil for lines of any length.
    init(_ text: String, width: Int?) {
        characters = Array(text)
        var lines: [Line] = []
        var place = 0
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = place + paragraph.count
            for line in width.map({ wrap(String(paragraph), to: $0) }) ?? [String(paragraph)] {
                // What a wrapped line leaves out stands before the next.
                while place < end, characters[place] == " ", line.first != " " { place += 1 }
                lines.append(Line(text: line, characters: place..<place + line.count))
                place += line.count
            }
            place = end + 1
        }
        self.lines = lines
    }

    /// The line that a character is on, or that it ends.
    func line(of character: Int) -> Int {
        lines.lastIndex { $0.characters.lowerBound <= character } ?? 0
    }

    /// What the end of a line stands for: a space, a line feed, or nothing.
    func joint(after line: Int) -> String {
        let end = lines[line].characters.upperBound
        let next = line + 1 < lines.count ? lines[line + 1].characters.lowerBound : end
        return String(characters[end..<next])
    }

    /// Whether there is more than one paragraph, so that Enter is to be typed as well.
    var hasLineFeeds: Bool { characters.contains("\n") }
}
