public import CertCore
public import Sitting
public import Terminal
import TextFormats

/// Items as plain text, as the exam room shows them one at a time.
public struct PaperSheet: Sendable {
    private let words: RoomWords
    private let width: Int?
    private let style: Style

    /// - Parameter width: cells of a line, nil for lines of any length.
    public init(_ language: Language, width: Int?, style: Style) {
        words = RoomWords(language: language)
        self.width = width
        self.style = style
    }

    /// - Parameter showsHint: tells how to answer.
    public func lines(
        of item: PaperItem, number: Int, of total: Int, showsHint: Bool
    ) -> [String] {
        ItemSheet(
            item: item, number: number, total: total, answer: nil, isFlagged: false,
            showsHint: showsHint, showsPassage: true
        ).lines(words, width: width, style: style)
    }

    /// A text that items share, to stand before them.
    public func lines(of shared: SharedText) -> [String] {
        shared.lines(words, width: width, style: style)
    }

    /// A line as long as the others.
    public func wrapped(_ text: String) -> [String] {
        ItemSheet.wrapped(visible(text, keepingLineFeeds: true), width, hanging: 2)
    }
}
