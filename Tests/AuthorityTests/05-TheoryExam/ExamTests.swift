import Authority
import CertCore
import Disk
import ExamBank
import Ledger
import Sitting
import Testing

@Suite struct ExamTests {
    static let window = Instant("2026-11-21T01:00:00Z")!...Instant("2026-11-21T03:00:00Z")!

    /// So many candidates in one session that two people look after.
    static func scheduled(_ count: Int) throws -> RehearsalStore {
        let store = try RehearsalStore()
        try store.accept(count)
        try schedule(in: store, room: "A101")
        return store
    }

    static func schedule(
        in store: borrowing RehearsalStore, room: String,
        window: ClosedRange<Instant> = window
    ) throws {
        let round = store.round
        try store.perform(at: "2026-11-15T09:00:00") { work in
            let plan = SessionPlan(
                round: round, part: "theory", window: window,
                rooms: [SessionPlan.Room(name: room, places: nil)])
            let scheduling = try work.schedule(plan, cases: nil)
            _ = try work.staff(
                scheduling.sessions[0].id, with: room == "A101" ? ["wang", "zhao"] : ["lin"])
        }
    }

    @discardableResult
    static func draw(
        _ session: SessionID = "S-0001", in store: borrowing RehearsalStore,
        isDryRun: Bool = false
    ) throws -> Drawing {
        let authority = try store.authority(at: "2026-11-16T09:00:00")
        let actor = try authority.actor("lin") { nil }
        return try authority.draw(session, as: actor, isDryRun: isDryRun)
    }

    static func checkIn(
        _ named: [String]?, in store: borrowing RehearsalStore
    ) throws -> [CaseFile] {
        let authority = try store.authority(at: "2026-11-21T08:30:00")
        let actor = try authority.actor("wang") { nil }
        return try authority.checkIn("S-0001", named, as: actor)
    }

    static func form(of id: CaseID, in store: borrowing RehearsalStore) throws -> DrawnForm {
        try #require(try store.read { try $0.caseFile(id).theory["theory"]?.form })
    }

    @Test func `a form is proved by drawing it again from its request`() throws {
        let store = try Self.scheduled(3)
        try Self.draw(in: store)
        let round = store.round
        let standard = try store.read { try $0.standard($0.round(round).scheme) }
        let plan = try #require(standard.scheme.part("theory")?.theory)
        let drawing = try FormDrawing(bank: #require(standard.bank(of: "theory")), plan: plan)
        var seeds: Set<String> = []
        for id: CaseID in ["C-0001", "C-0002", "C-0003"] {
            let drawn = try Self.form(of: id, in: store)
            let form = try drawing.draw(drawn.request)
            #expect(form.entries.map(\.item) == drawn.items)
            #expect(FormDrawing.digest(of: form) == drawn.digest)
            #expect(drawn.items.count == 100)
            seeds.insert(drawn.request.seed)
        }
        #expect(seeds.count == 3)
    }

    @Test func `a paper lies there before the ledger says so, and a dry run leaves none`() throws {
        let store = try Self.scheduled(2)
        #expect(try Self.draw(in: store, isDryRun: true).drawn.count == 2)
        #expect(try Folder.list(store.folder.sittings).isEmpty)
        #expect(try Self.draw(in: store).drawn.count == 2)
        #expect(try Folder.list(store.folder.sittings).count == 2)
        let again = try Self.draw(in: store)
        #expect(again.drawn.isEmpty && again.alreadyDrawn == 2)
    }

    @Test func `who comes again meets none of the items they met before`() throws {
        let store = try Self.scheduled(1)
        try Self.draw(in: store)
        let first = try Self.form(of: "C-0001", in: store)
        let (folder, round) = (store.folder, store.round)
        try store.perform(at: "2026-11-17T09:00:00") { work in
            try work.perform(.application(.withdraw(reason: "ill")), on: "C-0001")
        }
        let next = try store.perform(at: "2026-11-17T10:00:00") { work in
            try work.openRound(
                scheme: work.round(round).scheme, title: "2026-12", place: "",
                applications: Day("2026-11-17")!...Day("2026-11-20")!,
                examDate: Day("2026-11-21")!
            ).id
        }
        try store.perform(at: "2026-11-17T11:00:00") { work in
            let proof = work.evidenceKeeper()(folder.authority) ?? ""
            _ = try work.enroll(RehearsalStore.enrollment(0, evidence: proof), in: next)
            _ = try work.accept("C-0002", condition: nil, extraTime: .none, note: "")
        }
        try store.perform(at: "2026-11-17T12:00:00") { work in
            let plan = SessionPlan(
                round: next, part: "theory", window: Self.window,
                rooms: [SessionPlan.Room(name: "A102", places: nil)])
            _ = try work.schedule(plan, cases: nil)
        }
        let authority = try store.authority(at: "2026-11-18T09:00:00")
        let drawing = try authority.draw("S-0002", as: authority.actor("lin") { nil })
        let second = try Self.form(of: "C-0002", in: store)
        #expect(second.request.excluded == first.items.sorted())
        #expect(drawing.reused.isEmpty)
        #expect(Set(second.items).isDisjoint(with: first.items))
    }

    @Test func `a check-in that was cut short is repaired by repeating it`() throws {
        let store = try Self.scheduled(2)
        try Self.draw(in: store)
        let ticket = try Self.form(of: "C-0001", in: store).ticket
        let admission = Path.join(store.folder.sittings, ticket + "/admission.json")
        #expect(!Path.exists(admission))
        let first = try Self.checkIn([ticket], in: store)
        #expect(Path.exists(admission))
        try File.remove(admission)
        let second = try Self.checkIn(["C-0001"], in: store)
        #expect(Path.exists(admission))
        #expect(first.map(\.version) == second.map(\.version))
    }

    @Test func `who came past midnight is checked in at the time they came`() throws {
        let store = try RehearsalStore()
        try store.accept(1)
        try Self.schedule(
            in: store, room: "A101",
            window: Instant("2026-11-21T15:00:00Z")!...Instant("2026-11-21T17:00:00Z")!)
        try Self.draw(in: store)
        let authority = try store.authority(at: "2026-11-22T01:30:00")
        _ = try authority.checkIn(
            "S-0001", nil, at: { Instant(startOf: $0, at: $1) + .minutes(20) },
            as: authority.actor("wang") { nil })
        let ticket = try Self.form(of: "C-0001", in: store).ticket
        let folder = try SittingFolder(ticket: ticket, in: store.folder.sittings)
        #expect(try folder.readAdmission().at == Instant("2026-11-21T16:20:00Z"))
    }

    @Test func `who withdrew or moved to another round holds no session up`() throws {
        let store = try Self.scheduled(3)
        let round = store.round
        let next = try store.perform(at: "2026-11-15T10:00:00") { work in
            try work.openRound(
                scheme: work.round(round).scheme, title: "2026-12", place: "",
                applications: Day("2026-11-15")!...Day("2026-11-20")!,
                examDate: Day("2026-12-21")!
            ).id
        }
        try store.perform(at: "2026-11-15T11:00:00") { work in
            try work.perform(.application(.withdraw(reason: "ill")), on: "C-0002")
            try work.perform(.application(.defer(reason: "ill")), on: "C-0003")
            _ = try work.reopen("C-0003", in: next, reason: "later")
        }
        #expect(try Self.draw(in: store).drawn.map(\.id) == ["C-0001"])
        #expect(try Self.checkIn(nil, in: store).map(\.id) == ["C-0001"])
        let authority = try store.authority(at: "2026-11-21T11:00:00")
        let session = try authority.closeSession(
            "S-0001", absentRest: true, as: authority.actor("lin") { nil })
        #expect(session.isClosed)
        for id: CaseID in ["C-0002", "C-0003"] {
            #expect(
                try store.read { try $0.caseFile(id).attendance(of: "theory").standing } == .pending
            )
        }
    }

