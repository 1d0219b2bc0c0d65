/// A table or text in a file of its own that items and cases show below their own words (QTI: asset).
public struct Asset: Hashable, Sendable {
    public var id: AssetID
    public var title: Phrase
    /// Line by line as candidates read it, a table drawn.
    public var text: Phrase

    public init(id: AssetID, title: Phrase, text: Phrase) {
        self.id = id
        self.title = title
        self.text = text
    }
}
