import CertCore
import Testing

/// A procedure in which the practical part is taken only by those who passed theory.
@Suite struct StepGateStoryTests {
    private static let scheme = Scheme.small { scheme in
        for index in scheme.steps.indices where scheme.steps[index].step == .practicalAssessment {
            scheme.steps[index].gates = [.passed("theory")]
        }
    }

    private static let practice = Session(
        id: "S-0002", round: "R-0001", part: "practical", room: "B",
        window: Instant("2026-11-24T01:00:00Z")!...Instant("2026-11-24T09:00:00Z")!)

    private static let schedule = CaseCommand.attendance(.schedule("practical", "S-0002"))

    /// A candidate who sat in the theory exam and handed in.
    private static func seated(_ scheme: Scheme = scheme) -> Story {
        var story = Story(scheme)
        story.sessions = ["S-0002": practice]
        story.caseFile.apply(.attendance(.checkedIn("theory", by: "qiu")))
        story.caseFile.apply(
            .theory(
                .collected(
                    "theory", started: Instant("2026-11-21T01:00:00Z")!,
                    ended: Instant("2026-11-21T02:00:00Z")!, ending: .submitted,
                    responses: Personal([:]))))
        return story
    }

    private static func theory(_ score: Exact) -> PartResult {
        PartResult(part: "theory", standing: .present, score: score)
    }

    private static func graded(_ score: Exact, _ scheme: Scheme = scheme) throws -> Story {
        var story = seated(scheme)
        try story.on("2026-11-22", as: "first", .review(.gradePart(theory(score))))
        try story.on("2026-11-22", as: "second", .review(.verifyPart(theory(score))))
        return story
    }

    @Test func `practice waits for a checked pass in theory`() throws {
        var story = Self.seated()
        let closed = Refusal.gateClosed(.practicalAssessment, .passed("theory"))
        #expect(story.refusal(on: "2026-11-22", Self.schedule) == closed)
        try story.on("2026-11-22", as: "first", .review(.gradePart(Self.theory(60))))
        #expect(story.refusal(on: "2026-11-22", Self.schedule) == closed)
        try story.on("2026-11-22", as: "second", .review(.verifyPart(Self.theory(60))))
        #expect(story.caseFile.step(under: Self.scheme) == .practicalAssessment)
        try story.on("2026-11-22", Self.schedule)
        #expect(story.caseFile.attendance(of: "practical").session == "S-0002")
    }

    @Test func `whoever missed the pass is not admitted and fails with that reason`() throws {
        var story = try Self.graded(Exact(5999, over: 100))
        #expect(
            story.refusal(on: "2026-11-22", Self.schedule)
                == .passMissed(.practicalAssessment, "theory"))
        #expect(story.caseFile.step(under: Self.scheme) == .panelReview)

