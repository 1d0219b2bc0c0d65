public import CertCore

extension DecisionRefusal {
    var phrase: Phrase {
        switch self {
        case .alreadyDecided(let outcome):
            Phrase(
                zh: "已作决定：\(outcome.title.zh)。", en: "The case is decided: \(outcome.title.en).")
        case .notVerified: PublicationRefusal.notVerified.phrase
        case .panelOpen: PublicationRefusal.panelOpen.phrase
        case .notPublished: PublicationRefusal.notPublished.phrase
        case .windowsOpen(let last): .windowsOpen(until: last)
        case .openObjections(let numbers): .openObjections(numbers)
        }
    }
}

extension CertificationDecision.Outcome {
    public var title: Phrase {
        switch self {
        case .pass: Phrase(zh: "通过", en: "pass")
        case .fail: Phrase(zh: "不通过", en: "fail")
        }
    }
}

extension CertificationDecision {
    /// The outcome, with the grade where the scheme has bands.
    public func title(under scheme: Scheme) -> Phrase {
        guard let grade, scheme.grades.indices.contains(grade) else { return outcome.title }
        let band = scheme.grades[grade].title
        return Phrase(
            zh: "\(outcome.title.zh)（\(band.zh)）", en: "\(outcome.title.en) (\(band.en))")
    }

    /// The decision as a page: the outcome, what it rests on, and what is advised.
    public func lines(under standard: Standard, _ language: Language) -> [String] {
        let title = title(under: standard.scheme)
        let heading = Phrase(
            zh: "\(title.zh)。依据（按顺序）：", en: "\(title.en). Because, in order:")
        let advice = advice(under: standard.scheme)
        let summary = reasons.summary(under: standard).in(language)
        return [heading.in(language), "  " + summary] + advice.map { "  " + $0.in(language) }
    }

    /// Which courses strengthen what was weak, and when to come again with what is kept.
    public func advice(under scheme: Scheme) -> [Phrase] {
        courseAdvice(under: scheme) + (resit.map { $0.advice(under: scheme) } ?? [])
    }

    /// Every course with the weaknesses that lead to it; those that lead to none are only told.
    private func courseAdvice(under scheme: Scheme) -> [Phrase] {
        var advice = courses.map { id in
            let reasons = weaknesses.filter { scheme.training.course(for: $0.subject) == id }
            let title = scheme.training.course(id)?.title ?? Phrase(id.text)
            let subjects = listed(reasons.map { $0.phrase(under: scheme) })
            return Phrase(
                zh: "建议：\(subjects.zh) → 《\(title.zh)》",
                en: "Advice: \(subjects.en) → “\(title.en)”")
        }
        let others = weaknesses.filter { scheme.training.course(for: $0.subject) == nil }
        if !others.isEmpty {
            let subjects = listed(others.map { $0.phrase(under: scheme) })
            advice.append(Phrase(zh: "薄弱：\(subjects.zh)", en: "Weak: \(subjects.en)"))
        }
        return advice
    }
}

extension CompetencyShare {
    /// What it is about, with the share that was earned.
    public func phrase(under scheme: Scheme) -> Phrase {
        let title: Phrase
        switch subject {
        case .competency(let id): title = scheme.competency(id)?.title ?? Phrase(id.text)
        case .tag(let tag): title = tag.title
        }
        let percent = DisplayScore(earned / of * 100, cuts: [60], places: 0)
        return Phrase(zh: "\(title.zh) \(percent) %", en: "\(title.en) \(percent) %")
    }
}

extension ResitTerms {
    /// What is to be taken again and from when, and what is kept until when.
    func advice(under scheme: Scheme) -> [Phrase] {
        guard let earliest else {
            return [Phrase(zh: "本标准不再允许补考", en: "The scheme allows no further attempt")]
        }
        let again =
            parts.isEmpty ? nil : listed(parts.map { scheme.part($0)?.title ?? Phrase($0.text) })
        var items = [
            Phrase(
                zh: "\(again?.zh ?? "")补考自 \(earliest) 起",
                en: "\(again.map { "\($0.en): " } ?? "")resit from \(earliest)")
        ]
        items += carried.map { part in
            let title = scheme.part(part.part)?.title ?? Phrase(part.part.text)
            return Phrase(
                zh: "\(title.zh)成绩保留至 \(part.until)", en: "\(title.en) is kept until \(part.until)")
        }
        return [
            Phrase(
                zh: items.map(\.zh).joined(separator: "，"),
                en: items.map(\.en).joined(separator: ", "))
        ]
    }
}
