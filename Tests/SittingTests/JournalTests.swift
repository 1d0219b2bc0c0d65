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
        .resumed(torn: 17), .resumed(torn: 0), .timeOver, .submitted,
    ]

    private static let entries = events.enumerated().map { index, event in
        let at = ClockReading(
            wall: TestClock.start + .seconds(index), uptime: Int64(index) * 1_000, boot: "b1")
        return JournalEntry(at: at, event: event)
    }

    private var chain: JournalChain {
        JournalChain(paperKey: Samples.key, ticket: Samples.ticket, form: "f")
    }

    private func scan(_ bytes: [UInt8]?) throws(JournalFault) -> JournalScan {
        try JournalScan(bytes, chain: chain)
    }

    /// A journal with each entry appended by itself, and where each record ends.
    private func journal(
        _ entries: some Sequence<JournalEntry> = entries
    ) throws -> (bytes: [UInt8], ends: [Int]) {
        let root = try TestFolder()
        let path = root("j")
        var journal = try Journal(continuing: try scan(nil), at: path, random: .system)
        var ends: [Int] = []
        for entry in entries {
            try journal.append([entry])
            ends.append(try File.size(path))
        }
        return (try File.read(path, atMost: 1 << 20), ends)
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
        var journal = try Journal(continuing: try scan(nil), at: root("j"), random: .system)
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
            var journal = try Journal(continuing: found, at: path, random: .system)
            try journal.append([Self.entries[4]])
            let all = try scan(try File.read(path, atMost: 1 << 20)).entries
            #expect(all == Self.entries.prefix(3) + [Self.entries[4]])
        }
    }

    @Test func `any byte altered before the last record is found at its record`() throws {
        let (bytes, ends) = try journal()
        let starts = [JournalChain.mark.count] + ends
        for index in JournalChain.mark.count..<ends[ends.count - 2] {
            var altered = bytes
            altered[index] ^= 1
            let record = ends.count { $0 <= index }
            #expect(
                throws: JournalFault.altered(record: record, offset: starts[record])
            ) { try scan(altered) }
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

    @Test func `a journal opens under its own key, ticket and form only`() throws {
        let (bytes, _) = try journal()
        let other = SecretKey([UInt8](repeating: 1, count: 32))!
        let chains = [
            JournalChain(paperKey: other, ticket: Samples.ticket, form: "f"),
            JournalChain(paperKey: Samples.key, ticket: "OTHER", form: "f"),
            JournalChain(paperKey: Samples.key, ticket: Samples.ticket, form: "g"),
        ]
        for chain in chains {
            #expect(
                throws: JournalFault.altered(record: 0, offset: JournalChain.mark.count)
            ) { try JournalScan(bytes, chain: chain) }
        }
    }

    @Test func `answers cannot be read without the key`() throws {
        let (bytes, _) = try journal()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("answered"))
        #expect(!text.contains("抱歉"))
    }
}
