import CertCore
import Testing

/// What happens to one candidate, told command by command.
struct Story {
    var standard: Standard
    var round: Round
    var caseFile: CaseFile
    var today = day("2026-11-22")
    /// Who is involved with the candidate beside what the story tells.
    var involvements: [Involvement] = []
    /// The sessions of the round.
    var sessions: [SessionID: Session] = [:]
    /// Some moment of the day; midnight unless a story says when.
    var hour = 0

    /// An accepted candidate of a round whose exam was on 2026-11-21.
    init(
        _ scheme: Scheme = .small(), attempt: Int = 1, carried: [CarriedPart] = [],
        id: CaseID = "C-0001"
    ) {
        standard = Standard(scheme)
        round = Round(
            id: "R-0001", scheme: standard.reference, title: "2026-11", place: "",
            applications: day("2026-11-01")...day("2026-11-13"), examDate: day("2026-11-21"))
        let submission = Submission(
            person: "P-0001", round: round.id, scheme: standard.reference, attempt: attempt,
            carried: carried, form: .erased)
        caseFile = CaseFile(id: id, first: .application(.submitted(submission)))!
        let facts = EligibilityFacts(
            condition: "4-1", asOf: round.applications.upperBound, workMonths: 60, age: 30)
        caseFile.apply(.eligibility(.accepted(facts, by: "reviewer", note: .erased)))
    }

    func circumstances(
        as name: OperatorName, roles: Set<Role> = Set(Role.allCases)
    ) -> Circumstances {
        Circumstances(
            now: Instant(startOf: today, at: .utc) + .seconds(hour * 3_600), offset: .utc,
            actor: Operator(name: name, roles: roles), standard: standard, round: round,
            sessions: sessions, involvements: involvements)
    }

    /// Carries a command out on a day, as somebody who may do anything.
    mutating func on(
        _ date: String, as name: OperatorName = "officer", _ command: CaseCommand
    ) throws {
        today = day(date)
        for event in try caseFile.decide(command, in: circumstances(as: name)) {
            caseFile.apply(event)
        }
    }

    /// Why a command would be refused; nil if it would not.
    func refusal(
        on date: String, as name: OperatorName = "officer", roles: Set<Role> = Set(Role.allCases),
        _ command: CaseCommand
    ) -> Refusal? {
        var then = self
        then.today = day(date)
        do throws(Refusal) {
            _ = try caseFile.decide(command, in: then.circumstances(as: name, roles: roles))
            return nil
        } catch {
            return error
        }
    }

    /// Grades by one person and verifies by another.
    mutating func grade(_ grade: Grade, on date: String = "2026-11-23") throws {
        try on(date, as: "first", .review(.grade(grade)))
        try on(date, as: "second", .review(.verify(grade)))
    }

    /// Grades, publishes, and decides when the windows have closed.
    mutating func decided(
        _ grade: Grade, published: String = "2026-11-23", on date: String = "2027-01-15"
    ) throws -> CertificationDecision {
        try self.grade(grade, on: published)
        try on(published, .publication(.publish))
        try on(date, .decision(.decide))
        return try #require(caseFile.decision)
    }

    /// What would be decided on a grade, in time.
    func decision(_ grade: Grade) throws -> CertificationDecision {
        var story = self
        return try story.decided(grade)
    }
}
