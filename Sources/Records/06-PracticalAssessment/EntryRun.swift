import CertCore
import TextFormats

/// Entries of one assessor on one measure that follow one another, as the open body holds them:
/// `{"by": "fan", "of": "empathy", "marks": ["rating=4*"]}`, the star for sealed evidence.
///
/// Thousands of cases have a hundred entries each, and every reading of a case replays them:
/// so a run is short to read, and a mark is one string.
struct EntryRun: Sendable {
    struct Mark: Sendable {
        var record: MarkEntry.Record
        var hasEvidence: Bool
    }

    var assessor: OperatorName?
    /// Nil for what belongs to the part.
    var measure: MeasureID?
    var marks: [Mark]

    static let coding: Coding<EntryRun> = Coding { run, writer in
        writer.beginObject()
        if let assessor = run.assessor {
            writer.name("by")
            writer.string(assessor.text)
        }
        if let measure = run.measure {
            writer.name("of")
            writer.string(measure.text)
        }
        writer.name("marks")
        writer.beginArray()
        for mark in run.marks { writer.string(mark.record.spelled + (mark.hasEvidence ? "*" : "")) }
        writer.endArray()
        writer.endObject()
    } read: { node throws(RecordError) in
        let measure = node["of"]?.string.map { MeasureID($0) }
        guard let marks = node["marks"] else { throw RecordError(.missing, at: ["marks"]) }
        var run = EntryRun(
            assessor: node["by"]?.string.map { OperatorName($0) }, measure: measure, marks: [])
        run.marks.reserveCapacity(marks.count)
        for element in marks.elements {
            guard let text = element.string else { throw RecordError(.wanted("string")) }
            let hasEvidence = text.utf8.last == UInt8(ascii: "*")
            let spelled = hasEvidence ? String(text.dropLast()) : text
            guard let record = MarkEntry.Record(spelled: spelled, of: measure ?? "") else {
                throw RecordError(.unknownWord(text))
            }
            run.marks.append(Mark(record: record, hasEvidence: hasEvidence))
        }
        return run
    }

    static func runs(of entries: [MarkEntry]) -> [EntryRun] {
        var runs: [EntryRun] = []
        for entry in entries {
            let mark = Mark(record: entry.record, hasEvidence: entry.evidence != nil)
            if let last = runs.last, last.assessor == entry.assessor,
                last.measure == entry.measure
            {
                runs[runs.count - 1].marks.append(mark)
            } else {
                runs.append(
                    EntryRun(assessor: entry.assessor, measure: entry.measure, marks: [mark]))
            }
        }
        return runs
    }
}

extension MarkEntry.Record {
    /// `criterion:verify-identity=1`: the key and the exact value, the measure apart.
    fileprivate var spelled: String {
        let value =
            switch self {
            case .criterion(_, _, let isTrue), .veto(_, let isTrue): isTrue ? "1" : "0"
            case .rating(_, let rating): String(rating)
            case .marks(_, let value), .deduction(_, _, let value), .feedback(_, _, let value):
                value.canonical
            case .metric(_, let value): value.spelled
            }
        return "\(key.text)=\(value)"
    }

    fileprivate init?(spelled text: String, of measure: MeasureID) {
        guard let mark = text.utf8.lastIndex(of: UInt8(ascii: "=")),
            let key = MarkKey(String(text[..<mark]))
        else { return nil }
        let value = String(text[text.utf8.index(after: mark)...])
        switch key {
        case .criterion(let id): self = .criterion(measure, id, done: value == "1")
        case .veto(let id): self = .veto(id, raised: value == "1")
        case .metric(let id):
            guard let value = MetricValue(spelled: value) else { return nil }
            self = .metric(id, value)
        case .rating, .marks, .deduction, .feedback:
            guard let number = Exact(canonical: value) else { return nil }
            self.init(key, number, of: measure)
        }
    }

    /// A mark that is a number.
    private init?(_ key: MarkKey, _ number: Exact, of measure: MeasureID) {
        switch key {
        case .rating:
            guard let rating = number.int else { return nil }
            self = .rating(measure, rating)
        case .marks: self = .marks(measure, number)
        case .deduction(let id): self = .deduction(measure, id, number)
        case .feedback(let source): self = .feedback(measure, source: source, number)
        case .criterion, .veto, .metric: return nil
        }
    }
}
