import CertCore
import TextFormats

extension Measure {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()),
            title: object.required("title", .phrase),
            dimension: object.required("dimension", .id()),
            competencies: object.required("competencies", .list(of: .id(), unique: \.text)),
            tags: object.optional("tags", .list(of: .id(), unique: \.text), else: []),
            kind: object.required("kind", .word),
            points: object.required("points", .percent),
            source: object.required("source", .object(MeasureSource.init)),
            task: object.optional("task", .id()),
            gates: object.optional("gates", .list(of: .object(MetricUse.init)), else: []),
            deductions: object.optional(
                "deductions", .list(of: .object(DeductionUse.init), unique: \.id.text), else: []),
            keySkillShare: object.optional("keySkillShare", .percent),
            floor: object.optional("floor", .percent),
            missing: object.required("missing", .word))
    }
}

extension MeasureSource {
    private enum Kind: String, CaseIterable {
        case checklist, deductions, rubric, bands, feedback, marks
    }

    init(_ object: inout ObjectReader) {
        let kind: Kind? = object.kind("from")
        switch kind {
        case .checklist: self = .checklist
        case .deductions: self = .deductions
        case .marks: self = .marks
        case .rubric:
            self = .rubric(
                object.required("rubric", .id()), object.required("conversion", .word))
        case .feedback:
            self = .feedback(object.required("form", .id()), object.required("conversion", .word))
        case .bands:
            self = .bands(
                object.required("metric", .id()), object.required("statistic", .statistic),
                object.required("bands", .list(of: .object(ScoreBand.init), count: 1...100)))
        case nil:
            self = .marks
            object.pass(
                over: "rubric", "form", "conversion", "metric", "statistic", "bands")
        }
    }
}

extension ScoreBand {
    init(_ object: inout ObjectReader) {
        self.init(
            atLeast: object.required("atLeast", .bound),
            points: object.required("points", .percent))
    }
}

extension MetricUse {
    init(_ object: inout ObjectReader) {
        let metric: MetricID = object.required("metric", .id())
        let title = object.required("title", .phrase)
        let bound = object.exactlyOne(
            of: [
                "atLeast": Reading<Exact>.bound.map(Gate.Bound.atLeast),
                "atMost": Reading<Exact>.bound.map(Gate.Bound.atMost),
            ], else: .atLeast(0))
        self.init(
            metric: metric, title: title,
            gate: Gate(bound, over: object.required("statistic", .statistic)),
            missing: object.required("missing", .word))
    }
}

extension DeductionUse {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()), title: object.required("title", .phrase),
            rule: DeductionRule(&object))
    }
}

extension DeductionRule {
    /// With a unit the file must say how a quantity between two units counts; without one,
    /// every occurrence counts by itself.
    init(_ object: inout ObjectReader) {
        let unitName = object.has("perMinutes") ? "perMinutes" : "per"
        let points = object.required("points", .percent)
        let unit = object.optional(unitName, .decimal(in: Exact(1, over: 1000)...100_000))
        if unit != nil, !object.has("count"), let place = object.brace {
            object.notes.lose(.scheme(.countingUndeclared), at: place)
        }
        let counting = object.optional("count", .word, else: Counting.completed)
        let cap = object.optional("cap", .percent)
        self =
            DeductionRule(points: points, per: unit ?? 1, counting: counting, cap: cap) ?? .nothing
    }

    private static let nothing = DeductionRule(points: 0, counting: .once)!
}

extension Reading where Value == Statistic {
    static var statistic: Reading {
        .choice(
            ["mean": .mean, "every": .every],
            or: ["percentile": Reading<Int>.integer(in: 1...100).map(Statistic.percentile)],
            blank: .mean)
    }
}

extension Reading where Value == Exact {
    /// The bound of a metric: a number in its unit, or for a ratio a percentage such as "95 %".
    static var bound: Reading {
        Reading({ _ in .bound }, blank: 0) { node, notes in
            guard let text = node.string, text.hasSuffix("%") else {
                return Reading<Exact>.decimal.read(node, notes)
            }
            let digits = String(text.dropLast().reversed().drop { $0 == " " }.reversed())
            if let percent = Exact(decimal: digits) { return percent / 100 }
            notes.lose(.badDecimal(text), at: node.range)
            return nil
        }
    }
}
