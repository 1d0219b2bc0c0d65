import Authority
import CertCore
import Disk
import Ledger
import Seals
import Sitting
import Testing

/// Papers that are answered on other machines, and what comes back from there.
@Suite struct CarriedPaperTests {
    /// Candidates checked in for a session whose papers are carried away.
    static func carried(_ count: Int) throws -> RehearsalStore {
        let store = try ExamTests.scheduled(count)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        return store
    }

    private static func codes(
        of ticket: String, in store: borrowing RehearsalStore
    ) throws -> OpeningCodes {
        let authority = try store.authority(at: "2026-11-21T08:55:00")
        let tickets = try authority.admissionTickets(of: "S-0001")
        let own = try #require(tickets.first { $0.ticket == ticket }).ownCode
        let room = try #require(
            try authority.releaseCode(of: "S-0001", as: authority.actor("wang") { nil }))
        return OpeningCodes(room: room, own: own)
    }

    /// The paper of a candidate, on another machine.
    static func carry(
        _ id: CaseID, to machine: String, from store: borrowing RehearsalStore
    ) throws -> SittingFolder {
        let folder = Path.join(store.path, machine)
        try Folder.create(folder)
        let papers = try store.authority(at: "2026-11-21T08:55:00").carriedPapers(of: "S-0001")
        let paper = try #require(papers.first { $0.case == id })
        let path = Path.join(folder, paper.name)
        try File.write(paper.bytes, to: path)
        return try SittingFolder(
            carried: path, ticket: paper.ticket, codes: codes(of: paper.ticket, in: store))
    }

    /// Answers the first item with the first option, and hands in if that is asked for.
    static func answer(
        _ folder: SittingFolder, option: OptionID = "A", submits: Bool = true
    ) throws {
        let opens = ExamTests.window.lowerBound
        let clock = ClockSource {
            // Whatever comes second is late enough to hand in.
            ClockReading(wall: opens + .minutes(41), uptime: 41 * 60_000, boot: "b")
        }
        let start = ClockSource { ClockReading(wall: opens, uptime: 0, boot: "b") }
        do {
            var sitting = try RunningSitting.open(folder, clock: start, host: "desk")
            try sitting.perform(.start)
        }
        var sitting = try RunningSitting.open(folder, clock: clock, host: "desk")
        let item = try #require(sitting.state.paper.items.first { !$0.options.isEmpty })
        let response: Response =
            switch item.type {
            case .ordering: .order(item.options.map(\.id))
            case .matching: .pairs([option: item.targets[0].id])
            default: .options([option])
            }
        try sitting.perform(.answer(item.id, response))
        if submits { try sitting.perform(.submit) }
    }

    static func collect(
        _ files: [String], in store: borrowing RehearsalStore,
        at time: String = "2026-11-21T11:05:00", takesUnfinished: Bool = false,
        isDryRun: Bool = false
    ) throws -> AnswerCollection {
        let authority = try store.authority(at: time)
        return try authority.collect(
            "S-0001", files: files, takesUnfinished: takesUnfinished,
            as: authority.actor("lin") { nil },
            isDryRun: isDryRun)
    }

    /// Goes on with a sitting and hands it in.
    static func finish(_ folder: SittingFolder) throws {
        let clock = ClockSource {
            ClockReading(
                wall: ExamTests.window.lowerBound + .minutes(50), uptime: 50 * 60_000, boot: "b")
        }
        var sitting = try RunningSitting.open(folder, clock: clock, host: "desk")
        try sitting.perform(.submit)
    }

    static func copy(
        _ bytes: some Sequence<UInt8>, as name: String, in store: borrowing RehearsalStore
    ) throws -> String {
        let path = Path.join(store.path, name)
        try File.write(Array(bytes), to: path)
        return path
    }

    /// The encoded paper inside a sealed file.
    private static func open(_ folder: SittingFolder) throws -> String {
        let bytes = try File.read(folder.paper, atMost: 1 << 22)
        let mark = Array("certify-paper/2\n".utf8)
        let content = try SealBox.open(
            Array(bytes.dropFirst(mark.count + 32)), under: folder.release().key,
            additional: mark + Array(folder.ticket.utf8))
        return String(decoding: content, as: UTF8.self)
    }

    @Test func `neither the opened paper nor its file has anything of the bank but what is shown`()
        throws
    {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        let opened = try Self.open(folder)
        let form = try ExamTests.form(of: "C-0001", in: store)
        let round = store.round
        let standard = try store.read { try $0.standard($0.round(round).scheme) }
        let bank = try #require(standard.bank(of: "theory"))
        let shown = bank.items.filter { form.items.contains($0.id) }
        try #require(shown.count == 100)
        var markers = ["difficulty", "rationale", "\"key\"", "enemies", "tags", bank.id.text]
        for item in shown {
            markers += [item.id.text, item.rationale.zh, item.point.text]
            markers += item.stimulus.map { ["\"\($0)\""] } ?? []
        }
        for marker in Set(markers) where !marker.isEmpty && marker.utf8.count > 2 {
            #expect(!opened.contains(marker), "\(marker)")
        }
        #expect(opened.contains(shown[0].stem.zh))
        #expect(!opened.contains(form.digest.text))
        let file = String(decoding: try File.read(folder.paper, atMost: 1 << 22), as: UTF8.self)
        #expect(!file.contains(shown[0].stem.zh))
    }

    @Test func `the file carried away is the one beside the store`() throws {
        let store = try Self.carried(2)
        let papers = try store.authority(at: "2026-11-21T08:55:00").carriedPapers(of: "S-0001")
        #expect(papers.map(\.case) == ["C-0001", "C-0002"])
        for paper in papers {
            let beside = try SittingFolder(ticket: paper.ticket, in: store.folder.sittings)
            #expect(try File.read(beside.paper, atMost: 1 << 22) == paper.bytes)
            #expect(
                try beside.release().key
                    == Self.codes(of: paper.ticket, in: store).key(of: paper.ticket))
        }
    }

    @Test func `nobody opens another's paper with the room's code`() throws {
        let store = try Self.carried(2)
        let mine = try Self.carry("C-0001", to: "m", from: store)
        let theirs = try Self.carry("C-0002", to: "m", from: store)
        let codes = try Self.codes(of: mine.ticket, in: store)
        let attempt = try SittingFolder(carried: theirs.paper, ticket: theirs.ticket, codes: codes)
        #expect(throws: SittingFailure.paperStaysShut) {
            try attempt.readPaper(key: attempt.release().key)
        }
    }

    @Test func `each telling of the room's code is on record, and takes an invigilator`() throws {
        let store = try Self.carried(1)
        let ticket = try ExamTests.form(of: "C-0001", in: store).ticket
        let first = try Self.codes(of: ticket, in: store)
        #expect(try Self.codes(of: ticket, in: store) == first)
        var tellings = 0
        try store.read { view in
            try view.forEachEntry(of: LogRange(), personal: false) { entry in
                if entry.event == .session("S-0001", .codeReleased) {
                    #expect(entry.recorded.operatorName == "wang")
                    tellings += 1
                }
            }
        }
        #expect(tellings == 2)
    }

    @Test func `a response file is taken in once, under the bank's own names`() throws {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder)
        #expect(try Self.collect([folder.journal], in: store, isDryRun: true).taken.count == 1)
        let first = try Self.collect([folder.journal], in: store)
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

        let again = try Self.collect([folder.journal], in: store)
        #expect(again.taken.isEmpty && again.refused.isEmpty)
        #expect(again.known == [folder.journal])
    }

    @Test func `a second sitting with the same paper is refused, and both are told`() throws {
        let store = try Self.carried(1)
        let first = try Self.carry("C-0001", to: "m1", from: store)
        let second = try Self.carry("C-0001", to: "m2", from: store)
        try Self.answer(first)
        try Self.answer(second, option: "B")
        let together = try Self.collect([first.journal, second.journal], in: store)
        #expect(together.taken.isEmpty)
        #expect(together.refused.map(\.path) == [first.journal, second.journal])
        #expect(together.refused.map(\.other) == [second.journal, first.journal])

        _ = try Self.collect([first.journal], in: store)
        let later = try Self.collect([second.journal], in: store)
        let beside = try SittingFolder(ticket: first.ticket, in: store.folder.sittings)
        #expect(later.refused.map(\.other) == [beside.journal])
    }

    @Test func `an earlier copy of a sitting is no second one`() throws {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder, submits: false)
        let copy = try Self.copy(folder.journalBytes(), as: "copy.responses", in: store)
        try Self.finish(folder)
        let collection = try Self.collect([copy, folder.journal], in: store)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(
            collection.earlier == [
                AnswerCollection.EarlierCopy(path: copy, longer: folder.journal)
            ])
        #expect(try Self.collect([copy], in: store).known == [copy])
    }

    @Test func `a torn copy beside the one that was gone on with is no second sitting`() throws {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder, submits: false)
        let torn = try folder.journalBytes().dropLast(5)
        try File.write(Array(torn), to: folder.journal)
        let copy = try Self.copy(torn, as: "torn.responses", in: store)
        try Self.finish(folder)
        try #require(try !folder.journalBytes().starts(with: torn))
        let collection = try Self.collect([copy, folder.journal], in: store)
        #expect(collection.refused.isEmpty)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(collection.earlier.map(\.path) == [copy])
    }

    @Test func `rubbish behind a copy hides no good one`() throws {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder)
        let rubbish = (0..<20).map { UInt8(truncatingIfNeeded: 200 &+ $0 &* 37) }
        let copy = try Self.copy(
            folder.journalBytes() + rubbish, as: "more.responses", in: store)
        let collection = try Self.collect([copy, folder.journal], in: store)
        #expect(collection.taken.map(\.sitting.ending) == [.submitted])
        #expect(collection.refused.map(\.path) == [copy])
        #expect(collection.refused.map(\.what) == ["altered"])
    }

    @Test func `a truncated copy is taken only as the last word, and the whole one replaces it`()
        throws
    {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder, submits: false)
        let cut = try Self.copy(folder.journalBytes(), as: "cut.responses", in: store)
        try Self.finish(folder)
        let first = try Self.collect([cut], in: store)
        #expect(first.taken.isEmpty && first.hasUnfinished)
        #expect(first.refused.map(\.what) == ["cut off"])
        let taken = try Self.collect([cut], in: store, takesUnfinished: true)
        #expect(taken.taken.map(\.sitting.ending) == [.unfinished])
        let beside = try SittingFolder(ticket: folder.ticket, in: store.folder.sittings)
        #expect(throws: SittingFailure.collected) {
            _ = try RunningSitting.open(beside, clock: .system())
        }
        let whole = try Self.collect([folder.journal], in: store)
        #expect(whole.replaced == ["C-0001"] && whole.refused.isEmpty)
        #expect(whole.taken.map(\.sitting.ending) == [.submitted])
        #expect(try beside.journalBytes() == folder.journalBytes())
        #expect(try Self.collect([folder.journal, cut], in: store).known == [folder.journal])
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

    @Test func `once somebody marked, a longer copy comes too late`() throws {
        let store = try Self.carried(1)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder, submits: false)
        let cut = try Self.copy(folder.journalBytes(), as: "cut.responses", in: store)
        try Self.finish(folder)
        _ = try Self.collect([cut], in: store, takesUnfinished: true)
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
        let late = try Self.collect([folder.journal], in: store, at: "2026-11-21T12:05:00")
        #expect(late.refused.map(\.what) == ["marked"])
        let ending = try store.read { try $0.caseFile("C-0001").theory["theory"]?.ending }
        #expect(ending == .unfinished)
    }

    @Test func `foreign, altered and unfinished files are refused by name, the others taken`()
        throws
    {
        let store = try Self.carried(3)
        let good = try Self.carry("C-0001", to: "m", from: store)
        let running = try Self.carry("C-0002", to: "m", from: store)
        let altered = try Self.carry("C-0003", to: "m", from: store)
        try Self.answer(good)
        try Self.answer(running, submits: false)
        try Self.answer(altered)
        var bytes = try altered.journalBytes()
        bytes[bytes.count - 30] ^= 1
        try File.write(bytes, to: altered.journal)
        let other = try Self.carried(4)
        let foreign = try Self.carry("C-0004", to: "m", from: other)
        try Self.answer(foreign)
        let nothing = Path.join(store.path, "note.txt")
        try File.write(Array("hello".utf8), to: nothing)
        let files = [nothing, foreign.journal, altered.journal, running.journal, good.journal]
        let collection = try Self.collect(files, in: store, at: "2026-11-21T09:45:00")
        #expect(collection.taken.map(\.case) == ["C-0001"])
        #expect(collection.left.map(\.case) == ["C-0002"])
        #expect(collection.refused.map(\.path) == [nothing, foreign.journal, altered.journal])
        #expect(collection.refused.map(\.what) == ["no journal", "foreign", "altered"])
        // What was left is there for the next time, and nothing of what was refused.
        let beside = try SittingFolder(ticket: altered.ticket, in: store.folder.sittings)
        #expect(!Path.exists(beside.journal))
        let later = try Self.collect([running.journal], in: store)
        #expect(later.refused.map(\.what) == ["cut off"])
        try Self.finish(running)
        #expect(try Self.collect([running.journal], in: store).taken.map(\.case) == ["C-0002"])
    }

    @Test func `a code that is told works offline, and one that nobody told is reported`() throws {
        let store = try Self.carried(2)
        let told = try Self.carry("C-0001", to: "m", from: store)
        let untold = try Self.carry("C-0002", to: "m", from: store)
        let authority = try store.authority(at: "2026-11-21T08:58:00")
        let actor = try authority.actor("wang") { nil }
        let extend = try authority.issueCode(
            .extend, by: .minutes(10), for: "C-0001", of: "S-0001", reason: "keys", as: actor)
        // Told by somebody who has the store's secret, and then undone.
        let copy = Path.join(store.path, "copy")
        try Folder.copy(store.folder.path, to: copy)
        let elsewhere = try Authority.open(StoreFolder(copy), for: .writing) { _ in
            Instant("2026-11-21T01:00:00Z")!
        }
        let secret = try elsewhere.issueCode(
            .extend, by: .minutes(30), for: nil, of: "S-0001", reason: "-",
            as: elsewhere.actor("wang") { nil })
        for (folder, code) in [(told, extend), (untold, secret)] {
            let clock = ClockSource {
                ClockReading(wall: ExamTests.window.lowerBound, uptime: 0, boot: "b")
            }
            var sitting = try RunningSitting.open(folder, clock: clock, host: "desk")
            try sitting.perform(.start)
            let left = sitting.timeLeft
            try sitting.perform(.code(try #require(code.text)))
            #expect(sitting.timeLeft == left + .minutes(code.code.minutes))
        }
        let collection = try Self.collect(
            [told.journal, untold.journal], in: store, at: "2026-11-21T13:00:00",
            takesUnfinished: true)
        #expect(collection.taken.count == 2)
        #expect(collection.untold.map(\.case) == ["C-0002"])
        #expect(collection.untold.map(\.code) == [secret.code])
        // It stands in the case, and is told as often as somebody asks.
        let account = try store.read { try $0.caseFile("C-0002").theory["theory"]?.account }
        #expect(account?.untold == [secret.code] && account?.codes == [secret.code])
        let again = try Self.collect(
            [told.journal, untold.journal], in: store, at: "2026-11-21T13:05:00")
        #expect(again.untold == collection.untold)
        let beside = try store.authority(at: "2026-11-21T13:10:00")
        let whole = try beside.collect("S-0001", as: beside.actor("lin") { nil })
        #expect(whole.done == 2 && whole.untold == collection.untold)
    }

    @Test func `a dry run tells no code`() throws {
        let store = try Self.carried(1)
        let authority = try store.authority(at: "2026-11-21T08:58:00")
        let actor = try authority.actor("wang") { nil }
        let code = try authority.issueCode(
            .pause, for: nil, of: "S-0001", reason: "fire", as: actor, isDryRun: true)
        #expect(code.text == nil)
        #expect(try authority.releaseCode(of: "S-0001", as: actor, isDryRun: true) == nil)
    }

    @Test func `a file of a candidate who was not checked in waits for that`() throws {
        let store = try ExamTests.scheduled(1)
        try ExamTests.draw(in: store)
        let folder = try Self.carry("C-0001", to: "m", from: store)
        try Self.answer(folder)
        let refused = try Self.collect([folder.journal], in: store).refused
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

extension RefusedResponseFile {
    /// Where the other sitting lies.
    var other: String? {
        if case .second(_, let first) = reason { first } else { nil }
    }

    var what: String {
        switch reason {
        case .failure(.journal(.notAJournal)): "no journal"
        case .failure(.journal(.altered)): "altered"
        case .failure(.journal(.unreadable)): "unreadable"
        case .failure(.journal(.impossible)): "forged"
        case .failure(.cutOff): "cut off"
        case .failure(let failure): "\(failure)"
        case .foreign: "foreign"
        case .second: "second"
        case .damagedBeside: "damaged beside"
        case .refused(.theory(.notPresent)): "not present"
        case .refused(.theory(.markingBegun)): "marked"
        case .refused(let refusal): "\(refusal)"
        }
    }
}
