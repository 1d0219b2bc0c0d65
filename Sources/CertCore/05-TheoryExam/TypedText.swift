/// What a candidate typed in a typing test.
public struct TypedText: Hashable, Sendable {
    /// Of the passage that was shown.
    public var language: Language
    public private(set) var text: String
    /// Milliseconds of the test's own time at the last change of the text.
    public private(set) var milliseconds: Int
    /// How often pasted text was refused.
    public private(set) var pastes: Int

    public init(language: Language, text: String = "", milliseconds: Int = 0, pastes: Int = 0) {
        self.language = language
        self.text = text
        self.milliseconds = milliseconds
        self.pastes = pastes
    }

    /// Total: no more is taken away than there is, and no less than nothing.
    public mutating func apply(_ edit: TypingEdit) {
        switch edit.change {
        case .insert(let more): text += more
        case .delete(let count): deleteLast(count)
        case .paste:
            pastes += 1
            return
        }
        milliseconds = edit.at
    }

    /// Counts from the end: whoever writes a text of thousands is not to wait for all of it.
    private mutating func deleteLast(_ count: Int) {
        guard count > 0 else { return }
        let start = text.index(text.endIndex, offsetBy: -count, limitedBy: text.startIndex)
        text.removeSubrange((start ?? text.startIndex)...)
    }
}

/// One change of a text that is being typed, always at its end.
public struct TypingEdit: Hashable, Sendable {
    public enum Change: Hashable, Sendable {
        /// As typed, or as an input method committed it.
        case insert(String)
        /// So many characters, as a person sees them.
        case delete(Int)
        /// Pasted text of so many characters, which was not taken.
        case paste(characters: Int)
    }

    /// Milliseconds of the test's own time.
    public var at: Int
    public var change: Change

    public init(at: Int, _ change: Change) {
        self.at = at
        self.change = change
    }
}
