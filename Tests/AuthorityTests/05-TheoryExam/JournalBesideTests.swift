import Authority
import CertCore
import Disk
import Sitting
import Testing

/// Journals beside the store, once their answers were collected.
@Suite struct JournalBesideTests {
    /// A sitting elsewhere that was collected, and the copy of it made before the last answers.
    private struct Collected: ~Copyable {
        let store: RehearsalStore
        let file: SittingFolder
        let beside: SittingFolder
        let early: String

        static func made() throws -> Collected {
            let store = try CarriedExam.prepared(1)
            let file = try CarriedExam.carry("C-0001", to: "m", from: store)
            try CarriedExam.answer(file, submits: false)
            let early = try CarriedExam.copy(
                file.journalBytes(), as: "early.responses", in: store)
            try CarriedExam.finish(file)
            #expect(try CarriedExam.collect([file.journal], in: store).taken.count == 1)
            let beside = try SittingFolder(ticket: file.ticket, in: store.folder.sittings)
            return Collected(store: store, file: file, beside: beside, early: early)
        }

        func problems() throws -> [Diagnosis.Kind] {
            let diagnosis = try store.authority(at: "2026-11-21T12:00:00").diagnosis()
            #expect(diagnosis.sittings == 1)
            return diagnosis.problems(of: .sittings)
        }

        /// Whether the story of the ticket, and the record of the session, tell what was collected.
        func tellsWhatWasCollected() throws -> [Bool?] {
            let authority = try store.authority(at: "2026-11-21T12:00:00")
            let ticket = try #require(Ticket(typed: file.ticket))
            let story = try? authority.story(of: ticket)
            let row = try authority.record(of: "S-0001").rows[0]
            return [story?.isAsCollected, !row.isNotAsCollected]
        }
    }

    @Test func `a journal that lies there as it was collected is in order`() throws {
        let sitting = try Collected.made()
        #expect(try sitting.problems() == [])
        #expect(try sitting.tellsWhatWasCollected() == [true, true])
    }

    @Test func `one that was cut off since is told, and put back from its file alone`() throws {
        let sitting = try Collected.made()
        try File.write(File.read(sitting.early, atMost: 1 << 22), to: sitting.beside.journal)
        #expect(
            try sitting.problems() == [.otherJournal(sitting.beside.journal, "C-0001")])
        #expect(try sitting.tellsWhatWasCollected() == [false, false])
        // What is no more than lies there would take answers away.
        let refused = try CarriedExam.collect([sitting.early], in: sitting.store)
        #expect(refused.refused.map(\.what) == ["damaged beside"] && refused.replaced.isEmpty)
        let back = try CarriedExam.collect([sitting.file.journal], in: sitting.store)
        #expect(back.restored == [sitting.file.journal] && back.replaced.isEmpty)
        #expect(try sitting.beside.journalBytes() == sitting.file.journalBytes())
        #expect(try sitting.problems() == [])
    }

    @Test func `one that is gone is told, and put back from its file`() throws {
        let sitting = try Collected.made()
        try File.remove(sitting.beside.journal)
        #expect(
            try sitting.problems() == [.journalMissing(sitting.beside.journal, "C-0001")])
        #expect(try sitting.tellsWhatWasCollected() == [nil, false])
        let back = try CarriedExam.collect([sitting.file.journal], in: sitting.store)
        #expect(back.restored == [sitting.file.journal])
        #expect(try sitting.problems() == [])
        #expect(try sitting.tellsWhatWasCollected() == [true, true])
    }

    /// What somebody made of the unfinished record at the end of a journal that was collected.
    enum Tail: CaseIterable { case asItWas, cutOff, shorter, zeros }

    @Test(arguments: Tail.allCases)
    func `what stands behind the last whole record damages nothing`(tail: Tail) throws {
        let store = try CarriedExam.prepared(1)
        let file = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(file, submits: false)
        let bytes = try file.journalBytes()
        let torn = try CarriedExam.copy(bytes.dropLast(5), as: "torn.responses", in: store)
        let taken = try CarriedExam.collect([torn], in: store, takesUnfinished: true).taken
        let unfinished = try #require(taken.first).sitting.torn
        try #require(unfinished > 20)
        let beside = try SittingFolder(ticket: file.ticket, in: store.folder.sittings)
        let kept = try beside.journalBytes()
        let records = kept.dropLast(unfinished)
        let now: [UInt8] =
            switch tail {
            case .asItWas: kept
            case .cutOff: Array(records)
            case .shorter: kept.dropLast(7)
            case .zeros: records + Array(repeating: 0, count: unfinished)
            }
        try File.write(now, to: beside.journal)
        let sitting = Collected(store: store, file: file, beside: beside, early: torn)
        #expect(try sitting.problems() == [])
        #expect(try sitting.tellsWhatWasCollected() == [true, true])
        // A record less is another matter, and so is one that was altered.
        var altered = Array(records)
        altered[records.count - 1] ^= 1
        for damaged in [Array(records.dropLast()), altered] {
            try File.write(damaged, to: beside.journal)
            #expect(try sitting.problems() == [.otherJournal(beside.journal, "C-0001")])
            #expect(try sitting.tellsWhatWasCollected().last == false)
        }
    }
}
