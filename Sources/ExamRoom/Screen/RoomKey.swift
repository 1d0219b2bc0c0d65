import Terminal
import TextFormats

/// What a candidate may want wherever they are, by the keys for it.
///
/// Letters that answer an item do that; Ctrl with the letter always means the command.
enum RoomKey: Hashable {
    case next, previous, jump, flag, overview, help, review, code, leave, clear, section, notices,
        rest

    /// Nil for keys that want nothing of the kind.
    init?(_ key: Key) {
        switch key {
        case .right, .pageDown, .tab, .enter: self = .next
        case .left, .pageUp, .backTab: self = .previous
        case .function(1): self = .help
        case .control("c"): self = .leave
        case .control("u"): self = .clear
        case .control(let letter):
            guard let command = Self.letters[letter] else { return nil }
            self = command
        case .character(let character):
            let letter = folded(String(character))
            guard letter.count == 1, let command = Self.letters[letter.first!] ?? Self.signs[letter]
            else { return nil }
            self = command
        default: return nil
        }
    }

    private static let letters: [Character: RoomKey] = [
        "n": .next, "p": .previous, "g": .jump, "f": .flag, "o": .overview, "s": .review,
        "k": .code, "q": .leave, "x": .section, "r": .notices, "b": .rest,
    ]
    private static let signs: [String: RoomKey] = ["?": .help, "*": .flag]
}
