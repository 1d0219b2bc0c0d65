public import CertCore
public import TextFormats

/// A roster read whole: every application, or every problem of every row.
public struct Roster {
    public struct Row: Sendable {
        /// The line of the file where the record begins.
        public var number: Int
        public var cells: [String]
        public var enrollment: Enrollment?
        public var problems: [RosterProblem]
    }

    public var header: [String]
    public var rows: [Row]
    /// Columns nobody knows, and those that are missing.
    public var columnProblems: [RosterProblem]

    public var problems: [RosterProblem] { columnProblems + rows.flatMap(\.problems) }

    public init(
        _ table: CSVTable, today: Day, evidence: @escaping (String) -> FileDigest?
    ) {
        header = table.header
        let columns = table.header.map { RosterField(column: $0) }
        let missing = RosterField.allCases.filter { $0.isRequired && !columns.contains($0) }
        columnProblems = zip(table.header, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map {
            RosterProblem(field: nil, column: $0.0, given: "", kind: .unknownColumn)
        }
        columnProblems += missing.map {
            RosterProblem(field: $0, column: $0.rawValue, given: "", kind: .missingColumn)
        }
        rows = table.rows.filter { !$0.isBlank }.map { row in
            var values: [RosterField: String] = [:]
            for (field, cell) in zip(columns, row.cells) {
                if let field { values[field] = cell }
            }
            var reading = RosterReading(
                values, row: row.number, today: today, evidence: evidence)
            let enrollment = reading.enrollment()
            return Row(
                number: row.number, cells: row.cells, enrollment: enrollment,
                problems: reading.problems.filter { problem in
                    // Said once of the column rather than of every row.
                    problem.kind != .missing || !missing.contains { $0 == problem.field }
                })
        }
        reportRepetitions()
    }

    private mutating func reportRepetitions() {
        var first: [String: Int] = [:]
        for index in rows.indices {
            guard let document = rows[index].enrollment?.particulars.document else { continue }
            if let earlier = first[document.key] {
                rows[index].problems.append(
                    RosterProblem(
                        row: rows[index].number, field: .idNumber,
                        column: RosterField.idNumber.rawValue, given: document.masked,
                        kind: .repeated(row: earlier)))
                rows[index].enrollment = nil
            } else {
                first[document.key] = rows[index].number
            }
        }
    }
}
