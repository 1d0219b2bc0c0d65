/// A text that several items share: a case, a dialogue, a table (QTI: shared stimulus).
public struct Stimulus: Hashable, Sendable {
    public var id: StimulusID
    public var text: Phrase
    /// What is shown below it.
    public var assets: [AssetID]

    public init(id: StimulusID, text: Phrase, assets: [AssetID] = []) {
        self.id = id
        self.text = text
        self.assets = assets
    }
}
