import TextFormats
import Terminal

/// The lines of what an item asks. Prose is wrapped; tables and code keep their lines, which go on
/// behind an arrow where they are too long.
///
/// - Parameters:
///   - width: cells of a line, nil for lines of any length.
///   - wholeWidth: cells of a line that is kept; `width` if left out.
func stemLines(_ text: String, width: Int?, wholeWidth: Int? = nil) -> [String] {
    var lines: [String] = []
    var isCode = false
    let shown = visible(text, keepingLineFeeds: true)
    guard let width else {
        return shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    for line in shown.split(separator: "\n", omittingEmptySubsequences: false) {
        let isFence = line.hasPrefix("```")
        if isFence { isCode.toggle() }
        if isFence || isCode || line.hasPrefix("|") || line.hasPrefix("    ") {
            lines += keptLine(line, width: wholeWidth ?? width)
        } else {
            lines += wrap(String(line), to: width)
        }
    }
    return lines
}

private func keptLine(_ line: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var part = ""
    var used = 0
    for character in line {
        let needed = displayWidth(of: character)
        if used + needed > width {
            lines.append(part)
            part = "↪ "
            used = 2
        }
        part.append(character)
        used += needed
    }
    return lines + [part]
}
