import Disk
import Records
import Seals

/// The append-only record of a sitting: what `append` returned from survives anything but the disk.
struct Journal: ~Copyable {
    private let path: String
    private var chain: JournalChain
    private var random: RandomSource
    private var file: AppendFile?

    /// The journal that a scan found, with an unfinished record cut off.
    init(
        continuing scan: JournalScan, at path: String, random: RandomSource
    ) throws(DiskError) {
        self.path = path
        chain = scan.chain
        self.random = random
        file = nil
        guard Path.exists(path) else { return }
        var opened = try AppendFile(opening: path)
        if scan.torn > 0 { try opened.truncate(to: scan.length) }
        file = consume opened
    }

    /// Appends records and returns once they are on the disk.
    mutating func append(_ entries: [JournalEntry]) throws(DiskError) {
        if entries.isEmpty { return }
        var opened = try takeFile()
        var bytes = opened.length == 0 ? JournalChain.mark : []
        for entry in entries {
            bytes += chain.seal(Coding<JournalEntry>.journalEntry.encode(entry), random: &random)
        }
        // Whatever fails from here on, the file stays shut: only reading it anew tells what it
        // holds.
        try opened.append(bytes)
        file = consume opened
    }

    private mutating func takeFile() throws(DiskError) -> AppendFile {
        if let taken = file.take() { return taken }
        return try AppendFile(creating: path)
    }
}
