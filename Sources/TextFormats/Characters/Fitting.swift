/// Where padded text stands in its field.
public enum Alignment: Hashable, Sendable {
    case leading
    case trailing
}

/// Fills `text` with spaces up to `width` cells; longer text stays as it is.
public func padded(
    _ text: String, to width: Int, aligned alignment: Alignment = .leading
) -> String {
    let missing = width - displayWidth(of: text)
    guard missing > 0 else { return text }
    let spaces = String(repeating: " ", count: missing)
    return alignment == .leading ? text + spaces : spaces + text
}

/// Shortens `text` to at most `width` cells, ending in `…` where something was cut.
///
/// Characters are never split; where a wide one does not fit, the result is a cell narrower.
public func truncated(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    guard displayWidth(of: text) > width else { return text }
    var room = width - 1
    let kept = text.prefix { character in
        room -= displayWidth(of: character)
        return room >= 0
    }
    return kept + "…"
}
