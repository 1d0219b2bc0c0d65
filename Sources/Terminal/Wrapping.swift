import TextFormats

/// The lines that a text takes within `width` cells; line feeds in it are kept.
///
/// Lines break at spaces and beside wide characters, with Chinese punctuation where it belongs:
/// no line begins with what closes (`。`, `》`) or ends with what opens (`《`). What has no such
/// place and is too long is broken anywhere.
///
/// - Parameters:
///   - indent: cells left empty at the beginning of every line.
///   - hanging: cells left empty at the beginning of every line but the first of a paragraph;
///     `indent` if left out.
public func wrap(
    _ text: String, to width: Int, indent: Int = 0, hanging: Int? = nil
) -> [String] {
    if isShortLine(text, width: max(width - indent, 2)) {
        return [String(repeating: " ", count: indent) + text]
    }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var filling = Filling(width: width, indent: indent, hanging: hanging ?? indent)
        for piece in Pieces(paragraph) { filling.add(piece) }
        lines += filling.finished()
    }
    return lines
}

/// Most texts are a line of ASCII that fits, every character one cell wide.
private func isShortLine(_ text: String, width: Int) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= width, let last = bytes.last, last != UInt8(ascii: " ") else {
        return false
    }
    return bytes.allSatisfy { (0x20..<0x7F).contains($0) }
}

/// A run of characters that is not broken if it can be helped, with the spaces after it.
private struct Piece {
    var characters: [Character] = []
    var spaces = 0
}

/// Cuts a paragraph wherever a line may break.
private struct Pieces: Sequence, IteratorProtocol {
    private var rest: Substring

    init(_ paragraph: Substring) { rest = paragraph }

    mutating func next() -> Piece? {
        var piece = Piece()
        while let character = rest.first {
            if character == " " {
                piece.spaces += 1
            } else if piece.spaces > 0 {
                return piece
            } else if let last = piece.characters.last, mayBreak(between: last, and: character) {
                return piece
            } else {
                piece.characters.append(character)
            }
            rest.removeFirst()
        }
        return piece.characters.isEmpty && piece.spaces == 0 ? nil : piece
    }
}

private func mayBreak(between one: Character, and other: Character) -> Bool {
    guard isWide(one) || isWide(other) else { return false }
    return !neverFirst.contains(other) && !neverLast.contains(one)
}

private func isWide(_ character: Character) -> Bool {
    character.utf8.count > 1 && displayWidth(of: character) == 2
}

/// Closing punctuation, marks that belong to what stands before them, and units (GB/T 15834).
private let neverFirst = Set(
    "，；：？！）］｝．～％。、〕】》〉」』〗〞’”…—·‰℃々,.;:?!)]}%'\"")
/// Opening punctuation and signs that belong to what follows.
private let neverLast = Set("（［｛＄￥〔【《〈「『〖〝‘“([{¥$№#")

/// A paragraph as it is filled, line by line.
private struct Filling {
    let width: Int
    let indent: Int
    let hanging: Int
    private var lines: [String] = []
    private var line = ""
    private var used = 0
    /// Spaces after the last piece: they count only when another piece follows on the line.
    private var spaces = 0

    init(width: Int, indent: Int, hanging: Int) {
        self.width = width
        self.indent = indent
        self.hanging = hanging
    }

    private var margin: Int { lines.isEmpty ? indent : hanging }
    private var room: Int { max(width - margin, 2) }

    mutating func add(_ piece: Piece) {
        let needed = piece.characters.reduce(0) { $0 + displayWidth(of: $1) }
        if !line.isEmpty, used + spaces + needed > room { endLine() }
        line += String(repeating: " ", count: spaces)
        used += spaces
        if needed <= room - used {
            line += String(piece.characters)
            used += needed
        } else {
            piece.characters.forEach { addAnywhere($0) }
        }
        spaces = piece.spaces
    }

    private mutating func addAnywhere(_ character: Character) {
        let needed = displayWidth(of: character)
        if used + needed > room { endLine() }
        line.append(character)
        used += needed
    }

    private mutating func endLine() {
        lines.append(line.isEmpty ? "" : String(repeating: " ", count: margin) + line)
        line = ""
        used = 0
        spaces = 0
    }

    consuming func finished() -> [String] {
        if !line.isEmpty || lines.isEmpty { endLine() }
        return lines
    }
}
