import CertCore
import TextFormats

extension Application {
    /// What was handed in, line by line.
    func pageLines(personal: Bool) -> [Phrase] {
        guard let form = form.value else {
            return [Phrase(zh: "（个人信息已删除）", en: "(personal data erased)")]
        }
        var lines = form.work.map { job in
            let end = job.period.to.map { Phrase($0.description) } ?? Phrase(zh: "至今", en: "now")
            let words = "\(visible(job.employer)) \(visible(job.post))"
            return Phrase(
                zh: "工作 \(job.period.from) – \(end.zh)  \(words)",
                en: "work \(job.period.from) – \(end.en)  \(words)")
        }
        lines += form.certificates.map {
            .item("证书", "certificate", "\($0.number)  \($0.level)  \($0.issued)")
        }
        lines += form.diplomas.map { diploma in
            let rest = "  \(diploma.school) \(diploma.major)  \(diploma.completed)"
            return .item("学历", "diploma", Diploma.title(ofKind: diploma.kind) + Phrase(rest))
        }
        lines += form.titles.map { title in
            Phrase(
                zh: "职称 \(title.rank.title.zh)  \(title.awarded)",
                en: "title \(title.rank.title.en)  \(title.awarded)")
        }
        lines += form.statements.map {
            .item("自述", "statement", "\($0.skill)  \($0.strength)  \($0.example)")
        }
        lines += form.evidence.map { evidence in
            let rest = "  \(evidence.name)  \(evidence.digest.text.prefix(8))…"
            return .item("材料", "evidence", evidence.kind.title + Phrase(rest))
        }
        if let needs = form.specialNeeds {
            lines.append(
                personal
                    ? .item("特殊需要", "special needs", needs)
                    : Phrase(
                        zh: "特殊需要 有（--personal 可见）",
                        en: "special needs stated (--personal shows them)"))
        }
        return lines
    }
}

extension Training {
    var summary: Phrase? {
        if isWaived { return Phrase(zh: "已免除", en: "waived") }
        guard !planned.isEmpty || !completions.isEmpty else { return nil }
        let hours = Phrase(zh: "\(hours) 学时", en: "\(counted(hours, "hour"))")
        guard !planned.isEmpty else { return hours }
        return hours
            + Phrase(zh: "，计划 \(listed(planned).zh)", en: ", planned \(listed(planned).en)")
    }
}

extension PanelReview {
    func summary(of step: Step) -> Phrase? {
        if step == .panelReview, let outcome = panelOutcome { return outcome.title }
        guard let name = gradedBy else { return nil }
        guard let second = verifiedBy else {
            return Phrase(zh: "\(name) 已汇总，待审核", en: "graded by \(name), to be verified")
        }
        return Phrase(zh: "\(name) 汇总，\(second) 审核", en: "graded by \(name), verified by \(second)")
    }

    func pageLines(of step: Step) -> [Phrase] {
        guard step == .panelReview else { return [] }
        return members.map { name in
            if recused.contains(name) {
                return Phrase(zh: "\(name) 回避", en: "\(name) recused")
            }
            guard let vote = votes[name] else {
                return Phrase(zh: "\(name) 未表决", en: "\(name) has not voted")
            }
            return Phrase("\(name) ") + vote.kind.title
                + Phrase(vote.score.map { " \($0.plain)" } ?? "")
        }
    }
}

extension Objection {
    var phrase: Phrase {
        let state = outcome?.title ?? Phrase(zh: "处理中", en: "open")
        return Phrase(
            zh: "异议 \(number)（\(ground.title.zh)，\(filed)）：\(state.zh)",
            en: "objection \(number) (\(ground.title.en), \(filed)): \(state.en)")
    }
}

extension CertificationDecision {
    func pageLines(under standard: Standard) -> [Phrase] {
        var lines = [reasons.summary(under: standard)]
        if let grade, standard.scheme.grades.indices.contains(grade) {
            let title = standard.scheme.grades[grade].title
            lines.append(Phrase(zh: "等次 \(title.zh)", en: "grade \(title.en)"))
        }
        lines += advice(under: standard.scheme)
        return lines
    }
}

extension CertificateRecord {
    var summary: Phrase {
        let until = expires.map { Phrase(zh: "，有效至 \($0)", en: ", valid until \($0)") }
        let state: Phrase =
            switch status {
            case .active: CaseFile.State.certified.title
            case .suspended: CaseFile.State.suspended.title
            case .withdrawn: CaseFile.State.revoked.title
            }
        return Phrase("\(number)  \(issued)") + (until ?? Phrase(""))
            + Phrase(zh: "  \(state.zh)", en: "  \(state.en)")
    }
}
