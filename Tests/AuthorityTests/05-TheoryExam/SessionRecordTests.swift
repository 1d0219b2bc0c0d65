import Authority
import CertCore
import Disk
import Testing

/// What the record to sign says of a session, and when incidents happened.
@Suite struct SessionRecordTests {
    private static func pause(
        _ session: SessionID, _ reason: String, at time: String,
        in store: borrowing RehearsalStore
    ) throws {
        let authority = try store.authority(at: time)
        _ = try authority.issueCode(
            .pause, for: nil, of: session, reason: reason, as: authority.actor("wang") { nil })
    }

    @Test func `each telling of a room's code has its own reason, in its own session`() throws {
        let store = try ExamTests.scheduled(2)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        try Self.pause("S-0001", "fire alarm", at: "2026-11-21T09:10:00", in: store)
        try Self.pause("S-0001", "still outside", at: "2026-11-21T09:20:00", in: store)
        let round = store.round
        try store.perform(at: "2026-11-21T09:40:00") { work in
            for id: CaseID in ["C-0001", "C-0002"] {
                _ = try work.void(id, part: "theory", tier: nil, reason: "burnt down")
            }
        }
        try store.perform(at: "2026-11-21T09:50:00") { work in
            let later = Instant("2026-11-22T01:00:00Z")!...Instant("2026-11-22T03:00:00Z")!
            let plan = SessionPlan(
                round: round, part: "theory", window: later,
                rooms: [SessionPlan.Room(name: "A102", places: nil)])
            _ = try work.schedule(plan, cases: nil)
        }
        let authority = try store.authority(at: "2026-11-21T10:00:00")
        _ = try authority.draw("S-0002", as: authority.actor("lin") { nil })
        try Self.pause("S-0002", "power cut", at: "2026-11-22T09:10:00", in: store)
        let later = try store.authority(at: "2026-11-22T12:00:00")
        #expect(
            try later.record(of: "S-0001").codes.map(\.reason?.value)
                == ["fire alarm", "still outside"])
        #expect(try later.record(of: "S-0002").codes.map(\.reason?.value) == ["power cut"])
        #expect(try later.record(of: "S-0001").releases.allSatisfy { $0.reason == nil })
    }

    @Test(arguments: [
        ("2026-11-22T00:40:00", 30, "2026-11-22T00:30:00"),
        ("2026-11-22T00:40:00", 23 * 60 + 40, "2026-11-21T23:40:00"),
        ("2026-11-22T00:40:00", 22 * 60 + 10, "2026-11-21T22:10:00"),
    ])
    func `a time of day is the first one since the doors opened, past midnight too`(
        now: String, minutes: Int, at: String
    ) throws {
        let store = try RehearsalStore()
        try store.accept(1)
        try ExamTests.schedule(
            in: store, room: "A101",
            window: Instant("2026-11-21T15:00:00Z")!...Instant("2026-11-21T17:00:00Z")!)
        let noted = try store.perform(at: now) { work in
            try work.noteIncident(
                .other, at: { Instant(startOf: $0, at: $1) + .minutes(minutes) }, note: "n",
                of: work.view.place("S-0001"))
        }
        #expect(noted.incident.at == Instant(at + "+08:00"))
    }
}
