import CertCore
import Testing

@Suite struct PracticalStoryTests {
    private static let rubric = Measure.of(40, .rubric("care", .shareOfMaximum), id: "care")
    private static let measures = [
        rubric,
        .of(30, .checklist, id: "list") {
            $0.deductions = [.errors()]
            $0.gates = [.of("seconds", .atMost(60))]
        },
        .of(20, .marks, id: "marks"),
        .of(10, .feedback("around", .shareOfMaximum), id: "around") { $0.missing = .excluded },
    ]

    /// A candidate who is checked in, with assessors a, b and c.
    private static func present() throws -> Story {
        var story = Story(
            .small {
                $0.parts = [
                    .practical(
                        measures: measures, vetoes: [Veto(id: "insult", title: Phrase("insult"))])
                ]
            })
        story.standard.libraries = ["tasks": PracticalBench.library]
        story.caseFile.apply(.attendance(.checkedIn("practical", by: "door")))
        try story.on("2026-11-22", .practical(.assign("practical", ["a", "b", "c"].assessors)))
        return story
    }

    private func entry(
        _ record: MarkEntry.Record, by name: OperatorName? = "a", evidence: String? = "05:10"
    ) -> MarkEntry {
        MarkEntry(assessor: name, record: record, evidence: evidence.map { Personal($0) })
    }

    // MARK: Assigning

    @Test func `assessors are enough, odd, different and hold the role`() {
        let story = Story()
        func refusal(_ people: [Operator]) -> Refusal? {
            story.refusal(on: "2026-11-22", .practical(.assign("practical", people)))
        }
        #expect(refusal(["a", "b"].assessors) == .practical(.tooFewAssessors(has: 2, needs: 3)))
        #expect(refusal(["a", "b", "c", "d"].assessors) == .practical(.evenAssessors(4)))
        #expect(refusal(["a", "b", "a"].assessors) == .practical(.repeatedAssessor("a")))
        let trainer = Operator(name: "t", roles: [.trainer])
        #expect(refusal(["a", "b"].assessors + [trainer]) == .practical(.lacksRole("t")))
        let retired = Operator(name: "r", roles: [.assessor], isRetired: true)
        #expect(refusal(["a", "b"].assessors + [retired]) == .retired("r"))
        let same = Operator(name: "p", roles: [.assessor], person: "P-0001")
        #expect(refusal(["a", "b"].assessors + [same]) == .ownCase("p"))
        #expect(refusal(["a", "b", "c"].assessors) == nil)
    }

    @Test(arguments: [("2024-11-23", true), ("2024-11-22", false), ("2026-11-20", true)])
    func `a trainer does not assess their trainee for 24 months`(
        trained: String, isBarred: Bool
    ) {
        var story = Story()
        story.involvements = [
            Involvement(name: "b", kind: .trained, case: "C-0009", on: day(trained))
        ]
        let command = CaseCommand.practical(.assign("practical", ["a", "b", "c"].assessors))
        let refusal = Refusal.notSeparated(.trainerNotAssessor, "b", because: .trained)
        #expect(story.refusal(on: "2026-11-22", command) == (isBarred ? refusal : nil))
    }

    // MARK: Entering

