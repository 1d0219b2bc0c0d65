public import CertCore
import TextFormats

extension Coding where Value == Gate {
    static var gate: Self {
        record(
            .optional("atLeast", .exact), .optional("atMost", .exact),
            .usually("statistic", .statistic, .mean)
        ) { atLeast, atMost, statistic in
            Gate(atMost.map { .atMost($0) } ?? .atLeast(atLeast ?? 0), over: statistic)
        } parts: { gate in
            switch gate.bound {
            case .atLeast(let bound): (bound, nil, gate.statistic)
            case .atMost(let bound): (nil, bound, gate.statistic)
            }
        }
    }
}

extension Coding where Value == Statistic {
    static var statistic: Self {
        spelled("statistic", \.word) { Statistic(word: $0) }
    }
}

extension Statistic {
    /// As schemes and records spell it: `mean`, `p90`, `every`.
    public var word: String {
        switch self {
        case .mean: "mean"
        case .percentile(let percent): "p\(percent)"
        case .every: "every"
        }
    }

    public init?(word: String) {
        switch word {
        case "mean": self = .mean
        case "every": self = .every
        default:
            guard word.hasPrefix("p"), let percent = Int(word.dropFirst()),
                (1...100).contains(percent)
            else { return nil }
            self = .percentile(percent)
        }
    }
}

extension Coding where Value == MetricUse {
    static var metricUse: Self {
        record(
            Field("metric", .code()), Field("title", .phrase), Field("gate", .gate),
            Field("missing", .word())
        ) {
            MetricUse(metric: $0, title: $1, gate: $2, missing: $3)
        } parts: {
            ($0.metric, $0.title, $0.gate, $0.missing)
        }
    }
}

extension Coding where Value == Phrase {
    package static var phrase: Self {
        record(Field("zh", .text), Field("en", .text)) {
            Phrase(zh: $0, en: $1)
        } parts: {
            ($0.zh, $0.en)
        }
    }

    /// A string where one text stands for both languages.
    package static var words: Self {
        let both = Coding<Phrase>.phrase
        return Self { value, writer in
            if value.isOneText { writer.string(value.zh) } else { both.write(value, &writer) }
        } read: { node throws(RecordError) in
            if let text = node.string { return Phrase(text) }
            return try both.read(node)
        }
    }
}

extension Coding where Value == GateResult {
    static var gateResult: Self {
        oneOf(
            "is",
            [
                shape("met", Field("value", .exact)) {
                    Value.met($0)
                } parts: {
                    if case .met(let value) = $0 { value } else { nil }
                },
                shape("not-met", Field("value", .exact)) {
                    Value.notMet($0)
                } parts: {
                    if case .notMet(let value) = $0 { value } else { nil }
                },
                shape("not-observed") {
                    Value.notAssessable(.notObserved)
                } parts: {
                    if case .notAssessable(.notObserved) = $0 { () } else { nil }
                },
                shape("no-cases") {
                    Value.notAssessable(.noCases)
                } parts: {
                    if case .notAssessable(.noCases) = $0 { () } else { nil }
                },
            ])
    }
}

extension Coding where Value == Reason {
    /// One step of the way to a score or a decision.
    public static var reason: Self { ReasonCoding.all }
}

/// Made once: there are many shapes, and some reasons are written one by one.
private enum ReasonCoding {
    static let all: Coding<Reason> = .oneOf(
        "is", theoryReasons + practicalReasons + partReasons)

    private static let theoryReasons: [Shape<Reason>] = [
        shape("section", Field("type", .word()), Field("earned", .exact), Field("of", .exact)) {
            Reason.section($0, earned: $1, of: $2)
        } parts: {
            if case .section(let type, let earned, let of) = $0 { (type, earned, of) } else { nil }
        },
        shape("behaviours", Field("shown", .codes(.int))) {
            Reason.behaviours($0)
        } parts: {
            if case .behaviours(let shown) = $0 { shown } else { nil }
        },
        shape(
            "typing", Field("id", .code()), Field("speed", .exact), .optional("accuracy", .exact),
            Field("earned", .exact), Field("of", .exact)
        ) {
            Reason.typing($0, speed: $1, accuracy: $2, earned: $3, of: $4)
        } parts: {
            guard case .typing(let id, let speed, let accuracy, let earned, let of) = $0
            else { return nil }
            return (id, speed, accuracy, earned, of)
        },
    ]

