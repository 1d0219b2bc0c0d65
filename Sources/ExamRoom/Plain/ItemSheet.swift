import CertCore
import Sitting
import Terminal
import TextFormats

/// An item as lines of text, options lettered in the order shown.
struct ItemSheet {
    let item: PaperItem
    let number: Int
    let total: Int
    let answer: Response?
    let isFlagged: Bool
    /// Tells how to answer, where the type has changed since the item before.
    let showsHint: Bool
    /// The items it shares a text with that was shown before.
    var sharedWith: ClosedRange<Int>?
    /// Shows what is to be typed, as no candidate sees it before they begin.
    var showsPassage = false

    /// - Parameter width: cells of a line, nil for lines of any length.
    func lines(_ words: RoomWords, width: Int?, style: Style) -> [String] {
        var lines = ["", style(head(words), .bold)]
        if let sharedWith {
            lines += Self.wrapped(words.sharedBefore(with: sharedWith), width).map {
                style($0, .dim)
            }
        }
        lines += stemLines(item.stem.in(words.language), width: width)
        for exhibit in item.exhibits {
            lines += exhibit.lines(words, width: width, style: style)
        }
        if !item.exhibits.isEmpty { lines.append("") }
        if let typing = item.typing {
            for rule in words.rules(of: typing) {
                lines += Self.wrapped("· " + rule, width, hanging: 2)
            }
            if showsPassage {
                lines += Self.wrapped(
                    visible(typing.passage.in(words.language), keepingLineFeeds: true), width,
                    indent: 2)
            }
        }
        for (index, option) in item.options.enumerated() {
            lines += choice(String(OptionLetter.letter(index)), option, words, width)
        }
        if !item.targets.isEmpty { lines.append(words.matchedWith) }
        for (index, target) in item.targets.enumerated() {
            lines += choice(String(index + 1), target, words, width)
        }
        if showsHint { lines += Self.wrapped(words.hint(for: item), width).map { style($0, .dim) } }
        if let answer {
            lines += Self.wrapped(words.answered(Self.text(of: answer, to: item, words)), width)
        }
        return lines
    }

    private func choice(
        _ mark: String, _ option: AnswerOption, _ words: RoomWords, _ width: Int?
    ) -> [String] {
        let text = "\(mark). \(visible(option.text.in(words.language)))"
        return Self.wrapped(text, width, indent: 2, hanging: 5)
    }

    private func head(_ words: RoomWords) -> String {
        let points = words.points(item.points)
        let flag = isFlagged ? " · " + words.flagged : ""
        return "\(words.place(number, of: total)) · \(words.name(of: item.type)) · \(points)\(flag)"
    }

    /// A response in the words of its item: letters, 对 or 错, or the text itself.
    static func text(of response: Response, to item: PaperItem, _ words: RoomWords) -> String {
        switch response {
        case .options(let chosen):
            let letters = item.options.enumerated().filter { chosen.contains($1.id) }
            return letters.map { String(OptionLetter.letter($0.offset)) }.joined(separator: " ")
        case .boolean(let truth): return words.judgement(truth)
        case .order(let order):
            let places = order.compactMap { id in item.options.firstIndex { $0.id == id } }
            return places.map { String(OptionLetter.letter($0)) }.joined(separator: " ")
        case .pairs(let pairs): return text(of: pairs, to: item, words)
        case .typed(let typed): return words.answer(typed, to: item)
        case .text(let text):
            return visible(text, keepingLineFeeds: true)
                + (item.unit.map { " " + visible($0.in(words.language)) } ?? "")
        }
    }

    /// A3 B1, and which letters have no number yet.
    private static func text(
        of pairs: [OptionID: OptionID], to item: PaperItem, _ words: RoomWords
    ) -> String {
        var given: [String] = []
        var open: [Character] = []
        for (place, option) in item.options.enumerated() {
            let letter = OptionLetter.letter(place)
            if let target = item.targets.firstIndex(where: { $0.id == pairs[option.id] }) {
                given.append("\(letter)\(target + 1)")
            } else {
                open.append(letter)
            }
        }
        return given.joined(separator: " ") + (open.isEmpty ? "" : words.stillOpen(open))
    }

    static func wrapped(
        _ text: String, _ width: Int?, indent: Int = 0, hanging: Int = 0
    ) -> [String] {
        if let width { return wrap(text, to: width, indent: indent, hanging: hanging) }
        let margin = String(repeating: " ", count: indent)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }
    }
}
