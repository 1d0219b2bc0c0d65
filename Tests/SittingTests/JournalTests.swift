import CertCore
import Disk
import Seals
import TestKit
import Testing

@testable import Sitting

@Suite struct JournalTests {
    private static let events: [SittingEvent] = [
        .started, .shown("S1"), .answered("S1", .options(["b", "a"])),
        .answered("J1", .boolean(true)),
        .answered("X1", .text("您好，\n“抱歉”")), .cleared("J1"), .flagged("S1", true),
        .flagged("S1", false), .clockJumped(by: .milliseconds(-3_600_001)), .alive, .left,
        .resumed(torn: 17), .resumed(torn: 0), .hosted("考场机-07"),
        .codeUsed(
            SittingCode(scope: .room, kind: .extend, serial: 2, minutes: 15),
            typed: "0123456789ABCDEFGHJK"),
        .codeUsed(SittingCode(scope: .own, kind: .readmit, serial: 1), typed: ""), .timeOver,
        .submitted,
    ]

    private static let entries = events.enumerated().map { index, event in
        let at = ClockReading(
            wall: TestClock.start + .seconds(index), uptime: Int64(index) * 1_000, boot: "b1")
        return JournalEntry(at: at, event: event)
    }

    private static let paper = Digest(of: Array("the paper's file".utf8))

    private static func owner(
        _ access: JournalOwner.Access = .paper(Samples.key), ticket: String = Samples.ticket,
        candidate: String = "阿依古丽·买买提", paper: Digest = paper
    ) -> JournalOwner {
        JournalOwner(ticket: ticket, candidate: candidate, paper: paper, access: access)
    }

    private func scan(_ bytes: [UInt8]?) throws(JournalFault) -> JournalScan {
        try JournalScan(bytes, of: Self.owner())
    }

    private func journal(_ found: JournalScan, at path: String) throws -> Journal {
        try Journal(
            continuing: found, of: Self.owner(), at: path, under: Samples.key,
            to: Samples.collector.verifyingKey, random: .system)
    }

    /// A journal with each entry appended by itself, and where each record ends.
    private func journal(
        _ entries: some Sequence<JournalEntry> = entries
    ) throws -> (bytes: [UInt8], ends: [Int]) {
        let root = try TestFolder()
        let path = root("j")
        var journal = try journal(try scan(nil), at: path)
        var ends: [Int] = []
        for entry in entries {
            try journal.append([entry])
            ends.append(try File.size(path))
        }
        return (try File.read(path, atMost: 1 << 20), ends)
    }

    /// Where the first record begins.
    private func start(of bytes: [UInt8]) throws -> Int {
        try #require(try JournalScan.head(of: bytes)).end
    }

    @Test func `every kind of event comes back as it was`() throws {
        let (bytes, _) = try journal()
        let found = try scan(bytes)
        #expect(found.entries == Self.entries)
        #expect(found.length == bytes.count)
        #expect(found.torn == 0)
    }

    @Test func `records appended together are the same as one by one`() throws {
        let root = try TestFolder()
        var journal = try journal(try scan(nil), at: root("j"))
        try journal.append(Array(Self.entries.prefix(3)))
        try journal.append([])
        try journal.append(Array(Self.entries.dropFirst(3)))
        let bytes = try File.read(root("j"), atMost: 1 << 20)
        #expect(try scan(bytes).entries == Self.entries)
    }

    @Test func `torn at any byte, the last record goes and all before it stays`() throws {
        let (bytes, ends) = try journal()
        let start = ends[ends.count - 2]
        for length in start..<bytes.count {
            let found = try scan(Array(bytes.prefix(length)))
            #expect(found.entries == Self.entries.dropLast())
            #expect(found.length == start)
            #expect(found.torn == length - start)
        }
    }

