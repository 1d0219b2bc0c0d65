/// What a candidate answered to one item (QTI: response).
public enum Response: Hashable, Sendable {
    case options(Set<OptionID>)
    case boolean(Bool)
    case text(String)
    /// All options of an item in an order.
    case order([OptionID])
    /// Targets of some options or all.
    case pairs([OptionID: OptionID])
    /// As a typing test's own record tells it.
    case typed(TypedText)
}

/// How a sitting ended.
public enum SittingEnding: String, Hashable, Sendable, CaseIterable {
    case submitted
    case timeOver = "time-over"
    /// Answers that came from a sheet or another system.
    case imported
    /// Neither handed in nor over: somebody in charge said that nothing more would come.
    case unfinished
}
