public import CertCore
public import Ledger
import TextFormats

/// Cases as a list shows them.
public struct CaseListing: Hashable, Sendable {
    public var rows: [CaseRow]
    /// The parts of the schemes that occur, in their order.
    public var parts: [SchemeSummary.Part]

    /// The scores of a case as people read them, by part.
    public static func scores(of row: CaseRow) -> [PartID: String] {
        guard let root = try? JSONDocument(parsing: Array(row.detail.utf8)).root else { return [:] }
        var scores: [PartID: String] = [:]
        for member in root.members { scores[PartID(member.name)] = member.value.string }
        return scores
    }
}

extension View {
    /// The cases that a filter passes, in the order of their numbers.
    public func listing(_ filter: CaseFilter, limit: Int? = nil) throws -> CaseListing {
        if let round = filter.round, try reader.round(round) == nil {
            throw try missing(.round(RoundID(round)))
        }
        var rows = try reader.cases(filter).sorted { CaseID($0.id).isBefore(CaseID($1.id)) }
        if let limit { rows = Array(rows.prefix(limit)) }
        var parts: [SchemeSummary.Part] = []
        for digest in Set(rows.map(\.scheme)).sorted() {
            let summary = try reader.scheme(digest).flatMap { SchemeSummary($0.detail) }
            for part in summary?.parts ?? [] where !parts.contains(where: { $0.id == part.id }) {
                parts.append(part)
            }
        }
        return CaseListing(rows: rows, parts: parts)
    }
}
