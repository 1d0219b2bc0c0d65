public import CertCore
public import TextFormats

extension PartResult {
    /// The score against what it is held against, or what became of the part instead.
    public func heading(under standard: Standard) -> Phrase {
        let words = ReasonWording(standard: standard)
        guard let score, let part = standard.scheme.part(part) else {
            return (barrier ?? .standing(part, standing)).phrase(under: standard)
        }
        switch standard.scheme.decision {
        case .conjunctive:
            return Reason.cut(part.id, score: score, cut: part.cut).phrase(under: standard)
        case .mixed:
            guard let floor = part.floor else { break }
            return Reason.partFloor(part.id, score: score, floor: floor).phrase(under: standard)
        case .compensatory: break
        }
        let shown = standard.scheme.display(score, of: part.id).text
        return words.title(of: part.id) + Phrase(" \(shown)")
    }

    /// The score with every step of its derivation.
    public func lines(under standard: Standard, _ language: Language) -> [String] {
        [heading(under: standard).in(language)]
            + reasons.filter { !$0.isHeadline || $0.isPenalty }
            .lines(under: standard, language).map { "  " + $0 }
    }

    public func json(under standard: Standard) -> JSON {
        [
            "part": .string(part.text), "standing": .string(standing.title.en),
            "score": score.map { .string($0.canonical) } ?? .null,
            "shown": score.map { .string(standard.scheme.display($0, of: part).text) } ?? .null,
            "derivation": reasons.json(under: standard),
        ]
    }
}

extension EarlyResult {
    public func json(under standard: Standard) -> JSON {
        [
            "result": result.json(under: standard), "gradedBy": .string(gradedBy.text),
            "verifiedBy": verifiedBy.map { .string($0.text) } ?? .null,
        ]
    }
}

extension Grade {
    /// One line: every part against its cut, and what else bars a pass.
    public func summary(under standard: Standard) -> Phrase {
        let headings = parts.map { $0.heading(under: standard) }
        let rest = parts.flatMap(\.reasons).filter { !$0.isHeadline }.summary(under: standard)
        let all = headings + (rest.zh.isEmpty ? [] : [rest])
        return Phrase(
            zh: all.map(\.zh).joined(separator: " · "), en: all.map(\.en).joined(separator: " · "))
    }

    public func lines(under standard: Standard, _ language: Language) -> [String] {
        parts.flatMap { $0.lines(under: standard, language) }
    }

    public func json(under standard: Standard) -> JSON {
        .array(parts.map { $0.json(under: standard) })
    }
}

extension Reason {
    var isPenalty: Bool {
        if case .penalty = self { true } else { false }
    }
}

extension CaseFile {
    /// Step 7 of a case on a page: the roll-up with its derivation, its check, the panel.
    public func reviewLines(under standard: Standard, _ language: Language) -> [String] {
        guard let grade = review.grade else {
            let early = earlyLines(under: standard, language)
            return early.isEmpty
                ? [Phrase(zh: "尚未汇总", en: "not graded yet").in(language)] : early
        }
        var lines = grade.lines(under: standard, language)
        if let name = review.gradedBy {
            lines.append(signed(name, verifiedBy: review.verifiedBy).in(language))
        }
        return lines + panelLines(under: standard, language)
    }

    /// The parts that were rolled up ahead of the rest.
    private func earlyLines(under standard: Standard, _ language: Language) -> [String] {
        standard.scheme.parts.compactMap { review.early[$0.id] }.flatMap { early in
            early.result.lines(under: standard, language)
                + [signed(early.gradedBy, verifiedBy: early.verifiedBy).in(language)]
        }
    }

    private func signed(_ name: OperatorName, verifiedBy second: OperatorName?) -> Phrase {
        let check = second.map { Phrase(zh: "，\($0) 审核", en: ", verified by \($0)") }
        let open = Phrase(zh: "，待第二人审核", en: ", to be verified by a second person")
        return Phrase(zh: "\(name) 汇总", en: "graded by \(name)") + (check ?? open)
    }

    /// Votes are told once the panel is closed, so that nobody judges by the others.
    private func panelLines(under standard: Standard, _ language: Language) -> [String] {
        guard !review.members.isEmpty else { return [] }
        var lines = [Phrase(zh: "评审：", en: "Panel: ").in(language) + panelState.in(language)]
        for name in review.members {
            lines.append("  \(name)  " + standing(of: name).in(language))
        }
        if let result = review.panelResult {
            lines.append("  " + result.heading(under: standard).in(language))
        }
        return lines
    }

    private var panelState: Phrase {
        review.panelOutcome?.title ?? Phrase(zh: "进行中", en: "open")
    }

    private func standing(of name: OperatorName) -> Phrase {
        if review.recused.contains(name) { return Phrase(zh: "回避", en: "recused") }
        guard let vote = review.votes[name] else { return Phrase(zh: "未表决", en: "to vote") }
        guard review.panelOutcome != nil else { return Phrase(zh: "已表决", en: "voted") }
        let score = vote.score.map { Phrase(" \($0)") } ?? Phrase("")
        let reason = review.votingReasons[name]?.value.map {
            Phrase(zh: "：", en: ": ") + Phrase(visible($0))
        }
        return vote.kind.title + score + (reason ?? Phrase(""))
    }
}
