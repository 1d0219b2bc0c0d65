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

    /// - Parameter width: cells of a line, nil for lines of any length.
    func lines(_ words: RoomWords, width: Int?, style: Style) -> [String] {
        var lines = ["", style(head(words), .bold)]
        lines += Self.wrapped(visible(item.stem.in(words.language), keepingLineFeeds: true), width)
        for (index, option) in item.options.enumerated() {
            let text = "\(OptionLetter.letter(index)). \(visible(option.text.in(words.language)))"
            lines += Self.wrapped(text, width, indent: 2, hanging: 5)
        }
        if showsHint { lines += Self.wrapped(words.hint(for: item), width).map { style($0, .dim) } }
        if let answer {
            lines += Self.wrapped(words.answered(Self.text(of: answer, to: item, words)), width)
        }
        return lines
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
        case .text(let text):
            return visible(text, keepingLineFeeds: true)
                + (item.unit.map { " " + visible($0.in(words.language)) } ?? "")
        }
    }

    static func wrapped(
        _ text: String, _ width: Int?, indent: Int = 0, hanging: Int = 0
    ) -> [String] {
        if let width { return wrap(text, to: width, indent: indent, hanging: hanging) }
        let margin = String(repeating: " ", count: indent)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }
    }
}
