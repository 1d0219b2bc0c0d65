public import Authority
public import CertCore
public import TextFormats

extension EligibilityFile {
    /// What a reviewer reads before deciding: the work counted once, then a line per condition,
    /// those that are met first and those that lack only evidence next.
    public func lines(_ language: Language) -> [String] {
        var head = [
            caseFile.id.text, visible(person.particulars.value?.name ?? "–"),
            caseFile.eligibility.title.in(language),
        ]
        if let day = assessments.first?.asOf {
            head.append(Phrase(zh: "截至 \(day)", en: "as of \(day)").in(language))
        }
        var lines = [head.joined(separator: "  ")]
        if let work { lines.append("  " + work.in(language)) }
        let ranked =
            assessments.filter(\.isMet) + assessments.filter(\.lacksOnlyEvidence)
            + assessments.filter { !$0.isMet && !$0.lacksOnlyEvidence }
        for assessment in ranked {
            let mark = assessment.isMet ? "✓" : "✗"
            lines.append(
                "  \(mark) \(assessment.condition)  \(assessment.summary.in(language))")
        }
        if let claim { lines.append("  " + claim.in(language)) }
        if statesNeeds {
            lines.append("  " + EligibilityWords.statesNeeds(caseFile.id).in(language))
        }
        return lines
    }

    /// All the work shown, with its arithmetic, where a condition counts all of it.
    private var work: Phrase? {
        for finding in assessments.lazy.flatMap(\.findings) {
            if case .work(let rule, nil, let experience) = finding.requirement, rule.after == nil {
                return Phrase(zh: "工作：", en: "Work: ") + experience.phrase
            }
        }
        return nil
    }

    /// A claim that the listed jobs do not bear out.
    private var claim: Phrase? {
        guard let years = caseFile.application.form.value?.claimedYears,
            let months = assessments.first?.workMonths,
            WorkClaim(claimedMonths: years * 12, itemisedMonths: months).isOverstated
        else { return nil }
        return Phrase(
            zh: "⚠ 自述 \(years) 年，而所列工作合计 \(months) 个月",
            en:
                "⚠ claims \(counted(years, "year")), but the jobs listed make \(counted(months, "month"))"
        )
    }

    public var json: JSON {
        [
            "case": .string(caseFile.id.text),
            "statesNeeds": .boolean(statesNeeds),
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
