import CertCore
import Disk
import Seals
import TestKit
import Testing

@testable import Authority
@testable import Sitting

/// Response files and journals that somebody forged, damaged or kept something back in.
@Suite struct OddResponseTests {
    private static func reading(_ minutes: Int) -> ClockReading {
        ClockReading(
            wall: ExamTests.window.lowerBound + .minutes(minutes),
            uptime: Int64(minutes) * 60_000, boot: "b")
    }

    /// Adds a record to a journal, as whoever has the codes can.
    private static func forge(
        _ folder: SittingFolder, _ event: SittingEvent, minute: Int
    ) throws {
        try forge(folder, [JournalEntry(at: reading(minute), event: event)])
    }

    private static func forge(_ folder: SittingFolder, _ entries: [JournalEntry]) throws {
        let key = try folder.release().key
        let (paper, digest) = try folder.readSealed(key: key)
        let owner = paper.owner(digest, access: .paper(key))
        var journal = try Journal(
            continuing: folder.scanJournal(of: owner), of: owner, at: folder.journal, under: key,
            to: paper.collector, random: .system)
        try journal.append(entries)
    }

    private static func issue(
        _ kind: SittingCode.Kind, minutes: Int = 0, in store: borrowing RehearsalStore,
        at time: String = "08:58:00"
    ) throws -> ToldCode {
        let authority = try store.authority(at: "2026-11-21T" + time)
        return try authority.issueCode(
            kind, by: .minutes(minutes), for: nil, of: "S-0001", reason: "r",
            as: authority.actor("wang") { nil })
    }

