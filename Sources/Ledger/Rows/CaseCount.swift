/// How many cases of a round stand at a step in a state.
public struct CaseCount: Hashable, Sendable {
    public var round: String
    public var step: String
    public var state: String
    public var count: Int
    /// How many of them somebody must look at.
    public var needingAttention: Int

    public init(round: String, step: String, state: String, count: Int, needingAttention: Int) {
        self.round = round
        self.step = step
        self.state = state
        self.count = count
        self.needingAttention = needingAttention
    }
}
