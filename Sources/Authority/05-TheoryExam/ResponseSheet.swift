public import CertCore
import ExamBank
import Ledger
import Sitting
public import TextFormats

/// How a sheet names the options that were chosen.
public enum OptionNaming: String, Hashable, Sendable, CaseIterable {
    /// By the ids of the bank.
    case id
    /// A, B, C in the order of the candidate's own paper.
    case letter
}

/// Answers that came on paper or from another system, by ticket.
///
/// Long: columns ticket, item, response, one row for each answer. Wide: a column ticket and one
/// for each item. An item is named by its id, or by its number on the candidate's own paper.
struct ResponseSheet {
    private var sheet: Sheet
    private let isLong: Bool
    private let naming: OptionNaming
    private let columns: [(name: String, place: Int)]

    init(_ table: CSVTable, naming: OptionNaming) throws {
        let ticket = SheetColumn("ticket", "准考证号")
        let item = SheetColumn("item", "试题")
        let response = SheetColumn("response", "作答")
        let titles = Set(table.header.map { $0.filter { !$0.isWhitespace } })
        isLong = !titles.isDisjoint(with: [response.name, response.chinese])
        sheet =
            isLong
            ? Sheet(table, columns: [ticket, item, response])
            : Sheet(table, columns: [ticket]) { _ in true }
        columns = table.header.enumerated().compactMap { place, title in
            let name = title.filter { !$0.isWhitespace }
            return name == ticket.name || name == ticket.chinese ? nil : (name, place)
        }
        self.naming = naming
        try sheet.requireSound()
    }

    /// Goes through the candidates in the order of the sheet; every problem is gathered.
    ///
    /// - Parameters:
    ///   - paper: the items of a ticket in the order shown, nil for a ticket that is not of the
    ///     session.
    ///   - take: takes in the answers of one candidate; a refusal becomes a problem of the row.
    mutating func forEachCandidate(
        paper: (String) throws -> (id: CaseID, items: [PaperItem])?,
        take: (CaseID, [ItemID: Response]) throws -> Void
    ) throws {
        var places: [CaseID: Int] = [:]
        for rows in isLong ? rowsByTicket() : sheet.rows.map({ [$0] }) {
            let row = rows[0]
            guard let text = sheet.optional("ticket", of: row) else {
                for row in rows { sheet.report(row, "ticket", given: "", .missing) }
                continue
            }
            guard let (id, items) = try paper(text) else {
                for row in rows { sheet.report(row, "ticket", given: text, .unknown(.ticket)) }
                continue
            }
            if let earlier = places.updateValue(row.number, forKey: id) {
                sheet.report(row, "ticket", given: text, .repeated(row: earlier))
                continue
            }
            let faults = sheet.problems.count
            let responses = responses(in: rows, among: items)
            guard sheet.problems.count == faults else { continue }
            try sheet.attempt(row, "ticket", given: text) { try take(id, responses) }
        }
    }

    /// What one candidate answered, in one row or in many.
    private mutating func responses(
        in rows: [CSVRow], among items: [PaperItem]
    ) -> [ItemID: Response] {
        var responses: [ItemID: Response] = [:]
        var given: [ItemID: Int] = [:]
        for row in rows {
            for cell in cells(of: row) {
                guard let (item, response) = read(cell, of: row, among: items) else { continue }
                if let earlier = given.updateValue(row.number, forKey: item) {
                    sheet.report(
                        row, cell.column, given: cell.answer, .repeated(row: earlier))
                }
                responses[item] = response
            }
        }
        return responses
    }

    /// The rows of a long sheet, those of each ticket together.
    private func rowsByTicket() -> [[CSVRow]] {
        var places: [String: Int] = [:]
        var groups: [[CSVRow]] = []
        for row in sheet.rows {
            let text = sheet.optional("ticket", of: row) ?? ""
            let ticket = Ticket(typed: text)?.text ?? text
            if let place = places[ticket] {
                groups[place].append(row)
            } else {
                places[ticket] = groups.count
                groups.append([row])
            }
        }
        return groups
    }

    func requireSound() throws { try sheet.requireSound() }

    private struct Cell {
        /// Where a problem is reported.
        var column: String
        /// The item, as it is named.
        var item: String
        var answer: String
    }

    private mutating func cells(of row: CSVRow) -> [Cell] {
        if isLong {
            guard let item = sheet.text("item", of: row) else { return [] }
            let answer = sheet.optional("response", of: row) ?? ""
            return [Cell(column: "response", item: item, answer: answer)]
        }
        return columns.map {
            Cell(column: $0.name, item: $0.name, answer: row.cells[$0.place].trimmed)
        }
    }

    /// What a cell answers; nil where it is empty or wrong.
    private mutating func read(
        _ cell: Cell, of row: CSVRow, among items: [PaperItem]
    ) -> (ItemID, Response)? {
        guard let item = Self.item(cell.item, among: items) else {
            // In a wide sheet every form has columns that are for other forms.
            if isLong || !cell.answer.isEmpty {
                sheet.report(
                    row, isLong ? "item" : cell.column, given: cell.item, .unknown(.item))
            }
            return nil
        }
        if cell.answer.isEmpty { return nil }
        do throws(ResponseProblem) {
            return (item.id, try item.response(inSheet: cell.answer, naming: naming))
        } catch {
            sheet.report(row, cell.column, given: cell.answer, .response(error))
            return nil
        }
    }

    private static func item(_ name: String, among items: [PaperItem]) -> PaperItem? {
        if let number = Int(name) {
            return items.indices.contains(number - 1) ? items[number - 1] : nil
        }
        return items.first { $0.id.text == name }
    }
}

extension Work {
    /// Takes in a sheet of answers for candidates who were checked in, or tells everything that
    /// is wrong with it.
    public mutating func importResponses(
        from table: CSVTable, to id: SessionID, naming: OptionNaming
    ) throws -> [CaseFile] {
        var sheet = try ResponseSheet(table, naming: naming)
        let session = try session(id)
        try load(session.cases, in: session.round)
        let known = Set(session.cases)
        var desks: [FileDigest: DrawingDesk] = [:]
        func paper(of text: String) throws -> (id: CaseID, items: [PaperItem])? {
            guard let ticket = Ticket(typed: text),
                let row = try tables.reader.ticket(ticket.text), row.session == id.text
            else { return nil }
            let candidate = CaseID(row.caseID)
            guard known.contains(candidate) else { return nil }
            let caseFile = try caseFile(candidate, .outline)
            guard let form = caseFile.theory[session.part]?.form else { return nil }
            let digest = caseFile.scheme.digest
            let desk = try desks[digest] ?? desk(for: session, caseFile.scheme)
            desks[digest] = desk
            return (candidate, try desk.items(of: form))
        }
        var taken: [CaseFile] = []
        try sheet.forEachCandidate(paper: paper) { candidate, responses in
            var caseFile = try perform(
                .theory(
                    .collect(
                        session.part, started: session.window.lowerBound,
                        ended: min(session.window.upperBound, now), ending: .imported,
                        responses: responses)),
                on: candidate)
            // The answers of thousands are not held at a time.
            forgetDetail(of: [candidate])
            caseFile.forgetDetail()
            taken.append(caseFile)
        }
        try sheet.requireSound()
        return taken
    }
}
