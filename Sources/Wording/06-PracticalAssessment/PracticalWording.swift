import Authority
public import CertCore

extension PracticalAssessmentRefusal {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .notPractical(let part):
            Phrase(
                zh: "科目\(parts[part].zh)不是实操考核。",
                en: "\(parts[part].en) is no practical assessment.")
        case .tooFewAssessors(let has, let needs):
            Phrase(
                zh: "考评员 \(has) 名，至少要 \(needs) 名。请再指定 \(needs - has) 名（--assessor）。",
                en:
                    "\(counted(has, "assessor")) of at least \(needs). Name \(needs - has) more (--assessor)."
            )
        case .evenAssessors(let count):
            Phrase(
                zh: "考评员 \(count) 名是偶数；须为奇数，以免表决持平。",
                en: "\(count) assessors are an even number; it must be odd, so that no vote ties.")
        case .repeatedAssessor(let name):
            Phrase(zh: "\(name) 被指定了两次。", en: "\(name) is named twice.")
        case .lacksRole(let name):
            Phrase(
                zh: "\(name) 没有考评员的角色，不能考评。请换一位操作员。",
                en: "\(name) does not hold the role of an assessor. Name another operator.")
        case .notPresent(let part, let standing):
            Phrase(
                zh: "科目\(parts[part].zh)：\(standing.title.zh)。签到之后才能录入成绩。",
                en:
                    "\(parts[part].en): \(standing.title.en). Marks are entered once the candidate is checked in."
            )
        case .notAssigned(_, []):
            Phrase(
                zh: "本案尚未指定考评员。请先 certify assess assign。",
                en: "The case has no assessors yet. First: certify assess assign.")
        case .notAssigned(let name, let assigned):
            Phrase(
                zh: "\(name) 不是本案的考评员。已指定：\(listed(assigned).zh)。",
                en: "\(name) is no assessor of the case. Assigned: \(listed(assigned).en).")
        case .entry(_, let problem): problem.phrase
        case .othersMarks(let name):
            Phrase(
                zh: "考评员只录入自己的评分；\(name) 的评分由其本人或考务员录入。",
                en:
                    "An assessor enters their own marks; those of \(name) are entered by them or an exam officer."
            )
        case .graded:
            Phrase(
                zh: "成绩已经审核，不能再改；异议成立后才能更正。",
                en: "The grade was verified; marks change only after an upheld objection.")
        }
    }
}

extension MarkEntryProblem {
    /// What is wrong with an entry, and what would be right.
    public var phrase: Phrase {
        switch self {
        case .unknownMeasure(let id, let known):
            .unknown(Phrase(zh: "评分项", en: "measure"), id.text, known.map(\.text))
        case .unknownCriterion(let id, let known):
            .unknown(Phrase(zh: "检查项", en: "criterion"), id.text, known.map(\.text))
        case .unknownDeduction(let id, let known):
            .unknown(Phrase(zh: "扣分项", en: "deduction"), id.text, known.map(\.text))
        case .unknownMetric(let id, let known):
            .unknown(Phrase(zh: "指标", en: "metric"), id.text, known.map(\.text))
        case .unknownSource(let source, let known):
            .unknown(Phrase(zh: "反馈来源", en: "source of feedback"), source, known)
        case .unknownVeto(let id, let known):
            .unknown(Phrase(zh: "一票否决项", en: "veto"), id.text, known.map(\.text))
        case .wrongSource(let measure):
            Phrase(
                zh: "评分项 \(measure) 不以这种记录计分。",
                en: "Measure \(measure) gets its points in another way.")
        case .outOfRange(let value, let range):
            Phrase(
                zh: "\(value) 超出 \(range.lowerBound) 至 \(range.upperBound) 的范围。",
                en: "\(value) is outside \(range.lowerBound) to \(range.upperBound).")
        case .impossibleRatio(let hits, let cases):
            Phrase(
                zh: "\(cases) 例中不可能有 \(hits) 例。",
                en: "There cannot be \(hits) of \(cases).")
        case .repeated(let first):
            Phrase(
                zh: "与第 \(first + 1) 条记录重复。", en: "Entry \(first + 1) says this already.")
        case .assessorMissing:
            Phrase(zh: "须写明考评员。", en: "It must say which assessor.")
        case .evidenceMissing:
            Phrase(
                zh: "须写明依据（所见行为、录像时刻或步骤）。",
                en: "It must say on what evidence: what was seen, the time or the step.")
        }
    }
}