        let grade = try GradeBook(story.standard) { text, _ in text }.gradeSkipping(
            "theory", of: story.caseFile, as: Self.theory(Exact(5999, over: 100)))
        let decision = try story.decided(grade)
        #expect(decision.outcome == .fail)
        #expect(
            decision.reasons == [
                .cut("theory", score: Exact(5999, over: 100), cut: 60),
                .notAdmitted("practical", missed: "theory"),
            ])
        #expect(decision.resit?.parts == ["theory", "practical"])
    }

    @Test(arguments: [
        AttendanceEvent.markedAbsent("theory"), .voided(["theory"], tier: nil, reason: .erased),
    ])
    func `absence and a void part are a missed pass without any grading`(
        _ event: AttendanceEvent
    ) throws {
        var story = Story(Self.scheme)
        story.sessions = ["S-0002": Self.practice]
        story.caseFile.apply(.attendance(event))
        #expect(
            story.refusal(on: "2026-11-22", Self.schedule)
                == .passMissed(.practicalAssessment, "theory"))
        let grade = try GradeBook(story.standard) { text, _ in text }.grade(story.caseFile)
        #expect(grade.result(of: "practical")?.isBarred == true)
    }

    @Test func `an exempted or carried part is as good as a pass`() throws {
        var exempted = Story(Self.scheme)
        exempted.sessions = ["S-0002": Self.practice]
        try exempted.on("2026-11-22", .attendance(.exempt("theory", reason: "equivalent")))
        #expect(exempted.refusal(on: "2026-11-22", Self.schedule) == nil)
        let carried = CarriedPart(
            part: "theory", score: 60, from: "C-0000", until: day("2027-01-01"))
        var resit = Story(Self.scheme, attempt: 2, carried: [carried])
        resit.sessions = ["S-0002": Self.practice]
        #expect(resit.refusal(on: "2026-11-22", Self.schedule) == nil)
    }

    @Test func `the check of a part is a second person's and computes the same`() throws {
        var story = Self.seated()
        let verify = CaseCommand.review(.verifyPart(Self.theory(60)))
        #expect(story.refusal(on: "2026-11-22", verify) == .review(.notGraded))
        try story.on("2026-11-22", as: "first", .review(.gradePart(Self.theory(60))))
        #expect(
            story.refusal(on: "2026-11-22", as: "first", verify)
                == .notSeparated(.enteringNotVerifying, "first", because: .graded))
        #expect(
            story.refusal(on: "2026-11-22", .review(.verifyPart(Self.theory(61))))
                == .review(.differs("theory")))
        try story.on("2026-11-22", as: "second", verify)
        #expect(story.refusal(on: "2026-11-22", verify) == .review(.alreadyVerified))
        #expect(
            story.refusal(on: "2026-11-22", .review(.gradePart(Self.theory(61))))
                == .review(.alreadyGraded))
    }

    @Test func `only a part that was taken is rolled up ahead`() throws {
        let story = Self.seated()
        let practical = PartResult(part: "practical", standing: .present, score: 60)
        #expect(
            story.refusal(on: "2026-11-22", .review(.gradePart(practical)))
                == .attendance(.notPresent("practical", .pending)))
        let foreign = PartResult(part: "oral", standing: .present, score: 60)
        #expect(
            story.refusal(on: "2026-11-22", .review(.gradePart(foreign))) == .unknownPart("oral"))
        let book = GradeBook(story.standard) { text, _ in text }
        #expect(throws: Refusal.attendance(.notPresent("practical", .pending))) {
            try book.grade("practical", of: story.caseFile)
        }
    }

    @Test func `a penalty after the check closes the gate until the part is graded anew`() throws {
        var scheme = Self.scheme
        scheme.misconduct = [
            MisconductTier(
                id: "minor", title: Phrase("minor"), effect: .penalty(points: 5, percent: 0))
        ]
        var story = try Self.graded(62, scheme)
        #expect(story.refusal(on: "2026-11-22", Self.schedule) == nil)
        try story.on(
            "2026-11-22", .attendance(.void("theory", tier: "minor", reason: "whispered")))
        #expect(
            story.refusal(on: "2026-11-22", Self.schedule)
                == .gateClosed(.practicalAssessment, .passed("theory")))
        try story.on("2026-11-22", as: "first", .review(.gradePart(Self.theory(57))))
        try story.on("2026-11-22", as: "second", .review(.verifyPart(Self.theory(57))))
        #expect(
            story.refusal(on: "2026-11-22", Self.schedule)
                == .passMissed(.practicalAssessment, "theory"))
    }

    @Test func `an upheld objection opens the part and, with a pass, the way on`() throws {
        var story = try Self.graded(58)
        let grade = Grade(parts: [
            Self.theory(58),
            PartResult(
                part: "practical", standing: .pending, score: nil,
                reasons: [.notAdmitted("practical", missed: "theory")]),
        ])
        try story.grade(grade)
        try story.on("2026-11-23", .publication(.publish))
        try story.on("2026-11-24", .publication(.file(.arithmetic, text: "sum")))
        try story.on("2026-11-25", .publication(.resolve(1, .upheld, finding: "62")))
        try story.on("2026-11-25", as: "first", .review(.gradePart(Self.theory(62))))
        try story.on("2026-11-25", as: "second", .review(.verifyPart(Self.theory(62))))
        #expect(story.refusal(on: "2026-11-25", Self.schedule) == nil)
    }

    @Test func `a panel that only those who passed come before does not hold the others up`() throws
    {
        let scheme = Scheme.small { scheme in
            for index in scheme.steps.indices where scheme.steps[index].step == .panelReview {
                scheme.steps[index] = StepPlan(
                    step: .panelReview, gates: [.passed("theory"), .passed("practical")])
            }
        }
        var failed = Story(scheme)
        for part: PartID in ["theory", "practical"] {
            failed.caseFile.apply(.attendance(.checkedIn(part, by: "qiu")))
        }
        var passed = failed
        let convene = CaseCommand.review(.convene(["x", "y", "z"].panelMembers))
        try failed.grade(Grade(theory: 80, practical: 50))
        #expect(
            failed.refusal(on: "2026-11-23", convene) == .passMissed(.panelReview, "practical"))
        try failed.on("2026-11-23", .publication(.publish))
        try passed.grade(Grade(theory: 80, practical: 60))
        #expect(passed.refusal(on: "2026-11-23", convene) == nil)
        #expect(
            passed.refusal(on: "2026-11-23", .publication(.publish)) == .publication(.panelOpen))
    }
}

extension GradeBook {
    /// The grade of a case with the result of one part given, whose answers the story leaves out.
    fileprivate func gradeSkipping(
        _ part: PartID, of caseFile: CaseFile, as result: PartResult
    ) throws -> Grade {
        var absent = caseFile
        absent.apply(.attendance(.markedAbsent(part)))
        var grade = try grade(absent)
        for index in grade.parts.indices where grade.parts[index].part == part {
            grade.parts[index] = result
        }
        return grade
    }
}
