import CertCore

extension EligibilityEvent {
    var phrase: Phrase {
        switch self {
        case .accepted(let facts, let name, let note):
            return
                (Phrase(zh: "资格通过（\(name)）：", en: "accepted by \(name): ") + facts.phrase)
                .because(note)
        case .returned(let deadline, let missing, let reason):
            let lacks = listed(missing)
            let what =
                missing.isEmpty
                ? Phrase("") : Phrase(zh: "，缺 \(lacks.zh)", en: ", lacking \(lacks.en)")
            return
                (Phrase(zh: "退回补正，截至 \(deadline)", en: "returned for supplement by \(deadline)")
                + what).because(reason)
        case .rejected(let name, let reason):
            return Phrase(zh: "资格未通过（\(name)）", en: "rejected by \(name)").because(reason)
        case .reversed(let reason):
            return Phrase(zh: "撤回资格审核结论", en: "review decision reversed").because(reason)
        }
    }
}

extension EligibilityFacts {
    /// What a case was accepted on.
    var phrase: Phrase {
        let extra = extraTime.phrase
        let shown =
            layout == .usual
            ? Phrase("") : Phrase(zh: "，\(layout.title.zh)", en: ", \(layout.title.en)")
        let rest =
            breakMinutes == 0
            ? Phrase("")
            : Phrase(
                zh: "，中途可休息共 \(breakMinutes) 分钟",
                en: ", \(counted(breakMinutes, "minute")) of breaks")
        return Phrase(
            zh:
                "条件 \(condition)，截至 \(asOf) 工作 \(workMonths) 个月、\(age) 岁\(extra.zh)\(rest.zh)\(shown.zh)",
            en: "condition \(condition), as of \(asOf) \(counted(workMonths, "month")) of work, "
                + "age \(age)\(extra.en)\(rest.en)\(shown.en)")
    }
}

extension ExtraTime {
    /// Behind something else; empty where there is none.
    fileprivate var phrase: Phrase {
        switch self {
        case .minutes(0), .percent(0): Phrase("")
        case .minutes(let minutes):
            Phrase(zh: "，延时 \(minutes) 分钟", en: ", \(counted(minutes, "minute")) of extra time")
        case .percent(let percent):
            Phrase(zh: "，延时 \(percent)%", en: ", \(percent)% extra time")
        }
    }
}

extension ExamLayout {
    var title: Phrase {
        switch self {
        case .usual: Phrase(zh: "普通版式", en: "usual layout")
        case .large: Phrase(zh: "大字版式", en: "large layout")
        case .plain: Phrase(zh: "逐行显示", en: "line by line")
        }
    }
}
