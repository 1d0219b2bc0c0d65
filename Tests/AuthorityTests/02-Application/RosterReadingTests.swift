import CertCore
import TextFormats
import Testing

@testable import Authority

@Suite struct RosterReadingTests {
    private static let good: [RosterField: String] = [
        .name: "林晓燕", .idNumber: "440106199403121023", .consent: "2026-11-02",
    ]
    private static let today = Day("2026-11-03")!

    private func reading(_ changes: [RosterField: String]) -> RosterReading {
        let values = Self.good.merging(changes) { _, new in new }
        return RosterReading(values, today: Self.today) { $0 == "proof.pdf" ? "d1" : nil }
    }

    @Test(
        arguments: [
            (.name, " ", .missing),
            (
                .idNumber, "440106199403121027",
                .identity(.checkCharacter(found: "7", expected: "3"))
            ),
            (.birthDate, "1994-02-30", .malformed(form: "1994-03-12")),
            (.claimedYears, "-3", .malformed(form: "7")),
            (.claimedYears, "61", .malformed(form: "7")),
            (.consent, "soon", .malformed(form: "2026-11-02")),
            (.work, "甲|乙|2026-12-01|", .inFuture(Day("2026-12-01")!)),
            (.work, "甲|乙|2026/01/01|", .malformed(form: "某公司|客服专员|2018-03-01|2023-05-31")),
            (.titles, "初级|2027-01-01", .inFuture(Day("2027-01-01")!)),
            (
                .certificates, "S000044000001264000001|5|2021-06-30",
                .certificateLevel(inNumber: 4, stated: 5)
            ),
            (.evidence, "work-proof=gone.pdf", .evidenceUnreadable(path: "gone.pdf")),
        ] as [(RosterField, String, RosterProblem.Kind)])
    func `a bad value is told with what is wrong`(
        _ field: RosterField, _ text: String, _ kind: RosterProblem.Kind
    ) {
        var reading = reading([field: text])
        let enrollment = reading.enrollment()
        #expect(enrollment == nil)
        #expect(reading.problems.map(\.kind) == [kind])
        #expect(reading.problems.map(\.field) == [field])
    }

    @Test func `every fault of an application is told at once`() {
        var reading = reading([.consent: "", .claimedYears: "七", .work: "x", .evidence: "y=z"])
        let enrollment = reading.enrollment()
        #expect(enrollment == nil)
        #expect(
            reading.problems.compactMap(\.field) == [.consent, .work, .claimedYears, .evidence])
    }

    @Test func `Chinese words stand for the codes`() throws {
        var reading = reading([
            .idKind: "护照", .idNumber: "E12345678", .birthDate: "1990-01-01", .sex: "女",
            .diplomas: "大专|某学院|文秘|2012-06-30", .titles: "中级|2020-01-01",
            .evidence: "工作证明 = proof.pdf；毕业证书=proof.pdf",
        ])
        let read = reading.enrollment()
        let enrollment = try #require(read)
        #expect(enrollment.particulars.document.kind == .passport)
        #expect(enrollment.form.diplomas.map(\.kind) == ["college"])
        #expect(enrollment.form.titles.map(\.rank) == [.middle])
        #expect(enrollment.form.evidence.map(\.kind) == ["work-proof", "diploma"])
    }

    @Test func `an amendment changes who the applicant is, but not what is settled`() throws {
        var first = reading([:])
        let entered = first.enrollment()
        let known = try #require(entered).particulars
        var amending = RosterReading([.name: "林晓雁", .phone: "139"], today: Self.today) { _ in nil }
        let changed = amending.particulars(amending: known)
        let amended = try #require(changed)
        #expect(amended.name == "林晓雁")
        #expect(amended.phone == "139")
        #expect(amended.document == known.document)
        var wrong = RosterReading(
            [.idNumber: "11010519491231002X", .consent: "2026-11-01"], today: Self.today
        ) { _ in nil }
        let refused = wrong.particulars(amending: known)
        #expect(refused == nil)
        #expect(wrong.problems.compactMap(\.field) == [.idNumber, .consent])
    }

    @Test func `a column that is missing is told once`() throws {
        let table = try CSVTable(parsing: Array("姓名,证件号码\n甲,1\n乙,2\n".utf8))
        let roster = Roster(table, today: Self.today) { _ in nil }
        #expect(roster.columnProblems.map(\.kind) == [.missingColumn])
        #expect(roster.columnProblems.map(\.field) == [.consent])
        #expect(!roster.problems.contains { $0.kind == .missing })
    }
}
