public import CertCore
import Ledger
public import TextFormats

extension Work {
    /// Calls a panel together for cases; of a round those whose grade is checked and whose panel
    /// is still to come.
    public mutating func convene(
        _ members: [OperatorName], for selection: CaseSelection
    ) throws -> SelectionResult {
        let people = try members.map { try view.operatorRecord($0).account }
        return try forEach(
            selection,
            where: { file, scheme in
                file.review.isVerified && file.review.panelOutcome == nil
                    && file.review.members.isEmpty && scheme.has(.panelReview)
                    && file.isUnderWay
                    && file.barrier(to: .panelReview, under: scheme) == nil
            },
            { work, id in
                try work.perform(.review(.convene(people)), on: id)
            })
    }

    /// Closes the panels of cases; of a round those that are convened and open.
    public mutating func closePanels(_ selection: CaseSelection) throws -> SelectionResult {
        try forEach(
            selection,
            where: { file, _ in
                file.isUnderWay && !file.review.members.isEmpty
                    && file.review.panelOutcome == nil
            },
            { work, id in try work.perform(.review(.close), on: id) })
    }

    /// Casts the actor's vote; in a round on every case that waits for it.
    public mutating func vote(
        _ vote: PanelVote, reason: String, on selection: CaseSelection
    ) throws -> SelectionResult {
        let name = actor.name
        return try forEach(
            selection,
            where: { file, _ in
                file.isUnderWay && file.review.panelOutcome == nil
                    && file.review.sitting.contains(name)
                    && file.review.votes[name] == nil
            },
            { work, id in try work.perform(.review(.vote(vote, reason: reason)), on: id) })
    }

    public static let voteColumns = [
        SheetColumn("case", "案卷"), SheetColumn("vote", "意见"),
        SheetColumn("score", "得分", isRequired: false), SheetColumn("reason", "理由"),
    ]

    /// Casts the actor's votes from a sheet, or tells everything that is wrong with it.
    public mutating func vote(from table: CSVTable) throws -> [CaseFile] {
        var sheet = Sheet(table, columns: Self.voteColumns)
        try sheet.requireSound()
        var rows: [CaseID: Int] = [:]
        var voted: [CaseFile] = []
        for row in sheet.rows {
            let id = sheet.text("case", of: row).map { CaseID($0) }
            if let id, let first = rows.updateValue(row.number, forKey: id) {
                sheet.report(row, "case", given: id.text, .repeated(row: first))
            }
            let vote = sheet.vote(of: row)
            let reason = sheet.text("reason", of: row)
            guard let id, let vote, let reason else { continue }
            let done = try sheet.attempt(row, "case", given: id.text) {
                try perform(.review(.vote(vote, reason: reason)), on: id)
            }
            if let done { voted.append(done) }
        }
        try sheet.requireSound()
        return voted
    }
}

extension Sheet {
    /// The vote in a row's cells; nil when there is something wrong with it.
    fileprivate mutating func vote(of row: CSVRow) -> PanelVote? {
        guard let word = text("vote", of: row) else { return nil }
        guard let kind = PanelVote.Kind(rawValue: word) else {
            report(row, "vote", given: word, .notAmong(PanelVote.Kind.allCases.map(\.rawValue)))
            return nil
        }
        guard let score = optional("score", of: row) else { return PanelVote(kind) }
        guard let exact = Exact(plainlyTyped: score) else {
            report(row, "score", given: score, .malformed(form: "72.5"))
            return nil
        }
        return PanelVote(kind, score: exact)
    }
}
