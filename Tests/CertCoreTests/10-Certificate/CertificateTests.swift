import CertCore
import Testing

@Suite struct CertificateTests {
    private let issue = CaseCommand.certificate(.issue(number: "S1", serial: 1, document: "d1"))

    private static func passed(_ scheme: Scheme = .small()) throws -> Story {
        var story = Story(scheme)
        _ = try story.decided(Grade(theory: 80, practical: 80))
        return story
    }

    @Test func `only who passed is certified, once`() throws {
        var failed = Story()
        #expect(failed.refusal(on: "2027-01-15", issue) == .certificate(.notPassed))
        _ = try failed.decided(Grade(theory: 50, practical: 80))
        #expect(failed.refusal(on: "2027-01-16", issue) == .certificate(.notPassed))

        var story = try Self.passed()
        #expect(
            story.refusal(on: "2027-01-15", roles: [.decisionMaker], issue)
                == .notPermitted("officer", needs: [.certificateOfficer]))
        try story.on("2027-01-15", issue)
        let certificate = try #require(story.caseFile.certificate)
        #expect(certificate.issued == day("2027-01-15"))
        #expect(certificate.expires == day("2030-01-14"))
        #expect(certificate.status == .active)
        #expect(story.refusal(on: "2027-01-16", issue) == .certificate(.alreadyIssued("S1")))
    }

    @Test(arguments: [
        ("2026-11-21", 36, "2029-11-20"), ("2027-01-31", 1, "2027-02-28"),
        ("2026-08-31", 6, "2027-02-28"), ("2027-02-28", 12, "2028-02-27"),
        ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", 48, "2032-02-28"),
        ("2027-01-01", 12, "2027-12-31"), ("2026-12-30", 2, "2027-02-28"),
    ])
    func `the last valid day ends the months promised, never earlier`(
        issued: String, months: Int, last: String
    ) throws {
        var rules = Scheme.small().certificate
        rules.validityMonths = months
        let end = try #require(rules.lastValidDay(issued: day(issued)))
        #expect(end == day(last))
        #expect(day(issued).elapsed(through: end).months >= months)
    }

    @Test func `where the scheme names no validity nothing expires`() throws {
        var story = try Self.passed(.small { $0.certificate.validityMonths = nil })
        try story.on("2027-01-15", issue)
        #expect(story.caseFile.certificate?.expires == nil)
        #expect(story.caseFile.certificate?.isExpired(on: day("2099-01-01")) == false)
    }

    @Test func `a certificate is valid through its last day`() throws {
        var story = try Self.passed()
        try story.on("2027-01-15", issue)
        let certificate = try #require(story.caseFile.certificate)
        #expect(!certificate.isExpired(on: day("2030-01-14")))
        #expect(certificate.isExpired(on: day("2030-01-15")))
    }

    @Test func `suspending can be undone, withdrawing cannot`() throws {
        var story = try Self.passed()
        let suspend = CaseCommand.certificate(.suspend(reason: "audit"))
        let reinstate = CaseCommand.certificate(.reinstate(reason: "cleared"))
        let withdraw = CaseCommand.certificate(.withdraw(reason: "fraud"))
        let replace = CaseCommand.certificate(.replace(document: "d2", reason: "name"))
        for command in [suspend, reinstate, withdraw, replace] {
            #expect(story.refusal(on: "2027-01-15", command) == .certificate(.notIssued))
        }
        try story.on("2027-01-15", issue)
        #expect(
            story.refusal(on: "2027-01-16", reinstate) == .certificate(.wrongStatus(.active)))
        try story.on("2027-01-16", suspend)
        #expect(story.caseFile.state == .suspended)
        #expect(
            story.refusal(on: "2027-01-17", replace) == .certificate(.wrongStatus(.suspended)))
        try story.on("2027-01-17", reinstate)
        #expect(story.caseFile.state == .certified)
        try story.on("2027-01-18", suspend)
        try story.on("2027-01-18", withdraw)
        #expect(story.caseFile.state == .revoked)
        for command in [suspend, reinstate, withdraw, replace] {
            #expect(
                story.refusal(on: "2027-01-19", command)
                    == .certificate(.wrongStatus(.withdrawn)))
        }
    }

    @Test func `a replacement keeps the number and takes the document's place`() throws {
        var story = try Self.passed()
        try story.on("2027-01-15", issue)
        try story.on("2027-03-01", .certificate(.replace(document: "d2", reason: "new name")))
        let certificate = try #require(story.caseFile.certificate)
        #expect(certificate.number == "S1")
        #expect(certificate.document == "d2")
        #expect(certificate.replacements == 1)
        #expect(certificate.issued == day("2027-01-15"))
        #expect(certificate.expires == day("2030-01-14"))
    }

    @Test func `nobody acts on their own certificate`() throws {
        var story = try Self.passed()
        story.today = day("2027-01-15")
        var circumstances = story.circumstances(as: "officer")
        circumstances.actor.person = "P-0001"
        #expect(throws: Refusal.ownCase("officer")) {
            try story.caseFile.decide(issue, in: circumstances)
        }
    }
}
