import CertCore
import TextFormats

extension Coding where Value == MetricValue {
    static var metricValue: Self {
        oneOf(
            "is",
            [
                shape("number", Field("value", .exact)) {
                    MetricValue.number($0)
                } parts: {
                    if case .number(let value) = $0 { value } else { nil }
                },
                shape("ratio", Field("hits", .int), Field("cases", .int)) {
                    MetricValue.ratio($0, of: $1)
                } parts: {
                    if case .ratio(let hits, let cases) = $0 { (hits, cases) } else { nil }
                },
                shape("list", Field("values", .list(.exact))) {
                    MetricValue.list($0)
                } parts: {
                    if case .list(let values) = $0 { values } else { nil }
                },
            ])
    }
}

extension Coding where Value == MarkEntry.Record {
    static var markRecord: Self {
        oneOf(
            "is",
            [
                shape(
                    "criterion", Field("measure", .code()), Field("id", .code()),
                    Field("done", .bool)
                ) {
                    Value.criterion($0, $1, done: $2)
                } parts: {
                    guard case .criterion(let measure, let id, let done) = $0 else { return nil }
                    return (measure, id, done)
                },
                shape("rating", Field("measure", .code()), Field("rating", .int)) {
                    Value.rating($0, $1)
                } parts: {
                    if case .rating(let measure, let rating) = $0 { (measure, rating) } else { nil }
                },
                shape("marks", Field("measure", .code()), Field("marks", .exact)) {
                    Value.marks($0, $1)
                } parts: {
                    if case .marks(let measure, let marks) = $0 { (measure, marks) } else { nil }
                },
                shape(
                    "deduction", Field("measure", .code()), Field("id", .code()),
                    Field("quantity", .exact)
                ) {
                    Value.deduction($0, $1, $2)
                } parts: {
                    guard case .deduction(let measure, let id, let quantity) = $0
                    else { return nil }
                    return (measure, id, quantity)
                },
                shape("metric", Field("id", .code()), Field("value", .metricValue)) {
                    Value.metric($0, $1)
                } parts: {
                    if case .metric(let id, let value) = $0 { (id, value) } else { nil }
                },
                shape(
                    "feedback", Field("measure", .code()), Field("source", .text),
                    Field("answer", .exact)
                ) {
                    Value.feedback($0, source: $1, $2)
                } parts: {
                    guard case .feedback(let measure, let source, let answer) = $0
                    else { return nil }
                    return (measure, source, answer)
                },
                shape("veto", Field("id", .code()), .usually("raised", .bool, true)) {
                    Value.veto($0, raised: $1)
                } parts: {
                    if case .veto(let id, let isRaised) = $0 { (id, isRaised) } else { nil }
                },
            ])
    }
}

/// What of an entry stands in the open; the evidence, in words, is sealed beside it.
private struct OpenEntry: Sendable {
    var assessor: OperatorName?
    var record: MarkEntry.Record
    var hasEvidence: Bool

    static let coding: Coding<OpenEntry> = Records.record(
        Field<OperatorName?>.optional("assessor", .code()), Field("record", .markRecord),
        .usually("evidence", .bool, false)
    ) {
        OpenEntry(assessor: $0, record: $1, hasEvidence: $2)
    } parts: { entry in
        (entry.assessor, entry.record, entry.hasEvidence)
    }
}

extension EventCoding where Event == CaseEvent {
    static let practical: [Shape<CaseEvent>] = [
        shape("practical.assigned", Field("part", .code()), Field("assessors", .list(.code()))) {
            CaseEvent.practical(.assigned($0, $1))
        } parts: {
            guard case .practical(.assigned(let part, let names)) = $0 else { return nil }
            return (part, names)
        },
        shape(
            "practical.entered", Field("part", .code()), Field("by", .code()),
            Field("entries", .list(OpenEntry.coding)), .personal("evidence", .list(.text))
        ) { part, name, entries, evidence in
            CaseEvent.practical(.entered(part, by: name, joined(entries, evidence)))
        } parts: {
            guard case .practical(.entered(let part, let name, let entries)) = $0
            else { return nil }
            let open = entries.map {
                OpenEntry(
                    assessor: $0.assessor, record: $0.record, hasEvidence: $0.evidence != nil)
            }
            return (part, name, open, evidence(of: entries))
        },
    ]

    private static func evidence(of entries: [MarkEntry]) -> Personal<[String]> {
        let texts = entries.compactMap { $0.evidence?.value }
        return texts.isEmpty ? .erased : Personal(texts)
    }

    private static func joined(
        _ entries: [OpenEntry], _ evidence: Personal<[String]>
    ) -> [MarkEntry] {
        var texts = (evidence.value ?? [])[...]
        return entries.map { entry in
            let text: Personal<String>? =
                entry.hasEvidence ? texts.popFirst().map(Personal.init) ?? .erased : nil
            return MarkEntry(assessor: entry.assessor, record: entry.record, evidence: text)
        }
    }
}
