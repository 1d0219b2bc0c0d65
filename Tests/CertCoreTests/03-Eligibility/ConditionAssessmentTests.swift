import CertCore
import Testing

/// The conditions of the 2023 rules (DOMAIN.md §4), looked at on 2026-11-13.
@Suite struct ConditionAssessmentTests {
    private static let asOf = day("2026-11-13")

    private static func condition(
        _ change: (inout EligibilityCondition) -> Void
    ) -> EligibilityCondition {
        var condition = EligibilityCondition(id: "any", title: Phrase("any"), evidence: [])
        change(&condition)
        return condition
    }

    private static func form(
        _ change: (inout ApplicationForm) -> Void = { _ in }
    ) -> ApplicationForm {
        var form = ApplicationForm(consentedOn: day("2026-11-01"))
        change(&form)
        return form
    }

    private func assess(
        _ condition: EligibilityCondition, _ form: ApplicationForm, born: String = "1990-01-01"
    ) -> ConditionAssessment {
        ConditionAssessment(
            of: condition, form: form, birthDate: day(born), asOf: Self.asOf, remainder: .dropped)
    }

    private static func job(_ from: String, _ to: String? = nil) -> Employment {
        Employment(
            employer: "firm", post: "agent",
            period: WorkPeriod(from: day(from), to: to.map { day($0) })!)
    }

    private static func certificate(_ level: Int, _ issued: String) -> PriorCertificate {
        PriorCertificate(number: "S000011000001264000001", level: level, issued: day(issued))
    }

    private static func title(_ rank: TitleRank, _ awarded: String) -> ProfessionalTitle {
        ProfessionalTitle(rank: rank, awarded: day(awarded))
    }

    private static func diploma(_ kind: String, _ completed: String) -> Diploma {
        Diploma(kind: kind, school: "school", major: "major", completed: day(completed))
    }

    @Test(arguments: [
        ("2010-11-12", true), ("2010-11-13", true), ("2010-11-14", false),
    ])
    func `level 5 is open from the sixteenth birthday`(born: String, isMet: Bool) {
        let condition = Self.condition { $0.minimumAge = 16 }
        #expect(assess(condition, Self.form(), born: born).isMet == isMet)
    }

    @Test(arguments: [
        // The lower certificate three years before, and work ever since.
        (5, "2023-11-13", "2020-01-01", true), (5, "2023-11-14", "2020-01-01", false),
        // Work before the certificate does not count, nor does one of another level.
        (5, "2020-01-01", "2023-11-14", false), (4, "2020-01-01", "2020-01-01", false),
    ])
    func `three years of work are counted from the certificate on`(
        level: Int, issued: String, since: String, isMet: Bool
    ) {
        let condition = Self.condition {
            $0.certificate = CertificateRequirement(level: 5)
            $0.work = WorkRequirement(years: 3, after: .certificate)
        }
        let form = Self.form {
            $0.certificates = [Self.certificate(level, issued)]
            $0.work = [Self.job(since)]
        }
        #expect(assess(condition, form).isMet == isMet)
    }

    @Test func `without the certificate no work is anchored, however long`() {
        let condition = Self.condition {
            $0.certificate = CertificateRequirement(level: 5)
            $0.work = WorkRequirement(years: 3, after: .certificate)
        }
        let findings = assess(condition, Self.form { $0.work = [Self.job("2000-01-01")] }).findings
        #expect(findings.map(\.isMet) == [false, false])
    }

    @Test(arguments: [
        ([(TitleRank.junior, "2021-11-13")], 5, true), ([(.junior, "2021-11-14")], 5, false),
        ([(.senior, "2026-11-13")], 0, true), ([(.junior, "2026-11-14")], 0, false),
        // Any rank from the one asked for on, the earliest of them.
        ([(.senior, "2024-01-01"), (.junior, "2021-01-01")], 5, true),
    ])
    func `a title of the rank or above is held from its award`(
        titles: [(TitleRank, String)], years: Int, isMet: Bool
    ) {
        let condition = Self.condition {
            $0.professionalTitle = TitleRequirement(rank: .junior, heldYears: years)
        }
        let form = Self.form { $0.titles = titles.map { Self.title($0.0, $0.1) } }
        #expect(assess(condition, form).isMet == isMet)
    }

    @Test func `five years of a junior title and one since level 3 are both asked for`() {
        let condition = Self.condition {
            $0.certificate = CertificateRequirement(level: 3, heldYears: 1)
            $0.professionalTitle = TitleRequirement(rank: .junior, heldYears: 5)
        }
        func isMet(level3: String, title: String) -> Bool {
            let form = Self.form {
                $0.certificates = [Self.certificate(3, level3)]
                $0.titles = [Self.title(.junior, title)]
            }
            return assess(condition, form).isMet
        }
        #expect(isMet(level3: "2025-11-13", title: "2021-11-13"))
        #expect(!isMet(level3: "2025-11-14", title: "2021-11-13"))
        #expect(!isMet(level3: "2025-11-13", title: "2021-11-14"))
    }

    @Test(arguments: [
        ("college", "2026-11-13", false, true), ("college", "2026-11-14", false, false),
        ("college", "2027-11-13", true, true), ("college", "2027-11-14", true, false),
        ("school", "2020-07-01", true, false),
    ])
    func `students of the final year hold a diploma where the rules say so`(
        kind: String, completed: String, countsFinalYear: Bool, isMet: Bool
    ) {
        let condition = Self.condition {
            $0.diploma = DiplomaRequirement(
                kinds: ["college", "university"], countsFinalYear: countsFinalYear)
        }
        let form = Self.form { $0.diplomas = [Self.diploma(kind, completed)] }
        #expect(assess(condition, form).isMet == isMet)
    }

    @Test(arguments: [true, false])
    func `work after a diploma is counted from the first, in whatever order they are listed`(
        isReversed: Bool
    ) {
        let condition = Self.condition {
            $0.diploma = DiplomaRequirement(
                kinds: ["college", "university"], countsFinalYear: false)
            $0.work = WorkRequirement(years: 2, after: .diploma)
        }
        let diplomas = [
            Self.diploma("college", "2020-07-01"), Self.diploma("university", "2026-07-01"),
        ]
        let form = Self.form {
            $0.diplomas = isReversed ? diplomas.reversed() : diplomas
            $0.work = [Self.job("2020-08-01")]
        }
        #expect(assess(condition, form).isMet)
    }

    @Test(arguments: [(false, true), (true, false)])
    func `continuous work is one stretch`(isContinuous: Bool, isMet: Bool) {
        let condition = Self.condition {
            $0.work = WorkRequirement(years: 5, isContinuous: isContinuous)
        }
        let form = Self.form {
            $0.work = [Self.job("2018-01-01", "2021-12-31"), Self.job("2022-02-01")]
        }
        #expect(assess(condition, form).isMet == isMet)
    }

    @Test func `what was not shown is told, and only that can be supplemented`() {
        let condition = Self.condition {
            $0.work = WorkRequirement(years: 5)
            $0.evidence = ["work-proof", "photo"]
        }
        let photo = Evidence(kind: "photo", digest: "d", name: "photo")
        let worked = assess(
            condition,
            Self.form {
                $0.work = [Self.job("2010-01-01")]
                $0.evidence = [photo]
            })
        #expect(!worked.isMet && worked.lacksOnlyEvidence)
        #expect(worked.missingEvidence == ["work-proof"])
        let idle = assess(condition, Self.form { $0.evidence = [photo] })
        #expect(!idle.isMet && !idle.lacksOnlyEvidence)
    }
}
