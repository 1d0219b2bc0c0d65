public import CertCore

extension ItemType {
    public var title: Phrase {
        switch self {
        case .single: Phrase(zh: "单项选择", en: "single choice")
        case .multiple: Phrase(zh: "多项选择", en: "multiple choice")
        case .trueFalse: Phrase(zh: "判断", en: "true or false")
        case .fillIn: Phrase(zh: "填空", en: "fill-in")
        case .numeric: Phrase(zh: "计算", en: "numeric")
        case .situational: Phrase(zh: "情境判断", en: "situational judgement")
        case .shortText: Phrase(zh: "简答", en: "short text")
        case .ordering: Phrase(zh: "排序", en: "ordering")
        case .matching: Phrase(zh: "匹配", en: "matching")
        case .typing: Phrase(zh: "打字", en: "typing")
        }
    }
}

extension Attendance.Standing {
    /// What became of a part, for lists; every state but a score is a state of its own.
    public var title: Phrase {
        switch self {
        case .pending: Phrase(zh: "未考", en: "not taken yet")
        case .present: Phrase(zh: "已到考", en: "present")
        case .absent: Phrase(zh: "缺考", en: "absent")
        case .voided: Phrase(zh: "作废", en: "void")
        case .exempt: Phrase(zh: "免考", en: "exempt")
        case .carried(let carried):
            Phrase(zh: "保留自 \(carried.from)", en: "carried from \(carried.from)")
        }
    }
}

extension PanelVote.Kind {
    public var title: Phrase {
        switch self {
        case .pass: Phrase(zh: "通过", en: "pass")
        case .refer: Phrase(zh: "再议", en: "refer")
        case .fail: Phrase(zh: "不通过", en: "fail")
        }
    }
}

extension PanelOutcome {
    public var title: Phrase {
        switch self {
        case .pass: PanelVote.Kind.pass.title
        case .refer: PanelVote.Kind.refer.title
        case .fail: PanelVote.Kind.fail.title
        }
    }
}

extension Aggregation {
    var title: Phrase {
        switch self {
        case .mean, .trimmedMean: Phrase(zh: "平均", en: "mean")
        case .median: Phrase(zh: "中位数", en: "median")
        case .highest: Phrase(zh: "取最高", en: "highest")
        case .lowest: Phrase(zh: "取最低", en: "lowest")
        }
    }
}

extension Statistic {
    var suffix: Phrase {
        switch self {
        case .mean: Phrase(zh: "（平均）", en: " (mean)")
        case .percentile(let percent): Phrase(zh: "（P\(percent)）", en: " (P\(percent))")
        case .every: Phrase(zh: "（每例）", en: " (every case)")
        }
    }
}

extension Gate {
    /// Bounds between zero and one are fractions, which people read as percentages.
    var isShare: Bool { bound.value > 0 && bound.value < 1 }
}

extension Gate.Bound {
    var value: Exact {
        switch self {
        case .atLeast(let bound), .atMost(let bound): bound
        }
    }

    var percent: Gate.Bound {
        switch self {
        case .atLeast(let bound): .atLeast(bound * 100)
        case .atMost(let bound): .atMost(bound * 100)
        }
    }

    func sign(for value: Exact) -> String {
        switch self {
        case .atLeast: admits(value) ? "≥" : "<"
        case .atMost: admits(value) ? "≤" : ">"
        }
    }
}

extension MetricValue {
    var isRatio: Bool {
        if case .ratio = self { true } else { false }
    }
}
