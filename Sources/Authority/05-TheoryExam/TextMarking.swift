public import CertCore
import Ledger
public import TextFormats

/// A text that a person has to mark, with what helps them.
public struct TextToMark: Sendable {
    public var `case`: CaseID
    public var part: PartID
    public var item: Item
    /// What the item shares with others.
    public var stimulus: Stimulus?
    /// What is shown below that and below the stem.
    public var assets: [Asset]
    /// What the candidate wrote.
    public var text: String
    public var points: Exact
    /// What people gave so far.
    public var marks: [OperatorName: Exact]
    /// Found by the machine; a person decides.
    public var coverage: KeyPhraseCoverage?

    public var model: String {
        if case .shortText(let key) = item.key { key.answer } else { "" }
    }
}

extension View {
    /// The texts of a session that no person has marked, or all of them.
    public func texts(of id: SessionID, isAll: Bool) throws -> [TextToMark] {
        let session = try session(id)
        let cases = try caseFiles(session.cases, in: session.round, .sealed)
        var standards: [FileDigest: Standard] = [:]
        return try cases.flatMap { caseFile in
            let standard = try standards[caseFile.scheme.digest] ?? standard(caseFile.scheme)
            standards[caseFile.scheme.digest] = standard
            return texts(of: caseFile, part: session.part, under: standard)
                .filter { isAll || $0.marks.isEmpty }
        }
    }

    private func texts(
        of caseFile: CaseFile, part: PartID, under standard: Standard
    ) -> [TextToMark] {
        guard let exam = caseFile.theory[part], let responses = exam.responses.value,
            let points = standard.scheme.part(part)?.theory?.blueprint.points(for: .shortText)
        else { return [] }
        let bank = standard.bank(of: part)
        return (exam.form?.items ?? []).compactMap { id in
            guard case .text(let text)? = responses[id], !text.isEmpty,
                let item = standard.item(id, of: part), case .shortText(let key) = item.key
            else { return nil }
            let stimulus = bank?.stimuli.first { $0.id == item.stimulus }
            return TextToMark(
                case: caseFile.id, part: part, item: item, stimulus: stimulus,
                assets: ((stimulus?.assets ?? []) + item.assets).compactMap { id in
                    bank?.assets.first { $0.id == id }
                },
                text: text, points: points,
                marks: exam.textMarks[id] ?? [:],
                coverage: KeyPhraseCoverage(of: key, in: text, fold: folded))
        }
    }
}

extension Work {
    static let markColumns = [
        SheetColumn("case", "案卷"), SheetColumn("item", "试题"), SheetColumn("marks", "得分"),
        SheetColumn("note", "说明", isRequired: false),
    ]

    /// Gives a text its marks, in the actor's name.
    public mutating func mark(
        _ id: CaseID, item: ItemID, marks: Exact, note: String?
    ) throws -> CaseFile {
        let caseFile = try caseFile(id, .outline)
        let scheme = try standard(caseFile.scheme).scheme
        let part = scheme.parts.first {
            caseFile.theory[$0.id]?.form?.items.contains(item) == true
        }
        guard let part, let points = part.theory?.blueprint.points(for: .shortText) else {
            throw AuthorityError.refused(.theory(.foreignItem(item)), case: id)
        }
        return try perform(
            .theory(.markText(part.id, item, marks, of: points, note: note)), on: id)
    }

    /// Gives every text of a sheet its marks, or tells everything that is wrong with it.
    public mutating func mark(
        from table: CSVTable, in id: SessionID
    ) throws -> [(case: CaseID, item: ItemID)] {
        var sheet = Sheet(table, columns: Self.markColumns)
        try sheet.requireSound()
        let session = try session(id)
        try load(session.cases, in: session.round)
        let known = Set(session.cases)
        var marked: [(case: CaseID, item: ItemID)] = []
        for row in sheet.rows {
            let caseText = sheet.text("case", of: row)
            let item = sheet.text("item", of: row).map { ItemID($0) }
            let marks = sheet.value("marks", of: row, like: "2.5") { Exact(decimal: $0) }
            guard let caseText, let item, let marks else { continue }
            let candidate = CaseID(caseText)
            guard known.contains(candidate) else {
                sheet.report(
                    row, "case", given: caseText,
                    .refused(.session(.notInSession(candidate, id))))
                continue
            }
            let note = sheet.optional("note", of: row)
            let done = try sheet.attempt(row, "marks", given: marks.description) {
                try mark(candidate, item: item, marks: marks, note: note)
            }
            if done != nil { marked.append((candidate, item)) }
        }
        try sheet.requireSound()
        return marked
    }
}
