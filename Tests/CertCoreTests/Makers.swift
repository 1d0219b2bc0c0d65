import CertCore

// Small values for stories: a scheme with a theory and a practical part, a round, a case.

extension Scheme {
    /// Theory and practical part, 60 each, windows of 15 and 5 working days, all rules of
    /// separation; change what a test is about.
    static func small(_ change: (inout Scheme) -> Void = { _ in }) -> Scheme {
        let steps: [Step] = [
            .application, .eligibilityReview, .training, .theoryExam, .practicalAssessment,
            .panelReview, .scorePublication, .result, .certificate,
        ]
        let optional: Set<Step> = [.training, .panelReview]
        var scheme = Scheme(
            id: "small", version: "1", isSample: true, title: Phrase("small"),
            occupation: Occupation(code: "4-07-02-03", title: Phrase("clerk")), level: 4,
            steps: steps.map { StepPlan(step: $0, isOptional: optional.contains($0)) },
            competencies: [], dimensions: [],
            eligibility: EligibilityRules(
                asOf: .registrationDeadline, remainder: .dropped, conditions: []),
            training: TrainingPolicy(hours: 0, byCompetency: [:], byTag: [:], courses: []),
            parts: [.theory(), .practical()], panel: StaffingMinimum(atLeast: 3, isOdd: true),
            misconduct: [], windows: WindowLengths(supplement: 5, objection: 15, publicNotice: 5),
            calendars: [], decision: .conjunctive, grades: [],
            rounding: ScoreDisplay(places: 2, mode: .halfUp),
            resit: ResitRules(
                carryMonths: 12, carryAttempts: 1, anchor: .examDate, waitDays: [14, 60, 365],
                maximumAttempts: nil),
            certificate: CertificateRules(
                number: CertificateNumberLayout("S{year:4}{level}{serial:6}")!,
                title: Phrase("certificate"), validityMonths: 36),
            separation: SeparationRules(
                rules: Set(SeparationRules.Rule.allCases), trainerMonths: 24))
        change(&scheme)
        return scheme
    }

    /// The nine-step procedure: marking and check instead of a panel, scores with the result.
    static func nineSteps(_ change: (inout Scheme) -> Void = { _ in }) -> Scheme {
        small { scheme in
            let steps: [Step] = [
                .application, .eligibilityReview, .theoryExam, .practicalAssessment, .marking,
                .scoreCheck, .result, .scorePublication, .certificate,
            ]
            scheme.steps = steps.map { StepPlan(step: $0) }
            change(&scheme)
        }
    }
}

extension Part {
    static func theory(_ change: (inout Part) -> Void = { _ in }) -> Part {
        let blueprint = Blueprint(sections: [], shufflesItems: true, shufflesOptions: true)
        var part = Part(
            id: "theory", step: .theoryExam, title: Phrase("theory"), cut: 60, weight: 40,
            minutes: 90, staffing: StaffingMinimum(atLeast: 2, candidatesEach: 15),
            content: .theory(
                TheoryPlan(
                    bank: "bank", blueprint: blueprint, multipleRule: .allOrNothing,
                    outage: .charged, earliestSubmission: 30)))
        change(&part)
        return part
    }

    static func practical(
        measures: [Measure] = [], vetoes: [Veto] = [], _ change: (inout Part) -> Void = { _ in }
    ) -> Part {
        let pooling = Pooling(marks: .customary, metrics: .mean, vetoes: .any)
        var part = Part(
            id: "practical", step: .practicalAssessment, title: Phrase("practical"), cut: 60,
            weight: 60, minutes: 60, staffing: StaffingMinimum(atLeast: 3, isOdd: true),
            content: .practical(
                PracticalPlan(
                    library: "tasks", measures: measures, pooling: pooling, vetoes: vetoes)))
        change(&part)
        return part
    }

    /// A part that the panel's members score.
    static func panel() -> Part {
        Part(
            id: "panel", step: .panelReview, title: Phrase("panel"), cut: 60, weight: 0,
            minutes: 30, staffing: StaffingMinimum(atLeast: 3, isOdd: true),
            content: .panel(.mean))
    }
}

extension Standard {
    init(_ scheme: Scheme) {
        self.init(
            reference: SchemeReference(
                id: scheme.id, version: scheme.version, digest: "small-digest"),
            scheme: scheme, banks: [:], bankDigests: [:], libraries: [:], calendar: .china)
    }
}

extension WorkingCalendar {
    /// 2026 from Mid-Autumn on and the first half of 2027, with the make-up days.
    static let china: WorkingCalendar = {
        func days(_ from: String, _ to: String) -> Set<Day> { Set(day(from)...day(to)) }
        let autumn = days("2026-09-25", "2026-09-27").union(days("2026-10-01", "2026-10-07"))
        let winter = days("2027-01-01", "2027-01-03").union(days("2027-02-05", "2027-02-11"))
        let years = [
            try? WorkingYear(
                year: 2026, holidays: autumn, makeUpDays: [day("2026-09-20"), day("2026-10-10")]),
            try? WorkingYear(year: 2027, holidays: winter, makeUpDays: []),
        ]
        return WorkingCalendar(years.compactMap { $0 })
    }()
}

/// Why something was refused; nil if it was not.
func refusal<Result>(_ body: () throws -> Result) -> Refusal? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? Refusal
    }
}

extension Grade {
    /// Both parts taken with these scores.
    init(theory: Exact, practical: Exact) {
        self.init(parts: [
            PartResult(part: "theory", standing: .present, score: theory),
            PartResult(part: "practical", standing: .present, score: practical),
        ])
    }
}
