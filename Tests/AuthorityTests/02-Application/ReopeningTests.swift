import Authority
import CertCore
import Testing

@Suite struct ReopeningTests {
    private func enroll(in store: borrowing RehearsalStore, at time: String) throws {
        let (folder, round) = (store.folder, store.round)
        try store.perform(at: time) { work in
            let proof = work.evidenceKeeper()(folder.authority) ?? ""
            _ = try work.enroll(RehearsalStore.enrollment(0, evidence: proof), in: round)
        }
    }

    private func refusal(
        reopening id: CaseID, in store: borrowing RehearsalStore, at time: String
    ) throws -> Refusal? {
        do {
            try store.perform(at: time) { work in
                _ = try work.reopen(id, in: nil, reason: "back")
            }
            return nil
        } catch AuthorityError.refused(let refusal, _) {
            return refusal
        }
    }

    @Test func `who applied again meanwhile does not get two live cases in a round`() throws {
        let store = try RehearsalStore()
        try enroll(in: store, at: "2026-11-04T09:00:00")
        try store.perform(at: "2026-11-05T09:00:00") { work in
            try work.perform(.application(.withdraw(reason: "ill")), on: "C-0001")
        }
        try enroll(in: store, at: "2026-11-05T10:00:00")
        let time = "2026-11-06T09:00:00"
        #expect(
            try refusal(reopening: "C-0001", in: store, at: time)
                == .application(.duplicate("C-0002")))
        try store.perform(at: time) { work in
            try work.perform(.application(.withdraw(reason: "twice")), on: "C-0002")
        }
        #expect(try refusal(reopening: "C-0001", in: store, at: time) == nil)
    }

    @Test func `who is barred does not take up a case that was put off`() throws {
        let store = try RehearsalStore()
        try store.accept(1)
        try store.perform(at: "2026-11-21T09:00:00") { work in
            _ = try work.void("C-0001", part: "theory", tier: "grave", reason: "x")
            try work.perform(.application(.defer(reason: "later")), on: "C-0001")
        }
        #expect(
            try refusal(reopening: "C-0001", in: store, at: "2027-11-20T09:00:00")
                == .application(.barred(until: day("2027-11-20"))))
        #expect(try refusal(reopening: "C-0001", in: store, at: "2027-11-21T09:00:00") == nil)
    }

    private func day(_ text: String) -> Day { Day(text)! }
}
