/// All that a form follows from: the same request gives the same form for ever.
public struct FormRequest: Hashable, Sendable {
    /// The version of the drawing algorithm.
    public var algorithm: Int
    public var bank: FileDigest
    public var part: PartID
    /// 256 bits in hexadecimal, a keyed hash of the session's secret and the case.
    public var seed: String
    /// Items the candidate met in earlier attempts, sorted.
    public var excluded: [ItemID]

    public init(
        algorithm: Int, bank: FileDigest, part: PartID, seed: String, excluded: [ItemID]
    ) {
        self.algorithm = algorithm
        self.bank = bank
        self.part = part
        self.seed = seed
        self.excluded = excluded
    }
}

/// The authority's list of items for one candidate, in the order shown.
public struct Form: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public var item: ItemID
        /// In the order shown; empty where the item has none.
        public var options: [OptionID]
        /// In the order shown; of a matching item only.
        public var targets: [OptionID]
        public var points: Exact

        public init(
            item: ItemID, options: [OptionID], targets: [OptionID] = [], points: Exact
        ) {
            self.item = item
            self.options = options
            self.targets = targets
            self.points = points
        }
    }

    public var entries: [Entry]
    /// Earlier items that had to be used again because the bank has no others.
    public var reused: [ItemID]

    public init(entries: [Entry], reused: [ItemID]) {
        self.entries = entries
        self.reused = reused
    }
}
