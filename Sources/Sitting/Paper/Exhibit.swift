public import CertCore

/// An asset of the bank as a candidate sees it, below an item or the text that items share.
public struct Exhibit: Hashable, Sendable {
    public var title: Phrase
    /// Line by line.
    public var text: Phrase

    public init(title: Phrase, text: Phrase) {
        self.title = title
        self.text = text
    }
}
