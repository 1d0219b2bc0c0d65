import Authority
import CertCore
import Credentials
import Documents
import Seals
import Testing

/// Small values for documents: one candidate of a scheme of two parts.
enum Desk {
    static let addressee = Addressee(
        name: "欧阳修", maskedName: "欧阳*", maskedDocument: "110105********002X")

    static let authority = AuthorityProfile(
        name: Phrase(zh: "示范认定中心", en: "Model centre"),
        codes: AuthorityCodes(issuer: .socialBody, body: "0000", province: "11", site: "000001")!,
        offset: UTCOffset(minutes: 480)!, isRehearsal: false, key: "", address: "")

    static let credential = Credential(
        title: Phrase(zh: "职业技能等级证书", en: "Certificate"),
        issuer: Credential.Issuer(
            name: authority.name,
            key: SigningKey(seed: [UInt8](repeating: 1, count: 32))!.verifyingKey,
            offset: authority.offset),
        holder: Credential.Holder(
            name: "欧阳修", document: IdentityDocument(.residentID, number: "11010519491231002X")),
        occupation: Occupation(code: "4-07-02-03", title: Phrase(zh: "客服", en: "agent")), level: 4,
        number: "S000011000001264000123", serial: 123, issued: Day("2026-11-21")!,
        expires: Day("2029-11-20"), lookup: "https://example.org", isRehearsal: false)

    static func report(
        theory: Exact?, practical: Exact, name: String = "欧阳修"
    ) throws -> ScoreReport {
        let standard = standard()
        var addressee = addressee
        addressee.name = name
        return ScoreReport(
            caseFile: try caseFile(under: standard, theory: theory, practical: practical),
            standard: standard, round: round(of: standard), authority: authority,
            addressee: addressee)
    }

    static func notice(
        _ model: DecisionModel, publishesWithResult: Bool = false
    ) throws -> PublicNotice {
        let standard = standard(publishesWithResult: publishesWithResult)
        let file = try caseFile(
            under: standard, theory: Exact(decimal: "72.5"), practical: 58,
            isDecided: publishesWithResult)
        return PublicNotice(
            standard: standard, round: round(of: standard), authority: authority,
            rows: [PublicNotice.Row(caseFile: file, addressee: addressee)])
    }

    private static func round(of standard: Standard) -> Round {
        Round(
            id: "R-0001", scheme: standard.reference, title: "2026-11", place: "",
            applications: Day("2026-11-01")!...Day("2026-11-13")!, examDate: Day("2026-11-21")!)
    }

    private static func caseFile(
        under standard: Standard, theory: Exact?, practical: Exact, isDecided: Bool = false
    ) throws -> CaseFile {
        let submission = Submission(
            person: "P-0001", round: "R-0001", scheme: standard.reference, form: .erased)
        var file = try #require(
            CaseFile(id: "C-0001", first: .application(.submitted(submission))))
        let result = PartResult(
            part: "theory", standing: theory == nil ? .absent : .present, score: theory)
        let grade = Grade(parts: [
            result, PartResult(part: "practical", standing: .present, score: practical),
        ])
        file.apply(.review(.graded(grade, by: "one")))
        file.apply(.review(.verified(by: "two")))
        file.apply(
            .publication(
                .published(
                    on: Day("2026-11-23")!, objectionsUntil: Day("2026-12-14")!,
                    noticeUntil: Day("2026-12-21")!)))
        if isDecided {
            let decision = CertificationDecision(outcome: .fail, reasons: [])
            file.apply(.decision(.decided(decision, by: "three", on: Day("2026-12-22")!)))
        }
        return file
    }

    private static func standard(publishesWithResult: Bool = false) -> Standard {
        let last: [Step] =
            publishesWithResult ? [.result, .scorePublication] : [.scorePublication, .result]
        let steps: [Step] = [.application, .theoryExam, .practicalAssessment] + last
        let scheme = Scheme(
            id: "small", version: "1", isSample: true, title: Phrase("small"),
            occupation: Occupation(code: "4-07-02-03", title: Phrase(zh: "客服", en: "agent")),
            level: 4, steps: steps.map { StepPlan(step: $0) }, competencies: [], dimensions: [],
            eligibility: EligibilityRules(
                asOf: .examDate, remainder: .dropped, conditions: []),
            training: TrainingPolicy(hours: 0, byCompetency: [:], byTag: [:], courses: []),
            parts: [
                part("theory", Phrase(zh: "理论", en: "theory"), .theoryExam),
                part("practical", Phrase(zh: "实操", en: "practical"), .practicalAssessment),
            ], panel: StaffingMinimum(atLeast: 3), misconduct: [],
            windows: WindowLengths(supplement: 5, objection: 15, publicNotice: 5), calendars: [],
            decision: .conjunctive, grades: [], rounding: ScoreDisplay(places: 2, mode: .halfUp),
            resit: ResitRules(
                carryMonths: 12, carryAttempts: 1, anchor: .examDate, waitDays: [],
                maximumAttempts: nil),
            certificate: CertificateRules(
                number: CertificateNumberLayout("S{serial:6}")!, title: Phrase("certificate"),
                validityMonths: 36),
            separation: SeparationRules(rules: [], trainerMonths: 24))
        return Standard(
            reference: SchemeReference(id: "small", version: "1", digest: "d"), scheme: scheme,
            banks: [:], bankDigests: [:], libraries: [:], calendar: WorkingCalendar([]))
    }

    private static func part(_ id: PartID, _ title: Phrase, _ step: Step) -> Part {
        let pooling = Pooling(marks: .mean, metrics: .mean, vetoes: .any)
        return Part(
            id: id, step: step, title: title, cut: 60, weight: 50, minutes: 60,
            staffing: StaffingMinimum(atLeast: 1),
            content: .practical(
                PracticalPlan(library: "tasks", measures: [], pooling: pooling, vetoes: [])))
    }
}
