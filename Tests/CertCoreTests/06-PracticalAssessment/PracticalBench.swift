import CertCore

/// One practical part under test: its measures, its tasks, and what was recorded.
struct PracticalBench {
    var measures: [Measure]
    var vetoes: [Veto] = []
    var pooling = Pooling(marks: .customary, metrics: .mean, vetoes: .majority)
    var assessors: [OperatorName] = ["a", "b", "c"]
    var entries: [MarkEntry] = []

    init(_ measures: Measure...) {
        self.measures = measures
    }

    init(measures: [Measure]) {
        self.measures = measures
    }

    /// Task `call`: three criteria of 5, 3 and 2 points, the first starred; rubric `care` from
    /// 1 to 5; form `around` with a supervisor and peers.
    static let library = TaskLibrary(
        id: "tasks",
        tasks: [
            PracticalTask(
                id: "call", kind: .rolePlay, title: Phrase("call"), minutes: 10,
                competencies: [], tags: [],
                checklist: [
                    Criterion(id: "verify", text: Phrase("verify"), points: 5, isStarred: true),
                    Criterion(id: "solve", text: Phrase("solve"), points: 3, isStarred: false),
                    Criterion(id: "close", text: Phrase("close"), points: 2, isStarred: false),
                ])
        ],
        rubrics: [
            Rubric(
                id: "care", title: Phrase("care"), competency: nil,
                scale: RatingScale(from: 1, to: 5)!, anchors: [])
        ],
        feedbackForms: [
            FeedbackForm(
                id: "around", title: Phrase("around"), scale: RatingScale(from: 1, to: 5)!,
                sources: [
                    FeedbackSource(id: "supervisor", weight: 60, atLeast: 1),
                    FeedbackSource(id: "peer", weight: 40, atLeast: 3),
                    FeedbackSource(id: "self", weight: 0, atLeast: 1, isOwnView: true),
                ])
        ])

    var part: Part {
        Part(
            id: "practical", step: .practicalAssessment, title: Phrase("practical"), cut: 60,
            weight: 60, minutes: 60, staffing: StaffingMinimum(atLeast: 1),
            content: .practical(
                PracticalPlan(
                    library: "tasks", measures: measures, pooling: pooling, vetoes: vetoes)))
    }

    var result: PartResult { outcome.0 }
    var gaps: [GradeGap] { outcome.1 }
    var score: Exact? { result.score }

    private var outcome: (PartResult, [GradeGap]) {
        var assessment = PracticalAssessment()
        assessment.assessors = assessors
        assessment.entries = entries
        return PracticalScoring(part: part, library: Self.library)!.result(of: assessment)
    }

    // MARK: Recording

    mutating func record(_ records: MarkEntry.Record..., by names: OperatorName?...) {
        for name in names {
            entries += records.map { MarkEntry(assessor: name, record: $0, evidence: nil) }
        }
    }

    /// Every assessor in turn gives a mark for a measure.
    mutating func mark(_ measure: MeasureID, _ marks: Exact...) {
        for (name, mark) in zip(assessors, marks) { record(.marks(measure, mark), by: name) }
    }

    /// One assessor's whole checklist: what was done, all else missed.
    mutating func check(_ measure: MeasureID, _ done: CriterionID..., by name: OperatorName) {
        for criterion in Self.library.tasks[0].checklist {
            record(.criterion(measure, criterion.id, done: done.contains(criterion.id)), by: name)
        }
    }
}

extension Measure {
    static func of(
        _ points: Exact, _ source: MeasureSource, id: MeasureID = "m",
        _ change: (inout Measure) -> Void = { _ in }
    ) -> Measure {
        var measure = Measure(
            id: id, title: Phrase(id.text), dimension: "simulation", competencies: [], tags: [],
            kind: .quantitative, points: points, source: source, task: "call", gates: [],
            deductions: [], keySkillShare: nil, floor: nil, missing: .incomplete)
        change(&measure)
        return measure
    }
}

extension DeductionUse {
    static func errors(_ points: Exact = 1) -> DeductionUse {
        DeductionUse(
            id: "error", title: Phrase("errors"),
            rule: DeductionRule(points: points, counting: .completed)!)
    }

    static func overtime(_ counting: DeductionRule.Counting) -> DeductionUse {
        DeductionUse(
            id: "overtime", title: Phrase("overtime"),
            rule: DeductionRule(points: 2, per: 5, counting: counting)!)
    }
}

extension MetricUse {
    static func of(
        _ metric: MetricID, _ bound: Gate.Bound, over statistic: Statistic = .mean,
        missing: MissingGate = .notAssessable
    ) -> MetricUse {
        MetricUse(
            metric: metric, title: Phrase(metric.text), gate: Gate(bound, over: statistic),
            missing: missing)
    }
}

extension [Reason] {
    /// How the gates came out, in order.
    var gates: [GateResult] {
        compactMap { if case .gate(_, _, _, let result) = $0 { result } else { nil } }
    }
}
