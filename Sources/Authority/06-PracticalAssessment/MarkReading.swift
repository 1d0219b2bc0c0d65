import CertCore
import Records

/// What the marks of one case are held against.
struct MarkingPlan {
    var part: PartID
    var plan: PracticalPlan
    var library: TaskLibrary
    var assessors: [OperatorName]
}

/// Reads rows of marks and gathers everything that is wrong with them, cell by cell.
struct MarkReading {
    private(set) var problems: [SheetProblem] = []
    private var first: [Place: Int] = [:]

    private struct Place: Hashable {
        var `case`: CaseID
        var subject: MarkEntry.Subject
    }

    /// The entry that a row makes; nil when a cell cannot be read.
    mutating func entry(_ row: MarkRow, of id: CaseID, under plan: MarkingPlan) -> MarkEntry? {
        if let measure = row.measure, !plan.plan.measures.contains(where: { $0.id.text == measure })
        {
            report(row, "measure", measure, .notAmong(plan.plan.measures.map(\.id.text)))
            return nil
        }
        guard let key = MarkKey(row.record) else {
            report(row, "record", row.record, .notAmong(plan.records(of: row.measure)))
            return nil
        }
        if key.belongsToMeasure, row.measure == nil {
            report(row, "measure", "", .missing)
            return nil
        }
        let measure = MeasureID(row.measure ?? "")
        guard let record = key.record(of: measure, value: row.value) else {
            report(row, "value", row.value, .malformed(form: key.example))
            return nil
        }
        return MarkEntry(
            assessor: row.assessor.map { OperatorName($0) }, record: record,
            evidence: row.evidence.map { Personal($0) })
    }

    /// Reports all that the plan finds wrong with a row that could be read.
    mutating func check(_ row: MarkRow, of id: CaseID, under plan: MarkingPlan) {
        guard let entry = entry(row, of: id, under: plan) else { return }
        if let name = entry.assessor, !plan.assessors.contains(name) {
            report(row, "assessor", name.text, .notAmong(plan.assessors.map(\.text)))
        }
        if let problem = entry.problem(in: plan.plan, library: plan.library) {
            report(row, problem, under: plan)
        }
        let place = Place(case: id, subject: entry.subject)
        if let line = first[place], !entry.mayRepeat {
            report(row, "record", row.record, .repeated(row: line))
        } else {
            first[place] = row.number
        }
    }

    /// What is wrong with an entry, at the cell that is to be changed.
    private mutating func report(
        _ row: MarkRow, _ problem: MarkEntryProblem, under plan: MarkingPlan
    ) {
        switch problem {
        case .unknownMeasure(let id, let known):
            report(row, "measure", id.text, .notAmong(known.map(\.text)))
        case .unknownCriterion, .unknownDeduction, .unknownMetric, .unknownSource, .unknownVeto,
            .wrongSource:
            report(row, "record", row.record, .notAmong(plan.records(of: row.measure)))
        case .outOfRange, .impossibleRatio:
            report(row, "value", row.value, .refused(.practical(.entry(at: 0, problem))))
        case .assessorMissing: report(row, "assessor", "", .missing)
        case .evidenceMissing: report(row, "evidence", "", .missing)
        case .repeated: report(row, "record", row.record, .repeated(row: row.number))
        }
    }

    mutating func report(
        _ row: MarkRow, _ column: String, _ given: String, _ kind: SheetProblem.Kind
    ) {
        problems.append(
            SheetProblem(row: row.number, column: column, given: given, kind: kind))
    }
}

extension MarkingPlan {
    /// What may be recorded of a measure, or where it has nothing of its own, of the part.
    func records(of measure: String?) -> [String] {
        let records = ownRecords(of: measure)
        return records.isEmpty ? ownRecords(of: nil) : records
    }

    private func ownRecords(of measure: String?) -> [String] {
        let known = plan.measures.first { $0.id.text == measure }
        let questions = known?.questions(library) ?? plan.questions(library)
        var records: [String] = []
        for question in questions where known != nil || !question.key.belongsToMeasure {
            if !records.contains(question.key.text) { records.append(question.key.text) }
        }
        return records
    }
}
