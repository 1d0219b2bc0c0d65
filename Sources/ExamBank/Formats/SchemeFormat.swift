import CertCore

// `certify-scheme/1`: the standard itself. Wherever the field has several ways to count, the file
// says which; nothing is chosen silently.

/// A scheme file's contents; the courses it refers to are looked up when it is adopted.
struct SchemeFile: Hashable, Sendable {
    var scheme: Scheme
    var courses: CourseListID?
}

extension SchemeFile {
    init(_ object: inout ObjectReader) {
        let id: SchemeID = object.required("id", .id())
        let version = object.required("version", .identifier)
        let isSample = object.optional("sample", .flag, else: false)
        _ = object.required("language", Reading<Language>.word)
        let title = object.required("title", .phrase)
        let occupation = object.required("occupation", .object(Occupation.init))
        let level = object.required("level", .integer(in: 1...5))
        let steps = object.sound(
            "steps", .list(of: .object(StepPlan.init), count: 1...12, unique: \.step.rawValue))
        let competencies = object.required(
            "competencies", .list(of: .object(Competency.init), unique: \.id.text))
        let dimensions = object.required(
            "dimensions", .list(of: .object(Dimension.init), unique: \.id.text))
        let eligibility = object.required("eligibility", .object(EligibilityRules.init))
        let training = object.member(
            "training", .object(TrainingPlan.init),
            isRequired: steps?.contains { $0.step == .training } ?? false, else: TrainingPlan())
        let parts = object.required(
            "parts", .list(of: .object(Part.init), count: 1...12, unique: \.id.text))
        scheme = Scheme(
            id: id, version: version, isSample: isSample, title: title, occupation: occupation,
            level: level, steps: steps ?? [], competencies: competencies, dimensions: dimensions,
            eligibility: eligibility, training: training.policy, parts: parts,
            panel: object.member(
                "panel", .object(StaffingMinimum.init),
                isRequired: steps?.contains { $0.step == .panelReview } ?? false,
                else: StaffingMinimum(atLeast: 3, isOdd: true)),
            misconduct: object.required(
                "misconduct", .list(of: .object(MisconductTier.init), unique: \.id.text)),
            windows: object.required("workingDays", .object(WindowLengths.init)),
            calendars: object.required(
                "calendars", .list(of: .id(), count: 1...100, unique: \.text)),
            decision: object.required("decision", .object(DecisionModel.init)),
            grades: object.required("grades", .list(of: .object(GradeBand.init))),
            rounding: object.required("rounding", .object(ScoreDisplay.init)),
            resit: object.required("resit", .object(ResitRules.init)),
            certificate: object.required("certificate", .object(CertificateRules.init)),
            separation: object.required("separation", .object(SeparationRules.init)))
        courses = training.courses
    }
}

extension Occupation {
    init(_ object: inout ObjectReader) {
        self.init(
            code: object.required("code", .identifier), title: object.required("title", .phrase),
            direction: object.optional("direction", .phrase))
    }
}

extension StepPlan {
    init(_ object: inout ObjectReader) {
        self.init(
            step: object.required("step", .word),
            isOptional: object.optional("optional", .flag, else: false),
            gates: object.optional("gates", .list(of: .stepGate), else: []))
    }
}

extension Reading where Value == StepGate {
    static var stepGate: Reading {
        .choice(
            ["trained": .trained],
            or: [
                "taken": Reading<PartID>.id().map(StepGate.taken),
                "passed": Reading<PartID>.id().map(StepGate.passed),
            ], blank: .trained)
    }
}

extension Competency {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()), title: object.required("title", .phrase),
            definition: object.required("definition", .phrase))
    }
}

extension Dimension {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()), title: object.required("title", .phrase),
            floor: object.optional("floor", .percent))
    }
}

/// The training of a scheme, before its courses are looked up.
struct TrainingPlan {
    var courses: CourseListID?
    var policy = TrainingPolicy(hours: 0, byCompetency: [:], byTag: [:], courses: [])
}

extension TrainingPlan {
    init(_ object: inout ObjectReader) {
        courses = object.required("courses", .id())
        let hours = object.required("hours", .integer(in: 0...10_000))
        let byCompetency: [(key: CompetencyID, value: CourseID)] = object.required(
            "byCompetency", .table(of: .id()))
        let byTag: [(key: Tag, value: CourseID)] = object.required("byTag", .table(of: .id()))
        let weakBelow = object.optional("weakBelow", .percent, else: policy.weakBelow)
        policy = TrainingPolicy(
            hours: hours,
            byCompetency: Dictionary(byCompetency.map { ($0.key, $0.value) }) { first, _ in first },
            byTag: Dictionary(byTag.map { ($0.key, $0.value) }) { first, _ in first },
            courses: [], weakBelow: weakBelow)
    }
}