    @Test func `whoever lets a candidate in is noted as their invigilator`() throws {
        let store = try Self.scheduled(1)
        try Self.draw(in: store)
        _ = try Self.checkIn(nil, in: store)
        let rows = try store.read { try $0.reader.involvements(person: "P-0001") }
        #expect(rows.map(\.kind).contains("invigilated"))
        #expect(rows.first { $0.kind == "invigilated" }?.operatorName == "wang")
    }

    @Test func `many candidates go through a session as few do`() throws {
        let store = try Self.scheduled(130)
        #expect(try Self.draw(in: store).drawn.count == 130)
        let file = try store.read { try $0.sessionFile("S-0001") }
        #expect(file.seats.map(\.place) == Array(1...130))
        #expect(Set(file.seats.compactMap { file.ticket(of: $0) }).count == 130)
        #expect(file.staffing.needed == 9)
    }

    @Test func `the gravest tier bars the person, and a longer bar is not shortened`() throws {
        let store = try RehearsalStore { scheme in
            scheme.replacing(#""part-void""#, with: #""all-void", "barMonths": 3"#)
        }
        try store.accept(1)
        try store.perform(at: "2026-11-21T09:00:00") { work in
            _ = try work.void("C-0001", part: "theory", tier: "grave", reason: "x")
        }
        let until = Day("2027-11-20")
        #expect(try store.read { try $0.person("P-0001").barredUntil } == until)
        try store.perform(at: "2026-11-21T10:00:00") { work in
            _ = try work.void("C-0001", part: "theory", tier: "serious", reason: "again")
        }
        #expect(try store.read { try $0.person("P-0001").barredUntil } == until)
    }

    @Test func `whose session failed is scheduled with those who had none yet`() throws {
        let store = try Self.scheduled(2)
        try Self.draw(in: store)
        let before = try Self.form(of: "C-0001", in: store)
        _ = try Self.checkIn(nil, in: store)
        let round = store.round
        try store.perform(at: "2026-11-21T09:30:00") { work in
            _ = try work.void("C-0001", part: "theory", tier: nil, reason: "no power")
        }
        let scheduling = try store.perform(at: "2026-11-21T09:40:00") { work in
            let later = Instant("2026-11-22T01:00:00Z")!...Instant("2026-11-22T03:00:00Z")!
            let plan = SessionPlan(
                round: round, part: "theory", window: later,
                rooms: [SessionPlan.Room(name: "A101", places: nil)])
            return try work.schedule(plan, cases: nil)
        }
        #expect(scheduling.sessions.map(\.cases) == [["C-0001"]])
        let authority = try store.authority(at: "2026-11-21T10:00:00")
        _ = try authority.draw("S-0002", as: authority.actor("lin") { nil })
        let after = try Self.form(of: "C-0001", in: store)
        #expect(after.ticket != before.ticket)
        #expect(Set(after.items).isDisjoint(with: before.items))
    }
}
