import Authority
public import CertCore
public import ExamBank

extension SchemeReference {
    /// The start of the digest, enough to tell versions apart.
    public var short: String { String(digest.text.prefix(6)) + "…" }
}

extension StandardFailure {
    public var phrase: Phrase {
        switch self {
        case .unknownScheme(_, let known, _) where known.isEmpty:
            Phrase(
                zh: "其中没有标准文件（\"format\": \"certify-scheme/1\"）。",
                en: "There is no scheme file among them (\"format\": \"certify-scheme/1\").")
        case .unknownScheme(nil, let known, _):
            Phrase(
                zh: "有多份标准，请用 --id 指定：\(listed(known).zh)。",
                en: "There are several schemes; choose one with --id: \(listed(known).en).")
        case .unknownScheme(let id?, let known, let nearest):
            .unknown(
                Phrase(zh: "标准", en: "scheme"), id.text, known.map(\.text), guess: nearest?.text)
        case .errors(let findings):
            Phrase(zh: "\(findings.count) 个错误。", en: "\(counted(findings.count, "error")).")
        case .missingFile(let file):
            Phrase(
                zh: "缺少\(file.kind.title.zh)文件 \(file.id)。",
                en: "The \(file.kind.noun) file \(file.id) is missing.")
        case .changedFile(let file):
            Phrase(
                zh: "\(file.kind.title.zh)文件 \(file.id) 与其摘要不符。",
                en: "The \(file.kind.noun) file \(file.id) does not match its digest.")
        case .otherStandard(let wanted, let found):
            Phrase(
                zh: "所存文件拼成的标准（\(found.short)）不是所采用的（\(wanted.short)）。",
                en: "The kept files make \(found.short), not the adopted \(wanted.short).")
        }
    }
}

extension JSONDifference {
    public var lines: [String] {
        var lines = [path]
        if let before { lines.append("  - " + Self.shortened(before)) }
        if let after { lines.append("  + " + Self.shortened(after)) }
        return lines
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).map { line in
            String(line.drop { $0 == " " })
        }.joined(separator: " ")
        return line.count > 120 ? line.prefix(119) + "…" : line
    }
}

extension Standard {
    /// A scheme on a page: what it asks, measures and decides.
    public func lines(_ language: Language) -> [String] {
        let scheme = scheme
        var lines = [
            "\(scheme.title.in(language))  \(reference.id) v\(reference.version)  \(reference.short)"
        ]
        if scheme.isSample {
            lines.append(
                Phrase(zh: "示例：未经任何机构批准", en: "A sample: no authority has approved it")
                    .in(language))
        }
        lines.append(
            Phrase(
                zh: "职业 \(scheme.occupation.code) \(scheme.occupation.title.zh)，\(scheme.level) 级",
                en:
                    "Occupation \(scheme.occupation.code), \(scheme.occupation.title.en), level \(scheme.level)"
            ).in(language))
        lines += section(Phrase(zh: "步骤", en: "Steps"), stepLines, language)
        lines += section(
            Phrase(zh: "申报条件（任一）", en: "Eligibility (any of)"),
            scheme.eligibility.conditions.map { condition in
                let evidence = listed(condition.evidence.map(\.title))
                return Phrase(
                    zh: "\(condition.id)  \(condition.title.zh)（\(evidence.zh)）",
                    en: "\(condition.id)  \(condition.title.en) (\(evidence.en))")
            }, language)
        for part in scheme.parts { lines += section(part.heading, part.lines, language) }
        lines += section(Phrase(zh: "认定", en: "Decision"), decisionLines, language)
        return lines
    }

    private func section(
        _ title: Phrase, _ rows: [Phrase], _ language: Language
    ) -> [String] {
        ["", title.in(language)] + rows.map { "  " + $0.in(language) }
    }

    private var stepLines: [Phrase] {
        scheme.steps.enumerated().map { number, plan in
            let optional = plan.isOptional ? Phrase(zh: "（可选）", en: " (optional)") : Phrase("")
            let gates = listed(plan.gates.map { phrase(of: $0) })
            let title = plan.step.title
            return Phrase(
                zh: "\(number + 1) \(title.zh)\(optional.zh)"
                    + (gates.zh.isEmpty ? "" : "，须\(gates.zh)"),
                en: "\(number + 1) \(title.en)\(optional.en)"
                    + (gates.en.isEmpty ? "" : "; before it \(gates.en)"))
        }
    }

    /// A gate with the part's title in place of its id.
    private func phrase(of gate: StepGate) -> Phrase {
        func title(_ id: PartID) -> Phrase {
            scheme.parts.first { $0.id == id }?.title ?? Phrase(id.text)
        }
        return switch gate {
        case .taken(let part):
            Phrase(zh: "已参加\(title(part).zh)", en: "\(title(part).en) was taken")
        case .passed(let part):
            Phrase(zh: "\(title(part).zh)合格", en: "\(title(part).en) was passed")
        case .trained: gate.phrase(naming: .unknown)
        }
    }

