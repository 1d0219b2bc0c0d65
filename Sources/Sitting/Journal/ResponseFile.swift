public import Seals

/// A sealed journal that comes back from the machine where its paper was answered.
public enum ResponseFile {
    /// The ticket that a file says it is of, which nothing proves until it is opened.
    ///
    /// Refuses a file that is none, and one that was cut before anything was kept in it.
    public static func ticket(of file: [UInt8]) throws(JournalFault) -> String {
        guard let head = try JournalScan.head(of: file) else { throw .notAJournal }
        return head.head.ticket
    }

    /// The digest of a file up to the end of its last whole record; nil where what stands between
    /// records is damaged.
    ///
    /// A record that was never finished is left out, since it is cut off wherever the sitting is
    /// gone on with.
    public static func digestOfRecords(in file: [UInt8]) -> Digest? {
        guard let end = try? JournalScan.end(of: file) else { return nil }
        return Digest(of: Array(file[..<end]))
    }
}
