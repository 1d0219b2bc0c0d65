/// Which sentences of a model stand in a typing word for word.
public struct TypingSentences: Hashable, Sendable {
    public let total: Int
    public let right: Int

    /// A sentence is right where its characters were typed one after another, with nothing between.
    public init(
        typed typedText: String, model modelText: String, folding: TypingFolding = .none
    ) throws(TypingTooLong) {
        let found = try Self.counterparts(typed: typedText, model: modelText, folding)
        let sentences = Self.sentences(of: Array(modelText))
        total = sentences.count
        right = sentences.count { sentence in
            guard let first = found[sentence.lowerBound] else { return false }
            return found[sentence].elementsEqual(first..<first + sentence.count) { $0 == $1 }
        }
    }

    /// For each character of the model the place of the right one typed for it, if there is one.
    private static func counterparts(
        typed typedText: String, model modelText: String, _ folding: TypingFolding
    ) throws(TypingTooLong) -> [Int?] {
        let reached = try TypingAlignment(typed: typedText, model: modelText, folding: folding)
            .reached
        let model = NumberedModel(modelText, folding: folding)
        let typed = typedText.map(model.number)
        let count = model.characters.count
        var row = AlignmentRow(model: count, most: max(typed.count, count))
        var steps = [AlignmentStep](repeating: .pair, count: typed.count * count)
        for (line, character) in typed.enumerated() {
            row.add(character, model: model.characters) { steps[line * count + $0] = $1 }
        }
        var found = [Int?](repeating: nil, count: count)
        var (line, column) = (typed.count, reached)
        while line > 0, column > 0 {
            let step = steps[(line - 1) * count + column - 1]
            if step != .missing { line -= 1 }
            if step != .extra { column -= 1 }
            if step == .pair, typed[line] == model.characters[column] { found[column] = line }
        }
        return found
    }

    /// Up to a mark at the end with what closes there, or to the end of a line.
    private static func sentences(of text: [Character]) -> [Range<Int>] {
        func isEnd(_ place: Int) -> Bool {
            guard text[place] == "." else { return ends.contains(text[place]) }
            guard place + 1 < text.count else { return true }
            return text[place + 1].isWhitespace || closing.contains(text[place + 1])
        }
        var sentences: [Range<Int>] = []
        var start = 0
        while start < text.count {
            if text[start].isWhitespace {
                start += 1
                continue
            }
            var end = start
            while end < text.count, !text[end].isNewline, !isEnd(end) { end += 1 }
            while end < text.count, isEnd(end) || closing.contains(text[end]) { end += 1 }
            sentences.append(start..<end)
            start = end
        }
        return sentences
    }

    private static let ends: Set<Character> = ["。", "！", "？", "!", "?"]
    private static let closing: Set<Character> = ["”", "’", "」", "』", "）", ")", "\""]
}
