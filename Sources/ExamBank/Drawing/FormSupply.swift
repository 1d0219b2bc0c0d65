/// How many forms without an item in common a bank supports, as for resits without repeats.
public struct FormSupply: Hashable, Sendable {
    /// So many there are for sure.
    public var forms: Int
    /// More there cannot be; beyond `forms` only where enemies and cases stand in a tangle too
    /// thick to try all ways through it.
    public var atMost: Int
    /// What one form more than `atMost` lacks, in the order of the blueprint: it has so many items
    /// left at most.
    public var lacking: [DrawingFailure.Cell]

    public init(forms: Int, atMost: Int, lacking: [DrawingFailure.Cell]) {
        self.forms = forms
        self.atMost = atMost
        self.lacking = lacking
    }
}

extension FormDrawing {
    /// How many forms can be drawn with no item twice.
    public func supply() -> FormSupply {
        DisjointForms(pool).supply()
    }
}
