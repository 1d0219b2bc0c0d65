import CertCore

extension ConditionAssessment {
    /// A condition in a line: what meets it, or only what stands in its way.
    var summary: Phrase {
        let relevant = findings.filter { $0.isMet == isMet && !$0.requirement.isEvidence }
        var phrases = relevant.compactMap(\.short)
        let kinds = findings.compactMap { finding -> EvidenceKind? in
            guard case .evidence(let kind) = finding.requirement, finding.isMet == isMet else {
                return nil
            }
            return kind
        }
        if !kinds.isEmpty {
            let names = listed(kinds.map(\.title))
            phrases.append(
                isMet
                    ? Phrase(zh: "材料：\(names.zh)", en: "evidence: \(names.en)")
                    : lacksOnlyEvidence
                        ? Phrase(zh: "只缺材料：\(names.zh)", en: "lacks only evidence: \(names.en)")
                        : Phrase(zh: "缺材料：\(names.zh)", en: "lacks evidence: \(names.en)"))
        }
        return Phrase(
            zh: phrases.map(\.zh).joined(separator: "；"),
            en: phrases.map(\.en).joined(separator: "; "))
    }
}

extension ConditionAssessment.Requirement {
    fileprivate var isEvidence: Bool {
        if case .evidence = self { true } else { false }
    }
}

extension ConditionAssessment.Finding {
    /// The finding beside a case whose work is already told; nil where it follows from another.
    fileprivate var short: Phrase? {
        guard case .work(let rule, let after, let experience) = requirement else { return phrase }
        // What the work is to follow is itself missing, and told.
        if rule.after != nil, after == nil { return nil }
        if after != nil { return phrase }
        let months = experience.total.months
        return isMet
            ? rule.demand + Phrase(zh: "：\(months) 个月", en: ": \(counted(months, "month"))")
            : rule.demand
                + Phrase(
                    zh: "：只有 \(months) 个月，须 \(rule.years * 12) 个月",
                    en: ": only \(counted(months, "month")) of \(rule.years * 12)")
    }
}