    private static func use(_ code: ToldCode, in folder: SittingFolder, minute: Int) throws {
        var sitting = try RunningSitting.open(
            folder, clock: ClockSource { reading(minute) }, host: "desk")
        if sitting.state.started == nil { try sitting.perform(.start) }
        try sitting.perform(.code(#require(code.text)))
    }

    @Test func `a forged file is refused by name, and the others are taken`() throws {
        let store = try CarriedExam.prepared(2)
        let good = try CarriedExam.carry("C-0001", to: "m", from: store)
        let forged = try CarriedExam.carry("C-0002", to: "m", from: store)
        try CarriedExam.answer(good)
        try CarriedExam.answer(forged, submits: false)
        try Self.forge(forged, .typed("1", [TypingEdit(at: 0, .delete(-1))]), minute: 42)
        let collection = try CarriedExam.collect(
            [forged.journal, good.journal], in: store)
        #expect(collection.taken.map(\.case) == ["C-0001"])
        #expect(collection.refused.map(\.path) == [forged.journal])
        #expect(collection.refused.map(\.what) == ["unreadable"])
    }

    @Test func `a file that answers what the paper does not have is refused, and not kept`()
        throws
    {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        try Self.forge(folder, .answered("999", .boolean(true)), minute: 42)
        try Self.forge(folder, .submitted, minute: 43)
        let collection = try CarriedExam.collect([folder.journal], in: store)
        #expect(collection.taken.isEmpty)
        #expect(collection.refused.map(\.path) == [folder.journal])
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        #expect(!Path.exists(beside.journal))
        #expect(try !beside.readAdmission().isCollected)
    }

    @Test func `a file that would leave times nobody can read again is refused by name`() throws {
        let store = try CarriedExam.prepared(2)
        let good = try CarriedExam.carry("C-0001", to: "m", from: store)
        let forged = try CarriedExam.carry("C-0002", to: "m", from: store)
        try CarriedExam.answer(good)
        let last = Instant("9999-12-31T23:59:59Z")!
        let entries = zip([SittingEvent.started, .started, .submitted], [0, 60, 61]).map {
            JournalEntry(
                at: ClockReading(wall: last, uptime: Int64($1) * 1_000, boot: "x"), event: $0)
        }
        try Self.forge(forged, entries)
        let collection = try CarriedExam.collect(
            [forged.journal, good.journal], in: store)
        #expect(collection.taken.map(\.case) == ["C-0001"])
        #expect(collection.refused.map(\.what) == ["forged"])
        #expect(try store.read { try $0.caseFile("C-0002").theory["theory"]?.ending } == nil)
    }

    @Test func `nothing is written that the ledger could not read again`() throws {
        let store = try CarriedExam.prepared(1)
        let beyond = Instant("9999-12-31T23:59:59Z")! + .seconds(1)
        let error = #expect(throws: AuthorityError.self) {
            try store.perform(at: "2026-11-21T11:05:00") { work in
                try work.perform(
                    .theory(
                        .collect(
                            "theory", started: beyond, ended: beyond, ending: .submitted,
                            responses: [:])), on: "C-0001")
            }
        }
        guard case .unrecordable? = error else { throw try #require(error) }
        #expect(try store.read { try $0.caseFile("C-0001").theory["theory"]?.ending } == nil)
    }

    @Test func `time that the desk never gave does not count, and stands in the record`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        let order = SittingOrder(
            .extend, .own, at: Self.reading(60).wall, minutes: 480, words: Personal("w"))
        try Self.forge(folder, .ordered(order, isLate: false), minute: 60)
        try Self.forge(folder, .cleared("1"), minute: 200)
        try Self.forge(folder, .submitted, minute: 210)
        let collection = try CarriedExam.collect(
            [folder.journal], in: store, at: "2026-11-21T13:00:00")
        let taken = try #require(collection.taken.first)
        #expect(taken.sitting.ending == .timeOver && taken.sitting.charged == .minutes(90))
        // Ten minutes of the outage before it were given back.
        #expect(taken.sitting.ended == Self.reading(100).wall)
        #expect(collection.ungiven.map(\.case) == ["C-0001"])
        #expect(collection.ungiven.map(\.order.minutes) == [480])
        let account = try store.read { try $0.caseFile("C-0001").theory["theory"]?.account }
        #expect(account?.ungiven.map(\.minutes) == [480])
        #expect(account?.ungiven.first?.words == .erased)
        let again = try CarriedExam.collect(
            [folder.journal], in: store, at: "2026-11-21T13:05:00")
        #expect(again.ungiven == collection.ungiven)
    }

    @Test func `a told code is untold where nobody had its characters`() throws {
        let store = try CarriedExam.prepared(2)
        let had = try CarriedExam.carry("C-0001", to: "m", from: store)
        let wrote = try CarriedExam.carry("C-0002", to: "m", from: store)
        let code = try Self.issue(.extend, minutes: 30, in: store)
        try CarriedExam.answer(had, submits: false)
        try CarriedExam.answer(wrote, submits: false)
        try Self.use(code, in: had, minute: 42)
        try Self.forge(wrote, .codeUsed(code.code, typed: ""), minute: 42)
        let collection = try CarriedExam.collect(
            [had.journal, wrote.journal], in: store, at: "2026-11-21T13:00:00",
            takesUnfinished: true)
        #expect(collection.taken.count == 2)
        #expect(collection.untold.map(\.case) == ["C-0002"])
        #expect(collection.untold.map(\.code) == [code.code])
    }

    @Test func `a pause that somebody kept for later is reported`() throws {
        let store = try CarriedExam.prepared(3)
        let folders = try ["C-0001", "C-0002", "C-0003"].map {
            try CarriedExam.carry(CaseID($0), to: "m", from: store)
        }
        // Told two minutes before the beginning, and for the third once more.
        let pause = try Self.issue(.pause, in: store)
        for (folder, minute) in zip(folders, [13, 14, 50]) {
            if minute == 50 { _ = try Self.issue(.pause, in: store, at: "09:40:00") }
            try Self.use(pause, in: folder, minute: minute)
        }
        let files = folders.map(\.journal)
        let collection = try CarriedExam.collect(
            files, in: store, at: "2026-11-21T13:00:00", takesUnfinished: true)
        #expect(collection.taken.count == 3 && collection.untold.isEmpty)
        #expect(collection.late.map(\.case) == ["C-0002"])
        #expect(collection.late.map(\.code) == [pause.code])
        let account = try store.read { try $0.caseFile("C-0002").theory["theory"]?.account }
        #expect(account?.late == [pause.code])
        let again = try CarriedExam.collect(files, in: store, at: "2026-11-21T13:05:00")
        #expect(again.late == collection.late)
    }

    // MARK: Damage beside the store

    private static func damage(_ path: String) throws -> [UInt8] {
        var bytes = try File.read(path, atMost: 1 << 22)
        bytes[bytes.count - 30] ^= 1
        try File.write(bytes, to: path)
        return bytes
    }

    private static func kept(_ folder: SittingFolder) throws -> [[UInt8]] {
        try Folder.list(folder.path).filter { $0.contains("damaged") }.map {
            try File.read(Path.join(folder.path, $0), atMost: 1 << 22)
        }
    }

    @Test func `what was collected and damaged since is put back from its copy alone`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder, submits: false)
        let half = try CarriedExam.copy(folder.journalBytes(), as: "half", in: store)
        try CarriedExam.finish(folder)
        _ = try CarriedExam.collect([folder.journal], in: store)
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        let damaged = try Self.damage(beside.journal)
        let refused = try CarriedExam.collect([half], in: store).refused
        #expect(refused.map(\.what) == ["damaged beside"])
        #expect(try beside.journalBytes() == damaged)
        let collection = try CarriedExam.collect([folder.journal], in: store)
        #expect(collection.restored == [folder.journal] && collection.refused.isEmpty)
        #expect(try beside.journalBytes() == folder.journalBytes())
        #expect(try Self.kept(beside) == [damaged])
    }

    @Test func `where nothing was collected, a good copy counts in place of a damaged journal`()
        throws
    {
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
        try CarriedExam.answer(folder)
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        try File.write(folder.journalBytes(), to: beside.journal)
        let damaged = try Self.damage(beside.journal)
        #expect(
            try CarriedExam.collect([folder.journal], in: store, isDryRun: true).taken.count
                == 1)
        #expect(try beside.journalBytes() == damaged)
        let collection = try CarriedExam.collect([folder.journal], in: store)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(try beside.journalBytes() == folder.journalBytes())
        #expect(try Self.kept(beside) == [damaged])
    }

    // MARK: Collecting while candidates come and go

    /// Sittings beside the store that were left lying after a quarter of an hour.
    private static func begun(_ store: borrowing RehearsalStore, _ id: CaseID) throws
        -> SittingFolder
    {
        let ticket = try ExamTests.form(of: id, in: store).ticket
        let folder = try SittingFolder(ticket: ticket, in: store.folder.sittings)
        var sitting = try RunningSitting.open(folder, clock: ClockSource { reading(0) })
        try sitting.perform(.start)
        return folder
    }

    private static func visit(_ folder: SittingFolder, minute: Int) {
        do {
            _ = try RunningSitting.open(folder, clock: ClockSource { reading(minute) })
        } catch {}
    }

    @Test func `who comes back during the collection undoes nothing of it`() async throws {
        let store = try CarriedExam.prepared(2)
        let first = try Self.begun(store, "C-0001")
        let second = try Self.begun(store, "C-0002")
        let isHeld = Flag()
        let visiting = Task.detached {
            let held = try FileLock(second.lock, waitingAtMost: 0)
            isHeld.set()
            SystemClock.pause(milliseconds: 200)
            Self.visit(first, minute: 121)
            extendLifetime(held)
        }
        while !isHeld.isSet { try await Task.sleep(for: .milliseconds(5)) }
        let authority = try store.authority(at: "2026-11-21T11:05:00")
        let collection = try authority.collect("S-0001", as: authority.actor("lin") { nil })
        try await visiting.value
        #expect(collection.taken.first?.case == "C-0001")
        let account = try store.read { try $0.caseFile("C-0001").theory["theory"]?.account }
        #expect(account?.journal.text == Digest(of: try first.journalBytes()).hex)
    }

    @Test func `papers released again stay shut where the answers are in`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try Self.begun(store, "C-0001")
        let authority = try store.authority(at: "2026-11-21T11:05:00")
        let actor = try authority.actor("lin") { nil }
        #expect(try authority.collect("S-0001", as: actor).taken.count == 1)
        #expect(try folder.readAdmission().isCollected)
        try authority.deliver(to: "S-0001")
        #expect(try folder.readAdmission().isCollected)
    }

    @Test func `a dry run of a collection shuts nobody out`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try Self.begun(store, "C-0001")
        let authority = try store.authority(at: "2026-11-21T11:05:00")
        let actor = try authority.actor("lin") { nil }
        #expect(try authority.collect("S-0001", as: actor, isDryRun: true).taken.count == 1)
        #expect(try !folder.readAdmission().isCollected)
    }

    @Test func `who was shut out for a collection that failed is let in again`() throws {
        let store = try CarriedExam.prepared(1)
        let folder = try Self.begun(store, "C-0001")
        let authority = try store.authority(at: "2026-11-21T11:05:00")
        let actor = try authority.actor("lin") { nil }
        struct Failure: Error {}
        #expect(throws: Failure.self) {
            try authority.collect(
                "S-0001", takesUnfinished: false, as: actor, commandID: nil, isDryRun: false
            ) { desk, work in
                try desk.collect("C-0001", &work)
                try #require(try folder.readAdmission().isCollected)
                throw Failure()
            }
        }
        #expect(try !folder.readAdmission().isCollected)
    }

    // MARK: What was voided

    @Test func `a voided sitting in a pause that nobody ends is taken as it stands`() throws {
        let store = try CarriedExam.prepared(2)
        let folders = try ["C-0001", "C-0002"].map { try Self.begun(store, CaseID($0)) }
        let authority = try store.authority(at: "2026-11-21T09:20:00")
        let actor = try authority.actor("lin") { nil }
        _ = try authority.order(.pause, words: "fire", of: "S-0001", as: actor)
        try store.perform(at: "2026-11-21T09:30:00") { work in
            _ = try work.void("C-0001", part: "theory", tier: "serious", reason: "phone")
        }
        let later = try store.authority(at: "2026-11-21T12:00:00")
        let collection = try later.collect("S-0001", as: actor)
        #expect(collection.taken.map(\.case) == ["C-0001"])
        #expect(collection.left.map(\.case) == ["C-0002"])
        extendLifetime(folders)
    }

    @Test func `the journal of a voided sitting is on record, and its answers are not`() throws {
        let store = try CarriedExam.prepared(3)
        let beside = try Self.begun(store, "C-0001")
        let carried = try CarriedExam.carry("C-0002", to: "m", from: store)
        try CarriedExam.answer(carried)
        try store.perform(at: "2026-11-21T10:00:00") { work in
            for id: CaseID in ["C-0001", "C-0002", "C-0003"] {
                _ = try work.void(id, part: "theory", tier: "serious", reason: "phone")
            }
        }
        let authority = try store.authority(at: "2026-11-21T11:05:00")
        let actor = try authority.actor("lin") { nil }
        let collection = try authority.collect("S-0001", as: actor)
        // Of the others there is nothing here; of the third nowhere, for which nobody waits.
        #expect(collection.taken.map(\.case) == ["C-0001"] && collection.left.isEmpty)
        let files = try CarriedExam.collect([carried.journal], in: store)
        #expect(files.taken.map(\.case) == ["C-0002"] && files.refused.isEmpty)
        for (id, folder) in [(CaseID("C-0001"), beside), ("C-0002", carried)] {
            let caseFile = try store.read { try $0.caseFile(id) }
            let exam = try #require(caseFile.theory["theory"])
            #expect(exam.account?.journal.text == Digest(of: try folder.journalBytes()).hex)
            #expect(exam.ending == nil && exam.responses.value == nil)
            #expect(caseFile.attendance(of: "theory").standing == .voided("serious"))
        }
        #expect(try authority.collect("S-0001", as: actor).done == 2)
        #expect(
            try CarriedExam.collect([carried.journal], in: store).known
                == [carried.journal])
    }
}
