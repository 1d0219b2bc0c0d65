public import CertCore

extension Reason {
    /// The step in words: titles from the standard, the numbers, and ✓ or ✗ where it decides.
    public func phrase(under standard: Standard) -> Phrase {
        let words = ReasonWording(standard: standard).phrase(self)
        return isMet.map { words + Phrase($0 ? " ✓" : " ✗") } ?? words
    }
}

/// Words the steps of a derivation with the titles of a standard and its way to show scores.
struct ReasonWording {
    let standard: Standard

    var scheme: Scheme { standard.scheme }

    func phrase(_ reason: Reason) -> Phrase {
        switch reason {
        case .section(let type, let earned, let of): fraction(type.title, earned, of)
        case .behaviours(let shown): behaviours(shown)
        case .typing(let id, let speed, let accuracy, let earned, let of):
            fraction(typing(id, speed, accuracy), earned, of)
        case .measure(let id, let earned, let of): fraction(title(of: id), earned, of)
        case .assessors(let id, let marks, let dropped, let result):
            assessors(id, marks, dropped: dropped, result)
        case .deduction(let measure, let id, let quantity, let points):
            deduction(measure, id, quantity, points)
        case .gate(_, let use, let observed, let result): gate(use, observed, result)
        case .measureFloor(let id, let share, let least, _): floor(title(of: id), share, least)
        case .keySkill(let id, let share, let least, _):
            Phrase(zh: "关键技能 ", en: "key skill ") + floor(title(of: id), share, least)
        case .starred(let measure, let id, let missed, let of, _):
            starred(measure, id, missed, of)
        case .veto(let id, let names, let of, let holds): veto(id, names.count, of, holds)
        case .excluded(let id): title(of: id) + excluded
        case .withheldSource(let id, let source, let least):
            title(of: id) + withheld(source, least)
        case .zeroed(let part): title(of: part) + Phrase(zh: "计 0 分", en: " counts as 0")
        case .penalty(let tier, let before, let after): penalty(tier, before, after)
        case .standing(let part, let standing):
            title(of: part) + Phrase(zh: "：", en: ": ") + standing.title
        case .notAdmitted(let part, let missed):
            Phrase(
                zh: "\(title(of: part).zh)：\(title(of: missed).zh)未合格，不能参加",
                en: "\(title(of: part).en): not admitted without a pass in \(title(of: missed).en)")
        case .cut(let part, let score, let cut): comparison(part, Phrase(" "), score, cut)
        case .partFloor(let part, let score, let floor):
            comparison(part, Phrase(zh: "（最低线） ", en: " (floor) "), score, floor)
        case .dimensionFloor(let id, let share, let least): floor(title(of: id), share, least)
        case .composite(let score, let cut):
            Phrase(zh: "综合 ", en: "composite ")
                + compared(score, .atLeast(cut), cuts: scheme.compositeCuts)
        case .panel(let outcome, let votes): panel(outcome, votes)
        }
    }

    private func typing(_ id: ItemID, _ speed: Exact, _ accuracy: Exact?) -> Phrase {
        let speed = speed.text(places: 1, mode: .halfUp)
        let accuracy = accuracy.map { ($0 * 100).text(places: 1, mode: .halfUp) } ?? "–"
        return Phrase(
            zh: "打字 \(id)（每分钟正确 \(speed) 字，正确率 \(accuracy)%）",
            en: "typing \(id) (\(speed) correct characters a minute, \(accuracy)% accuracy)")
    }

    // MARK: Parts

    private func comparison(
        _ part: PartID, _ what: Phrase, _ score: Exact, _ least: Exact
    ) -> Phrase {
        let cuts = scheme.part(part)?.cuts(in: scheme) ?? [least]
        return title(of: part) + what + compared(score, .atLeast(least), cuts: cuts)
    }

    private func penalty(_ tier: TierID, _ before: Exact, _ after: Exact) -> Phrase {
        let title = scheme.misconduct.first { $0.id == tier }?.title ?? Phrase(tier.text)
        return Phrase(
            zh: "违纪「\(title.zh)」：\(number(before)) → \(number(after))",
            en: "misconduct “\(title.en)”: \(number(before)) → \(number(after))")
    }

    private func panel(_ outcome: PanelOutcome, _ votes: [PanelVote.Kind: Int]) -> Phrase {
        let counts = listed(
            PanelVote.Kind.allCases.compactMap { kind in
                votes[kind].map { kind.title + Phrase(" \($0)") }
            })
        return Phrase(
            zh: "评审：\(outcome.title.zh)（\(counts.zh)）",
            en: "panel: \(outcome.title.en) (\(counts.en))")
    }

    // MARK: Theory

    private func behaviours(_ shown: [BehaviourID: Int]) -> Phrase {
        let known = standard.banks.values.flatMap(\.behaviours)
        let counts = shown.sorted { $0.key < $1.key }.map { id, count in
            (known.first { $0.id == id }?.title ?? Phrase(id.text)) + Phrase(" \(count)")
        }
        return Phrase(zh: "关键行为：", en: "key behaviours: ") + listed(counts)
    }

    // MARK: Practical

    private func assessors(
        _ id: MeasureID, _ marks: [Exact], dropped: [Exact], _ result: Exact
    ) -> Phrase {
        let given = Phrase(zh: "考评员 ", en: "assessors ") + listed(marks.map(number))
        guard marks.count > 1 else { return given }
        let left = listed(dropped.map(number))
        let without =
            dropped.isEmpty ? Phrase("") : Phrase(zh: "，不取 \(left.zh)", en: ", without \(left.en)")
        let pooling = plan(of: id)?.pooling.marks ?? .mean
        return given + without + Phrase(zh: "，", en: ", ") + pooling.title
            + Phrase(" \(number(result))")
    }