    private var decisionLines: [Phrase] {
        let model: Phrase =
            switch scheme.decision {
            case .conjunctive: Phrase(zh: "各科均须合格", en: "every part meets its cut")
            case .compensatory(let cut):
                Phrase(zh: "综合分满 \(cut)", en: "the composite reaches \(cut)")
            case .mixed(let cut):
                Phrase(
                    zh: "综合分满 \(cut) 且各科不低于下限",
                    en: "the composite reaches \(cut) and every part its floor")
            }
        let windows = scheme.windows
        let resit = scheme.resit
        return [
            model,
            Phrase(
                zh: "异议期 \(windows.objection) 个工作日，公示 \(windows.publicNotice) 个工作日",
                en:
                    "objections \(counted(windows.objection, "working day")), notice \(windows.publicNotice)"
            ),
            Phrase(
                zh:
                    "合格科目保留 \(resit.carryMonths) 个月、\(resit.carryAttempts) 次；补考间隔 \(resit.waitDays.map(String.init).joined(separator: " → ")) 天",
                en:
                    "a passed part is kept \(resit.carryMonths) months for \(counted(resit.carryAttempts, "resit")); waits \(resit.waitDays.map(String.init).joined(separator: " → ")) days"
            ),
            Phrase(
                zh: "得分率低于 \(scheme.training.weakBelow) % 的能力为薄弱项",
                en:
                    "weak is a competency with less than \(scheme.training.weakBelow) % of its points"
            ),
        ]
    }
}

extension Part {
    var heading: Phrase {
        Phrase(
            zh: "\(title.zh)（\(id)）：合格 \(cut)，权重 \(weight) %，\(minutes) 分钟",
            en: "\(title.en) (\(id)): cut \(cut), weight \(weight) %, \(counted(minutes, "minute"))"
        )
    }

    var lines: [Phrase] {
        switch content {
        case .theory(let plan):
            plan.blueprint.sections.map(\.line) + plan.way
        case .practical(let plan): plan.measures.map(\.line) + plan.vetoes.map(\.line)
        case .panel: [Phrase(zh: "由评审委员打分", en: "scored by the panel")]
        }
    }
}

extension Blueprint.Section {
    fileprivate var line: Phrase {
        let own =
            minutes.map { Phrase(zh: "，\($0) 分钟", en: ", \(counted($0, "minute"))") } ?? Phrase("")
        let rest =
            breakMinutes == 0
            ? Phrase("")
            : Phrase(
                zh: "，之后休息最多 \(breakMinutes) 分钟",
                en: ", then a break of up to \(counted(breakMinutes, "minute"))")
        return Phrase(
            zh: "\(type.title.zh) \(count) 题 × \(points) 分",
            en: "\(count) \(type.title.en) × \(points)")
            + own + rest
    }
}

extension TheoryPlan {
    /// How candidates move through the paper, where that is not as usual.
    fileprivate var way: [Phrase] {
        switch navigation {
        case .free: []
        case .sections:
            [Phrase(zh: "各大题依次作答，离开后不能返回", en: "section after section, with no way back")]
        case .linear: [Phrase(zh: "逐题作答，不能返回", en: "item after item, with no way back")]
        }
    }
}

extension Measure {
    var line: Phrase {
        let gates = listed(gates.map(\.phrase))
        return Phrase(
            zh: "\(title.zh) \(points) 分" + (self.gates.isEmpty ? "" : "，门槛：\(gates.zh)"),
            en: "\(title.en) \(points)" + (self.gates.isEmpty ? "" : "; gates: \(gates.en)"))
    }
}

extension Veto {
    var line: Phrase {
        Phrase(zh: "★ 一票否决：\(title.zh)", en: "★ veto: \(title.en)")
    }
}

extension MetricUse {
    /// The gate as a person reads it: a share as a percentage, a statistic by its name.
    var phrase: Phrase {
        let bound = isShare ? gate.bound.percent : gate.bound
        let sign =
            switch bound {
            case .atLeast: "≥"
            case .atMost: "≤"
            }
        let statistic = gate.statistic == .mean ? Phrase("") : gate.statistic.suffix
        return title + statistic + Phrase(" \(sign) \(bound.value)\(isShare ? " %" : "")")
    }

    /// Rates, by the field's names, are shares even where the bound is the whole.
    private var isShare: Bool {
        gate.isShare || (gate.bound.value <= 1 && metric.text.hasSuffix("-rate"))
    }
}
