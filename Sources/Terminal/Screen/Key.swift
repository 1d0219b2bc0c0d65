/// What a person did at the keyboard of a full-screen program.
public enum Key: Hashable, Sendable {
    /// A character as it was typed, or as an input method committed it.
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// Ctrl with a letter, given in lower case.
    case control(Character)
    /// F1 to F12.
    case function(Int)
    /// Text that was pasted rather than typed; line feeds are its only control characters.
    case paste(String)
}
