public import CertCore

/// What a candidate may do.
public enum SittingCommand: Hashable, Sendable {
    case start
    case show(ItemID)
    case answer(ItemID, Response)
    case clear(ItemID)
    case flag(ItemID, Bool)
    case leave
    case submit
}

/// Why it does not happen.
public enum SittingRefusal: Error, Hashable, Sendable {
    case windowNotOpen(from: Instant)
    case windowClosed(since: Instant)
    case notStarted
    case alreadyStarted
    case ended(SittingEnding)
    /// The time ran out before the command.
    case timeOver
    case unknownItem(ItemID)
    case unfit(ItemID, ResponseProblem)
    case tooEarlyToSubmit(wait: Duration)
}
