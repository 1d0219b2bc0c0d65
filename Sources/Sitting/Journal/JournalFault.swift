public import Records

/// What is wrong with a journal beyond an unfinished last record.
public enum JournalFault: Error, Hashable, Sendable {
    /// The file begins with something else.
    case notAJournal
    /// What stands before the records was altered, or is locked with another key.
    case alteredHead
    /// The journal of another ticket.
    case foreign(ticket: String)
    /// The ticket is right, but it answers another paper than the one there is.
    case ofAnotherPaper
    /// A record, counted from 0, does not open at its place: altered, moved or of another sitting.
    case altered(record: Int, offset: Int)
    /// A record is whole but holds what this program does not know.
    case unreadable(record: Int, RecordError)
    /// A record can be read, but no sitting of the paper writes it at its place, or comes to such
    /// times by it.
    case impossible(record: Int)
}
