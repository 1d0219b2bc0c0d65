import CertCore
import TextFormats

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
            Field("entries", .list(EntryRun.coding)).without(.marks, .unread([])),
            .personal("evidence", .list(.text))
        ) { part, name, entries, evidence in
            CaseEvent.practical(.entered(part, by: name, joined(entries, evidence)))
        } parts: {
            guard case .practical(.entered(let part, let name, let entries)) = $0
            else { return nil }
            return (part, name, EntryRun.runs(of: entries), evidence(of: entries))
        },
    ]

    private static func evidence(of entries: [MarkEntry]) -> Personal<[String]> {
        let texts = entries.compactMap { $0.evidence?.value }
        return texts.isEmpty ? .erased : Personal(texts)
    }

    private static func joined(
        _ runs: [EntryRun], _ evidence: Personal<[String]>
    ) -> [MarkEntry] {
        var texts = (evidence.value ?? [])[...]
        return runs.flatMap { run in
            run.marks.map { mark in
                let text: Personal<String>? =
                    mark.hasEvidence ? texts.popFirst().map(Personal.init) ?? .erased : nil
                return MarkEntry(assessor: run.assessor, record: mark.record, evidence: text)
            }
        }
    }
}
