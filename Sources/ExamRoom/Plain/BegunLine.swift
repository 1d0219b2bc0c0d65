import CertCore
import Sitting
import Terminal
import TextFormats

/// What somebody has begun to type when they are told something. The prompt that is written anew
/// would hide that it stands in front of what they type next.
extension PlainRoom {
    /// Takes it; what was typed of a passage counts as it is.
    mutating func takeBegun() throws(RoomEnd) -> String {
        let typed: String
        do { typed = try reader.takeUnfinished() } catch { throw .terminal(error) }
        begun = ""
        if sitting.state.typingUnderWay != nil, typed.contains("\u{1B}") {
            // The rest of what is pasted is still to come.
            reader.putBack(typed)
            return ""
        }
        guard let item = items.first(where: { $0.id == sitting.state.typingUnderWay }),
            !sitting.state.isPaused, isText(typed), typed.contains(where: { !$0.isWhitespace })
        else { return typed }
        try keep([.insert(typed)], of: item)
        return ""
    }

    /// Lets the candidate go on with a text, and has them type anything else again.
    mutating func give(back typed: String) {
        if typed.trimmed.isEmpty { return }
        let state = sitting.state
        let isWritten = [.shortText, .fillIn].contains(items[place].type)
        if isWritten, isText(typed), state.isRunning, !state.isPaused, !state.stage.isOnBreak {
            begun = visible(typed)
            say(words.begunStays)
            reader.putBack(typed)
        } else {
            say(words.notTaken(typed))
        }
    }

    /// It was meant for what is gone.
    mutating func discardBegun() {
        if reader.isTerminal { reader.discardPending() }
        begun = ""
    }

    /// Whether it is neither the beginning of a command nor has keys that are no text.
    private func isText(_ typed: String) -> Bool {
        typed.trimmed.afterColon == nil
            && typed.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}
