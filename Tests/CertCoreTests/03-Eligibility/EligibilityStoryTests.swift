import CertCore
import Testing

@Suite struct EligibilityStoryTests {
    private static let condition = EligibilityCondition(
        id: "4-1", title: Phrase("work"), work: WorkRequirement(years: 5),
        evidence: ["work-proof"])

    /// An applicant who has worked since 2020 and waits for the review.
    private static func applied(shows evidence: EvidenceKind...) -> Story {
        var story = Story(.small { $0.eligibility.conditions = [condition] })
        story.caseFile = CaseFile(
            id: "C-0001",
            first: .application(
                .submitted(
                    Submission(
                        person: "P-0001", round: "R-0001", scheme: story.standard.reference,
                        form: Personal(form(evidence))))))!
        return story
    }

    private static func form(_ evidence: [EvidenceKind]) -> ApplicationForm {
        let period = WorkPeriod(from: day("2020-01-01"), to: nil)!
        return ApplicationForm(
            work: [Employment(employer: "firm", post: "agent", period: period)],
            consentedOn: day("2026-11-02"),
            evidence: evidence.map { Evidence(kind: $0, digest: "d", name: "n") })
    }

    private static let accept = CaseCommand.eligibility(
        .accept("4-1", birthDate: day("1990-01-01"), extraTime: .percent(25), note: ""))
    private static let giveBack = CaseCommand.eligibility(
        .returnForSupplement(missing: ["work-proof"], reason: ""))
    private static let reject = CaseCommand.eligibility(.reject(reason: ""))
    private static let reverse = CaseCommand.eligibility(.reverse(reason: ""))
    private static let supplement = CaseCommand.application(
        .supplement(form(["work-proof"]), note: ""))

