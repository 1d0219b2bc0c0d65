public import CertCore
public import Records

extension MarkKey {
    /// Metrics and vetoes belong to the part as a whole.
    public var belongsToMeasure: Bool {
        switch self {
        case .metric, .veto: false
        default: true
        }
    }

    /// How a value of the kind is written.
    public var example: String {
        switch self {
        case .criterion, .veto: "1 / 0"
        case .rating: "4"
        case .marks: "12.5"
        case .deduction: "2"
        case .metric: "62 / 19/20 / 95% / 35;41;52"
        case .feedback: "4"
        }
    }

    /// The record that a value written by a person makes; nil where it is not of the kind.
    public func record(of measure: MeasureID, value: String) -> MarkEntry.Record? {
        switch self {
        case .criterion(let id): Self.truth(value).map { .criterion(measure, id, done: $0) }
        case .rating: Exact(plainlyTyped: value)?.int.map { .rating(measure, $0) }
        case .marks: Exact(plainlyTyped: value).map { .marks(measure, $0) }
        case .deduction(let id):
            Exact(plainlyTyped: value).map { .deduction(measure, id, $0) }
        case .metric(let id): MetricValue(typed: value).map { .metric(id, $0) }
        case .feedback(let source):
            Exact(plainlyTyped: value).map { .feedback(measure, source: source, $0) }
        case .veto(let id): Self.truth(value).map { .veto(id, raised: $0) }
        }
    }

    private static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "y", "yes", "true", "是", "有", "✓", "√": true
        case "0", "n", "no", "false", "否", "无", "✗", "×": false
        default: nil
        }
    }
}

extension MarkEntry.Record {
    /// As a sheet spells it.
    public var value: String {
        switch self {
        case .criterion(_, _, let isDone), .veto(_, let isDone): isDone ? "1" : "0"
        case .rating(_, let rating): String(rating)
        case .marks(_, let value), .deduction(_, _, let value), .feedback(_, _, let value):
            value.plain
        case .metric(_, let value): value.text
        }
    }
}

extension MetricValue {
    /// A number, `95%`, so many of so many as `19/20`, or one number per case as `35;41;52`.
    init?(typed text: String) {
        let separators: Set<Character> = [";", "；"]
        if text.contains(where: separators.contains) {
            var values: [Exact] = []
            for cell in text.split(whereSeparator: separators.contains) {
                guard let value = Exact(plainlyTyped: String(cell)) else { return nil }
                values.append(value)
            }
            self = .list(values)
        } else if let slash = text.firstIndex(where: { $0 == "/" || $0 == "／" }) {
            let hits = Exact(plainlyTyped: String(text[..<slash]))?.int
            let cases = Exact(plainlyTyped: String(text[text.index(after: slash)...]))?.int
            guard let hits, let cases else { return nil }
            self = .ratio(hits, of: cases)
        } else if text.hasSuffix("%") || text.hasSuffix("％") {
            guard let percent = Exact(typed: text) else { return nil }
            self = .number(percent / 100)
        } else {
            guard let value = Exact(plainlyTyped: text) else { return nil }
            self = .number(value)
        }
    }

    /// As it is typed.
    public var text: String {
        switch self {
        case .number(let value): value.plain
        case .ratio(let hits, let cases): "\(hits)/\(cases)"
        case .list(let values): values.map(\.plain).joined(separator: ";")
        }
    }
}

extension Exact {
    /// A number as it is typed, where a percentage would be something else.
    init?(plainlyTyped text: String) {
        if text.contains(where: { $0 == "%" || $0 == "％" }) { return nil }
        self.init(typed: text)
    }
}
