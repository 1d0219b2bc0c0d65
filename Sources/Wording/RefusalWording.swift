public import Authority
public import CertCore

extension [RefusedCase] {
    /// A line per case, or one for several cases that were refused for the same reason.
    public func lines(_ language: Language, naming parts: PartTitles) -> [String] {
        var reasons: [String] = []
        var cases: [String: [CaseID]] = [:]
        for refused in self {
            let reason = refused.refusal.phrase(naming: parts).in(language)
            if cases[reason] == nil { reasons.append(reason) }
            cases[reason, default: []].append(refused.id)
        }
        return reasons.map { reason in
            let ids = (cases[reason] ?? []).map(\.text)
            let shown =
                ids.count > 6 ? "\(ids[0]) … \(ids[ids.count - 1])" : listed(ids).in(language)
            return "  \(shown)  \(reason)"
        }
    }
}

extension Refusal {
    /// What a refusal says to the operator: what stands in the way, and what to do.
    public func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .notPermitted(let name, let roles):
            let needed = listed(roles.map(\.title))
            return Phrase(
                zh: "\(name) 没有办理此事的角色，需要：\(needed.zh)。请换一位操作员（--as）。",
                en:
                    "\(name) does not hold the role for this; it takes: \(needed.en). Act as another operator (--as)."
            )
        case .ownCase(let name):
            return Phrase(
                zh: "\(name) 就是本案的申请人，不得办理自己的事项。",
                en: "\(name) is the applicant of this case and may not act in it.")
        case .retired(let name):
            return Phrase(zh: "\(name) 已停用。", en: "\(name) is retired.")
        case .notSeparated(let rule, let name, let because):
            return rule.refusal(name, because)
        case .stepAbsent(let step):
            return Phrase(
                zh: "本标准没有「\(step.title.zh)」这一步。",
                en: "The scheme has no step “\(step.title.en)”.")
        case .outOfStep(let wanted, let at):
            return Phrase(
                zh: "案卷现处「\(at.title.zh)」，尚不能办理「\(wanted.title.zh)」。",
                en: "The case is at “\(at.title.en)”; “\(wanted.title.en)” is not open to it.")
        case .gateClosed(let step, let gate):
            return Phrase(
                zh: "进入「\(step.title.zh)」之前须：\(gate.phrase(naming: parts).zh)。",
                en: "Before “\(step.title.en)”: \(gate.phrase(naming: parts).en).") + gate.hint
        case .passMissed(let step, let part):
            return Phrase(
                zh: "「\(step.title.zh)」须先通过\(parts[part].zh)，而此项未合格。",
                en: "“\(step.title.en)” takes a pass in \(parts[part].en), which was missed.")
        case .calendarTooShort(let gap):
            return Phrase(
                zh: "工作日历没有 \(gap.year) 年。请在标准中加入该年的日历文件并重新采用。",
                en:
                    "The calendar does not cover \(gap.year). Add that year's calendar file to the scheme and adopt it."
            )
        case .unknownPart(let part):
            return .unknown(
                Phrase(zh: "科目", en: "part"), part.text, parts.known.map(\.text))
        case .application(let refusal): return refusal.phrase
        case .eligibility(let refusal): return refusal.phrase
        case .training(let refusal): return refusal.phrase
        case .session(let refusal): return refusal.phrase(naming: parts)
        case .attendance(let refusal): return refusal.phrase(naming: parts)
        case .theory(let refusal): return refusal.phrase(naming: parts)
        case .practical(let refusal): return refusal.phrase(naming: parts)
        case .review(let refusal): return refusal.phrase(naming: parts)
        case .publication(let refusal): return refusal.phrase
        case .decision(let refusal): return refusal.phrase
        case .certificate(let refusal): return refusal.phrase
        }
    }

    /// The operator lacks the permission, rather than the case the state.
    public var isPermission: Bool {
        switch self {
        case .notPermitted, .ownCase, .retired, .notSeparated: true
        default: false
        }
    }
}

extension StepGate {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .taken(let part):
            Phrase(zh: "已参加\(parts[part].zh)", en: "\(parts[part].en) is to be taken")
        case .passed(let part):
            Phrase(zh: "\(parts[part].zh)合格", en: "\(parts[part].en) is to be passed")
        case .trained:
            Phrase(zh: "培训已完成或免除", en: "training is to be completed or waived")
        }
    }

    /// How a pass becomes known before the other parts are taken.
    fileprivate var hint: Phrase {
        guard case .passed(let part) = self else { return Phrase("") }
        return Phrase(
            zh: "其成绩须先汇总并审核：certify grade --part \(part)，再加 --verify。",
            en:
                " Its result counts once rolled up and verified: certify grade --part \(part), then with --verify."
        )
    }
}

extension Involvement.Kind {
    public var phrase: Phrase {
        switch self {
        case .trained: Phrase(zh: "培训过此人", en: "trained the person")
        case .invigilated: Phrase(zh: "监考过此人", en: "invigilated")
        case .assessed: Phrase(zh: "考评过此人", en: "assessed the person")
        case .entered: Phrase(zh: "录入过成绩", en: "entered marks")
        case .verified: Phrase(zh: "审核过成绩", en: "verified the scores")
        case .graded: Phrase(zh: "汇总过成绩", en: "graded the case")
        case .reviewed: Phrase(zh: "审核过资格", en: "reviewed eligibility")
        case .judged: Phrase(zh: "参加过评审", en: "judged in the panel")
        case .decided: Phrase(zh: "作过认定决定", en: "decided the case")
        }
    }
}

extension SeparationRules.Rule {
    func refusal(_ name: OperatorName, _ because: Involvement.Kind) -> Phrase {
        let rule: Phrase =
            switch self {
            case .deciderUninvolved:
                Phrase(
                    zh: "认定决定人不得培训或考评过考生",
                    en: "who decides must neither have trained nor assessed the candidate")
            case .enteringNotVerifying:
                Phrase(zh: "录入与审核须分开", en: "entering and verifying are separate duties")
            case .invigilatorNotScorer:
                Phrase(zh: "监考员不得为本场评分", en: "an invigilator does not score the session")
            case .trainerNotAssessor:
                Phrase(
                    zh: "培训师在回避期内不得考评或评审自己的学员",
                    en:
                        "a trainer neither assesses nor judges their trainee for the look-back period"
                )
            case .objectionUninvolved:
                Phrase(
                    zh: "异议须由未参与本案的人处理",
                    en: "an objection is resolved by somebody uninvolved")
            case .reversalBySecond:
                Phrase(zh: "撤回须由第二人办理", en: "a second person takes the decision back")
            }
        return Phrase(
            zh: "须由他人办理：\(name) \(because.phrase.zh)，而\(rule.zh)。",
            en: "Somebody else must do this: \(name) \(because.phrase.en), and \(rule.en).")
    }
}
