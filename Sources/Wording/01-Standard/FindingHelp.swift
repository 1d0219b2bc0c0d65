public import CertCore
public import ExamBank

extension Finding {
    /// What would mend it, where that can be said in a line.
    public var help: Phrase? {
        if let name = detail.nearest {
            return Phrase(zh: "您是不是要「\(name)」？", en: "did you mean `\(name)`?")
        }
        return switch detail {
        case .shape(let fault): fault.help
        case .bank(let fault): fault.help
        case .cases(let fault): fault.help
        case .scheme(let fault): fault.help
        case .writing(let fault): fault.help
        case .guessing(let fault): fault.help
        case .supply(let fault): fault.help
        case .settings(let fault): fault.help
        case .likeness(let fault): fault.help
        case .reference(let fault): fault.help
        case .tasks, .calendar, .form: nil
        }
    }
}

extension ShapeFault {
    fileprivate var help: Phrase? {
        switch self {
        case .syntax(let kind): kind.help
        case .otherEncoding:
            Phrase(zh: "把文件另存为 UTF-8", en: "save the file as UTF-8")
        case .formatMissing(let known), .formatUnknown(_, let known, _),
            .unknownWord(_, let known, _):
            Phrase(
                zh: "可取：\(known.joined(separator: "、"))",
                en: "one of: \(known.joined(separator: ", "))")
        case .unknownMember(_, let known, _):
            Self.membersKnown(known + (known.contains("id") ? ["note", "ignore"] : ["note"]))
        case .badDecimal:
            Phrase(zh: "写作 \"60\" 或 \"0.5\"", en: "write \"60\" or \"0.5\"")
        case .decimalAsNumber(let text):
            Phrase(zh: "写作 \"\(text)\"", en: "write \"\(text)\"")
        case .badDay:
            Phrase(zh: "按年-月-日写，例如 \"2026-11-21\"", en: "year-month-day, such as \"2026-11-21\"")
        case .badNumberLayout:
            Phrase(
                zh: "例：{issuer}{body}{province}{site}{year:2}{level}{serial:6}",
                en: "such as {issuer}{body}{province}{site}{year:2}{level}{serial:6}")
        default: nil
        }
    }

    /// Of an object, with those that may stand in every one of its kind.
    private static func membersKnown(_ names: [String]) -> Phrase {
        Phrase(
            zh: "此处的成员：\(names.joined(separator: "、"))",
            en: "members known here: \(names.joined(separator: ", "))")
    }
}

extension ReferenceFault {
    /// What other files hold may just not be among those that were named.
    fileprivate var help: Phrase? {
        guard case .unknown(let target, _, _) = self, target.isFile else { return nil }
        return Phrase(
            zh: "如果在别的文件夹里，请一并列出那个文件夹", en: "if it is in another folder, name that folder as well")
    }
}

extension ReferenceFault.Target {
    fileprivate var isFile: Bool {
        switch self {
        case .scheme, .bank, .tasks, .courses, .calendar: true
        case .step, .part, .dimension, .competency, .task, .rubric, .feedbackForm, .course, .veto:
            false
        }
    }
}

extension BankFault {
    fileprivate var help: Phrase? {
        switch self {
        case .thinPoint(_, let live, let least):
            Phrase(
                zh: "再写 \(least - live) 道",
                en: "write \(counted(least - live, "more item"))")
        case .oneSidedEnemy(let id):
            Phrase(
                zh: "在 \(id) 的 enemies 中也列出本题，或从这里删去",
                en: "name this item among the enemies of \(id), or take that one out here")
        case .unreviewed:
            Phrase(
                zh: "由另一人审题后写上 \"reviewer\" 与 \"reviewed\"",
                en: "let someone else review it, then add \"reviewer\" and \"reviewed\"")
        case .partlyTranslated:
            Phrase(
                zh: "写作 { \"zh\": …, \"en\": … }", en: "write it as { \"zh\": …, \"en\": … }")
        default: nil
        }
    }
}

extension SchemeFault {
    fileprivate var help: Phrase? {
        switch self {
        case .countingUndeclared:
            Phrase(
                zh: "写上 \"count\"：completed、started、prorated 或 once",
                en: "add \"count\": completed, started, prorated or once")
        case .evenPanel: Phrase(zh: "写上 \"odd\": true", en: "add \"odd\": true")
        default: nil
        }
    }
}

extension WritingFault {
    fileprivate var help: Phrase? {
        switch self {
        case .letteredOption: Phrase(zh: "删去序号", en: "take it out")
        case .lookAlikes(let found): LookAlikeWording(found).help
        case .straySpaces: Phrase(zh: "删去它", en: "take it out")
        case .commonOpening: Phrase(zh: "移到题干", en: "move it to the stem")
        case .convergence:
            Phrase(
                zh: "让干扰项之间也同样多地共用各部分",
                en: "let the distractors share as many parts with each other")
        case .movingReference:
            Phrase(
                zh: "写出它指的内容，不说位置或字母",
                en: "say what is meant rather than its place or letter")
        case .keyByIDs:
            Phrase(
                zh: "另给编号，使答案不是编号的顺序", en: "give the ids so that the key is not in their order")
        case .unorderedNumbers: Phrase(zh: "由小到大排列", en: "put them in order")
        default: nil
        }
    }
}
