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
    /// Another process has the sitting open; nil where it has not said who it is.
    case inUse(by: SittingHolder?)
    case refused(SittingRefusal)
    /// Nobody has begun, so there is nothing to collect.
    case notStarted
    /// The candidate may still come back.
    case stillRunning(until: Instant)
    /// A file from elsewhere holds no end of its sitting: it was cut off, or the machine went down.
    ///
    /// - Parameters:
    ///   - lastKept: nil where not one record is whole.
    ///   - torn: bytes of a record that is not all there.
    case cutOff(lastKept: Instant?, torn: Int)
    /// Nobody has ended the pause, so its time does not run.
    case paused(since: Instant)
    /// The sitting was interrupted, and only a code lets it go on.
    case awaitsCode(since: Instant)
    /// The answers were taken in, so nothing can be added.
    case collected
    case disk(DiskError)
}
