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
    /// Columns nobody knows.
    public var unknownColumns: [RosterProblem]

    public var problems: [RosterProblem] { unknownColumns + rows.flatMap(\.problems) }

    public init(
        _ table: CSVTable, today: Day, evidence: @escaping (String) -> FileDigest?
    ) {
        header = table.header
        let columns = table.header.map { RosterField(column: $0) }
        unknownColumns = zip(table.header, columns).filter { $0.1 == nil && !$0.0.isEmpty }.map {
            RosterProblem(field: nil, column: $0.0, given: "", kind: .unknownColumn)
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
                problems: reading.problems)
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
