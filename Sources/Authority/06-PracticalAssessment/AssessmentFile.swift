public import CertCore
import Records
import Ledger
import TextFormats

/// All that was recorded of one candidate in a practical part, and what it comes to so far.
public struct AssessmentFile: Sendable {
    public var caseFile: CaseFile
    public var standard: Standard
    public var part: Part
    public var assessment: PracticalAssessment
    /// By the marks recorded so far.
    public var result: PartResult
    /// What is still missing for a grade.
    public var gaps: [GradeGap]

    public var plan: PracticalPlan? { part.practical }

    /// What is to be recorded, each once.
    public var questions: [MarkQuestion] {
        var seen: Set<MarkQuestion> = []
        let all = plan.map { $0.questions(standard.library(of: $0)) } ?? []
        return all.filter { seen.insert($0).inserted }
    }

    /// What somebody recorded to a question; the assessor is nil for figures and feedback.
    public func entries(_ question: MarkQuestion, by assessor: OperatorName?) -> [MarkEntry] {
        assessment.entries.filter {
            $0.assessor == assessor && $0.record.key == question.key
                && $0.measure == question.measure
        }
    }

    /// What is wrong with one row on its own, as a form at the terminal gives it.
    public func problem(with row: MarkRow) -> RowProblem? {
        guard let plan, let key = MarkKey(row.record),
            let record = key.record(of: MeasureID(row.measure ?? ""), value: row.value)
        else { return .malformed(form: MarkKey(row.record)?.example ?? row.record) }
        let entry = MarkEntry(
            assessor: row.assessor.map { OperatorName($0) }, record: record,
            evidence: row.evidence.map { Personal($0) })
        return entry.problem(in: plan, library: standard.library(of: plan)).map {
            $0 == .evidenceMissing ? .evidenceMissing : .entry($0)
        }
    }

    public enum RowProblem: Hashable, Sendable {
        case malformed(form: String)
        case evidenceMissing
        case entry(MarkEntryProblem)
    }
}

extension View {
    /// What was recorded of a case in a practical part.
    public func assessmentFile(of id: CaseID, part named: PartID?) throws -> AssessmentFile {
        let caseFile = try caseFile(id)
        let standard = try standard(caseFile.scheme)
        let id = try standard.scheme.practicalPart(named)
        guard let part = standard.scheme.part(id), let plan = part.practical,
            let scoring = PracticalScoring(part: part, library: standard.library(of: plan))
        else { throw AuthorityError.refused(.practical(.notPractical(id)), case: caseFile.id) }
        let assessment = caseFile.practical[id] ?? PracticalAssessment()
        let (result, gaps) = scoring.result(of: assessment)
        return AssessmentFile(
            caseFile: caseFile, standard: standard, part: part, assessment: assessment,
            result: result, gaps: gaps)
    }

    /// A sheet to fill in: every case, assessor and entry, the values left empty.
    public func emptyMarkSheet(
        _ cases: [CaseFile], part named: PartID?, language: Language
    ) throws -> [UInt8] {
        var writer = CSVWriter(header: MarkSheet.columns.map(\.name), byteOrderMark: true)
        var standards: [FileDigest: Standard] = [:]
        for caseFile in cases {
            let digest = caseFile.scheme.digest
            let standard = try standards[digest] ?? standard(caseFile.scheme)
            standards[digest] = standard
            let part = try standard.scheme.practicalPart(named)
            guard let plan = standard.scheme.part(part)?.practical else { continue }
            let questions = plan.questions(standard.library(of: plan))
            let assessors = caseFile.practical[part]?.assessors ?? []
            for name in assessors {
                for question in questions where question.isJudged {
                    writer.append(row(caseFile.id, name, question, language))
                }
            }
            for question in questions where !question.isJudged {
                writer.append(row(caseFile.id, nil, question, language))
            }
        }
        return writer.bytes
    }

    private func row(
        _ id: CaseID, _ name: OperatorName?, _ question: MarkQuestion, _ language: Language
    ) -> [String] {
        [
            id.text, name?.text ?? "", question.measure?.text ?? "", question.key.text, "", "",
            question.title.in(language),
        ]
    }
}
