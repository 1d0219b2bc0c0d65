public import CertCore
public import Disk
public import Records

/// Why a sitting cannot be held, continued or collected.
public enum SittingFailure: Error, Hashable, Sendable {
    /// No paper lies there for the ticket.
    case noPaper(ticket: String)
    /// The candidate has not been checked in, so the paper's key has not been released.
    case notAdmitted(ticket: String)
    case unreadableAdmission(RecordError)
    /// The admission is for another ticket or for somebody else.
    case foreignAdmission(ticket: String)
    /// The file is not whole, or no paper at all.
    case paperDamaged
    /// The ticket or a code is another one.
    case paperStaysShut
    case unreadablePaper(RecordError)
    case journal(JournalFault)
    /// Another process has the sitting open.
    case inUse
    case refused(SittingRefusal)
    /// Nobody has begun, so there is nothing to collect.
    case notStarted
    /// The candidate may still come back.
    case stillRunning(until: Instant)
    case disk(DiskError)
}
