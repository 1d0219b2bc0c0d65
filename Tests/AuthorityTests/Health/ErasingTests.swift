import CertCore
import Disk
import Ledger
import Testing

@testable import Authority

/// Erasing a person destroys the key and all that else tells who they are.
@Suite struct ErasingTests {
    private static let time = "2026-11-10T09:00:00"

    /// Two people who share one proof of work; each has another of their own. The first has
    /// withdrawn.
    private static func store() throws -> RehearsalStore {
        let store = try RehearsalStore()
        try store.perform(at: "2026-11-03T09:00:00") { work in
            for person in 0..<2 {
                var enrollment = RehearsalStore.enrollment(person, evidence: "")
                enrollment.particulars.name = person == 0 ? "欧阳忘川" : "司马长留"
                enrollment.form.evidence = try ["both", "only \(person)"].map { text in
                    Evidence(
                        kind: "work-proof",
                        digest: FileDigest(try work.objects.keep(Array(text.utf8))),
                        name: text)
                }
                _ = try work.enroll(enrollment, in: store.round)
            }
            _ = try work.perform(.application(.withdraw(reason: "忘川要走")), on: "C-0001")
        }
        return store
    }

    private static func erase(
        _ person: PersonID, in store: borrowing RehearsalStore, isDryRun: Bool = false
    ) throws -> Erasure {
        let authority = try store.authority(at: time)
        let actor = try authority.actor("lin") { nil }
        return try authority.erase(person, on: .request, as: actor, isDryRun: isDryRun)
    }

    private static func files(of store: borrowing RehearsalStore, hold text: String) throws -> Bool
    {
        let wanted = Array(text.utf8)
        return try Folder.files(in: store.folder.path).contains { name in
            let bytes = try File.read(Path.join(store.folder.path, name), atMost: 1 << 26)
            return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
        }
    }

    @Test func `nothing in the store tells who the person was`() throws {
        let store = try Self.store()
        #expect(try Self.files(of: store, hold: "欧阳忘川"))
        #expect(try Self.files(of: store, hold: "only 0"))
        let erasure = try Self.erase("P-0001", in: store)
        #expect(erasure.cases == ["C-0001"])
        #expect(erasure.objects == 1)
        for text in ["欧阳忘川", "E1******0", "only 0", "忘川要走"] {
            #expect(try !Self.files(of: store, hold: text), "\(text)")
        }
        for text in ["司马长留", "both", "only 1"] {
            #expect(try Self.files(of: store, hold: text), "\(text)")
        }
        let authority = try store.authority(at: Self.time)
        #expect(try authority.diagnosis().problems == [])
        #expect(try authority.diagnosis().notes == [])
        let dossier = try store.read { try $0.dossier(of: CaseID("C-0001")) }
        #expect(dossier.person.particulars == .erased)
        #expect(dossier.caseFile.application.form == .erased)
        #expect(dossier.caseFile.standing == .withdrawn)
        #expect(dossier.entries.map(\.recorded.personal) == [.erased, .erased])
    }

    @Test func `the records of all sessions go where the person ever was to sit`() throws {
        let store = try ExamTests.scheduled(2)
        let round = store.round
        try store.perform(at: "2026-11-15T10:00:00") { work in
            for (hour, room) in [("04", "A102"), ("06", "A103")] {
                let opens = Instant("2026-11-21T\(hour):00:00Z")!
                let plan = SessionPlan(
                    round: round, part: "theory", window: opens...(opens + .minutes(120)),
                    rooms: [SessionPlan.Room(name: room, places: nil)])
                _ = try work.schedule(plan, cases: room == "A102" ? ["C-0001"] : ["C-0002"])
            }
            _ = try work.perform(.application(.withdraw(reason: "忘川要走")), on: "C-0001")
        }
        let records = Path.join(store.folder.output, "records")
        try Folder.create(store.folder.output)
        try Folder.create(records)
        for session in ["S-0001", "S-0002", "S-0003"] {
            try File.write(Array(session.utf8), to: Path.join(records, session + ".txt"))
        }
        let authority = try store.authority(at: "2026-11-15T11:00:00")
        let erasure = try authority.erase(
            "P-0001", on: .request, as: authority.actor("lin") { nil }, isDryRun: false)
        #expect(erasure.documents == 2)
        #expect(try Folder.list(records) == ["S-0003.txt"])
    }

    @Test func `the person who comes again is another`() throws {
        let store = try Self.store()
        _ = try Self.erase("P-0001", in: store)
        let again = try store.perform(at: Self.time) { work in
            try work.enroll(RehearsalStore.enrollment(0, evidence: ""), in: store.round)
        }
        #expect(again.person == "P-0003")
    }

    @Test func `done again it removes what an interrupted run left`() throws {
        let store = try Self.store()
        try store.perform(at: Self.time) { work in
            try work.erase("P-0001", on: .mistake)
        }
        #expect(try Self.files(of: store, hold: "only 0"))
        #expect(try Self.erase("P-0001", in: store).objects == 1)
        #expect(try !Self.files(of: store, hold: "only 0"))
        #expect(try Self.erase("P-0001", in: store).objects == 0)
    }

    @Test func `nothing that goes on may need the data`() throws {
        let store = try Self.store()
        #expect(
            throws: AuthorityError.notErasable("P-0002", .openCase("C-0002", .active))
        ) { _ = try Self.erase("P-0002", in: store) }
        try store.perform(at: Self.time) { work in
            _ = try work.perform(.application(.defer(reason: "later")), on: "C-0002")
        }
        #expect(
            throws: AuthorityError.notErasable("P-0002", .openCase("C-0002", .deferred))
        ) { _ = try Self.erase("P-0002", in: store) }
        #expect(try Self.erase("P-0001", in: store, isDryRun: true).objects == 0)
        #expect(try Self.files(of: store, hold: "欧阳忘川"))
    }

    @Test func `a bar is kept until it has run out`() throws {
        let person = Person(
            id: "P-0009", particulars: RehearsalStore.person(9), barredUntil: Day("2026-12-31"))
        #expect(throws: ErasureRefusal.barred(until: Day("2026-12-31")!)) {
            try person.erase(on: .request, cases: [], today: Day("2026-12-31")!)
        }
        #expect(
            try person.erase(on: .retention, cases: [], today: Day("2027-01-01")!)
                == .erased(.retention))
    }

    @Test func `only an administrator erases`() throws {
        let store = try Self.store()
        let authority = try store.authority(at: Self.time)
        let lin = try authority.actor("lin") { nil }
        try authority.addOperator(
            Operator(name: "chen", roles: [.registrar]), fullName: "Chen", passphrase: nil,
            as: lin, isDryRun: false)
        let chen = try authority.actor("chen") { nil }
        #expect(
            throws: AuthorityError.refused(
                .notPermitted("chen", needs: [.administrator]), case: nil)
        ) {
            _ = try authority.erase("P-0001", on: .request, as: chen, isDryRun: false)
        }
    }
}

extension RehearsalStore {
    fileprivate static func person(_ index: Int) -> Personal<Particulars> {
        Personal(enrollment(index, evidence: "").particulars)
    }
}
