public import Authority
public import CertCore

extension PanelReviewRefusal {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .incomplete(let gaps):
            Phrase(
                zh: "还不能汇总：\(listed(gaps.phrases(naming: parts)).zh)。",
                en: "Cannot be graded yet: \(listed(gaps.phrases(naming: parts)).en).")
        case .alreadyGraded:
            Phrase(
                zh: "成绩已汇总并审核；异议成立后才能重新汇总。",
                en: "The grade is verified already; only an upheld objection opens it again.")
        case .notGraded:
            Phrase(
                zh: "尚未汇总成绩。请先 certify grade。", en: "There is no grade yet. First: certify grade."
            )
        case .alreadyVerified:
            Phrase(zh: "成绩已经审核过。", en: "The grade was verified already.")
        case .notVerified:
            Phrase(
                zh: "成绩尚未由第二人审核。请先 certify grade --verify。",
                en: "No second person has verified the grade. First: certify grade --verify.")
        case .differs(let part):
            Phrase(
                zh: "重新计算的结果不同\(part.map { "（\(parts[$0].zh)）" } ?? "")：记录在汇总后有改动。请重新汇总。",
                en:
                    "Computed anew it comes out otherwise\(part.map { " (\(parts[$0].en))" } ?? ""): marks changed since. Grade again."
            )
        case .tooFewMembers(let has, let needs):
            Phrase(
                zh: "评审委员 \(has) 名（不计回避），至少要 \(needs) 名。请重新召集（panel convene）。",
                en:
                    "\(counted(has, "member")), recusals left out, of at least \(needs). Convene more (panel convene)."
            )
        case .evenMembers(let count):
            Phrase(
                zh: "评审委员 \(count) 名是偶数；须为奇数。请重新召集（panel convene）。",
                en:
                    "\(count) members are an even number; it must be odd. Convene again (panel convene)."
            )
        case .repeatedMember(let name):
            Phrase(zh: "\(name) 被指定了两次。", en: "\(name) is named twice.")
        case .lacksRole(let name):
            Phrase(
                zh: "\(name) 没有评审委员的角色。请换一位操作员。",
                en: "\(name) does not hold the role of a panel member. Name another operator.")
        case .notMember(let name):
            Phrase(
                zh: "\(name) 不是本案的评审委员。", en: "\(name) is no member of this case's panel.")
        case .recused(let name):
            Phrase(
                zh: "\(name) 已就本案回避。", en: "\(name) is recused from the case.")
        case .notConvened:
            Phrase(
                zh: "尚未召集评审。请先 certify panel convene。",
                en: "No panel was convened. First: certify panel convene.")
        case .alreadyClosed(let outcome):
            Phrase(
                zh: "评审已结束：\(outcome.title.zh)。",
                en: "The panel is closed: \(outcome.title.en).")
        case .votesMissing(let names):
            Phrase(
                zh: "尚未表决：\(listed(names).zh)。", en: "Still to vote: \(listed(names).en).")
        case .scoreMissing:
            Phrase(
                zh: "本标准的评审要打分。请给 --score。",
                en: "The scheme's panel gives a score. Give --score.")
        case .scoreUnexpected:
            Phrase(
                zh: "本标准的评审不打分。请去掉 --score。",
                en: "The scheme's panel gives no score. Leave --score out.")
        case .scoreOutOfRange(let score):
            Phrase(
                zh: "得分 \(score) 须在 0 至 100 之间。", en: "The score \(score) must be from 0 to 100.")
        case .published:
            Phrase(
                zh: "成绩已公布；异议成立后才能更改。",
                en: "The scores are published; only an upheld objection changes them.")
        }
    }
}

extension [GradeGap] {
    /// Exactly what is missing, what one assessor left open together.
    public func phrases(naming parts: PartTitles) -> [Phrase] {
        let others = compactMap { $0.phrase(naming: parts) }
        return others + unrecorded + unmarked(naming: parts)
    }

    private var unrecorded: [Phrase] {
        var names: [OperatorName] = []
        var measures: [OperatorName: [MeasureID]] = [:]
        for case .noEntries(let measure, let name?) in self {
            if measures[name] == nil { names.append(name) }
            measures[name, default: []].append(measure)
        }
        return names.map { name in
            let open = listed(measures[name] ?? [])
            return Phrase(
                zh: "\(name) 未记录 \(open.zh)", en: "\(name) recorded nothing of \(open.en)")
        }
    }

    private func unmarked(naming parts: PartTitles) -> [Phrase] {
        var items: [PartID: [ItemID]] = [:]
        for case .unmarkedText(let part, let item) in self { items[part, default: []].append(item) }
        return items.sorted { $0.key < $1.key }.map { part, items in
            Phrase(
                zh: "\(parts[part].zh)的简答未评：\(listed(items).zh)",
                en: "texts of \(parts[part].en) not marked: \(listed(items).en)")
        }
    }
}

extension GradeGap {
    /// Nil for those that are told together.
    fileprivate func phrase(naming parts: PartTitles) -> Phrase? {
        switch self {
        case .notTaken(let part):
            Phrase(zh: "\(parts[part].zh)未考", en: "\(parts[part].en) was not taken")
        case .noEntries(let measure, nil):
            Phrase(zh: "\(measure) 没有反馈", en: "no feedback for \(measure)")
        case .unrecordedCriteria(let measure, let name, let criteria):
            Phrase(
                zh: "\(name) 的 \(measure) 缺 \(listed(criteria).zh)",
                en: "\(name) left open of \(measure): \(listed(criteria).en)")
        case .missingMetric(let measure, let metric):
            Phrase(
                zh: "\(measure) 缺指标 \(metric)", en: "\(measure) lacks the metric \(metric)")
        case .tooFewAssessors(let part, let has, let needs):
            Phrase(
                zh: "\(parts[part].zh)考评员 \(has) 名，至少要 \(needs) 名",
                en: "\(parts[part].en) has \(counted(has, "assessor")) of at least \(needs)")
        case .responsesErased(let part):
            Phrase(
                zh: "\(parts[part].zh)的作答已随个人信息删除",
                en: "the answers of \(parts[part].en) were erased")
        case .nothingAssessable(let part):
            Phrase(
                zh: "\(parts[part].zh)没有任何可评的项目",
                en: "nothing of \(parts[part].en) could be assessed")
        case .noEntries, .unmarkedText: nil
        }
    }
}
