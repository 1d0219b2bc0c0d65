import Authority
import CertCore
import Disk
import Sitting
import Testing

/// No session is closed over the heads of those who sit there.
@Suite struct ClosingTests {
    private static func reading(_ minutes: Int) -> ClockReading {
        ClockReading(
            wall: ExamTests.window.lowerBound + .minutes(minutes),
            uptime: Int64(minutes) * 60_000, boot: "b")
    }

    private static func store() throws -> RehearsalStore {
        let store = try ExamTests.scheduled(2)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        return store
    }

    /// One candidate who has more time.
    private static func store(giving time: ExtraTime) throws -> RehearsalStore {
        let store = try RehearsalStore()
        let (folder, round) = (store.folder, store.round)
        try store.perform(at: "2026-11-03T09:00:00") { work in
            let proof = work.evidenceKeeper()(folder.authority) ?? ""
            _ = try work.enroll(RehearsalStore.enrollment(0, evidence: proof), in: round)
        }
        try store.perform(as: "wang", at: "2026-11-14T09:00:00") { work in
            _ = try work.accept("C-0001", condition: nil, extraTime: time, note: "")
        }
        try ExamTests.schedule(in: store, room: "A101")
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        return store
    }

    private static func perform(
        _ command: SittingCommand, _ id: CaseID, in store: borrowing RehearsalStore, minute: Int
    ) throws {
        let ticket = try ExamTests.form(of: id, in: store).ticket
        let folder = try SittingFolder(ticket: ticket, in: store.folder.sittings)
        var sitting = try RunningSitting.open(
            folder, clock: ClockSource { reading(minute) }, host: "desk")
        try sitting.perform(command)
    }

    /// Those who are in the way of closing at a time.
    private static func sitting(
        _ store: borrowing RehearsalStore, at time: String
    ) throws -> [CaseID] {
        let authority = try store.authority(at: "2026-11-21T" + time)
        do {
            _ = try authority.closeSession(
                "S-0001", absentRest: true, as: authority.actor("wang") { nil }, isDryRun: true)
            return []
        } catch AuthorityError.refused(.session(.stillSitting("S-0001", let cases)), _) {
            return cases
        }
    }

    @Test func `while somebody may begin, answers or hands nothing in, the session stays open`()
        throws
    {
        let store = try Self.store()
        #expect(try Self.sitting(store, at: "09:00:00") == ["C-0001", "C-0002"])
        try Self.perform(.start, "C-0001", in: store, minute: 0)
        try Self.perform(.start, "C-0002", in: store, minute: 30)
        try Self.perform(.submit, "C-0001", in: store, minute: 45)
        #expect(try Self.sitting(store, at: "09:50:00") == ["C-0002"])
        // The time of the second has passed at 11:00, with what an outage gives back at the latest.
        #expect(try Self.sitting(store, at: "12:00:00") == [])
    }

    @Test func `who never began holds nothing up once the window is over`() throws {
        let store = try Self.store()
        #expect(try Self.sitting(store, at: "10:59:59") == ["C-0001", "C-0002"])
        #expect(try Self.sitting(store, at: "11:00:00") == [])
    }

    @Test(arguments: [ExtraTime.percent(50), .minutes(45)])
    func `who has more time for special needs may begin later`(time: ExtraTime) throws {
        let store = try Self.store(giving: time)
        #expect(try Self.sitting(store, at: "11:44:59") == ["C-0001"])
        #expect(try Self.sitting(store, at: "11:45:00") == [])
    }

    @Test func `who was paused before the beginning may begin later by as much`() throws {
        let store = try Self.store()
        let ticket = try ExamTests.form(of: "C-0001", in: store).ticket
        for (kind, time) in [(SittingOrder.Kind.pause, "09:10:00"), (.resume, "12:10:00")] {
            let authority = try store.authority(at: "2026-11-21T" + time)
            _ = try authority.order(
                kind, words: "r", of: ticket, as: authority.actor("wang") { nil })
            #expect(try Self.sitting(store, at: "12:10:00") == ["C-0001"])
        }
        #expect(try Self.sitting(store, at: "13:59:59") == ["C-0001"])
        #expect(try Self.sitting(store, at: "14:00:00") == [])
    }

    private static func tell(
        _ kind: SittingCode.Kind, _ minutes: Int = 0, to id: String? = nil, at time: String,
        in store: borrowing RehearsalStore
    ) throws {
        let authority = try store.authority(at: "2026-11-21T" + time)
        _ = try authority.issueCode(
            kind, by: .minutes(minutes), for: id, of: "S-0001", reason: "r",
            as: authority.actor("wang") { nil })
    }

    @Test func `who may write elsewhere is not closed over in a pause that was told by code`()
        throws
    {
        let store = try Self.store()
        try Self.tell(.extend, 30, to: "C-0002", at: "09:05:00", in: store)
        #expect(try Self.sitting(store, at: "11:29:59") == ["C-0002"])
        #expect(try Self.sitting(store, at: "11:30:00") == [])
        try Self.tell(.pause, at: "11:31:00", in: store)
        #expect(try Self.sitting(store, at: "11:31:00") == ["C-0001", "C-0002"])
        try Self.tell(.resume, at: "11:40:00", in: store)
        #expect(try Self.sitting(store, at: "11:40:00") == [])
    }

    @Test func `a room that was closed while it was paused can go on`() throws {
        let store = try Self.store()
        let authority = try store.authority(at: "2026-11-21T09:05:00")
        let actor = try authority.actor("wang") { nil }
        _ = try authority.order(.pause, words: "fire", of: "S-0001", as: actor)
        try Self.tell(.pause, at: "09:05:00", in: store)
        _ = try authority.closeSession(
            "S-0001", absentRest: false, leavesSittings: true, as: actor)
        let given = try authority.order(.resume, words: "over", of: "S-0001", as: actor)
        #expect(given.present.map(\.id) == ["C-0001", "C-0002"])
        #expect(given.present.allSatisfy { !$0.attendance(of: "theory").orders.leaveAPause })
        try Self.tell(.resume, at: "09:06:00", in: store)
    }

    @Test func `who is paused waits for a code however late it is`() throws {
        let store = try Self.store()
        let authority = try store.authority(at: "2026-11-21T09:05:00")
        let pause = try authority.issueCode(
            .pause, for: "C-0001", of: "S-0001", reason: "r",
            as: authority.actor("wang") { nil })
        try Self.perform(.start, "C-0001", in: store, minute: 0)
        try Self.perform(.code(#require(pause.text)), "C-0001", in: store, minute: 6)
        #expect(try Self.sitting(store, at: "15:00:00") == ["C-0001"])
        let late = try store.authority(at: "2026-11-21T15:00:00")
        let session = try late.closeSession(
            "S-0001", absentRest: false, leavesSittings: true,
            as: late.actor("wang") { nil })
        #expect(session.isClosed)
    }
}
