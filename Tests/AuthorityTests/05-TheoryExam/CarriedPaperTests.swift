import Authority
import CertCore
import Disk
import Ledger
import Seals
import Sitting
import Testing

/// Papers that are answered on other machines, and the codes for them.
@Suite struct CarriedPaperTests {
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
        let store = try CarriedExam.prepared(1)
        let folder = try CarriedExam.carry("C-0001", to: "m", from: store)
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
        let store = try CarriedExam.prepared(2)
        let papers = try store.authority(at: "2026-11-21T08:55:00").carriedPapers(of: "S-0001")
        #expect(papers.map(\.case) == ["C-0001", "C-0002"])
        for paper in papers {
            let beside = try SittingFolder(ticket: paper.ticket, in: store.folder.sittings)
            #expect(try File.read(beside.paper, atMost: 1 << 22) == paper.bytes)
            #expect(
                try beside.release().key
                    == CarriedExam.codes(of: paper.ticket, in: store).key(of: paper.ticket))
        }
    }

    @Test func `nobody opens another's paper with the room's code`() throws {
        let store = try CarriedExam.prepared(2)
        let mine = try CarriedExam.carry("C-0001", to: "m", from: store)
        let theirs = try CarriedExam.carry("C-0002", to: "m", from: store)
        let codes = try CarriedExam.codes(of: mine.ticket, in: store)
        let attempt = try SittingFolder(carried: theirs.paper, ticket: theirs.ticket, codes: codes)
        #expect(throws: SittingFailure.paperStaysShut) {
            try attempt.readPaper(key: attempt.release().key)
        }
    }

    @Test func `each telling of the room's code is on record, and takes an invigilator`() throws {
        let store = try CarriedExam.prepared(1)
        let ticket = try ExamTests.form(of: "C-0001", in: store).ticket
        let first = try CarriedExam.codes(of: ticket, in: store)
        #expect(try CarriedExam.codes(of: ticket, in: store) == first)
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

    @Test func `a code that is told works offline, and one that nobody told is reported`() throws {
        let store = try CarriedExam.prepared(2)
        let told = try CarriedExam.carry("C-0001", to: "m", from: store)
        let untold = try CarriedExam.carry("C-0002", to: "m", from: store)
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
        let collection = try CarriedExam.collect(
            [told.journal, untold.journal], in: store, at: "2026-11-21T13:00:00",
            takesUnfinished: true)
        #expect(collection.taken.count == 2)
        #expect(collection.untold.map(\.case) == ["C-0002"])
        #expect(collection.untold.map(\.code) == [secret.code])
        // It stands in the case, and is told as often as somebody asks.
        let account = try store.read { try $0.caseFile("C-0002").theory["theory"]?.account }
        #expect(account?.untold == [secret.code] && account?.codes == [secret.code])
        let again = try CarriedExam.collect(
            [told.journal, untold.journal], in: store, at: "2026-11-21T13:05:00")
        #expect(again.untold == collection.untold)
        let beside = try store.authority(at: "2026-11-21T13:10:00")
        let whole = try beside.collect("S-0001", as: beside.actor("lin") { nil })
        #expect(whole.done == 2 && whole.untold == collection.untold)
    }

    @Test func `a dry run tells no code`() throws {
        let store = try CarriedExam.prepared(1)
        let authority = try store.authority(at: "2026-11-21T08:58:00")
        let actor = try authority.actor("wang") { nil }
        let code = try authority.issueCode(
            .pause, for: nil, of: "S-0001", reason: "fire", as: actor, isDryRun: true)
        #expect(code.text == nil)
        #expect(try authority.releaseCode(of: "S-0001", as: actor, isDryRun: true) == nil)
    }

}
