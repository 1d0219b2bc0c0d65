public import CertCore
public import ExamBank

extension BankStatistics.ReviewAge {
    public var title: Phrase {
        switch self {
        case .halfYear: Phrase(zh: "半年以内", en: "half a year at most")
        case .year: Phrase(zh: "半年至一年", en: "half a year to a year")
        case .twoYears: Phrase(zh: "一年至两年", en: "one to two years")
        case .older: Phrase(zh: "两年以上", en: "more than two years ago")
        case .never: Phrase(zh: "从未", en: "never")
        }
    }
}

extension AssessmentPoint.Importance {
    public var title: Phrase {
        switch self {
        case .core: Phrase(zh: "X 核心", en: "X core")
        case .general: Phrase(zh: "Y 一般", en: "Y general")
        case .auxiliary: Phrase(zh: "Z 辅助", en: "Z auxiliary")
        }
    }
}

extension Item.Status {
    public var title: Phrase {
        switch self {
        case .draft: Phrase(zh: "草稿", en: "draft")
        case .live: Phrase(zh: "可用", en: "live")
        case .retired: Phrase(zh: "停用", en: "retired")
        }
    }
}

extension TheoryProspect {
    /// Forms, guessing and facility, line by line.
    public var lines: [Phrase] {
        var lines: [Phrase] = []
        if let supply {
            lines.append(
                Phrase(zh: "互不重题的试卷", en: "without a common item: ") + supply.count
                    + supply.limit)
        } else {
            lines.append(
                Phrase(
                    zh: "一套试卷也组不成（见 certify validate）",
                    en: "not even one form (see certify validate)"))
        }
        if let guessed {
            lines.append(
                Phrase(
                    zh: "只凭猜测平均 \(one(guessed)) 分，合格线 \(cut) 分",
                    en: "guessing alone: \(one(guessed)) points on average; the cut is \(cut)"))
        }
        if let facility {
            lines.append(
                Phrase(
                    zh: "按难度预计得分率 \(two(facility))，目标 \(two(targetFacility))",
                    en:
                        "facility by difficulty: \(two(facility)); the target is \(two(targetFacility))"
                ))
        }
        return lines
    }

    private func one(_ number: Exact) -> String { number.text(places: 1, mode: .halfUp) }
    private func two(_ number: Exact) -> String { number.text(places: 2, mode: .halfUp) }
}

/// The words of `bank stats`.
public enum BankWords {
    public static func heading(_ bank: Bank, _ figures: BankStatistics) -> Phrase {
        let statuses = listed(
            Item.Status.allCases.compactMap { status -> Phrase? in
                guard let count = figures.statuses[status] else { return nil }
                return Phrase(zh: "\(status.title.zh) \(count)", en: "\(count) \(status.title.en)")
            })
        return bank.title
            + Phrase(
                zh: "（\(bank.id)）：\(figures.items) 题，\(statuses.zh)",
                en: " (\(bank.id)): \(counted(figures.items, "item")), \(statuses.en)")
    }

    public static let point = Phrase(zh: "鉴定点", en: "Point")
    public static let weight = Phrase(zh: "权重", en: "Weight")
    public static let items = Phrase(zh: "可用题", en: "Live")
    public static let type = Phrase(zh: "题型", en: "Type")
    public static let difficulty = Phrase(zh: "难度", en: "Difficulty")
    public static let importance = Phrase(zh: "重要程度", en: "Importance")
    public static let review = Phrase(zh: "上次审题", en: "Last review")
    public static let exposure = Phrase(zh: "出现在试卷中", en: "Stands in forms")

    public static func difficulty(_ level: Int) -> Phrase {
        switch level {
        case 1: Phrase(zh: "1 很易", en: "1 very easy")
        case 2: Phrase(zh: "2 较易", en: "2 easy")
        case 3: Phrase(zh: "3 适中", en: "3 medium")
        case 4: Phrase(zh: "4 较难", en: "4 hard")
        default: Phrase(zh: "5 很难", en: "5 very hard")
        }
    }

    public static let unknownExposure = Phrase(
        zh: "试题用过几次不得而知：没有认定机构（--authority）。",
        en: "How often items were used is not known: there is no authority (--authority).")

    public static let nothingDrawn = Phrase(
        zh: "本机构尚未用此题库组过卷。", en: "The authority has drawn no form from this bank yet.")

    public static func exposed(_ exposure: BankExposure, unused: Int) -> Phrase {
        Phrase(
            zh: "已组 \(exposure.forms) 份试卷；\(unused) 道可用题从未用过。",
            en:
                "\(counted(exposure.forms, "form")) drawn; \(counted(unused, "live item")) never used."
        )
    }

    /// In how many forms an item stood.
    public static func uses(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 份", en: counted(count, "form"))
    }

    public static let noBank = Phrase(
        zh: "这些文件中没有题库。", en: "There is no bank among these files.")

    /// Nothing is left to show.
    public static func onlyFaulty(_ paths: [String]) -> Phrase {
        Phrase(zh: "没有可读的题库。", en: "There is no readable bank. ") + leftOut(paths)
    }

    /// Files with errors are not counted.
    public static func leftOut(_ paths: [String]) -> Phrase {
        Phrase(zh: "有错误而未计入：", en: "Left out, since they have errors: ") + listed(paths)
            + Phrase(
                zh: "。各项错误见 certify validate。", en: ". See certify validate for what is wrong.")
    }

    public static func prospect(_ prospect: TheoryProspect) -> Phrase {
        Phrase(
            zh: "标准 \(prospect.scheme) · \(prospect.part)",
            en: "Scheme \(prospect.scheme) · \(prospect.part)")
    }
}
