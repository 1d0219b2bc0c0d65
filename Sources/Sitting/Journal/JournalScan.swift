import Records
import Seals

/// What a journal on the disk holds, up to a record that was never finished.
struct JournalScan {
    private(set) var entries: [JournalEntry] = []
    /// Ready for the next record; nil where there is none yet, so that the journal begins anew.
    private(set) var chain: JournalChain?
    /// The bytes before the unfinished record.
    private(set) var length = 0
    /// Where each record begins, in step with `entries`.
    private(set) var offsets: [Int] = []
    /// The bytes of the unfinished record: an append that never returned, so nobody was told that
    /// it was kept.
    var torn: Int { bytes.count - length }

    /// All records that are whole, with what stands before them.
    var whole: [UInt8] { Array(bytes.prefix(length)) }

    private let bytes: [UInt8]

    /// Reads a journal; what is not there or only begun holds nothing.
    init(_ bytes: [UInt8]?, of owner: JournalOwner) throws(JournalFault) {
        self.bytes = bytes ?? []
        guard let head = try Self.head(of: self.bytes) else { return }
        var chain = JournalChain(
            key: try owner.key(of: head.head), head: head.bytes, candidate: owner.candidate)
        var end = head.end
        while let box = try Self.box(of: self.bytes, at: end, record: entries.count) {
            try read(Array(box), at: end, &chain)
            end += JournalFrame.count + box.count
        }
        // The head comes with the first record.
        if entries.isEmpty { return }
        self.chain = chain
        length = end
    }

    /// The head of a journal, nil where it is not all there.
    static func head(
        of file: [UInt8]
    ) throws(JournalFault) -> (head: JournalHead, bytes: [UInt8], end: Int)? {
        let mark = file.prefix(JournalChain.mark.count)
        guard mark.elementsEqual(JournalChain.mark) else {
            if JournalChain.mark.starts(with: mark) || file.allSatisfy({ $0 == 0 }) { return nil }
            throw .notAJournal
        }
        let rest = file[mark.count...]
        // A file can grow before what was written into it arrives.
        if rest.count < JournalFrame.count || rest.allSatisfy({ $0 == 0 }) { return nil }
        guard let count = JournalFrame.length(of: rest.prefix(JournalFrame.count)) else {
            throw .alteredHead
        }
        let bytes = Array(rest.dropFirst(JournalFrame.count).prefix(count))
        if bytes.count < count || bytes.suffix(8).allSatisfy({ $0 == 0 }) { return nil }
        do {
            let head = try Coding<JournalHead>.journalHead.decode(bytes)
            return (head, bytes, mark.count + JournalFrame.count + count)
        } catch {
            throw .alteredHead
        }
    }

    /// Where the last whole record of a file ends, for which no key is needed: only the records
    /// themselves tell whether they were altered.
    static func end(of file: [UInt8]) throws(JournalFault) -> Int {
        guard var end = try head(of: file)?.end else { return 0 }
        var records = 0
        while let box = try box(of: file, at: end, record: records) {
            end += JournalFrame.count + box.count
            records += 1
        }
        return records == 0 ? 0 : end
    }

    /// The box of a record, nil at the end or where the last record is unfinished.
    private static func box(
        of file: [UInt8], at start: Int, record: Int
    ) throws(JournalFault) -> ArraySlice<UInt8>? {
        let rest = file[start...]
        if rest.count < JournalFrame.count { return nil }
        guard let count = JournalFrame.length(of: rest.prefix(JournalFrame.count)) else {
            // A file can grow before what was written into it arrives.
            if rest.allSatisfy({ $0 == 0 }) { return nil }
            throw .altered(record: record, offset: start)
        }
        let box = rest.dropFirst(JournalFrame.count).prefix(count)
        if box.count < count || box.endIndex == file.endIndex && isUnfinished(box) { return nil }
        return box
    }

    /// Tells a last record whose end has not arrived on the disk.
    private static func isUnfinished(_ box: ArraySlice<UInt8>) -> Bool {
        box.suffix(8).allSatisfy { $0 == 0 }
    }

    private mutating func read(
        _ box: [UInt8], at start: Int, _ chain: inout JournalChain
    ) throws(JournalFault) {
        let content: [UInt8]
        do { content = try chain.open(box) } catch {
            throw .altered(record: entries.count, offset: start)
        }
        do { entries.append(try Coding<JournalEntry>.journalEntry.decode(content)) } catch {
            throw .unreadable(record: entries.count, error)
        }
        offsets.append(start)
    }
}

extension JournalOwner {
    /// The key of a journal that is this owner's.
    func key(of head: JournalHead) throws(JournalFault) -> SecretKey {
        guard head.ticket.utf8.elementsEqual(ticket.utf8) else {
            throw .foreign(ticket: head.ticket)
        }
        guard head.paper == paper.hex else { throw .ofAnotherPaper }
        guard let key = head.key(for: access) else { throw .alteredHead }
        return key
    }
}
