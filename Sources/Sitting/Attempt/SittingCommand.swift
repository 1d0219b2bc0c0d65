public import CertCore

/// What a candidate may do.
public enum SittingCommand: Hashable, Sendable {
    case start
    case show(ItemID)
    case answer(ItemID, Response)
    case clear(ItemID)
    case flag(ItemID, Bool)
    /// Lets a typing test begin, with its passage in a language.
    case startTyping(ItemID, Language)
    /// What was typed since the last time.
    case type(ItemID, [TypingEdit])
    case endTyping(ItemID)
    /// A code of the invigilator's, as it was typed.
    case code(String)
    /// On from a section, by its place from 0, to the next, for good.
    case leaveSection(Int)
    /// Rests for a while, of the minutes that were provided for that.
    case takeBreak
    case endBreak
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
    /// The item, or its section, was left for good.
    case locked(ItemID)
    /// The time of its section ran out.
    case outOfTime(ItemID)
    /// Others come before it.
    case notYet(ItemID)
    /// Nothing can be seen or answered until the break ends.
    case onBreak(left: Duration)
    case notOnBreak
    /// No minutes are left for breaks, or none were provided.
    case noBreakLeft
    /// The time of the typing test under way is measured to the moment, so breaks wait for its end.
    case breakInTyping(ItemID)
    /// There is no section after this one.
    case lastSection
    case unfit(ItemID, ResponseProblem)
    case tooEarlyToSubmit(wait: Duration)
    case typingNotStarted(ItemID)
    /// One typing test at a time.
    case typingUnderWay(ItemID)
    /// Typed and locked.
    case typingOver(ItemID)
    /// Nothing can be seen or answered until a code ends the pause.
    case paused
    /// Nothing that was typed is a code of this paper.
    case unknownCode
    case codeUsedBefore(SittingCode)
    /// There is no pause that this code ends, or no outage to go on after.
    case nothingToEnd(SittingCode)
}
