/// What mends a finding: bytes of its file to be replaced, so that all others stay as they are.
public struct Fix: Hashable, Sendable {
    public struct Edit: Hashable, Sendable {
        public var range: Range<Int>
        /// What stands there instead, as the source spells it.
        public var text: String

        public init(range: Range<Int>, text: String) {
            self.range = range
            self.text = text
        }
    }

    /// In the order of their places, none overlapping another.
    public var edits: [Edit]

    /// Nil where there is nothing to do.
    init?(_ edits: [Edit]) {
        if edits.isEmpty { return nil }
        self.edits = edits
    }
}
