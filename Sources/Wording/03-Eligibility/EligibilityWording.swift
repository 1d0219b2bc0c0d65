public import CertCore

extension EligibilityRefusal {
    var phrase: Phrase {
        switch self {
        case .notPending(let eligibility):
            Phrase(
                zh: "本案不在待审状态：\(eligibility.title.zh)。",
                en: "The case is not waiting for review: \(eligibility.title.en).")
        case .unknownCondition(let id, let known):
            Phrase(
                zh: "没有条件 \(id)。可用：\(listed(known).zh)。",
                en: "There is no condition \(id). Known: \(listed(known).en).")
        case .unmet(let assessment):
            Phrase(
                zh: "条件 \(assessment.condition) 未满足："
                    + listed(assessment.findings.filter { !$0.isMet }.map(\.phrase)).zh + "。",
                en: "Condition \(assessment.condition) is not met: "
                    + listed(assessment.findings.filter { !$0.isMet }.map(\.phrase)).en + ".")
        case .personalDataErased:
            Phrase(
                zh: "此人的个人信息已删除，无法审核。",
                en: "The person's data were erased; there is nothing to review.")
        case .tooLate(let step):
            Phrase(
                zh: "「\(step.title.zh)」已开始，不能撤回审核。",
                en: "“\(step.title.en)” has begun; the review can no longer be reversed.")
        case .nothingToReverse:
            Phrase(zh: "尚无可撤回的审核结论。", en: "There is no decision to reverse.")
        }
    }
}

extension Eligibility {
    public var title: Phrase {
        switch status {
        case .pending: Phrase(zh: "待审", en: "pending")
        case .returned(let deadline, _):
            Phrase(zh: "待补正（截至 \(deadline)）", en: "returned, due \(deadline)")
        case .accepted(let facts, let name):
            Phrase(
                zh: "已通过（条件 \(facts.condition)，\(name)）",
                en: "accepted under \(facts.condition) by \(name)")
        case .rejected(let name): Phrase(zh: "未通过（\(name)）", en: "rejected by \(name)")
        }
    }
}

extension ConditionAssessment.Finding {
    /// The requirement with the numbers it was held against.
    public var phrase: Phrase {
        switch requirement {
        case .age(let years, let least):
            Phrase(
                zh: "年龄 \(years) 岁，须满 \(least) 岁", en: "age \(years), at least \(least)")
        case .certificate(let rule, let held): rule.phrase(held)
        case .title(let rule, let held):
            Phrase(
                zh: "\(rule.rank.title.zh)职称" + (held.map { "(\($0.awarded))" } ?? "：未提供"),
                en: "\(rule.rank.title.en) title"
                    + (held.map { " of \($0.awarded)" } ?? ": none shown"))
        case .diploma(let rule, let held):
            Phrase(
                zh: "学历（\(rule.kinds.joined(separator: "、"))）"
                    + (held.map { ":\($0.school) \($0.completed)" } ?? "：未提供"),
                en: "diploma (\(rule.kinds.joined(separator: ", ")))"
                    + (held.map { ": \($0.school), \($0.completed)" } ?? ": none shown"))
        case .work(let rule, let after, let experience): rule.phrase(experience, after: after)
        case .evidence(let kind):
            Phrase(
                zh: isMet ? "证明材料 \(kind)" : "缺证明材料 \(kind)",
                en: isMet ? "evidence \(kind)" : "evidence \(kind) is missing")
        }
    }
}

extension CertificateRequirement {
    func phrase(_ held: PriorCertificate?) -> Phrase {
        let held = held.map { "\($0.number),\($0.issued)" }
        let years = heldYears > 0
        return Phrase(
            zh: "\(level) 级证书" + (years ? "满 \(heldYears) 年" : "")
                + (held.map { "(\($0))" } ?? "：未提供"),
            en: "certificate of level \(level)" + (years ? " held \(heldYears) years" : "")
                + (held.map { " (\($0))" } ?? ": none shown"))
    }
}

extension WorkRequirement {
    /// The arithmetic: every stretch with its months, and the sum.
    func phrase(_ experience: WorkExperience, after: Day?) -> Phrase {
        let stretches = experience.stretches.map { stretch in
            let ends = "\(stretch.days.lowerBound)–\(stretch.days.upperBound)"
            return Phrase(
                zh: "\(ends) 计 \(stretch.length.months) 个月 \(stretch.length.days) 天",
                en: "\(ends) is \(stretch.length.months) months \(stretch.length.days) days")
        }
        let sum = stretches.isEmpty ? Phrase(zh: "无工作经历", en: "no work shown") : listed(stretches)
        let since = after.map { Phrase(zh: "自 \($0) 起", en: " since \($0)") }
        return Phrase(
            zh: "\(since?.zh ?? "")工作\(isContinuous ? "连续" : "累计")满 \(years) 年：\(sum.zh)，"
                + "合计 \(experience.total.months) 个月，须 \(years * 12) 个月",
            en: "\(years) years of\(isContinuous ? " continuous" : "") work\(since?.en ?? ""): "
                + "\(sum.en), together \(experience.total.months) months of \(years * 12)")
    }
}

extension TitleRank {
    public var title: Phrase {
        switch self {
        case .junior: Phrase(zh: "初级", en: "junior")
        case .middle: Phrase(zh: "中级", en: "middle")
        case .senior: Phrase(zh: "高级", en: "senior")
        }
    }
}
