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
    }
}
