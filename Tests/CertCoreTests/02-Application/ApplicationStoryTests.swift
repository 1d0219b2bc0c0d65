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

    @Test func `an application is amended until the scores are out`() throws {
        var story = story
        let amend = CaseCommand.application(
            .amend(ApplicationForm(consentedOn: day("2026-11-01")), reason: ""))
        try story.on("2026-11-22", amend)
        try story.grade(Grade(theory: 80, practical: 80))
        try story.on("2026-11-24", .publication(.publish))
        #expect(
            story.refusal(on: "2026-11-24", amend) == .application(.settled(.scorePublication)))
    }
}
