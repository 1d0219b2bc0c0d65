public import CertCore
public import Sitting
public import TextFormats

/// A column that a sheet may have, by either of its names.
public struct SheetColumn: Hashable, Sendable {
    public let name: String
    public let chinese: String
    public let isRequired: Bool

    public init(_ name: String, _ chinese: String, isRequired: Bool = true) {
        self.name = name
        self.chinese = chinese
        self.isRequired = isRequired
    }
}

/// What is wrong with one cell of a sheet, or with its columns.
public struct SheetProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case missing
        /// Not of the form shown.
        case malformed(form: String)
        case notAmong([String])
        case unknown(AuthorityError.Subject)
        case missingColumn
        case unknownColumn(known: [String])
        /// The same thing stands in an earlier row.
        case repeated(row: Int)
        case unreadableFile
        /// What is no answer to its item.
        case response(ResponseProblem)
        case refused(Refusal)
    }

    /// The line of the file; nil for a column.
    public var row: Int?
    public var column: String
    public var given: String
    public var kind: Kind

    public init(row: Int?, column: String, given: String, kind: Kind) {
        self.row = row
        self.column = column
        self.given = given
        self.kind = kind
    }
}

/// A sheet read cell by cell; every problem is gathered before anything is written.
public struct Sheet {
    public let rows: [CSVRow]
    public private(set) var problems: [SheetProblem] = []
    /// Where each known column stands.
    private var places: [String: Int] = [:]

    /// - Parameter accepts: tells further columns that are none of the known ones.
    public init(
        _ table: CSVTable, columns: [SheetColumn],
        accepting accepts: (String) -> Bool = { _ in false }
    ) {
        self.init(
            header: table.header, rows: table.rows.filter { !$0.isBlank }, columns: columns,
            accepting: accepts)
    }

    /// A sheet whose rows come one by one from elsewhere has none of its own.
    public init(
        header: [String], rows: [CSVRow] = [], columns: [SheetColumn],
        accepting accepts: (String) -> Bool = { _ in false }
    ) {
        self.rows = rows
        for (place, title) in header.enumerated() {
            let name = title.filter { !$0.isWhitespace }
            if let column = columns.first(where: { $0.name == name || $0.chinese == name }) {
                places[column.name] = place
            } else if !accepts(name) {
                let known = columns.map(\.name)
                report(nil, title, given: "", .unknownColumn(known: known))
            }
        }
        for column in columns where column.isRequired && places[column.name] == nil {
            report(nil, column.name, given: "", .missingColumn)
        }
    }

    /// A cell without the space around it; nil where it is empty or there is no such column.
    public func optional(_ column: String, of row: CSVRow) -> String? {
        guard let place = places[column] else { return nil }
        let text = row.cells[place].trimmed
        return text.isEmpty ? nil : text
    }

    /// A cell that must be filled in.
    public mutating func text(_ column: String, of row: CSVRow) -> String? {
        if let text = optional(column, of: row) { return text }
        if places[column] != nil { report(row, column, given: "", .missing) }
        return nil
    }

    /// A cell of a form; `example` shows it.
    public mutating func value<Value>(
        _ column: String, of row: CSVRow, like example: String, _ parse: (String) -> Value?
    ) -> Value? {
        guard let text = text(column, of: row) else { return nil }
        if let value = parse(text) { return value }
        report(row, column, given: text, .malformed(form: example))
        return nil
    }

    public mutating func report(
        _ row: CSVRow?, _ column: String, given: String, _ kind: SheetProblem.Kind
    ) {
        problems.append(
            SheetProblem(row: row?.number, column: column, given: given, kind: kind))
    }

    /// Does what a row asks for; a refusal becomes a problem of the row.
    public mutating func attempt<Result>(
        _ row: CSVRow, _ column: String, given: String, _ body: () throws -> Result
    ) throws -> Result? {
        do {
            return try body()
        } catch AuthorityError.refused(let refusal, let id) {
            if refusal.isAboutActor { throw AuthorityError.refused(refusal, case: id) }
            report(row, column, given: given, .refused(refusal))
        } catch AuthorityError.notFound(let subject, let name, _) {
            report(
                row, self.column(holding: name, in: row) ?? column, given: name, .unknown(subject))
        }
        return nil
    }

    private func column(holding text: String, in row: CSVRow) -> String? {
        places.filter { row.cells[$0.value].trimmed == text }.keys.min()
    }

    /// Throws the problems in the order of their rows, if there are any.
    public func requireSound() throws {
        if problems.isEmpty { return }
        throw AuthorityError.badSheet(problems.sorted { ($0.row ?? 0) < ($1.row ?? 0) })
    }
}

extension String {
    var trimmed: String {
        // Most cells begin and end with a visible ASCII character.
        let visible = UInt8(0x21)...0x7E
        if let first = utf8.first, let last = utf8.last, visible.contains(first),
            visible.contains(last)
        {
            return self
        }
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