    @Test func `marks are entered of whoever is present, and of nobody else`() {
        let story = Story()
        let command = CaseCommand.practical(.enter("practical", []))
        #expect(
            story.refusal(on: "2026-11-22", command)
                == .practical(.notPresent("practical", .pending)))
    }

    @Test func `an assessor enters their own marks, an exam officer anybody's`() throws {
        let story = try Self.present()
        let command = CaseCommand.practical(.enter("practical", [entry(.marks("marks", 15))]))
        func refusal(_ name: OperatorName, _ role: Role) -> Refusal? {
            story.refusal(on: "2026-11-22", as: name, roles: [role], command)
        }
        #expect(refusal("a", .assessor) == nil)
        #expect(refusal("b", .assessor) == .practical(.othersMarks("a")))
        #expect(refusal("clerk", .examOfficer) == nil)
        #expect(
            refusal("door", .invigilator)
                == .notPermitted("door", needs: [.assessor, .examOfficer])
        )
    }

    @Test func `an assessor of others records nothing, not even what a system measured`() throws {
        let story = try Self.present()
        let command = CaseCommand.practical(
            .enter("practical", [entry(.metric("seconds", .number(45)), by: nil)]))
        func refusal(_ name: OperatorName, _ role: Role) -> Refusal? {
            story.refusal(on: "2026-11-22", as: name, roles: [role], command)
        }
        #expect(
            refusal("d", .assessor) == .practical(.notAssigned("d", assigned: ["a", "b", "c"])))
        #expect(refusal("a", .assessor) == nil)
        #expect(refusal("clerk", .examOfficer) == nil)
    }

    @Test(arguments: [("2024-11-23", true), ("2024-11-22", false), ("2026-11-20", true)])
    func `a trainer's marks are not taken, even if they were assigned before it was known`(
        completed: String, isBarred: Bool
    ) throws {
        var story = try Self.present()
        let completion = Training.Completion(
            course: "course", hours: 8, trainer: "b", completed: day(completed), evidence: nil)
        story.caseFile.apply(.training(.recorded(completion)))
        let command = CaseCommand.practical(
            .enter("practical", [entry(.marks("marks", 15), by: "b")]))
        let refusal = Refusal.notSeparated(.trainerNotAssessor, "b", because: .trained)
        #expect(story.refusal(on: "2026-11-22", command) == (isBarred ? refusal : nil))
        let other = CaseCommand.practical(
            .enter("practical", [entry(.marks("marks", 15), by: "a")]))
        #expect(story.refusal(on: "2026-11-22", other) == nil)
    }

    @Test(arguments: [
        (
            MarkEntry.Record.marks("mark", 1),
            MarkEntryProblem?.some(.unknownMeasure("mark", known: []))
        ),
        (.marks("marks", 21), .outOfRange(21, 0...20)),
        (.marks("marks", -1), .outOfRange(-1, 0...20)),
        (.marks("care", 1), .wrongSource("care")),
        (.rating("care", 6), .outOfRange(6, 1...5)), (.rating("care", 5), nil),
        (.criterion("list", "verifi", done: true), .unknownCriterion("verifi", known: [])),
        (.deduction("list", "errors", 1), .unknownDeduction("errors", known: [])),
        (.deduction("list", "error", -1), .outOfRange(-1, 0...1_000_000_000)),
        (.metric("second", .number(1)), .unknownMetric("second", known: [])),
        (.metric("seconds", .ratio(3, of: 2)), .impossibleRatio(3, of: 2)),
        (.metric("seconds", .ratio(0, of: 0)), nil),
        (.metric("seconds", .list([1, -2])), .outOfRange(-2, 0...1_000_000_000)),
        (.feedback("around", source: "peers", 3), .unknownSource("peers", known: [])),
        (.feedback("around", source: "peer", 6), .outOfRange(6, 1...5)),
        (.veto("insults", raised: true), .unknownVeto("insults", known: [])),
    ])
    func `an entry is held against the plan`(
        record: MarkEntry.Record, problem: MarkEntryProblem?
    ) throws {
        let story = try Self.present()
        let entry = entry(record)
        let command = CaseCommand.practical(.enter("practical", [entry]))
        let refusal = story.refusal(on: "2026-11-22", command)
        guard case .practical(.entry(at: 0, let found))? = refusal else {
            return #expect(problem == nil && refusal == nil)
        }
        #expect(found.withoutKnown == problem)
    }

    @Test func `a judgement says who gave it and on what evidence`() throws {
        let story = try Self.present()
        func problem(_ entry: MarkEntry) -> Refusal? {
            story.refusal(on: "2026-11-22", .practical(.enter("practical", [entry])))
        }
        let rating = MarkEntry.Record.rating("care", 3)
        #expect(
            problem(entry(rating, by: nil)) == .practical(.entry(at: 0, .assessorMissing)))
        #expect(
            problem(entry(rating, evidence: nil)) == .practical(.entry(at: 0, .evidenceMissing)))
        let veto = MarkEntry.Record.veto("insult", raised: true)
        #expect(
            problem(entry(veto, evidence: nil)) == .practical(.entry(at: 0, .evidenceMissing)))
        #expect(problem(entry(.veto("insult", raised: false), evidence: nil)) == nil)
        #expect(problem(entry(.deduction("list", "error", 0), evidence: nil)) == nil)
        #expect(problem(entry(.metric("seconds", .number(5)), by: nil, evidence: nil)) == nil)
    }

    @Test func `the same thing twice in one command is refused at its place`() throws {
        let story = try Self.present()
        let entries = [
            entry(.marks("marks", 1)), entry(.rating("care", 2)), entry(.marks("marks", 2)),
        ]
        #expect(
            story.refusal(on: "2026-11-22", .practical(.enter("practical", entries)))
                == .practical(.entry(at: 2, .repeated(of: 0))))
    }

    @Test func `a later record takes the place of the same assessor's earlier one`() throws {
        var story = try Self.present()
        let first = [entry(.marks("marks", 10)), entry(.marks("marks", 12), by: "b")]
        try story.on("2026-11-22", .practical(.enter("practical", first)))
        try story.on(
            "2026-11-22", .practical(.enter("practical", [entry(.marks("marks", 11))])))
        let entries = story.caseFile.practical["practical"]?.entries ?? []
        #expect(entries.map(\.record) == [.marks("marks", 12), .marks("marks", 11)])
    }

    @Test func `feedback of a source is handed in whole, so that a retry adds nothing`() throws {
        var story = try Self.present()
        let peers = [3, 4, 5].map { entry(.feedback("around", source: "peer", $0), by: nil) }
        for _ in 1...2 {
            try story.on("2026-11-22", .practical(.enter("practical", peers)))
        }
        #expect(story.caseFile.practical["practical"]?.entries.count == 3)
    }

    // MARK: Feedback

    @Test func `a fourth rater after an upheld objection is not given away by grading anew`() throws
    {
        var story = try Self.present()
        func enter(_ peers: Exact...) throws {
            let entries =
                [entry(.feedback("around", source: "supervisor", 5), by: nil, evidence: nil)]
                + peers.map {
                    entry(.feedback("around", source: "peer", $0), by: nil, evidence: nil)
                }
            try story.on("2026-11-22", .practical(.enter("practical", entries)))
        }
        func points() throws -> Exact? {
            let scoring = PracticalScoring(
                part: story.standard.scheme.parts[0], library: PracticalBench.library)
            let assessment = try #require(story.caseFile.practical["practical"])
            let reasons = try #require(scoring).result(of: assessment).0.reasons
            for case .measure("around", let earned, _) in reasons { return earned }
            return nil
        }
        func objectAndUphold() throws {
            try story.on("2026-11-24", .publication(.publish))
            try story.on("2026-11-25", .publication(.file(.recording, text: "")))
            let number = story.caseFile.publication.objections.count
            try story.on(
                "2026-11-26", .publication(.resolve(number, .upheld, finding: "")))
        }
        try enter(4, 4, 4)
        // 0.6 × 5 + 0.4 × 4 is 4.6 of 5.
        #expect(try points() == exact("9.2"))
        try story.grade(Grade(theory: 80, practical: 80))
        try objectAndUphold()
        try enter(4, 4, 4, 1)
        #expect(try points() == exact("9.2"))
        try story.grade(Grade(theory: 80, practical: 80))
        try objectAndUphold()
        try enter(4, 4, 4, 1, 1)
        #expect(try points() == exact("9.2"), "nor by two steps of one")
        try enter(4, 4, 4, 1, 1, 1)
        #expect(try points() == 8, "three fresh ones are told")
    }
}

extension [String] {
    /// Operators who are assessors.
    var assessors: [Operator] { map { Operator(name: OperatorName($0), roles: [.assessor]) } }

    /// Operators who are panel members.
    var panelMembers: [Operator] {
        map { Operator(name: OperatorName($0), roles: [.panelMember]) }
    }
}

extension MarkEntryProblem {
    /// The problem apart from the names that would have been right.
    fileprivate var withoutKnown: Self {
        switch self {
        case .unknownMeasure(let id, _): .unknownMeasure(id, known: [])
        case .unknownCriterion(let id, _): .unknownCriterion(id, known: [])
        case .unknownDeduction(let id, _): .unknownDeduction(id, known: [])
        case .unknownMetric(let id, _): .unknownMetric(id, known: [])
        case .unknownSource(let source, _): .unknownSource(source, known: [])
        case .unknownVeto(let id, _): .unknownVeto(id, known: [])
        default: self
        }
    }
}
