public import CertCore

/// A text that items share, as a candidate sees it.
public struct PaperCase: Hashable, Sendable {
    public var id: StimulusID
    public var text: Phrase
    public var exhibits: [Exhibit]

    public init(id: StimulusID, text: Phrase, exhibits: [Exhibit] = []) {
        self.id = id
        self.text = text
        self.exhibits = exhibits
    }
}
