/// Which characters count as the same when typing is compared with its model.
public enum TypingFolding: String, CaseIterable, Hashable, Sendable {
    /// Every difference counts; line ends alone are alike.
    case none
    /// Full-width and half-width forms of a character are the same: "，" and ",".
    case width
    /// And Chinese marks are the same as the ASCII ones typed for them: "。" and ".".
    case punctuation

    public func fold(_ character: Character) -> Character {
        if character.isNewline { return "\n" }
        guard self != .none, character.unicodeScalars.count == 1,
            let scalar = character.unicodeScalars.first
        else { return character }
        let folded = TypingFolding.folded(scalar)
        guard self == .punctuation else { return Character(folded) }
        return TypingFolding.counterparts[Character(folded)] ?? Character(folded)
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3000: " "
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0xFF61: "。"
        case 0xFF62: "「"
        case 0xFF63: "」"
        case 0xFF64: "、"
        default: scalar
        }
    }

    private static let counterparts: [Character: Character] = [
        "。": ".", "、": ",", "“": "\"", "”": "\"", "‘": "'", "’": "'", "「": "\"", "」": "\"",
        "『": "'", "』": "'", "【": "[", "】": "]", "〔": "[", "〕": "]", "《": "<", "》": ">",
        "〈": "<", "〉": ">", "—": "-", "–": "-", "·": ".", "￥": "¥",
    ]
}
