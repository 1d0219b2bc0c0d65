public import Disk

/// Why the ledger did not do what it was asked.
public enum LedgerError: Error, Hashable, Sendable {
    /// Another process kept the ledger for as long as the caller would wait.
    case busy
    /// The stream has moved on since the caller looked.
    case conflict(stream: String, expected: Int, found: Int)
    /// The command was carried out before, with this commit; nothing was written now.
    case alreadyDone(Commit)
    /// The clock stands before the last commit.
    case clockBehind(last: Int64)
    /// The person's key was destroyed, so nothing more can be sealed for this person.
    case erased(person: String)
    /// Another row has the same values in columns that must be unique, such as `persons.id_lookup`.
    case taken(columns: [String])
    /// A sealed part does not open although the person's key is there.
    case damaged(sequence: Int64)
    /// Something stands where a new ledger is to be made.
    case alreadyExists(path: String)
    /// The file is not a ledger.
    case foreign(path: String)
    /// The ledger was made by another version of this program.
    case otherVersion(found: Int, known: Int)
    /// The tables for listing are of another version and must be rebuilt before anything is written.
    case staleProjections
    /// An earlier failure of the disk left the state unknown; the ledger must be opened anew.
    case stopped
    /// A file could not be read or written.
    case disk(DiskError)
    /// The database engine failed in a way that has no case of its own.
    case engine(code: Int, message: String, statement: String)
}
