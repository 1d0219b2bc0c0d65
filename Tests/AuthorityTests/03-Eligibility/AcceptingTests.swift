import Authority
import CertCore
import Testing

@Suite struct AcceptingTests {
    /// Three applicants, the second of whom needs large print and the third has no evidence.
    private func enroll(in store: borrowing RehearsalStore) throws {
        let (folder, round) = (store.folder, store.round)
        try store.perform(at: "2026-11-03T09:00:00") { work in
            let proof = work.evidenceKeeper()(folder.authority) ?? ""
            for index in 0..<3 {
                var enrollment = RehearsalStore.enrollment(index, evidence: proof)
                if index == 0 { enrollment.form.specialNeeds = "  " }
                if index == 1 { enrollment.form.specialNeeds = "大字" }
                if index == 2 { enrollment.form.evidence = [] }
                _ = try work.enroll(enrollment, in: round)
            }
        }
    }

    @Test(arguments: [true, false])
    func `accepting all leaves out who states needs, and tells under what they can be accepted`(
        isDryRun: Bool
    ) throws {
        let store = try RehearsalStore()
        try enroll(in: store)
        let round = store.round
        let time = "2026-11-14T09:00:00"
        try store.perform(as: "wang", at: time, isDryRun: isDryRun) { work in
            let result = try work.acceptAll(in: round, condition: nil, note: "")
            #expect(result.accepted.map(\.id) == ["C-0001"])
            #expect(result.needing.map(\.id) == ["C-0002"])
            #expect(result.needing.map(\.condition) == ["4-1"])
            #expect(result.left.map(\.caseFile.id) == ["C-0003"])
        }
        try store.perform(as: "wang", at: time) { work in
            try work.accept(
                "C-0002", condition: "4-1", extraTime: .percent(25), layout: .large,
                breakMinutes: 15, note: "sees little")
        }
        let facts = try store.read { try $0.caseFile("C-0002").eligibility.facts }
        #expect(facts?.extraTime == .percent(25) && facts?.breakMinutes == 15)
        #expect(facts?.layout == .large)
    }

    private func correct(
        _ values: [RosterField: String], in store: borrowing RehearsalStore, at time: String
    ) throws -> Refusal? {
        do {
            try store.perform(at: time) { work in
                _ = try work.change("C-0001", values: values) { .amend($0, reason: "typo") }
            }
            return nil
        } catch AuthorityError.refused(let refusal, _) {
            return refusal
        }
    }

    @Test func `a birth date is corrected until the applicant is accepted by it`() throws {
        let store = try RehearsalStore()
        try enroll(in: store)
        let before = "2026-11-05T09:00:00"
        #expect(try correct([.birthDate: "1990-02-01"], in: store, at: before) == nil)
        try store.perform(as: "wang", at: "2026-11-14T09:00:00") { work in
            try work.accept("C-0001", condition: nil, extraTime: .none, note: "")
        }
        let after = "2026-11-15T09:00:00"
        for values: [RosterField: String] in [
            [.birthDate: "1990-03-01"], [.work: "别处|客服|2015-03-01|"],
        ] {
            #expect(try correct(values, in: store, at: after) == .application(.reviewed))
        }
        let words: [RosterField: String] = [.work: "晨星|客服|2016-01-01|", .name: "林"]
        #expect(try correct(words, in: store, at: after) == nil)
    }
}
