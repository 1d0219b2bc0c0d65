import CertCore
import ExamBank
import Terminal
import TextFormats
import Wording

/// What `bank stats` has to tell of one bank.
struct BankReport {
    let bank: Bank
    let figures: BankStatistics
    /// Nil where nobody knows.
    let exposure: BankExposure?
    let prospects: [TheoryProspect]

    /// One row of figures.
    private struct Row {
        var title: Phrase
        var count: Int
    }

    func tables(barWidth: Int, _ language: Language) -> [Table] {
        let others = [
            table(BankWords.type, types, barWidth, language),
            table(BankWords.difficulty, difficulties, barWidth, language),
            table(BankWords.importance, importances, barWidth, language),
            table(BankWords.review, reviews, barWidth, language),
        ]
        let used = exposure.map { uses(in: $0) } ?? []
        return [points(barWidth, language)] + others
            + (used.isEmpty ? [] : [table(BankWords.exposure, used, barWidth, language)])
    }

    var exposureLine: Phrase {
        guard let exposure else { return BankWords.unknownExposure }
        if exposure.forms == 0 { return BankWords.nothingDrawn }
        let unused = bank.items.count { $0.status == .live && exposure.uses[$0.id] == nil }
        return BankWords.exposed(exposure, unused: unused)
    }

    // MARK: Points

    private func points(_ barWidth: Int, _ language: Language) -> Table {
        var table = Table(
            [
                Table.Column(BankWords.point.in(language), minimum: 12, shrink: 1),
                Table.Column(BankWords.weight.in(language), .trailing),
                Table.Column("X", .trailing), Table.Column("Y", .trailing),
                Table.Column("Z", .trailing), Table.Column(BankWords.items.in(language), .trailing),
            ] + (barWidth > 0 ? [Table.Column("")] : []))
        let largest = figures.points.filter(\.isLeaf).map(\.live).max() ?? 0
        for point in figures.points {
            let indent = String(repeating: "  ", count: point.depth)
            var cells = [
                Table.Cell("\(indent)\(point.id) \(point.title.in(language))"),
                Table.Cell(point.weight.map { "\($0) %" } ?? ""),
            ]
            cells += AssessmentPoint.Importance.allCases.map { importance in
                Table.Cell(point.importances[importance].map(String.init) ?? "")
            }
            cells.append(Table.Cell(String(point.live)))
            if barWidth > 0 {
                cells.append(
                    Table.Cell(point.isLeaf ? bar(point.live, of: largest, width: barWidth) : ""))
            }
            table.add(cells)
        }
        return table
    }

    // MARK: Other counts

    private func table(
        _ title: Phrase, _ rows: [Row], _ barWidth: Int, _ language: Language
    ) -> Table {
        var table = Table(
            [
                Table.Column(title.in(language), minimum: 10, shrink: 1),
                Table.Column(BankWords.items.in(language), .trailing),
            ] + (barWidth > 0 ? [Table.Column("")] : []))
        let largest = rows.map(\.count).max() ?? 0
        for row in rows {
            let cells = [Table.Cell(row.title.in(language)), Table.Cell(String(row.count))]
            let drawn = Table.Cell(bar(row.count, of: largest, width: barWidth))
            table.add(cells + (barWidth > 0 ? [drawn] : []))
        }
        return table
    }

    private var types: [Row] {
        ItemType.allCases.compactMap { type in
            figures.types[type].map { Row(title: type.title, count: $0[.live, default: 0]) }
        }
    }

    private var difficulties: [Row] {
        (1...5).map {
            Row(title: BankWords.difficulty($0), count: figures.difficulties[$0, default: 0])
        }
    }

    private var importances: [Row] {
        AssessmentPoint.Importance.allCases.map {
            Row(title: $0.title, count: figures.importances[$0, default: 0])
        }
    }

    private var reviews: [Row] {
        BankStatistics.ReviewAge.allCases.map {
            Row(title: $0.title, count: figures.reviews[$0, default: 0])
        }
    }

    /// How many live items stood in none, in one, in two … of the forms.
    private func uses(in exposure: BankExposure) -> [Row] {
        guard exposure.forms > 0 else { return [] }
        var items: [Int: Int] = [:]
        for item in bank.items where item.status == .live {
            items[exposure.uses[item.id, default: 0], default: 0] += 1
        }
        return items.sorted { $0.key < $1.key }.map {
            Row(title: BankWords.uses($0.key), count: $0.value)
        }
    }
}

extension BankReport {
    var json: JSON {
        [
            "bank": .string(bank.id.text), "title": bank.title.json,
            "items": .integer(Int64(figures.items)),
            "statuses": counts(Item.Status.allCases) { figures.statuses[$0] },
            "points": .array(figures.points.map(json)),
            "types": .object(
                ItemType.allCases.compactMap { type in
                    figures.types[type].map { statuses in
                        JSON.Member(
                            type.rawValue, counts(Item.Status.allCases) { statuses[$0] })
                    }
                }),
            "difficulties": .object(
                (1...5).map {
                    JSON.Member(
                        String($0), .integer(Int64(figures.difficulties[$0, default: 0])))
                }),
            "importances": counts(AssessmentPoint.Importance.allCases) { figures.importances[$0] },
            "reviews": counts(BankStatistics.ReviewAge.allCases) { figures.reviews[$0] },
            "authors": .object(
                figures.authors.sorted { $0.key < $1.key }.map {
                    JSON.Member($0.key, .integer(Int64($0.value)))
                }),
            "exposure": exposure.map(json) ?? .null,
            "schemes": .array(prospects.map(json)),
        ]
    }

    private func counts<Kind: RawRepresentable<String>>(
        _ kinds: [Kind], _ count: (Kind) -> Int?
    ) -> JSON {
        .object(kinds.map { JSON.Member($0.rawValue, .integer(Int64(count($0) ?? 0))) })
    }

    private func json(_ point: BankStatistics.Point) -> JSON {
        [
            "id": .string(point.id.text), "title": point.title.json,
            "depth": .integer(Int64(point.depth)),
            "weight": point.weight.map { .integer(Int64($0)) } ?? .null,
            "importances": counts(AssessmentPoint.Importance.allCases) { point.importances[$0] },
            "live": .integer(Int64(point.live)), "items": .integer(Int64(point.all)),
        ]
    }

    private func json(_ exposure: BankExposure) -> JSON {
        [
            "forms": .integer(Int64(exposure.forms)),
            "uses": .object(
                bank.items.filter { $0.status == .live }.map {
                    JSON.Member($0.id.text, .integer(Int64(exposure.uses[$0.id, default: 0])))
                }),
        ]
    }

    private func json(_ prospect: TheoryProspect) -> JSON {
        [
            "scheme": .string(prospect.scheme.text), "part": .string(prospect.part.text),
            "cut": .string(prospect.cut.plain),
            "forms": prospect.supply.map { .integer(Int64($0.forms)) } ?? .null,
            "formsAtMost": prospect.supply.map { .integer(Int64($0.atMost)) } ?? .null,
            "oneMoreLacks": .array(
                (prospect.supply?.lacking ?? []).map { cell in
                    [
                        "type": .string(cell.type.rawValue), "point": .string(cell.point.text),
                        "needs": .integer(Int64(cell.needs)), "has": .integer(Int64(cell.has)),
                    ]
                }),
            "guessed": prospect.guessed.map { .string($0.text(places: 2, mode: .halfUp)) } ?? .null,
            "facility": prospect.facility.map { .string($0.text(places: 3, mode: .halfUp)) }
                ?? .null,
            "targetFacility": .string(prospect.targetFacility.plain),
        ]
    }
}
