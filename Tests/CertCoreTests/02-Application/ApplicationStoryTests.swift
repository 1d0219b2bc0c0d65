import CertCore
import Testing

@Suite struct ApplicationStoryTests {
    /// A round that takes applications from 1 to 13 November.
    private let story = Story()

    private func submission(consented: String = "2026-11-01") -> Submission {
        Submission(
            person: "P-0009", round: "R-0001", scheme: story.standard.reference,
            form: Personal(ApplicationForm(consentedOn: day(consented))))
    }

    private func refusal(
        on date: String, consented: String = "2026-11-01", barred: String? = nil,
        others: [CaseID] = [], roles: Set<Role> = [.registrar], closed: Bool = false,
        operatorIs person: PersonID? = nil
    ) -> Refusal? {
        var then = story
        then.today = day(date)
        then.round.isClosed = closed
        var circumstances = then.circumstances(as: "wang", roles: roles)
        circumstances.actor.person = person
        let applicant = Person(
            id: "P-0009", particulars: .erased, barredUntil: barred.map { day($0) })
        return CertCoreTests.refusal {
            try CaseFile.submit(
                submission(consented: consented), by: applicant, others: others,
                in: circumstances)
        }
    }

    @Test(arguments: [
        ("2026-10-31", false), ("2026-11-01", true), ("2026-11-13", true), ("2026-11-14", false),
    ])
    func `applications are taken from the first day of the window through its last`(
        date: String, isTaken: Bool
    ) {
        let window = day("2026-11-01")...day("2026-11-13")
        let closed = Refusal.application(.windowClosed(window, today: day(date)))
        #expect(refusal(on: date, consented: "2026-10-01") == (isTaken ? nil : closed))
    }

