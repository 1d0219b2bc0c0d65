import TextFormats

/// The lines that typed text takes: cut where they are full, so that nothing typed moves what
/// stands before it.
struct TextLayout: Hashable {
    private let characters: [Character]
    /// The characters of each line, a line feed at its end left out.
    private(set) var lines: [Range<Int>] = []

    init(_ characters: [Character], width: Int) {
        self.characters = characters
        var start = 0
        var used = 0
        for (index, character) in characters.enumerated() {
            if character == "\n" {
                lines.append(start..<index)
                start = index + 1
                used = 0
                continue
            }
            let needed = Self.width(of: character)
            if used + needed > width {
                lines.append(start..<index)
                start = index
                used = 0
            }
            used += needed
        }
        lines.append(start..<characters.count)
    }

    func text(of line: Int) -> String { visible(String(characters[lines[line]])) }

    /// The line and the cell of a caret.
    func place(of caret: Int) -> (line: Int, column: Int) {
        let line = lines.lastIndex { $0.lowerBound <= caret } ?? 0
        return (
            line, characters[lines[line].lowerBound..<caret].reduce(0) { $0 + Self.width(of: $1) }
        )
    }

    /// The caret nearest to a cell of a line.
    func caret(line: Int, column: Int) -> Int {
        var used = 0
        for index in lines[line] {
            used += Self.width(of: characters[index])
            if used > column { return index }
        }
        return lines[line].upperBound
    }

    private static func width(of character: Character) -> Int {
        displayWidth(of: visible(String(character)))
    }
}
