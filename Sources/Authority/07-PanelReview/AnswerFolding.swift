import CertCore
import TextFormats

extension FillInKey {
    /// An answer in the form that is compared: canonical, without space around it, and folded as
    /// far as the key allows.
    @Sendable static func compared(_ text: String, under key: FillInKey) -> String {
        let text = text.trimmed
        return switch (key.width, key.letterCase) {
        case (.exact, .exact): normalized(text)
        case (.fold, .fold): folded(text)
        case (.exact, .fold): normalized(text.lowercased())
        case (.fold, .exact): normalized(String(text.map(TypingFolding.width.fold)))
        }
    }
}
