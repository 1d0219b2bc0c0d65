/// A sealed journal that comes back from the machine where its paper was answered.
public enum ResponseFile {
    /// The ticket that a file says it is of, which nothing proves until it is opened.
    ///
    /// Refuses a file that is none, and one that was cut before anything was kept in it.
    public static func ticket(of file: [UInt8]) throws(JournalFault) -> String {
        guard let head = try JournalScan.head(of: file) else { throw .notAJournal }
        return head.head.ticket
    }
}
