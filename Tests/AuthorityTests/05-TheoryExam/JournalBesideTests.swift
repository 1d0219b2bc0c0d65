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
        #expect(back.known == [sitting.file.journal] && back.replaced.isEmpty)
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
        #expect(back.known == [sitting.file.journal])
        #expect(try sitting.problems() == [])
        #expect(try sitting.tellsWhatWasCollected() == [true, true])
    }
}
