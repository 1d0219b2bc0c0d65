public import CertCore
import Ledger

/// What the parts of the adopted schemes are called, for words about parts named by their ids.
public struct PartTitles: Hashable, Sendable {
    public static let unknown = PartTitles([])

    /// The ids of all parts, in the order of their schemes.
    public private(set) var known: [PartID] = []
    private var titles: [PartID: Set<Phrase>] = [:]

    public init(_ summaries: some Sequence<SchemeSummary>) {
        for part in summaries.flatMap(\.parts) {
            if titles[part.id] == nil { known.append(part.id) }
            titles[part.id, default: []].insert(part.title)
        }
    }

    /// The title of a part in quotation marks, or its id where there is no title or more than one.
    public subscript(id: PartID) -> Phrase {
        let titles = titles[id] ?? []
        let title = titles.first.flatMap { titles.count == 1 ? $0 : nil } ?? Phrase(id.text)
        return Phrase(zh: "「\(title.zh)」", en: "“\(title.en)”")
    }
}

extension View {
    public func partTitles() throws -> PartTitles {
        PartTitles(try reader.schemes().compactMap { SchemeSummary($0.detail) })
    }
}