    private func deduction(
        _ id: MeasureID, _ deduction: DeductionID, _ quantity: Exact, _ points: Exact
    ) -> Phrase {
        let use = scheme.measure(id)?.deductions.first { $0.id == deduction }
        return (use?.title ?? Phrase(deduction.text))
            + Phrase(
                zh: "：\(number(quantity))，扣 \(number(points)) 分",
                en: ": \(number(quantity)), \(number(points)) off")
    }

    private func gate(
        _ use: MetricUse, _ observed: MetricValue?, _ result: GateResult
    ) -> Phrase {
        switch result {
        case .met(let value), .notMet(let value):
            let isShare = use.gate.isShare || observed?.isRatio == true
            var title = use.title
            if case .list? = observed { title = title + use.gate.statistic.suffix }
            if case .ratio(let hits, let cases)? = observed {
                title = title + Phrase(" \(hits)/\(cases) =")
            }
            guard isShare else { return title + Phrase(" ") + compared(value, use.gate.bound) }
            return title + Phrase(" ")
                + compared(value * 100, use.gate.bound.percent, unit: " %")
        case .notAssessable(let missing):
            let why =
                switch missing {
                case .notObserved: Phrase(zh: "没有记录", en: "nothing was recorded")
                case .noCases: Phrase(zh: "没有一例", en: "there was no case")
                }
            return use.title + Phrase(zh: "：无从评定（", en: ": not assessable (") + why
                + Phrase(zh: "）", en: ")")
        }
    }

    private func starred(
        _ measure: MeasureID, _ id: CriterionID, _ missed: Int, _ of: Int
    ) -> Phrase {
        let library = plan(of: measure).map(standard.library)
        let task = scheme.measure(measure)?.task.flatMap { library?.task($0) }
        let text = task?.checklist.first { $0.id == id }?.text ?? Phrase(id.text)
        return Phrase(
            zh: "必做项「\(text.zh)」：\(of) 名考评员中 \(missed) 名记为未做",
            en: "must-do “\(text.en)”: missed according to \(missed) of \(of)")
    }

    private func veto(_ id: VetoID, _ raised: Int, _ of: Int, _ holds: Bool) -> Phrase {
        let vetoes = scheme.parts.flatMap { $0.practical?.vetoes ?? [] }
        let title = vetoes.first { $0.id == id }?.title ?? Phrase(id.text)
        return Phrase(
            zh: "一票否决「\(title.zh)」：\(of) 名考评员中 \(raised) 名提出，\(holds ? "成立" : "不成立")",
            en:
                "veto “\(title.en)”: raised by \(raised) of \(of), \(holds ? "holds" : "does not hold")"
        )
    }

    private var excluded: Phrase {
        Phrase(
            zh: "：无从评定，不计入，其余按比例折算",
            en: ": not assessable, left out; the others are scaled up")
    }

    private func withheld(_ source: String, _ least: Int) -> Phrase {
        Phrase(
            zh: "：\(FeedbackSources.title(of: source).zh)不足 \(least) 人，不予公开",
            en:
                ": \(FeedbackSources.title(of: source).en): withheld, fewer than \(counted(least, "rater"))"
        )
    }

    private func floor(_ title: Phrase, _ share: Exact, _ least: Exact) -> Phrase {
        title + Phrase(" ") + compared(share, .atLeast(least), unit: " %")
    }

    // MARK: Titles and numbers

    func title(of part: PartID) -> Phrase { scheme.part(part)?.title ?? Phrase(part.text) }

    func title(of measure: MeasureID) -> Phrase {
        scheme.measure(measure)?.title ?? Phrase(measure.text)
    }

    private func title(of dimension: DimensionID) -> Phrase {
        scheme.dimensions.first { $0.id == dimension }?.title ?? Phrase(dimension.text)
    }

    private func plan(of id: MeasureID) -> PracticalPlan? {
        scheme.parts.lazy.compactMap(\.practical).first { plan in
            plan.measures.contains { $0.id == id }
        }
    }

    private func fraction(_ title: Phrase, _ earned: Exact, _ of: Exact) -> Phrase {
        title + Phrase(" \(number(earned)) / \(number(of))")
    }

    /// `value ≥ bound`, with the sign that is true.
    private func compared(
        _ value: Exact, _ bound: Gate.Bound, unit: String = "", cuts: [Exact] = []
    ) -> Phrase {
        let shown =
            cuts.isEmpty
            ? number(value, against: bound.value)
            : DisplayScore(
                value, cuts: cuts, places: scheme.rounding.places, mode: scheme.rounding.mode
            ).text
        return Phrase("\(shown)\(unit) \(bound.sign(for: value)) \(bound.value)\(unit)")
    }

    /// As few decimals as say it, and no more than the scheme shows unless a bound needs them.
    func number(_ value: Exact, against bound: Exact) -> String {
        let display = scheme.rounding
        let short = value.rounded(display.places, display.mode)
        if short == value { return value.plain }
        return DisplayScore(
            value, cuts: [bound], places: display.places, mode: display.mode
        ).text
    }

    func number(_ value: Exact) -> String { number(value, against: 0) }
}
