public import Authority
public import CertCore
import Records
public import TextFormats

/// The column titles of what assessors recorded.
public struct AssessmentTitles {
    public let measure: String
    public let record: String
    /// Figures and feedback, which nobody in particular answers for.
    public let others: String

    public init(_ language: Language) {
        measure = Phrase(zh: "评分项", en: "Measure").in(language)
        record = Phrase(zh: "记录", en: "Record").in(language)
        others = Phrase(zh: "测量", en: "Measured").in(language)
    }
}

extension AssessmentFile {
    public var title: Phrase {
        Phrase("\(caseFile.id)  ") + part.title + Phrase(zh: "　考评员：", en: "  assessors: ")
            + (assessment.assessors.isEmpty
                ? Phrase(zh: "未指定", en: "none yet") : listed(assessment.assessors))
    }

    /// What the records come to so far, what they rest on, and what is missing.
    public func derivation(_ language: Language) -> [String] {
        var lines = [Phrase(zh: "至今的推算", en: "So far").in(language)]
        lines += result.lines(under: standard, language).map { "  " + $0 }
        let measures = plan?.measures ?? []
        let evidence = assessment.entries.compactMap { $0.evidenceLine(language, measures) }
        if !evidence.isEmpty {
            lines.append(Phrase(zh: "依据", en: "Evidence").in(language))
            lines += evidence.map { "  " + $0 }
        }
        if !gaps.isEmpty {
            lines.append(Phrase(zh: "还缺", en: "Still missing").in(language))
            lines += gaps.phrases(naming: titles).map { "  " + $0.in(language) }
        }
        return lines
    }

    private var titles: PartTitles { PartTitles([SchemeSummary(standard.scheme)]) }

    public var json: JSON {
        [
            "case": .string(caseFile.id.text), "part": .string(part.id.text),
            "assessors": .array(assessment.assessors.map { .string($0.text) }),
            "entries": .array(assessment.entries.map(\.json)),
            "result": result.json(under: standard),
            "missing": .array(
                gaps.phrases(naming: titles).map { ["zh": .string($0.zh), "en": .string($0.en)] }),
        ]
    }
}

extension MarkEntry {
    /// Who recorded what on what evidence; nil without any.
    func evidenceLine(_ language: Language, _ measures: [Measure]) -> String? {
        guard let text = evidence?.value else { return nil }
        let name = assessor.map { "\($0)  " } ?? ""
        let title = measures.first { $0.id == measure }?.title.in(language) ?? measure?.text ?? ""
        // A rating is all there is of its measure; other records have a name beside it.
        let key = record.key == .rating ? "" : "\(record.key.text) "
        return visible("\(name)\(title) \(key)\(record.value)  \(text)")
    }

    /// As an entry of a JSON sheet.
    var json: JSON {
        var members = [
            JSON.Member("record", .string(record.key.text)),
            JSON.Member("value", .string(record.value)),
        ]
        if let assessor { members.insert(JSON.Member("assessor", .string(assessor.text)), at: 0) }
        if let measure { members.insert(JSON.Member("measure", .string(measure.text)), at: 0) }
        if let text = evidence?.value { members.append(JSON.Member("evidence", .string(text))) }
        return .object(members)
    }
}

extension AssessmentFile.RowProblem {
    public var phrase: Phrase {
        switch self {
        case .malformed(let form):
            Phrase(zh: "应写作 \(form)", en: "is to be written as \(form)")
        case .evidenceMissing: MarkEntryProblem.evidenceMissing.phrase
        case .entry(let problem): problem.phrase
        }
    }
}
