public import CertCore

/// What happened in a sitting.
public enum SittingEvent: Hashable, Sendable {
    case started
    /// The sitting went on after it was down; so many bytes of a record that was never finished,
    /// hence never acknowledged, were cut off the journal.
    case resumed(torn: Int)
    /// From now on at the machine of this name.
    case hosted(String)
    case shown(ItemID)
    case answered(ItemID, Response)
    case cleared(ItemID)
    case flagged(ItemID, Bool)
    /// A typing test began, with its passage in this language.
    case typingStarted(ItemID, Language)
    /// What was typed meanwhile, in its order.
    case typed(ItemID, [TypingEdit])
    case typingEnded(ItemID)
    /// The wall clock moved by itself.
    case clockJumped(by: Duration)
    /// Nothing else, but the sitting was up: so an outage is no longer than it was.
    case alive
    /// The candidate chose to go, so what passes until they resume is no outage.
    case left
    /// The candidate typed a code of the invigilator's; its twenty characters prove that it was told.
    case codeUsed(SittingCode, typed: String)
    /// The desk ordered something; `isLate` where nobody held the sitting then, so that what had
    /// passed until then was an outage.
    case ordered(SittingOrder, isLate: Bool)
    /// The candidate left a section for good; so much of its own time was not used.
    case sectionLeft(unused: Duration)
    /// A section's own time ran out, and so much passed until that was noticed.
    case sectionOver(late: Duration)
    /// The candidate took a break of their own minutes.
    case breakTaken
    /// A break ended, by the candidate's choice or by its minutes.
    case breakEnded
    case submitted
    case timeOver
}

/// One record of the journal.
public struct JournalEntry: Hashable, Sendable {
    public var at: ClockReading
    public var event: SittingEvent

    public init(at: ClockReading, event: SittingEvent) {
        self.at = at
        self.event = event
    }
}