    @Test func `a journal torn anywhere gives every record that was finished`() throws {
        let (bytes, ends) = try journal()
        for length in 0...bytes.count {
            let finished = ends.count { $0 <= length }
            #expect(
                try scan(Array(bytes.prefix(length))).entries
                    == Array(Self.entries.prefix(finished)))
        }
    }

    @Test func `a file that grew before its content arrived is torn, not altered`() throws {
        let (bytes, ends) = try journal()
        let start = ends[ends.count - 2]
        for arrived in [0, 3, 8, 20, bytes.count - start - 16] {
            let kept = bytes.prefix(start + arrived)
            let zeros = [UInt8](repeating: 0, count: bytes.count - kept.count)
            #expect(try scan(kept + zeros).entries == Self.entries.dropLast())
        }
        #expect(try scan([UInt8](repeating: 0, count: 40)).entries.isEmpty)
    }

    @Test func `after a tear the journal goes on where it was whole`() throws {
        let root = try TestFolder()
        let (bytes, ends) = try journal(Self.entries.prefix(4))
        for length in ends[2]..<bytes.count {
            let path = root("j\(length)")
            try File.write(Array(bytes.prefix(length)), to: path)
            let found = try scan(try File.read(path, atMost: 1 << 20))
            var journal = try journal(found, at: path)
            try journal.append([Self.entries[4]])
            let all = try scan(try File.read(path, atMost: 1 << 20)).entries
            #expect(all == Self.entries.prefix(3) + [Self.entries[4]])
        }
    }

    @Test func `any byte altered before the last record is found at its record`() throws {
        let (bytes, ends) = try journal()
        let starts = [try start(of: bytes)] + ends
        for index in starts[0]..<ends[ends.count - 2] {
            var altered = bytes
            altered[index] ^= 1
            let record = ends.count { $0 <= index }
            #expect(
                throws: JournalFault.altered(record: record, offset: starts[record])
            ) { try scan(altered) }
        }
    }

    @Test(arguments: [UInt8(1), 0x20, 0x80])
    func `any byte altered in the head is found, whoever opens it`(bit: UInt8) throws {
        let (bytes, _) = try journal(Self.entries.prefix(2))
        for index in 0..<(try start(of: bytes)) {
            var altered = bytes
            altered[index] ^= bit
            #expect(throws: JournalFault.self, "byte \(index)") { try scan(altered) }
            #expect(throws: JournalFault.self, "byte \(index)") {
                try JournalScan(altered, of: Self.owner(.collector(Samples.collector)))
            }
        }
    }

    @Test func `an altered last record is not taken for a torn one`() throws {
        let (bytes, ends) = try journal()
        let start = ends[ends.count - 2]
        for index in start..<bytes.count {
            var altered = bytes
            altered[index] ^= 1
            #expect(throws: JournalFault.altered(record: ends.count - 1, offset: start)) {
                try scan(altered)
            }
        }
    }

    @Test func `a file that begins otherwise is no journal`() throws {
        let (bytes, _) = try journal()
        var altered = bytes
        altered[3] ^= 1
        #expect(throws: JournalFault.notAJournal) { try scan(altered) }
        #expect(throws: JournalFault.notAJournal) { try scan(Array("{}".utf8)) }
    }

    @Test func `records left out, put twice or moved do not fit the chain`() throws {
        let (bytes, ends) = try journal(Self.entries.prefix(4))
        let head = Array(bytes.prefix(ends[0]))
        let second = Array(bytes[ends[0]..<ends[1]])
        let third = Array(bytes[ends[1]..<ends[2]])
        let fourth = Array(bytes[ends[2]...])
        for forged in [head + third + fourth, head + second + second, head + third + second] {
            #expect(
                throws: JournalFault.altered(
                    record: forged.starts(with: head + second) ? 2 : 1,
                    offset: forged.starts(with: head + second) ? ends[1] : ends[0])
            ) { try scan(forged) }
        }
    }

    @Test func `the authority opens a journal without the paper's key`() throws {
        let (bytes, _) = try journal()
        let found = try JournalScan(bytes, of: Self.owner(.collector(Samples.collector)))
        #expect(found.entries == Self.entries)
        let other = SigningKey(seed: [UInt8](repeating: 1, count: 32))!
        #expect(throws: JournalFault.alteredHead) {
            try JournalScan(bytes, of: Self.owner(.collector(other)))
        }
    }

    @Test func `two journals of one paper have keys of their own`() throws {
        let heads = try (0..<2).map { _ in
            try #require(try JournalScan.head(of: journal(Self.entries.prefix(1)).bytes)).head
        }
        let keys = heads.map { $0.key(for: .paper(Samples.key)) }
        #expect(keys[0] != nil && keys[0] != keys[1])
    }

    @Test func `a journal opens under its own key, ticket, candidate and paper only`() throws {
        let (bytes, _) = try journal()
        let start = try start(of: bytes)
        let other = SecretKey([UInt8](repeating: 1, count: 32))!
        let owners: [(JournalOwner, JournalFault)] = [
            (Self.owner(.paper(other)), .alteredHead),
            (Self.owner(ticket: "OTHER"), .foreign(ticket: Samples.ticket)),
            (Self.owner(paper: Digest(of: [])), .ofAnotherPaper),
            (Self.owner(candidate: "somebody else"), .altered(record: 0, offset: start)),
        ]
        for (owner, fault) in owners {
            #expect(throws: fault) { try JournalScan(bytes, of: owner) }
        }
    }

    @Test func `a journal tells its ticket to anybody, and nothing that is none does`() throws {
        let (bytes, ends) = try journal()
        #expect(try ResponseFile.ticket(of: bytes) == Samples.ticket)
        #expect(try ResponseFile.ticket(of: Array(bytes.prefix(ends[0]))) == Samples.ticket)
        for file in [[], Array("certify-journal/1\n".utf8), Array(bytes.prefix(100))] {
            #expect(throws: JournalFault.notAJournal) { try ResponseFile.ticket(of: file) }
        }
    }

    @Test func `answers cannot be read without the key`() throws {
        let (bytes, _) = try journal()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("answered"))
        #expect(!text.contains("抱歉"))
    }
}
