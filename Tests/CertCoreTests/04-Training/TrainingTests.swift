import CertCore
import Testing

@Suite struct TrainingTests {
    static let scheme = Scheme.small { scheme in
        let courses = ["calm", "desk"].map {
            Course(id: CourseID($0), title: Phrase($0), hours: 16, completion: Phrase("test"))
        }
        scheme.training = TrainingPolicy(
            hours: 0, byCompetency: ["emotion-management": "calm"],
            byTag: ["complaint-handling": "calm", "order": "desk"], courses: courses)
    }

    static let trainer = Operator(name: "gao", roles: [.trainer])

    static func completion(
        _ course: CourseID = "calm", hours: Int = 16, on date: String = "2026-11-20"
    ) -> Training.Completion {
        Training.Completion(
            course: course, hours: hours, trainer: "gao", completed: day(date), evidence: nil)
    }

    @Test func `courses come from weak competencies and tags, each once`() throws {
        let policy = Self.scheme.training
        let courses = try policy.courses(
            for: ["emotion-management"], tags: ["complaint-handling", "order"])
        #expect(courses == ["calm", "desk"])
    }

    @Test func `what no course is named for is refused with what there is`() {
        let refusal = TrainingRefusal.noCourseFor("juggling", known: ["emotion-management"])
        #expect(throws: Refusal.training(refusal)) {
            try Self.scheme.training.courses(for: ["juggling"], tags: [])
        }
    }

    @Test func `a plan is settled by its courses, and a new plan takes its place`() throws {
        var story = Story(Self.scheme)
        try story.on("2026-11-14", .training(.plan(["calm", "desk"])))
        try story.on("2026-11-21", .training(.record(Self.completion(), under: Self.trainer)))
        #expect(!story.caseFile.training.isSettled(under: Self.scheme, isOptional: true))
        try story.on("2026-11-21", .training(.plan(["calm"])))
        #expect(story.caseFile.training.isSettled(under: Self.scheme, isOptional: true))
        #expect(story.caseFile.training.hours == 16)
    }

    static let refusals: [(Training.Completion, Operator, Refusal)] = [
        (
            completion(), Operator(name: "he", roles: [.assessor]),
            .training(.notATrainer("he"))
        ),
        (
            completion(), Operator(name: "gao", roles: [.trainer], person: "P-0001"),
            .ownCase("gao")
        ),
        (
            completion("paint"), trainer,
            .training(.unknownCourse("paint", known: ["calm", "desk"]))
        ),
        (completion(hours: 0), trainer, .training(.hoursOutOfRange(0, maximum: 1000))),
        (
            completion(on: "2026-11-23"), trainer,
            .training(.completedInFuture(day("2026-11-23")))
        ),
    ]

    @Test(arguments: refusals)
    func `a completion has a trainer, a known course and a past day`(
        _ completion: Training.Completion, _ trainer: Operator, _ wanted: Refusal
    ) {
        let refusal = Story(Self.scheme).refusal(
            on: "2026-11-22", .training(.record(completion, under: trainer)))
        #expect(refusal == wanted)
    }

    @Test func `one completion is recorded once`() throws {
        var story = Story(Self.scheme)
        let command = CaseCommand.training(.record(Self.completion(), under: Self.trainer))
        try story.on("2026-11-22", command)
        #expect(
            story.refusal(on: "2026-11-22", command)
                == .training(.alreadyRecorded("calm", day("2026-11-20"))))
    }

    @Test func `training that a scheme demands stands before every exam`() throws {
        var scheme = Self.scheme
        scheme.training.hours = 16
        scheme.steps = scheme.steps.map { StepPlan(step: $0.step, gates: $0.gates) }
        var story = Story(scheme)
        story.sessions["S-0001"] = .theory()
        let schedule = CaseCommand.attendance(.schedule("theory", "S-0001"))
        #expect(story.refusal(on: "2026-11-20", schedule) == .gateClosed(.theoryExam, .trained))
        try story.on("2026-11-20", .training(.record(Self.completion(), under: Self.trainer)))
        #expect(story.refusal(on: "2026-11-20", schedule) == nil)
    }
}
