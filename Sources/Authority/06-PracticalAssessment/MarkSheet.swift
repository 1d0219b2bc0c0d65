import CertCore
public import TextFormats

/// One mark as somebody wrote it down.
public struct MarkRow: Hashable, Sendable {
    /// The line of the file on which the entry begins, from 1.
    public var number: Int
    public var `case`: String
    public var assessor: String?
    public var measure: String?
    public var record: String
    public var value: String
    public var evidence: String?

    public init(
        number: Int, case: String, assessor: String?, measure: String?, record: String,
        value: String, evidence: String?
    ) {
        self.number = number
        self.case = `case`
        self.assessor = assessor
        self.measure = measure
        self.record = record
        self.value = value
        self.evidence = evidence
    }
}

/// A sheet of marks as it was handed in; rows whose value is empty were not filled in.
public struct MarkSheet {
    public static let columns = [
        SheetColumn("case", "案卷"), SheetColumn("assessor", "考评员", isRequired: false),
        SheetColumn("measure", "评分项", isRequired: false), SheetColumn("record", "记录"),
        SheetColumn("value", "值"), SheetColumn("evidence", "依据", isRequired: false),
        SheetColumn("what", "内容", isRequired: false),
    ]
    public static let format = "certify-marks/1"

    public private(set) var rows: [MarkRow] = []
    public private(set) var problems: [SheetProblem] = []

    public init(rows: [MarkRow]) {
        self.rows = rows
    }

    /// Reads CSV row by row: ten thousand cases have a million marks.
    public init(csv bytes: [UInt8]) throws(CSVError) {
        var sheet = Sheet(header: [], columns: [])
        var words = RepeatedWords()
        var rows: [MarkRow] = []
        try CSVTable.read(bytes) { header in
            sheet = Sheet(header: header, columns: Self.columns)
        } row: { row in
            guard let value = sheet.optional("value", of: row) else { return }
            let id = sheet.text("case", of: row)
            guard let id, let record = sheet.text("record", of: row) else { return }
            rows.append(
                MarkRow(
                    number: row.number, case: id, assessor: sheet.optional("assessor", of: row),
                    measure: sheet.optional("measure", of: row), record: words.one(record),
                    value: value,
                    evidence: sheet.optional("evidence", of: row).map { words.one($0) }))
        }
        self.rows = rows
        problems = sheet.problems
    }

    /// `{"format": "certify-marks/1", "entries": [{"case": …, "record": …, "value": …}]}`, the
    /// members named as the columns are.
    public init(_ document: JSONDocument) {
        let root = document.root
        let places = SourceMap(document.bytes)
        if root["format"]?.string != Self.format {
            let given = root["format"]?.string ?? ""
            report(nil, "format", given, .notAmong([Self.format]))
        }
        guard let entries = root["entries"], entries.kind == .array else {
            report(nil, "entries", "", .malformed(form: "[{…}, …]"))
            return
        }
        for entry in entries.elements {
            read(entry, number: places.place(at: entry.range.lowerBound).line)
        }
    }

    private mutating func read(_ entry: JSONNode, number: Int) {
        let known = Self.columns.map(\.name)
        var cells: [String: String] = [:]
        for member in entry.members {
            guard known.contains(member.name) else {
                report(number, member.name, "", .unknownColumn(known: known))
                continue
            }
            switch member.value.kind {
            case .string: cells[member.name] = member.value.string.map(\.trimmed)
            case .integer, .number: cells[member.name] = member.value.sourceText
            case .boolean: cells[member.name] = member.value.boolean == true ? "1" : "0"
            case .null: break
            case .object, .array:
                report(number, member.name, "", .malformed(form: "\"…\""))
            }
        }
        guard let value = cells["value"], !value.isEmpty else { return }
        for column in ["case", "record"] where cells[column]?.isEmpty ?? true {
            report(number, column, "", .missing)
        }
        guard let id = cells["case"], let record = cells["record"] else { return }
        rows.append(
            MarkRow(
                number: number, case: id, assessor: cells["assessor"].nonEmpty,
                measure: cells["measure"].nonEmpty, record: record, value: value,
                evidence: cells["evidence"].nonEmpty))
    }

    private mutating func report(
        _ row: Int?, _ column: String, _ given: String, _ kind: SheetProblem.Kind
    ) {
        problems.append(SheetProblem(row: row, column: column, given: given, kind: kind))
    }
}

/// Holds a text that comes thousands of times once.
private struct RepeatedWords {
    private var known: Set<String> = []

    mutating func one(_ text: String) -> String { known.insert(text).memberAfterInsert }
}

extension String? {
    fileprivate var nonEmpty: String? {
        flatMap { $0.isEmpty ? nil : $0 }
    }
}