    @Test func `a closed round takes none, and only a registrar enters them`() {
        #expect(refusal(on: "2026-11-02", closed: true) == .application(.roundClosed("R-0001")))
        #expect(
            refusal(on: "2026-11-02", roles: [.trainer])
                == .notPermitted("wang", needs: [.registrar]))
        #expect(refusal(on: "2026-11-02", operatorIs: "P-0009") == .ownCase("wang"))
    }

    @Test(arguments: [("2026-11-05", false), ("2026-11-06", true)])
    func `a bar holds through its last day`(date: String, isTaken: Bool) {
        let barred = Refusal.application(.barred(until: day("2026-11-05")))
        #expect(refusal(on: date, barred: "2026-11-05") == (isTaken ? nil : barred))
    }

    @Test func `a person has one live case in a round, and has given consent`() {
        #expect(
            refusal(on: "2026-11-02", others: ["C-0007"]) == .application(.duplicate("C-0007")))
        #expect(
            refusal(on: "2026-11-02", consented: "2026-11-03") == .application(.noConsent))
        #expect(refusal(on: "2026-11-02", consented: "2026-11-02") == nil)
    }

    @Test func `a case is put off, taken up, withdrawn and taken up again`() throws {
        var story = story
        let reopen = CaseCommand.application(.reopen(reason: ""))
        #expect(story.refusal(on: "2026-11-22", reopen) == .application(.alreadyStanding))
        for leave: ApplicationCommand in [.defer(reason: ""), .withdraw(reason: "")] {
            try story.on("2026-11-22", .application(leave))
            #expect(
                story.refusal(on: "2026-11-22", .application(.defer(reason: "")))
                    == .application(.notStanding(story.caseFile.standing)))
            try story.on("2026-11-23", reopen)
            #expect(story.caseFile.standing == .active)
            #expect(story.caseFile.eligibility.isAccepted)
        }
    }

    @Test func `a case is taken up only under its own scheme, in a round that is open`() throws {
        var story = story
        let reopen = CaseCommand.application(.reopen(reason: ""))
        try story.on("2026-11-22", .application(.defer(reason: "")))
        story.round.isClosed = true
        #expect(
            story.refusal(on: "2026-11-23", reopen) == .application(.roundClosed("R-0001")))
        story.round.isClosed = false
        story.round.scheme.digest = "another"
        #expect(story.refusal(on: "2026-11-23", reopen) == .application(.otherScheme))
    }

    // MARK: Amending

    private static let job = Employment(
        employer: "Frim", post: "clerk", period: WorkPeriod(from: day("2016-01-01"), to: nil)!)

    private static let handedIn = ApplicationForm(
        work: [job],
        certificates: [PriorCertificate(number: "S1", level: 5, issued: day("2020-01-01"))],
        diplomas: [
            Diploma(kind: "college", school: "s", major: "m", completed: day("2015-07-01"))
        ],
        titles: [ProfessionalTitle(rank: .junior, awarded: day("2021-01-01"))],
        consentedOn: day("2026-11-01"),
        evidence: [Evidence(kind: "work-proof", digest: "d", name: "n")])

    private func amend(_ change: (inout ApplicationForm) -> Void) -> CaseCommand {
        var form = Self.handedIn
        change(&form)
        return .application(.amend(form, reason: "typo"))
    }

    private func accepted() -> Story {
        var story = story
        story.caseFile.apply(
            .application(.amended(form: Personal(Self.handedIn), reason: .erased)))
        return story
    }

    @Test func `words are amended until the scores are out`() throws {
        var story = accepted()
        let amend = amend { form in
            form.work[0].employer = "Firm"
            form.certificates[0].number = "S2"
            form.diplomas[0].school = "t"
            form.specialNeeds = "large print"
            form.statements = [SkillStatement(skill: "s", strength: "t", example: "e")]
            form.claimedYears = 9
        }
        try story.on("2026-11-22", amend)
        #expect(story.caseFile.application.form.value?.work.first?.employer == "Firm")
        try story.grade(Grade(theory: 80, practical: 80))
        try story.on("2026-11-24", .publication(.publish))
        #expect(
            story.refusal(on: "2026-11-24", amend) == .application(.settled(.scorePublication)))
    }

    private static let changes: [@Sendable (inout ApplicationForm) -> Void] = [
        { $0.work = [] },
        { $0.work[0].period = WorkPeriod(from: day("2015-01-01"), to: nil)! },
        { $0.certificates[0].level = 4 }, { $0.certificates[0].issued = day("2019-01-01") },
        { $0.diplomas[0].kind = "university" }, { $0.diplomas[0].completed = day("2014-07-01") },
        { $0.titles[0].rank = .middle }, { $0.evidence[0].digest = "e" }, { $0.evidence = [] },
    ]

    @Test(arguments: changes.indices)
    func `what an acceptance rests on is changed only before it or after it is reversed`(
        index: Int
    ) throws {
        var story = accepted()
        let amend = amend(Self.changes[index])
        #expect(story.refusal(on: "2026-11-22", amend) == .application(.reviewed))
        try story.on("2026-11-22", .eligibility(.reverse(reason: "amend")))
        #expect(story.refusal(on: "2026-11-22", amend) == nil)
    }

    @Test(arguments: changes.indices)
    func `forms of the same claims meet the same conditions`(index: Int) {
        let conditions = [
            EligibilityCondition(
                id: "all", title: Phrase("all"), minimumAge: 16,
                certificate: CertificateRequirement(level: 5, heldYears: 1),
                work: WorkRequirement(years: 5), evidence: ["work-proof"]),
            EligibilityCondition(
                id: "other", title: Phrase("other"),
                professionalTitle: TitleRequirement(rank: .junior, heldYears: 1),
                diploma: DiplomaRequirement(kinds: ["college"], countsFinalYear: false),
                evidence: []),
        ]
        func findings(_ form: ApplicationForm) -> [[Bool]] {
            conditions.map { condition in
                ConditionAssessment(
                    of: condition, form: form, birthDate: day("1990-01-01"),
                    asOf: day("2026-11-13"), remainder: .dropped
                ).findings.map(\.isMet)
            }
        }
        var worded = Self.handedIn
        worded.work[0].employer = "Firm"
        worded.work[0].post = "agent"
        worded.certificates[0].number = "S2"
        worded.diplomas[0].school = "t"
        worded.diplomas[0].major = "n"
        worded.evidence[0].name = "m"
        #expect(worded.claims == Self.handedIn.claims)
        #expect(findings(worded) == findings(Self.handedIn))
        Self.changes[index](&worded)
        #expect(worded.claims != Self.handedIn.claims)
    }
}
