import CertCore
import Sitting
import Terminal
import TextFormats

extension SharedText {
    /// The text under a line that tells which items it is for.
    ///
    /// - Parameter width: cells of a line, nil for lines of any length.
    func lines(_ words: RoomWords, width: Int?, style: Style) -> [String] {
        ["", style(words.head(of: self), .bold)] + stemLines(text.in(words.language), width: width)
            + exhibits.flatMap { $0.lines(words, width: width, style: style) }
    }
}

extension Exhibit {
    /// The text under the exhibit's title.
    ///
    /// - Parameter width: cells of a line, nil for lines of any length.
    func lines(_ words: RoomWords, width: Int?, style: Style) -> [String] {
        [""] + ItemSheet.wrapped(words.head(of: self), width).map { style($0, .bold) }
            + stemLines(text.in(words.language), width: width)
    }
}
