public import CertCore

extension EligibilityRefusal {
    var phrase: Phrase {
        switch self {
        case .notPending(let eligibility):
            Phrase(
                zh: "本案不在待审状态：\(eligibility.title.zh)。",
                en: "The case is not waiting for review: \(eligibility.title.en).")
        case .unknownCondition(let id, let known):
            .unknown(Phrase(zh: "条件", en: "condition"), id.text, known.map(\.text))
        case .unknownEvidence(let kind, let known):
            .unknown(
                Phrase(zh: "证明材料类型", en: "kind of evidence"), kind.text, known.map(\.text))
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
        case .extraTimeOutOfRange(.minutes(let minutes), let maximum):
            Phrase(
                zh: "延长 \(minutes) 分钟不在 0 至 \(maximum) 之间。",
                en: "\(minutes) minutes of extra time are not from 0 to \(maximum).")
        case .extraTimeOutOfRange(.percent(let percent), let maximum):
            Phrase(
                zh: "延长 \(percent)% 不在 0 至 \(maximum)% 之间。",
                en: "\(percent)% of extra time are not from 0 to \(maximum)%.")
        case .breaksOutOfRange(let minutes, let maximum):
            Phrase(
                zh: "休息 \(minutes) 分钟不在 0 至 \(maximum) 之间。",
                en: "\(minutes) minutes of breaks are not from 0 to \(maximum).")
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
            held.map {
                Phrase(
                    zh: "\(rule.rank.title.zh)职称（\($0.awarded)）",
                    en: "\(rule.rank.title.en) title of \($0.awarded)")
            }
                ?? Phrase(
                    zh: "无\(rule.rank.title.zh)职称", en: "no \(rule.rank.title.en) title shown")
        case .diploma(let rule, let held):
            held.map {
                let kind = Diploma.title(ofKind: $0.kind)
                return Phrase(
                    zh: "学历：\($0.school) \(kind.zh)，\($0.completed)",
                    en: "diploma: \($0.school), \(kind.en), \($0.completed)")
            } ?? rule.absence
        case .work(let rule, let after, let experience): rule.phrase(experience, after: after)
        case .evidence(let kind):
            Phrase(
                zh: isMet ? "证明材料：\(kind.title.zh)" : "缺证明材料：\(kind.title.zh)",
                en: isMet ? "evidence: \(kind.title.en)" : "evidence is missing: \(kind.title.en)")
        }
    }
}

extension DiplomaRequirement {
    fileprivate var absence: Phrase {
        let kinds = listed(kinds.map { Diploma.title(ofKind: $0) })
        return Phrase(
            zh: "无所列学历（\(kinds.zh)）", en: "no such diploma (\(kinds.en))")
    }
}

extension CertificateRequirement {
    func phrase(_ held: PriorCertificate?) -> Phrase {
        guard let held else {
            return Phrase(zh: "无 \(level) 级证书", en: "no certificate of level \(level)")
        }
        let years = heldYears > 0
        return Phrase(
            zh: "\(level) 级证书" + (years ? "满 \(heldYears) 年" : "")
                + "（\(held.number)，\(held.issued)）",
            en: "certificate of level \(level)"
                + (years ? " held \(counted(heldYears, "year"))" : "")
                + " (\(held.number), \(held.issued))")
    }
}

extension WorkRequirement {
    /// How much work is asked for.
    var demand: Phrase {
        Phrase(
            zh: "工作\(isContinuous ? "连续" : "累计")满 \(years) 年",
            en: "\(counted(years, "year")) of\(isContinuous ? " continuous" : "") work")
    }

    /// The demand and the arithmetic it was held against.
    func phrase(_ experience: WorkExperience, after day: Day?) -> Phrase {
        if after != nil, day == nil {
            return demand + Phrase(zh: "：无从起算", en: ": nothing to count from")
        }
        let since = day.map { Phrase(zh: "自 \($0) 起", en: " since \($0)") } ?? Phrase("")
        let months = years * 12
        return Phrase(
            zh: "\(since.zh)\(demand.zh)：\(experience.phrase.zh)，须 \(months) 个月",
            en: "\(demand.en)\(since.en): \(experience.phrase.en) of \(months)")
    }
}

extension WorkExperience {
    /// The arithmetic: every stretch with its months, and the sum.
    var phrase: Phrase {
        guard !stretches.isEmpty else { return Phrase(zh: "无工作经历", en: "no work shown") }
        let parts = stretches.map { stretch in
            let ends = "\(stretch.days.lowerBound)–\(stretch.days.upperBound)"
            let length = stretch.length
            return Phrase(
                zh: "\(ends) 计 \(length.months) 个月 \(length.days) 天",
                en: "\(ends) is \(counted(length.months, "month")) \(counted(length.days, "day"))")
        }
        return listed(parts)
            + Phrase(
                zh: "，合计 \(total.months) 个月", en: ", together \(counted(total.months, "month"))")
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
