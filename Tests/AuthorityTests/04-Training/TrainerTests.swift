import Authority
import CertCore
import Ledger
import Testing

@Suite struct TrainerTests {
    private func record(
        _ completed: String, in store: borrowing RehearsalStore, at time: String
    ) throws {
        let completion = Training.Completion(
            course: "emotion-communication", hours: 8, trainer: "wang",
            completed: Day(completed)!, evidence: nil)
        let trainer = Operator(name: "wang", roles: [.trainer])
        try store.perform(at: time) { work in
            try work.perform(.training(.record(completion, under: trainer)), on: "C-0001")
        }
    }

    private func trained(in store: borrowing RehearsalStore) throws -> Day? {
        let rows = try store.read { try $0.reader.involvements(person: "P-0001") }
        let row = rows.first { $0.kind == "trained" }
        return row.map { Instant(milliseconds: $0.at).day(at: UTCOffset(minutes: 480)!) }
    }

    @Test func `a trainer's look-back begins with the last training, not with its recording`()
        throws
    {
        let store = try RehearsalStore()
        try store.accept(1)
        try record("2024-06-30", in: store, at: "2026-11-15T09:00:00")
        #expect(try trained(in: store) == Day("2024-06-30"))
        try record("2025-03-01", in: store, at: "2026-11-15T10:00:00")
        try record("2023-01-10", in: store, at: "2026-11-15T11:00:00")
        #expect(try trained(in: store) == Day("2025-03-01"))
        let authority = try store.authority(at: "2026-11-16T09:00:00")
        #expect(try authority.diagnosis().problems(of: .lists) == [])
    }
}
