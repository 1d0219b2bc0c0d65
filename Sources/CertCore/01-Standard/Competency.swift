/// An ability a scheme certifies (ISO/IEC 17024, 3.6).
public struct Competency: Hashable, Sendable {
    public var id: CompetencyID
    public var title: Phrase
    public var definition: Phrase

    public init(id: CompetencyID, title: Phrase, definition: Phrase) {
        self.id = id
        self.title = title
        self.definition = definition
    }
}

/// A group of measures that is reported together and may have a floor.
public struct Dimension: Hashable, Sendable {
    public var id: DimensionID
    public var title: Phrase
    /// Percent of the dimension's own points below which nobody passes.
    public var floor: Exact?

    public init(id: DimensionID, title: Phrase, floor: Exact? = nil) {
        self.id = id
        self.title = title
        self.floor = floor
    }
}
