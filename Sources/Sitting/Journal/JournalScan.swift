import Records
import Seals

/// What a journal on the disk holds, up to a record that was never finished.
struct JournalScan {
    private(set) var entries: [JournalEntry] = []
    /// Ready for the next record.
    private(set) var chain: JournalChain
    /// The bytes before the unfinished record.
    private(set) var length = 0
    /// The bytes of the unfinished record: an append that never returned, so nobody was told that
    /// it was kept.
    var torn: Int { bytes.count - length }

    private let bytes: [UInt8]

    /// Reads a journal; what is not there or only begun holds nothing.
    init(_ bytes: [UInt8]?, chain: JournalChain) throws(JournalFault) {
        self.bytes = bytes ?? []
        self.chain = chain
        let mark = self.bytes.prefix(JournalChain.mark.count)
        guard mark.elementsEqual(JournalChain.mark) else {
            if JournalChain.mark.starts(with: mark) || mark.allSatisfy({ $0 == 0 }) { return }
            throw .notAJournal
        }
        length = mark.count
        while let box = try nextBox() { try read(box) }
    }

    /// The next box, nil at the end or where the last record is unfinished.
    private func nextBox() throws(JournalFault) -> [UInt8]? {
        let rest = bytes[length...]
        if rest.count < JournalChain.headCount { return nil }
        guard let count = JournalChain.length(of: rest.prefix(JournalChain.headCount)) else {
            // A file can grow before what was written into it arrives.
            if rest.allSatisfy({ $0 == 0 }) { return nil }
            throw .altered(record: entries.count, offset: length)
        }
        let box = rest.dropFirst(JournalChain.headCount).prefix(count)
        if box.count < count || box.endIndex == bytes.endIndex && Self.isUnfinished(box) {
            return nil
        }
        return Array(box)
    }

    /// Tells a last record whose end has not arrived on the disk.
    private static func isUnfinished(_ box: ArraySlice<UInt8>) -> Bool {
        box.suffix(8).allSatisfy { $0 == 0 }
    }

    private mutating func read(_ box: [UInt8]) throws(JournalFault) {
        let content: [UInt8]
        do { content = try chain.open(box) } catch {
            throw .altered(record: entries.count, offset: length)
        }
        do { entries.append(try Coding<JournalEntry>.journalEntry.decode(content)) } catch {
            throw .unreadable(record: entries.count, error)
        }
        length += JournalChain.headCount + box.count
    }
}