    @Test func `an acceptance keeps what was found on the day that counts`() throws {
        var story = Self.applied(shows: "work-proof")
        try story.on("2026-11-16", Self.accept)
        #expect(
            story.caseFile.eligibility.facts
                == EligibilityFacts(
                    condition: "4-1", asOf: day("2026-11-13"), workMonths: 82, age: 36,
                    extraTime: .percent(25)))
        #expect(
            story.refusal(on: "2026-11-16", Self.reject)
                == .eligibility(.notPending(story.caseFile.eligibility)))
    }

    @Test(arguments: [
        (ExtraTime.minutes(480), 240, nil), (.percent(100), 0, nil),
        (.minutes(481), 0, EligibilityRefusal.extraTimeOutOfRange(.minutes(481), maximum: 480)),
        (.minutes(-1), 0, .extraTimeOutOfRange(.minutes(-1), maximum: 480)),
        (.percent(101), 0, .extraTimeOutOfRange(.percent(101), maximum: 100)),
        (.percent(-5), 0, .extraTimeOutOfRange(.percent(-5), maximum: 100)),
        (.none, 241, .breaksOutOfRange(minutes: 241, maximum: 240)),
        (.none, -1, .breaksOutOfRange(minutes: -1, maximum: 240)),
    ])
    func `nobody is given more time or longer breaks than can be kept on record`(
        extra: ExtraTime, breaks: Int, refusal: EligibilityRefusal?
    ) throws {
        var story = Self.applied(shows: "work-proof")
        let accept = CaseCommand.eligibility(
            .accept(
                "4-1", birthDate: day("1990-01-01"), extraTime: extra, breakMinutes: breaks,
                note: ""))
        #expect(
            story.refusal(on: "2026-11-16", accept) == refusal.map { .eligibility($0) })
        guard refusal == nil else { return }
        try story.on("2026-11-16", accept)
        let facts = story.caseFile.eligibility.facts
        #expect(facts?.extraTime == extra && facts?.breakMinutes == breaks)
    }

    @Test func `nobody is accepted under a condition that is not met`() throws {
        let story = Self.applied()
        guard case .eligibility(.unmet(let found)) = story.refusal(on: "2026-11-16", Self.accept)
        else { return #expect(Bool(false), "accepted without evidence") }
        #expect(found.missingEvidence == ["work-proof"])
        let other = CaseCommand.eligibility(
            .accept("4-2", birthDate: day("1990-01-01"), extraTime: .none, note: ""))
        #expect(
            story.refusal(on: "2026-11-16", other)
                == .eligibility(.unknownCondition("4-2", known: ["4-1"])))
    }

    @Test func `a supplement is taken through its last working day, and reviewed anew`() throws {
        var story = Self.applied()
        try story.on("2026-11-16", Self.giveBack)
        #expect(
            story.caseFile.eligibility.status
                == .returned(deadline: day("2026-11-23"), missing: ["work-proof"]))
        #expect(
            story.refusal(on: "2026-11-24", Self.supplement)
                == .application(.supplementLate(deadline: day("2026-11-23"))))
        try story.on("2026-11-23", Self.supplement)
        #expect(
            story.refusal(on: "2026-11-23", Self.supplement)
                == .application(.nothingToSupplement))
        try story.on("2026-11-24", Self.accept)
        #expect(story.caseFile.eligibility.isAccepted)
    }

    @Test func `who does not supplement in time can be rejected or given more time, not before`()
        throws
    {
        var story = Self.applied()
        try story.on("2026-11-16", Self.giveBack)
        for command in [Self.reject, Self.giveBack] {
            #expect(
                story.refusal(on: "2026-11-23", command)
                    == .eligibility(.notPending(story.caseFile.eligibility)))
            #expect(story.refusal(on: "2026-11-24", command) == nil)
        }
        #expect(
            story.refusal(on: "2026-11-24", Self.accept)
                == .eligibility(.notPending(story.caseFile.eligibility)))
        var patient = story
        try patient.on("2026-11-24", Self.giveBack)
        try patient.on("2026-12-01", Self.supplement)
        try story.on("2026-11-24", Self.reject)
        #expect(story.caseFile.standing == .rejected)
    }

    @Test func `in another round the review begins anew for who was waited for`() throws {
        var story = Self.applied()
        try story.on("2026-11-16", Self.giveBack)
        try story.on("2026-11-16", .application(.defer(reason: "")))
        var here = story
        try here.on("2026-12-01", .application(.reopen(reason: "")))
        #expect(here.refusal(on: "2026-12-01", Self.supplement) != nil)
        story.round = Round(
            id: "R-0002", scheme: story.standard.reference, title: "2026-12", place: "",
            applications: day("2026-12-01")...day("2026-12-13"), examDate: day("2026-12-21"))
        try story.on("2026-12-01", .application(.reopen(reason: "")))
        #expect(story.caseFile.round == "R-0002")
        #expect(story.caseFile.eligibility.status == .pending)
    }

    @Test func `a mistaken acceptance or rejection is taken back by a second person`() throws {
        for first in [Self.accept, Self.reject] {
            var story = Self.applied(shows: "work-proof")
            #expect(
                story.refusal(on: "2026-11-16", Self.reverse)
                    == .eligibility(.nothingToReverse))
            try story.on("2026-11-16", as: "first", first)
            #expect(
                story.refusal(on: "2026-11-17", as: "first", Self.reverse)
                    == .notSeparated(.reversalBySecond, "first", because: .reviewed))
            try story.on("2026-11-17", as: "second", Self.reverse)
            #expect(story.caseFile.eligibility.status == .pending)
        }
    }

    @Test func `what came of an acceptance is not undone with it`() throws {
        var story = Self.applied(shows: "work-proof")
        try story.on("2026-11-16", as: "first", Self.accept)
        try story.on("2026-11-17", .attendance(.exempt("theory", reason: "")))
        #expect(
            story.refusal(on: "2026-11-17", as: "second", Self.reverse)
                == .eligibility(.tooLate(.theoryExam)))
    }

    @Test func `only a reviewer reviews, and nobody their own case`() throws {
        let story = Self.applied(shows: "work-proof")
        #expect(
            story.refusal(on: "2026-11-16", roles: [.registrar], Self.accept)
                == .notPermitted("officer", needs: [.eligibilityReviewer]))
        var own = story.circumstances(as: "zhang")
        own.actor.person = "P-0001"
        let refused = refusal { try story.caseFile.decide(Self.accept, in: own) }
        #expect(refused == .ownCase("zhang"))
    }
}
