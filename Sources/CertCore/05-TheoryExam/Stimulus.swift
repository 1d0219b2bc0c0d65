/// A text that several items share: a case, a dialogue, a table (QTI: shared stimulus).
public struct Stimulus: Hashable, Sendable {
    public var id: StimulusID
    public var text: Phrase

    public init(id: StimulusID, text: Phrase) {
        self.id = id
        self.text = text
    }
}