    private static let practicalReasons: [Shape<Reason>] = [
        shape("measure", Field("id", .code()), Field("earned", .exact), Field("of", .exact)) {
            Reason.measure($0, earned: $1, of: $2)
        } parts: {
            if case .measure(let id, let earned, let of) = $0 { (id, earned, of) } else { nil }
        },
        shape(
            "assessors", Field("id", .code()), Field("marks", .list(.exact)),
            .usually("dropped", .list(.exact), []), Field("result", .exact)
        ) {
            Reason.assessors($0, marks: $1, dropped: $2, result: $3)
        } parts: {
            guard case .assessors(let id, let marks, let dropped, let result) = $0
            else { return nil }
            return (id, marks, dropped, result)
        },
        shape(
            "deduction", Field("measure", .code()), Field("id", .code()),
            Field("quantity", .exact), Field("points", .exact)
        ) {
            Reason.deduction($0, $1, quantity: $2, points: $3)
        } parts: {
            guard case .deduction(let measure, let id, let quantity, let points) = $0
            else { return nil }
            return (measure, id, quantity, points)
        },
        shape(
            "gate", Field("measure", .code()), Field("use", .metricUse),
            .optional("observed", .metricValue), Field("result", .gateResult)
        ) {
            Reason.gate($0, $1, observed: $2, $3)
        } parts: {
            guard case .gate(let id, let use, let observed, let result) = $0 else { return nil }
            return (id, use, observed, result)
        },
        shape(
            "measure-floor", Field("measure", .code()), Field("share", .exact),
            Field("atLeast", .exact), Field("met", .bool)
        ) {
            Reason.measureFloor($0, share: $1, atLeast: $2, isMet: $3)
        } parts: {
            guard case .measureFloor(let id, let share, let least, let isMet) = $0
            else { return nil }
            return (id, share, least, isMet)
        },
        shape(
            "key-skill", Field("measure", .code()), Field("share", .exact),
            Field("atLeast", .exact), Field("met", .bool)
        ) {
            Reason.keySkill($0, share: $1, atLeast: $2, isMet: $3)
        } parts: {
            guard case .keySkill(let id, let share, let least, let isMet) = $0
            else { return nil }
            return (id, share, least, isMet)
        },
        shape(
            "starred", Field("measure", .code()), Field("criterion", .code()),
            Field("missedBy", .int), Field("of", .int), Field("met", .bool)
        ) {
            Reason.starred($0, $1, missedBy: $2, of: $3, isMet: $4)
        } parts: {
            guard case .starred(let id, let criterion, let missed, let of, let isMet) = $0
            else { return nil }
            return (id, criterion, missed, of, isMet)
        },
        shape(
            "veto", Field("id", .code()), Field("raisedBy", .list(.code())), Field("of", .int),
            Field("holds", .bool)
        ) {
            Reason.veto($0, raisedBy: $1, of: $2, holds: $3)
        } parts: {
            guard case .veto(let id, let names, let of, let holds) = $0 else { return nil }
            return (id, names, of, holds)
        },
        shape("excluded", Field("measure", .code())) {
            Reason.excluded($0)
        } parts: {
            if case .excluded(let id) = $0 { id } else { nil }
        },
        shape(
            "withheld-source", Field("measure", .code()), Field("source", .text),
            Field("atLeast", .int)
        ) {
            Reason.withheldSource($0, source: $1, atLeast: $2)
        } parts: {
            guard case .withheldSource(let id, let source, let least) = $0 else { return nil }
            return (id, source, least)
        },
        shape("zeroed", Field("part", .code())) {
            Reason.zeroed($0)
        } parts: {
            if case .zeroed(let part) = $0 { part } else { nil }
        },
    ]

    private static let partReasons: [Shape<Reason>] = [
        shape("penalty", Field("tier", .code()), Field("before", .exact), Field("after", .exact)) {
            Reason.penalty($0, before: $1, after: $2)
        } parts: {
            guard case .penalty(let tier, let before, let after) = $0 else { return nil }
            return (tier, before, after)
        },
        shape("standing", Field("part", .code()), Field("standing", .standing)) {
            Reason.standing($0, $1)
        } parts: {
            if case .standing(let part, let standing) = $0 { (part, standing) } else { nil }
        },
        shape("not-admitted", Field("part", .code()), Field("missed", .code())) {
            Reason.notAdmitted($0, missed: $1)
        } parts: {
            if case .notAdmitted(let part, let missed) = $0 { (part, missed) } else { nil }
        },
        shape("cut", Field("part", .code()), Field("score", .exact), Field("cut", .exact)) {
            Reason.cut($0, score: $1, cut: $2)
        } parts: {
            if case .cut(let part, let score, let cut) = $0 { (part, score, cut) } else { nil }
        },
        shape(
            "part-floor", Field("part", .code()), Field("score", .exact), Field("floor", .exact)
        ) {
            Reason.partFloor($0, score: $1, floor: $2)
        } parts: {
            guard case .partFloor(let part, let score, let floor) = $0 else { return nil }
            return (part, score, floor)
        },
        shape(
            "dimension-floor", Field("dimension", .code()), Field("share", .exact),
            Field("floor", .exact)
        ) {
            Reason.dimensionFloor($0, share: $1, floor: $2)
        } parts: {
            guard case .dimensionFloor(let id, let share, let floor) = $0 else { return nil }
            return (id, share, floor)
        },
        shape("composite", Field("score", .exact), Field("cut", .exact)) {
            Reason.composite(score: $0, cut: $1)
        } parts: {
            if case .composite(let score, let cut) = $0 { (score, cut) } else { nil }
        },
        shape("panel", Field("outcome", .word()), Field("votes", .votes)) {
            Reason.panel($0, votes: $1)
        } parts: {
            if case .panel(let outcome, let votes) = $0 { (outcome, votes) } else { nil }
        },
    ]
}

extension Coding where Value == [PanelVote.Kind: Int] {
    static var votes: Self {
        dictionary(\.rawValue, { PanelVote.Kind(rawValue: $0) }, .int)
    }
}
