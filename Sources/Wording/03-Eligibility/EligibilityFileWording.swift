public import Authority
public import CertCore
public import TextFormats

extension EligibilityFile {
    /// The page a reviewer reads before deciding.
    public func lines(_ language: Language) -> [String] {
        let name = person.particulars.value?.name ?? "–"
        var lines = ["\(caseFile.id)  \(visible(name))  \(caseFile.eligibility.title.in(language))"]
        for assessment in assessments {
            let verdict =
                assessment.isMet
                ? Phrase(zh: "满足", en: "met") : Phrase(zh: "未满足", en: "not met")
            let asOf = Phrase(zh: "截至 \(assessment.asOf)", en: "as of \(assessment.asOf)")
            lines.append(
                "  \(assessment.condition)  \(verdict.in(language)) (\(asOf.in(language)))")
            for finding in assessment.findings {
                lines.append("    \(finding.isMet ? "✓" : "✗") \(finding.phrase.in(language))")
            }
        }
        if let claim { lines.append("  " + claim.in(language)) }
        return lines
    }

    /// A claim that the listed jobs do not bear out.
    private var claim: Phrase? {
        guard let years = caseFile.application.form.value?.claimedYears,
            let months = assessments.first?.workMonths, years * 12 > months
        else { return nil }
        return Phrase(
            zh: "⚠ 自述 \(years) 年，而所列工作合计 \(months) 个月",
            en: "⚠ claims \(years) years, but the jobs listed make \(months) months")
    }

    public var json: JSON {
        [
            "case": .string(caseFile.id.text),
            "conditions": .array(
                assessments.map { assessment in
                    [
                        "id": .string(assessment.condition.text),
                        "met": .boolean(assessment.isMet),
                        "asOf": .string(assessment.asOf.description),
                        "workMonths": .integer(Int64(assessment.workMonths)),
                        "age": .integer(Int64(assessment.age)),
                        "findings": .array(
                            assessment.findings.map { finding in
                                [
                                    "met": .boolean(finding.isMet),
                                    "zh": .string(finding.phrase.zh),
                                    "en": .string(finding.phrase.en),
                                ]
                            }),
                    ]
                }),
        ]
    }
}
