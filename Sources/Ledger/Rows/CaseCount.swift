/// How many cases of a round stand at a step in a state, having missed the same step or none.
public struct CaseCount: Hashable, Sendable {
    public var round: String
    public var step: String
    public var state: String
    public var missed: String?
    public var count: Int
    /// How many of them somebody must look at.
    public var needingAttention: Int
    /// The first of them, by identifier.
    public var first: String

    public init(
        round: String, step: String, state: String, missed: String? = nil, count: Int,
        needingAttention: Int, first: String
    ) {
        self.round = round
        self.step = step
        self.state = state
        self.missed = missed
        self.count = count
        self.needingAttention = needingAttention
        self.first = first
    }
}
