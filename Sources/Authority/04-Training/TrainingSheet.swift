public import CertCore
public import TextFormats

extension Work {
    static let trainingColumns = [
        SheetColumn("case", "案卷"), SheetColumn("course", "课程"), SheetColumn("hours", "学时"),
        SheetColumn("trainer", "培训师"), SheetColumn("completed", "完成日期"),
        SheetColumn("evidence", "证明", isRequired: false),
    ]

    /// Records every completion of a sheet, or tells everything that is wrong with it.
    public mutating func recordTraining(from table: CSVTable) throws -> [CaseFile] {
        var sheet = Sheet(table, columns: Self.trainingColumns)
        try sheet.requireSound()
        var recorded: [CaseFile] = []
        for row in sheet.rows {
            let id = sheet.text("case", of: row)
            guard let completion = completion(in: row, of: &sheet), let id else { continue }
            let caseFile = try sheet.attempt(row, "case", given: id) {
                try record(completion, for: CaseID(id))
            }
            if let caseFile { recorded.append(caseFile) }
        }
        try sheet.requireSound()
        return recorded
    }

    private mutating func completion(
        in row: CSVRow, of sheet: inout Sheet
    ) -> Training.Completion? {
        let course = sheet.text("course", of: row)
        let hours = sheet.value("hours", of: row, like: "16") { Int($0) }
        let trainer = sheet.text("trainer", of: row)
        let completed = sheet.value("completed", of: row, like: "2026-11-02") { Day($0) }
        var evidence: FileDigest?
        if let path = sheet.optional("evidence", of: row) {
            evidence = try? keep(file: path)
            if evidence == nil { sheet.report(row, "evidence", given: path, .unreadableFile) }
        }
        guard let course, let hours, let trainer, let completed else { return nil }
        return Training.Completion(
            course: CourseID(course), hours: hours, trainer: OperatorName(trainer),
            completed: completed, evidence: evidence)
    }
}
