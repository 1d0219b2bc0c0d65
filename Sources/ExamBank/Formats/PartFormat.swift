import CertCore

extension Part {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()),
            step: object.required("step", .word),
            title: object.required("title", .phrase),
            cut: object.required("cut", .percent),
            floor: object.optional("floor", .percent),
            weight: object.required("weight", .percent),
            minutes: object.required("minutes", .integer(in: 1...1440)),
            staffing: object.required("staffing", .object(StaffingMinimum.init)),
            content: object.exactlyOne(
                of: [
                    "theory": Reading<TheoryPlan>.object(TheoryPlan.init).map(Content.theory),
                    "practical": Reading<PracticalPlan>.object(PracticalPlan.init)
                        .map(Content.practical),
                    "panel": Reading<Content>.object(Self.panel),
                ], else: .panel(.mean)))
    }

    private static func panel(_ object: inout ObjectReader) -> Content {
        .panel(object.required("marks", .aggregation))
    }
}

extension StaffingMinimum {
    init(_ object: inout ObjectReader) {
        self.init(
            atLeast: object.required("atLeast", .integer(in: 1...100)),
            candidatesEach: object.optional("candidatesEach", .integer(in: 1...1000)),
            isOdd: object.optional("odd", .flag, else: false))
    }
}

extension TheoryPlan {
    init(_ object: inout ObjectReader) {
        let bank: BankID = object.required("bank", .id())
        let blueprint = Blueprint(
            sections: object.required(
                "sections",
                .list(
                    of: .object(Blueprint.Section.init), count: 1...ItemType.allCases.count,
                    unique: \.type.rawValue)),
            shufflesItems: object.required("shuffleItems", .flag),
            shufflesOptions: object.required("shuffleOptions", .flag),
            declaredTotal: object.optional(
                "total", .decimal(in: Exact(1, over: 1000)...1_000_000), else: 100),
            targetFacility: object.optional(
                "targetFacility", .decimal(in: 0...1), else: Exact(65, over: 100)))
        self.init(
            bank: bank, blueprint: blueprint,
            multipleRule: object.required("multipleRule", .multipleRule),
            orderingRule: object.member(
                "orderingRule", .word, isRequired: blueprint.has(.ordering), else: .allOrNothing),
            matchingRule: object.member(
                "matchingRule", .word, isRequired: blueprint.has(.matching), else: .allOrNothing),
            outage: object.required("outage", .outage),
            earliestSubmission: object.required(
                "earliestSubmissionMinutes", .integer(in: 0...1440)),
            navigation: object.optional("navigation", .word, else: .free),
            warnings: object.optional(
                "warningMinutes",
                .list(of: .integer(in: 1...1440), count: 0...10, unique: \.description),
                else: TheoryPlan.usualWarnings
            ).sorted(by: >),
            afterwards: object.optional("afterwards", .word, else: .count))
    }
}

extension Blueprint.Section {
    init(_ object: inout ObjectReader) {
        self.init(
            type: object.required("type", .word),
            count: object.required("count", .integer(in: 1...1000)),
            points: object.required("points", .decimal(in: Exact(1, over: 1000)...100)),
            minutes: object.optional("minutes", .integer(in: 1...1440)),
            breakMinutes: object.optional("breakMinutes", .integer(in: 0...240), else: 0),
            shufflesItems: object.optional("shuffleItems", .flag))
    }
}

extension PracticalPlan {
    init(_ object: inout ObjectReader) {
        self.init(
            library: object.required("tasks", .id()),
            measures: object.required(
                "measures",
                .list(of: .object(Measure.init), count: 1...200, unique: \.id.text)),
            pooling: object.required("pooling", .object(Pooling.init)),
            vetoes: object.required(
                "vetoes", .list(of: .object(Veto.init), unique: \.id.text)))
    }
}

extension Pooling {
    init(_ object: inout ObjectReader) {
        self.init(
            marks: object.required("marks", .aggregation),
            metrics: object.required("metrics", .word),
            vetoes: object.required("vetoes", .word))
    }
}

extension Veto {
    init(_ object: inout ObjectReader) {
        self.init(id: object.required("id", .id()), title: object.required("title", .phrase))
    }
}

extension Reading where Value == Aggregation {
    static var aggregation: Reading {
        .choice(
            ["mean": .mean, "median": .median, "highest": .highest, "lowest": .lowest],
            or: [
                "trimmedMeanFrom": Reading<Int>.integer(in: 3...100)
                    .map { .trimmedMean(dropFrom: $0) }
            ], blank: .mean)
    }
}

extension Reading where Value == MultipleResponseRule {
    static var multipleRule: Reading {
        .choice(
            [
                "all-or-nothing": .allOrNothing, "per-right-unless-wrong": .perRightUnlessWrong,
                "per-right-less-wrong": .perRightLessWrong,
            ],
            or: [
                "fixedPartial": Reading<Exact>.decimal(in: 0...1)
                    .map(MultipleResponseRule.fixedPartial)
            ], blank: .allOrNothing)
    }
}

extension Reading where Value == OutagePolicy {
    static var outage: Reading {
        .choice(
            ["charged": .charged, "resume-code": .resumeCode],
            or: [
                "creditedMinutes": Reading<Int>.integer(in: 1...1440)
                    .map { .credited(minutes: $0) }
            ], blank: .charged)
    }
}
