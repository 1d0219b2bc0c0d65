import CertCore
import Sitting
import Terminal

/// Text as it is being typed, and where the caret stands in it.
struct TextField: Hashable {
    private(set) var characters: [Character]
    /// How many characters stand before it.
    private(set) var caret: Int
    private let takesLines: Bool
    /// The candidate was told why it is no answer, and has not changed it since.
    var isRefused = false

    init(for item: PaperItem, answer: Response?) {
        takesLines = item.type == .shortText
        characters = []
        if case .text(let text)? = answer { characters = Array(text) }
        caret = characters.count
    }

    /// What the text answers; nil where there is none.
    func response(to item: PaperItem) -> Response? {
        let text = String(characters).trimmed
        if text.isEmpty { return nil }
        return .text(item.type == .numeric ? text.without(unit: item.unit) : text)
    }

    /// - Parameter width: cells of a line of the field.
    mutating func press(
        _ key: Key, _ item: PaperItem, _ answer: Response?, width: Int
    ) -> FieldOutcome {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(takesLines ? text : text.replacing("\n", with: " "))
        case .control("j") where takesLines: insert("\n")
        case .control("u"): replace(0..<characters.count)
        case .backspace: if caret > 0 { replace(caret - 1..<caret) }
        case .delete: if caret < characters.count { replace(caret..<caret + 1) }
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(characters.count, caret + 1)
        case .home, .control("a"): caret = 0
        case .end, .control("e"): caret = characters.count
        case .up: return moveLine(-1, width)
        case .down: return moveLine(1, width)
        case .enter, .control("j"):
            let response = response(to: item)
            if response == answer || isRefused { return .ignored }
            return response.map { .answer($0) } ?? .clear
        default: return .ignored
        }
        return .changed
    }

    private mutating func insert(_ text: String) {
        // What was typed last may join what stands before it, as accents do.
        let before = Array(String(characters[..<caret]) + text)
        let room = Self.most - (characters.count - caret)
        characters = Array(before.prefix(room)) + characters[caret...]
        caret = min(before.count, room)
        isRefused = false
    }

    /// Nothing answers an item that has more characters.
    private static let most = 10_000

    private mutating func replace(_ range: Range<Int>) {
        characters.removeSubrange(range)
        caret = range.lowerBound
        isRefused = false
    }

    private mutating func moveLine(_ step: Int, _ width: Int) -> FieldOutcome {
        let layout = TextLayout(characters, width: width)
        let place = layout.place(of: caret)
        guard layout.lines.indices.contains(place.line + step) else { return .ignored }
        caret = layout.caret(line: place.line + step, column: place.column)
        return .changed
    }
}
