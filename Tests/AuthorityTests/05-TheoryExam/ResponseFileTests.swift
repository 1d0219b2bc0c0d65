import Authority
import CertCore
import Disk
import Ledger
import Seals
import Sitting
import Testing

/// What comes back from other machines, whole, cut off, twice or of somebody else.
@Suite struct ResponseFileTests {
    @Test func `a response file is taken in once, under the bank's own names`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder)
        #expect(
            try CarriedExam.collect([folder.journal], in: store, isDryRun: true).taken.count == 1)
        let first = try CarriedExam.collect([folder.journal], in: store)
        #expect(first.taken.map(\.ticket) == [folder.ticket])
        #expect(first.taken[0].sitting.hosts == ["desk"])
        #expect(first.refused.isEmpty && first.left.isEmpty)
        let exam = try store.read { try $0.caseFile("C-0001").theory["theory"] }
        #expect(exam?.ending == .submitted)
        let form = try ExamTests.form(of: "C-0001", in: store)
        let answered = try #require(exam?.responses.value?.first)
        #expect(form.items.contains(answered.key))
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        #expect(try beside.journalBytes() == folder.journalBytes())

        let again = try CarriedExam.collect([folder.journal], in: store)
        #expect(again.taken.isEmpty && again.refused.isEmpty)
        #expect(again.known == [folder.journal])
    }

    @Test func `files tell their session, or why the first of them cannot be read`() throws {
        let store = try CarriedExam.prepared(1)
        let file = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(file)
        let note = try CarriedExam.copy(Array("a note".utf8), as: "note", in: store)
        let gone = Path.join(store.path, "gone.responses")
        let authority = try store.authority(at: "2026-11-21T11:05:00")
        #expect(try authority.session(ofResponses: [note, gone, file.journal]) == "S-0001")
        let missing = #expect(throws: DiskError.self) {
            try authority.session(ofResponses: [note, gone, store.path])
        }
        #expect(missing?.path == gone && missing?.isMissing == true)
        let odd = #expect(throws: RefusedResponseFile.self) {
            try authority.session(ofResponses: [note])
        }
        #expect(odd?.path == note && odd?.what == "no journal")
        // Where no paper was drawn, no ticket is known.
        let other = try ExamTests.scheduled(1)
        let elsewhere = try other.authority(at: "2026-11-21T11:05:00")
        #expect(try elsewhere.session(ofResponses: [file.journal]) == nil)
    }

    @Test func `a second sitting with the same paper is refused, and both are told`() throws {
        let store = try CarriedExam.prepared(1)
        let first = try CarriedExam.carry("C-0001", to: "m1", from: store)
        let second = try CarriedExam.carry("C-0001", to: "m2", from: store)
        try CarriedExam.answer(first)
        try CarriedExam.answer(second, option: "B")
        let together = try CarriedExam.collect([first.journal, second.journal], in: store)
        #expect(together.taken.isEmpty)
        #expect(together.refused.map(\.path) == [first.journal, second.journal])
        #expect(together.refused.map(\.other) == [second.journal, first.journal])

        _ = try CarriedExam.collect([first.journal], in: store)
        let later = try CarriedExam.collect([second.journal], in: store)
        let beside = try SittingFolder(ticket: first.ticket, in: store.folder.sittings)
        #expect(later.refused.map(\.other) == [beside.journal])
    }

    @Test func `an earlier copy of a sitting is no second one`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        let copy = try CarriedExam.copy(folder.journalBytes(), as: "copy.responses", in: store)
        try CarriedExam.finish(folder)
        let collection = try CarriedExam.collect([copy, folder.journal], in: store)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(
            collection.earlier == [
                AnswerCollection.EarlierCopy(path: copy, longer: folder.journal)
            ])
        #expect(try CarriedExam.collect([copy], in: store).known == [copy])
    }

    @Test func `a torn copy beside the one that was gone on with is no second sitting`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        let torn = try folder.journalBytes().dropLast(5)
        try File.write(Array(torn), to: folder.journal)
        let copy = try CarriedExam.copy(torn, as: "torn.responses", in: store)
        try CarriedExam.finish(folder)
        try #require(try !folder.journalBytes().starts(with: torn))
        let collection = try CarriedExam.collect([copy, folder.journal], in: store)
        #expect(collection.refused.isEmpty)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(collection.earlier.map(\.path) == [copy])
    }

    @Test func `rubbish behind a copy hides no good one`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder)
        let rubbish = (0..<20).map { UInt8(truncatingIfNeeded: 200 &+ $0 &* 37) }
        let copy = try CarriedExam.copy(
            folder.journalBytes() + rubbish, as: "more.responses", in: store)
        let collection = try CarriedExam.collect([copy, folder.journal], in: store)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(collection.refused.map(\.path) == [copy])
        #expect(collection.refused.map(\.what) == ["altered"])
    }

    @Test func `a truncated copy is taken only as the last word, and the whole one replaces it`()
        throws
    {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        let cut = try CarriedExam.copy(folder.journalBytes(), as: "cut.responses", in: store)
        try CarriedExam.finish(folder)
        let first = try CarriedExam.collect([cut], in: store)
        #expect(first.taken.isEmpty && first.hasUnfinished)
        #expect(first.refused.map(\.what) == ["cut off"])
        let taken = try CarriedExam.collect([cut], in: store, takesUnfinished: true)
        #expect(taken.taken.map(\.sitting.ending) == [.unfinished])
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        #expect(throws: SittingFailure.collected) {
            _ = try RunningSitting.open(beside, clock: .system())
        }
        let whole = try CarriedExam.collect([folder.journal], in: store)
        #expect(whole.replaced == ["C-0001"] && whole.refused.isEmpty)
        #expect(whole.taken.map(\.sitting.ending) == [.submitted])
        #expect(try beside.journalBytes() == folder.journalBytes())
        #expect(
            try CarriedExam.collect([folder.journal, cut], in: store).known == [folder.journal])
        var story: [TheoryExamEvent] = []
        try store.read { view in
            try view.forEachEntry(
                of: LogRange(subject: .caseFile("C-0001")), personal: true
            ) { entry in
                if case .caseFile(_, .theory(let event)) = entry.event { story.append(event) }
            }
        }
        #expect(
            story.map(\.name) == [
                "drawn", "collected", "accounted", "set aside", "collected", "accounted",
            ])
        let account = try store.read { try $0.caseFile("C-0001").theory["theory"]?.account }
        #expect(account?.hosts.value == ["desk"])
        #expect(account?.resumptions == 2 && account?.torn == 0)
        #expect(account?.journal.text == Digest(of: try folder.journalBytes()).hex)
    }

    /// A sitting that was collected as far as a copy had it, and then handed in.
    private static func collectedCut(
        in store: borrowing RehearsalStore
    ) throws -> SittingFolder {
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        let cut = try CarriedExam.copy(folder.journalBytes(), as: "cut.responses", in: store)
        try CarriedExam.finish(folder)
        _ = try CarriedExam.collect([cut], in: store, takesUnfinished: true)
        return folder
    }

    @Test func `once somebody marked, a longer copy comes too late`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try Self.collectedCut(in: store)
        let form = try ExamTests.form(of: "C-0001", in: store)
        let round = store.round
        let text = try store.read { view in
            let bank = try #require(
                try view.standard(view.round(round).scheme).bank(of: "theory"))
            return try #require(
                bank.items.first { $0.type == .shortText && form.items.contains($0.id) })
        }
        try store.perform(at: "2026-11-21T12:00:00") { work in
            _ = try work.mark("C-0001", item: text.id, marks: 1, note: nil)
        }
        let late = try CarriedExam.collect([folder.journal], in: store, at: "2026-11-21T12:05:00")
        #expect(late.refused.map(\.what) == ["marked"])
        let exam = try store.read { try $0.caseFile("C-0001").theory["theory"] }
        #expect(exam?.ending == .unfinished)
        // The journal that lies here stays the one on record.
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        #expect(exam?.account?.journal.text == Digest(of: try beside.journalBytes()).hex)
    }

    @Test func `a longer copy that was kept and never put on record is taken in`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try Self.collectedCut(in: store)
        // So a collection leaves it that dies before the ledger has it.
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        try File.write(folder.journalBytes(), to: beside.journal)
        let again = try CarriedExam.collect([folder.journal], in: store)
        #expect(again.replaced == ["C-0001"] && again.known.isEmpty)
        #expect(again.taken.map(\.sitting.ending) == [.submitted])
        #expect(try CarriedExam.collect([folder.journal], in: store).known == [folder.journal])
    }

    @Test func `foreign, altered and unfinished files are refused by name, the others taken`()
        throws
    {
        let store = try CarriedExam.prepared(3)
        let good = try CarriedExam.carry("C-0001", to: "m", from: store)
        let running = try CarriedExam.carry("C-0002", to: "m", from: store)
        let altered = try CarriedExam.carry("C-0003", to: "m", from: store)
        try CarriedExam.answer(good)
        try CarriedExam.answer(running, submits: false)
        try CarriedExam.answer(altered)
        var bytes = try altered.journalBytes()
        bytes[bytes.count - 30] ^= 1
        try File.write(bytes, to: altered.journal)
        let other = try CarriedExam.prepared(4)
        let foreign = try CarriedExam.carry("C-0004", to: "m", from: other)
        try CarriedExam.answer(foreign)
        let nothing = Path.join(store.path, "note.txt")
        try File.write(Array("hello".utf8), to: nothing)
        let files = [nothing, foreign.journal, altered.journal, running.journal, good.journal]
        let collection = try CarriedExam.collect(files, in: store, at: "2026-11-21T09:45:00")
        #expect(collection.taken.map(\.case) == ["C-0001"])
        #expect(collection.left.map(\.case) == ["C-0002"])
        #expect(collection.refused.map(\.path) == [nothing, foreign.journal, altered.journal])
        #expect(collection.refused.map(\.what) == ["no journal", "foreign", "altered"])
        // What was left is there for the next time, and nothing of what was refused.
        let beside = try SittingFolder(ticket: altered.ticket, in: store.folder.sittings)
        #expect(!Path.exists(beside.journal))
        let later = try CarriedExam.collect([running.journal], in: store)
        #expect(later.refused.map(\.what) == ["cut off"])
        try CarriedExam.finish(running)
        #expect(
            try CarriedExam.collect([running.journal], in: store).taken.map(\.case) == ["C-0002"])
    }

    @Test func `a file of a candidate who was not checked in waits for that`() throws {
        let store = try ExamTests.scheduled(1)
        try ExamTests.draw(in: store)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder)
        let refused = try CarriedExam.collect([folder.journal], in: store).refused
        #expect(refused.map(\.what) == ["not present"])
    }
}

extension TheoryExamEvent {
    fileprivate var name: String {
        switch self {
        case .formDrawn: "drawn"
        case .collected: "collected"
        case .accounted: "accounted"
        case .setAside: "set aside"
        case .textMarked: "marked"
        }
    }
}
