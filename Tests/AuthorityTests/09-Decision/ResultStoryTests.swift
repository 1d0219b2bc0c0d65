import Authority
import CertCore
import Ledger
import Testing

@Suite struct ResultStoryTests {
    @Test func `a failed candidate comes again with the theory part kept, and passes`() throws {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        try store.accept(1)
        try store.grade("C-0001", theory: 72, practical: 58)
        try store.perform(at: "2026-11-23T09:00:00") { work in
            _ = try work.publish(.named(["C-0001"]))
        }
        let decided = try store.perform(as: "qian", at: "2026-12-22T09:00:00") { work in
            try work.decide(.named(["C-0001"])).done[0]
        }
        let resit = try #require(decided.decision?.resit)
        #expect(resit.earliest == Day("2027-01-05"))
        #expect(resit.parts == ["practical"])

        let again = try Self.enrollAgain(in: store)
        let kept = try #require(resit.carried.first)
        #expect(again.attendance(of: "theory").standing == .carried(kept))
        #expect(again.attempt == 2)
        #expect(again.previous == "C-0001")

        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .carried(kept), score: kept.score),
            PartResult(part: "practical", standing: .present, score: 66),
        ])
        try store.perform(as: "wang", at: "2027-01-25T08:00:00") { work in
            _ = try work.acceptAll(in: again.round, condition: nil, note: "")
        }
        try store.grade(again.id, grade, at: "2027-01-25T09:00:00")
        try store.perform(at: "2027-01-25T10:00:00") { work in
            _ = try work.publish(.round(again.round))
        }
        let passed = try store.perform(as: "qian", at: "2027-04-01T09:00:00") { work in
            try work.decide(.round(again.round)).done[0]
        }
        #expect(passed.decision?.outcome == .pass)
        #expect(passed.decision?.reasons.first == .standing("theory", .carried(kept)))
    }

    @Test func `an outline is the case without marks and derivations`() throws {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        try store.accept(1)
        try store.grade("C-0001", theory: 72, practical: 58)
        try store.perform(at: "2026-11-23T09:00:00") { work in
            _ = try work.publish(.named(["C-0001"]))
        }
        try store.perform(as: "qian", at: "2026-12-22T09:00:00") { work in
            _ = try work.decide(.named(["C-0001"]))
        }
        try store.read { view in
            let outline = try view.caseFile("C-0001", .outline)
            var open = try view.caseFile("C-0001", .open)
            #expect(open.decision?.reasons.isEmpty == false)
            #expect(try view.caseFile("C-0001", .derived).decision == open.decision)
            open.forgetDetail()
            #expect(outline == open)
            #expect(outline.review.grade?.parts.map(\.score) == [72, 58])
        }
    }

    @Test func `more than an outline is read where it is needed, and has what was just decided`()
        throws
    {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        try store.accept(1)
        try store.perform(at: "2026-11-20T09:00:00") { work in
            let cases = try work.caseFiles(CaseFilter(round: store.round.text), .outline)
            #expect(cases.count == 1)
            _ = try work.perform(.attendance(.exempt("theory", reason: "level 5")), on: "C-0001")
            let whole = try work.caseFile("C-0001")
            #expect(whole.application.form.value != nil)
            #expect(whole.attendance(of: "theory").standing == .exempt)
        }
    }

    private static func enrollAgain(in store: borrowing RehearsalStore) throws -> CaseFile {
        let round = try store.perform(at: "2027-01-20T09:00:00") { work in
            let scheme = try work.round(store.round).scheme
            return try work.openRound(
                scheme: scheme, title: "2027-01", place: "",
                applications: Day("2027-01-18")!...Day("2027-01-22")!,
                examDate: Day("2027-01-24")!)
        }
        return try store.perform(at: "2027-01-20T09:00:00") { work in
            let keep = work.evidenceKeeper()
            var enrollment = RehearsalStore.enrollment(
                0, evidence: keep(store.folder.authority) ?? "")
            enrollment.previous = "C-0001"
            return try work.enroll(enrollment, in: round.id)
        }
    }

    @Test func `in a round the refused are told and stop nobody`() throws {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        try store.accept(3)
        try store.grade("C-0001", theory: 72, practical: 80)
        try store.grade("C-0002", theory: 72, practical: 80, panel: false)
        let result = try store.perform(at: "2026-11-23T09:00:00") { work in
            try work.publish(.round(store.round))
        }
        #expect(result.done.map(\.id) == ["C-0001"])
        #expect(
            result.refused == [
                RefusedCase(id: "C-0002", refusal: .publication(.panelOpen)),
                RefusedCase(id: "C-0003", refusal: .publication(.notVerified)),
            ])
        let published = try store.read { view in
            try view.caseFiles(.round(store.round)).filter(\.publication.isPublished).map(\.id)
        }
        #expect(published == ["C-0001"])
    }

    @Test func `who voted in the panel does not decide, and who decided resolves no objection`()
        throws
    {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        try store.accept(1)
        try store.grade("C-0001", theory: 72, practical: 80)
        try store.perform(at: "2026-11-23T09:00:00") { work in
            _ = try work.publish(.named(["C-0001"]))
        }
        let judged = Refusal.notSeparated(.deciderUninvolved, "lin", because: .judged)
        #expect(throws: AuthorityError.refused(judged, case: "C-0001")) {
            try store.perform(at: "2026-12-22T09:00:00") { work in
                _ = try work.decide(.named(["C-0001"]))
            }
        }
        try store.perform(at: "2026-12-01T09:00:00") { work in
            _ = try work.fileObjection(to: "C-0001", ground: .arithmetic, text: "少加一项")
        }
        #expect(throws: AuthorityError.self) {
            try store.perform(as: "wang", at: "2026-12-02T09:00:00") { work in
                _ = try work.resolveObjection(1, of: "C-0001", .upheld, finding: "是")
            }
        }
        let resolved = try store.perform(as: "qian", at: "2026-12-02T09:00:00") { work in
            try work.resolveObjection(1, of: "C-0001", .dismissed, finding: "复核无误")
        }
        #expect(resolved.publication.objections.first?.text == .known("少加一项"))
        let objections = try store.read { try $0.objections(in: nil, openOnly: false) }
        let objection = try #require(objections.first?.publication.objections.first)
        #expect(objection.text == .known("少加一项"))
        #expect(objection.finding == .known("复核无误"))
        #expect(try store.read { try $0.objections(in: nil, openOnly: true) }.isEmpty)
    }
}
