import CertCore
import Testing

@Suite struct DecisionTests {
    private let decide = CaseCommand.decision(.decide)

    @Test func `nobody is decided before all windows have closed`() throws {
        var story = Story()
        #expect(story.refusal(on: "2026-11-23", decide) == .decision(.notVerified))
        try story.grade(Grade(theory: 72, practical: 80))
        #expect(story.refusal(on: "2026-11-23", decide) == .decision(.notPublished))
        try story.on("2026-11-23", .publication(.publish))
        #expect(
            story.refusal(on: "2026-12-21", decide)
                == .decision(.windowsOpen(until: day("2026-12-21"))))
        try story.on("2026-12-22", decide)
        #expect(story.caseFile.state == .passed)
        #expect(story.refusal(on: "2026-12-23", decide) == .decision(.alreadyDecided(.pass)))
    }

    @Test(arguments: Involvement.Kind.allCases)
    func `who trained or examined the candidate does not decide`(kind: Involvement.Kind) throws {
        var story = Story()
        try story.grade(Grade(theory: 72, practical: 80))
        try story.on("2026-11-23", .publication(.publish))
        story.involvements = [
            Involvement(name: "officer", kind: kind, case: "C-0007", on: day("2024-01-01"))
        ]
        let bars: Set<Involvement.Kind> = [.trained, .assessed, .judged]
        #expect(
            story.refusal(on: "2026-12-22", decide)
                == (bars.contains(kind)
                    ? .notSeparated(.deciderUninvolved, "officer", because: kind) : nil))
        #expect(story.refusal(on: "2026-12-22", as: "other", decide) == nil)
    }

    @Test(arguments: [
        ("90", "45", CertificationDecision.Outcome.fail), ("45", "90", .fail),
        ("60", "60", .pass), ("59.999999", "90", .fail), ("0", "0", .fail), ("100", "100", .pass),
    ])
    func `every part must meet its own cut`(
        theory: String, practical: String, outcome: CertificationDecision.Outcome
    ) throws {
        var story = Story()
        let grade = Grade(theory: exact(theory), practical: exact(practical))
        let decision = try story.decided(grade)
        #expect(decision.outcome == outcome)
        #expect(
            decision.reasons == [
                .cut("theory", score: exact(theory), cut: 60),
                .cut("practical", score: exact(practical), cut: 60),
            ])
    }

    @Test func `a compensatory scheme compares the composite alone`() throws {
        let scheme = Scheme.small { $0.decision = .compensatory(cut: 60) }
        var story = Story(scheme)
        let decision = try story.decided(Grade(theory: 90, practical: 45))
        #expect(decision.outcome == .pass)
        #expect(decision.reasons == [.composite(score: 63, cut: 60)])
    }

    @Test func `in a mixed scheme a part under its floor fails`() throws {
        let scheme = Scheme.small { scheme in
            scheme.decision = .mixed(cut: 60)
            scheme.parts[1].floor = 50
        }
        var story = Story(scheme)
        let decision = try story.decided(Grade(theory: 90, practical: 45))
        #expect(decision.outcome == .fail)
        #expect(
            decision.reasons == [
                .partFloor("practical", score: 45, floor: 50), .composite(score: 63, cut: 60),
            ])
    }

    @Test(arguments: [Attendance.Standing.absent, .voided("cheating"), .pending])
    func `a part not taken fails the case, and is no zero`(standing: Attendance.Standing) throws {
        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .present, score: 80),
            PartResult(part: "practical", standing: standing, score: nil),
        ])
        for model in [DecisionModel.conjunctive, .compensatory(cut: 30)] {
            var story = Story(.small { $0.decision = model })
            let decision = try story.decided(grade)
            #expect(decision.outcome == .fail)
            #expect(
                decision.reasons.filter { $0.isMet == false } == [.standing("practical", standing)])
            // Neither the part nor the composite shows a number that nobody earned.
            #expect(!decision.reasons.contains { if case .composite = $0 { true } else { false } })
        }
    }

    @Test func `an exempted part does not bar a pass and leaves the composite`() throws {
        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .exempt, score: nil),
            PartResult(part: "practical", standing: .present, score: 70),
        ])
        var story = Story(.small { $0.decision = .compensatory(cut: 65) })
        let decision = try story.decided(grade)
        #expect(decision.outcome == .pass)
        #expect(
            decision.reasons == [.standing("theory", .exempt), .composite(score: 70, cut: 65)])
    }

    @Test func `a part without any result is pending, not forgotten`() throws {
        var story = Story()
        let half = Grade(parts: [PartResult(part: "theory", standing: .present, score: 80)])
        let decision = try story.decided(half)
        #expect(decision.outcome == .fail)
        #expect(decision.reasons.last == .standing("practical", .pending))
    }

    @Test func `a gate that was missed fails the case whatever the points`() throws {
        let errors = MetricUse(
            metric: "errors", title: Phrase("errors"), gate: Gate(.atMost(2)), missing: .fail)
        let reasons: [Reason] = [.gate("ticketing", errors, observed: .number(3), .notMet(3))]
        let grade = Grade(parts: [
            PartResult(part: "theory", standing: .present, score: 90),
            PartResult(part: "practical", standing: .present, score: 97, reasons: reasons),
        ])
        var story = Story()
        let decision = try story.decided(grade)
        #expect(decision.outcome == .fail)
        #expect(decision.reasons.filter { $0.isMet == false } == reasons)
    }

    @Test func `a dimension under its floor fails the case, over all parts together`() throws {
        let scheme = Scheme.small { scheme in
            scheme.dimensions = [Dimension(id: "basic", title: Phrase("basic"), floor: 50)]
        }
        func grade(earned: Exact) -> Grade {
            var grade = Grade(theory: 80, practical: 80)
            grade.parts[0].dimensions = [DimensionShare("basic", earned: 10, of: 20)]
            grade.parts[1].dimensions = [DimensionShare("basic", earned: earned, of: 20)]
            return grade
        }
        var lower = Story(scheme)
        let upper = Story(scheme)
        let decision = try lower.decided(grade(earned: 9))
        #expect(decision.outcome == .fail)
        #expect(
            decision.reasons.last
                == .dimensionFloor("basic", share: exact("47.5"), floor: 50))
        #expect(try upper.decision(grade(earned: 10)).outcome == .pass)
    }

    @Test func `the panel can stop a pass and never make one`() throws {
        func decided(_ grade: Grade, _ kind: PanelVote.Kind) throws -> CertificationDecision {
            var story = Story()
            try story.grade(grade)
            let members = ["one", "two", "three"].panelMembers
            try story.on("2026-11-23", .review(.convene(members)))
            for member in members.map(\.name) {
                let vote = CaseCommand.review(.vote(PanelVote(kind), reason: "seen"))
                try story.on("2026-11-23", as: member, vote)
            }
            try story.on("2026-11-23", .review(.close))
            try story.on("2026-11-23", .publication(.publish))
            try story.on("2027-01-15", as: "decider", .decision(.decide))
            return try #require(story.caseFile.decision)
        }
        let pass = Grade(theory: 80, practical: 80)
        let fail = Grade(theory: 80, practical: 50)
        #expect(try decided(pass, .pass).outcome == .pass)
        #expect(try decided(pass, .refer).outcome == .fail)
        #expect(try decided(pass, .fail).outcome == .fail)
        #expect(try decided(pass, .fail).reasons.last == .panel(.fail, votes: [.fail: 3]))
        #expect(try decided(fail, .pass).outcome == .fail)
    }

    @Test(arguments: [
        ("95", "92", 0), ("95", "85", 1), ("90", "90", 0), ("60", "100", 2), ("89.99", "90", 1),
    ])
    func `the grade follows the lowest part`(theory: String, practical: String, band: Int) throws {
        let scheme = Scheme.small { scheme in
            scheme.grades = [90, 80, 60].map {
                GradeBand(title: Phrase("from \($0)"), from: Exact($0), byLowestPart: true)
            }
        }
        let story = Story(scheme)
        let grade = Grade(theory: exact(theory), practical: exact(practical))
        #expect(try story.decision(grade).grade == band)
    }

    @Test func `weak competencies lead to courses, weakest first`() throws {
        let scheme = Scheme.small { scheme in
            scheme.training = TrainingPolicy(
                hours: 0, byCompetency: ["emotion-management": "calm"],
                byTag: ["complaint-handling": "calm", "returns": "goods"], courses: [])
        }
        var grade = Grade(theory: 70, practical: 55)
        grade.parts[1].shares = [
            CompetencyShare(.tag("returns"), earned: 5, of: 10),
            CompetencyShare(.tag("complaint-handling"), earned: 2, of: 10),
            CompetencyShare(.competency("emotion-management"), earned: 6, of: 10),
            CompetencyShare(.competency("memory"), earned: 0, of: 0),
        ]
        var story = Story(scheme)
        let decision = try story.decided(grade)
        #expect(
            decision.weaknesses.map(\.subject) == [.tag("complaint-handling"), .tag("returns")])
        #expect(decision.courses == ["calm", "goods"])
    }

    @Test(arguments: [("60", 1), ("60.01", 2), ("50", 0), ("0", 0)])
    func `weak is what less was earned of than the scheme says`(below: String, count: Int) throws {
        let scheme = Scheme.small { $0.training.weakBelow = exact(below) }
        var grade = Grade(theory: 70, practical: 55)
        grade.parts[1].shares = [
            CompetencyShare(.tag("returns"), earned: 5, of: 10),
            CompetencyShare(.tag("complaint-handling"), earned: 6, of: 10),
        ]
        var story = Story(scheme)
        #expect(try story.decided(grade).weaknesses.count == count)
    }
}
