public import Authority
public import CertCore
public import TextFormats

extension PanelFile {
    /// The whole file on a page, as a member of the panel reads it.
    public func lines(_ language: Language) -> [String] {
        var lines = ["\(caseFile.id)  \(visible(name))  \(maskedID)"]
        lines.append("\(standard.scheme.title.in(language))  \(visible(roundTitle))")
        for (title, content) in sections(language) where !content.isEmpty {
            lines += ["", title.in(language)] + content.map { "  " + $0 }
        }
        return lines
    }

    public var json: JSON {
        [
            "case": .string(caseFile.id.text), "name": .string(name),
            "maskedID": .string(maskedID), "round": .string(roundTitle),
            "sections": .array(
                zip(sections(.zh), sections(.en)).map { zh, en in
                    [
                        "zh": .string(zh.0.zh), "en": .string(en.0.en),
                        "linesZh": .array(zh.1.map { .string($0) }),
                        "linesEn": .array(en.1.map { .string($0) }),
                    ]
                }),
        ]
    }

    private func sections(_ language: Language) -> [(Phrase, [String])] {
        [
            (Step.eligibilityReview.title, eligibility.map { $0.in(language) }),
            (Phrase(zh: "技能自述", en: "Skill statements"), statements),
            (Step.training.title, training.map { $0.in(language) }),
            (Phrase(zh: "考勤", en: "Attendance"), attendance.map { $0.in(language) }),
            (
                Phrase(zh: "成绩与推算", en: "Scores and their derivation"),
                caseFile.reviewLines(under: standard, language)
            ),
            (Phrase(zh: "考评依据", en: "Evidence of the assessors"), evidence(language)),
            (Phrase(zh: "异议", en: "Objections"), objections.map { $0.in(language) }),
        ]
    }

    private var eligibility: [Phrase] {
        guard let facts = caseFile.eligibility.facts else { return [caseFile.eligibility.title] }
        return [
            Phrase(
                zh:
                    "条件 \(facts.condition)，截至 \(facts.asOf)：工作 \(facts.workMonths) 个月，\(facts.age) 岁",
                en:
                    "condition \(facts.condition) as of \(facts.asOf): \(counted(facts.workMonths, "month")) of work, age \(facts.age)"
            )
        ]
    }

    private var statements: [String] {
        (caseFile.application.form.value?.statements ?? []).map {
            visible("\($0.skill)  \($0.strength)  \($0.example)")
        }
    }

    private var training: [Phrase] {
        if caseFile.training.isWaived { return [Phrase(zh: "免培训", en: "waived")] }
        return caseFile.training.completions.map { completion in
            let course = standard.scheme.training.course(completion.course)?.title
            let title = course ?? Phrase(completion.course.text)
            return title
                + Phrase(
                    zh: "，\(completion.hours) 学时，\(completion.completed)，\(completion.trainer)",
                    en:
                        ", \(counted(completion.hours, "hour")), \(completion.completed), \(completion.trainer)"
                )
        }
    }

    private var attendance: [Phrase] {
        standard.scheme.parts.filter { $0.id != standard.scheme.panelPart?.id }.map { part in
            part.title + Phrase(zh: "：", en: ": ") + caseFile.attendance(of: part.id).standing.title
        }
    }

    private func evidence(_ language: Language) -> [String] {
        caseFile.practical.sorted { $0.key < $1.key }.flatMap { part, assessment in
            let measures = standard.scheme.part(part)?.practical?.measures ?? []
            return assessment.entries.compactMap { $0.evidenceLine(language, measures) }
        }
    }

    private var objections: [Phrase] {
        caseFile.publication.objections.map { objection in
            let outcome = objection.outcome?.title ?? Phrase(zh: "未处理", en: "open")
            return Phrase(
                zh:
                    "\(objection.number) 号，\(objection.filed)，\(objection.ground.title.zh)：\(outcome.zh)",
                en:
                    "number \(objection.number), \(objection.filed), \(objection.ground.title.en): \(outcome.en)"
            )
        }
    }
}
