import Disk
import Records
import Seals

/// The append-only record of a sitting: what `append` returned from survives anything but the disk.
struct Journal: ~Copyable {
    private let path: String
    private var chain: JournalChain
    private var random: RandomSource
    /// Mark and head, until they are written with the first record.
    private let beginning: [UInt8]
    private var file: AppendFile?

    /// The journal that a scan found, with an unfinished record cut off, or else a new one.
    ///
    /// - Parameters:
    ///   - paperKey: of the paper, which lets a new journal be continued.
    ///   - collector: whom a new journal's answers are sealed to; a key that nothing can be sealed
    ///     to means a damaged paper.
    init(
        continuing scan: JournalScan, of owner: JournalOwner, at path: String,
        under paperKey: SecretKey, to collector: VerifyingKey, random: RandomSource
    ) throws(SittingFailure) {
        var random = random
        let chain: JournalChain
        let beginning: [UInt8]
        if let known = scan.chain {
            chain = known
            beginning = []
        } else {
            let key = SecretKey(from: &random)
            let head: [UInt8]
            do throws(SealsError) {
                head = Coding<JournalHead>.journalHead.encode(
                    try JournalHead(
                        sealing: key, for: owner, under: paperKey, to: collector,
                        random: &random))
            } catch {
                throw .paperDamaged
            }
            chain = JournalChain(key: key, head: head, candidate: owner.candidate)
            beginning = JournalChain.mark + JournalFrame.framed(head)
        }
        let file = try Self.open(path, after: scan)
        self.path = path
        self.chain = chain
        self.random = random
        self.beginning = beginning
        self.file = consume file
    }

    /// The file that is there, without its unfinished record.
    private static func open(
        _ path: String, after scan: JournalScan
    ) throws(SittingFailure) -> AppendFile? {
        guard Path.exists(path) else { return nil }
        do throws(DiskError) {
            var file = try AppendFile(opening: path)
            if scan.torn > 0 { try file.truncate(to: scan.length) }
            return file
        } catch {
            throw .disk(error)
        }
    }

    /// Appends records and returns once they are on the disk.
    mutating func append(_ entries: [JournalEntry]) throws(DiskError) {
        if entries.isEmpty { return }
        var opened = try takeFile()
        var bytes = opened.length == 0 ? beginning : []
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
