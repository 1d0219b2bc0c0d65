public import CertCore

/// What an assessor's form says at the terminal.
public enum FormWords {
    public static let introduction = Phrase(
        zh: "逐项填写；直接回车保留方括号里已有的记录，没有则略过。反馈可填多个，用分号隔开。Ctrl-D 离开，什么也不写入。",
        en:
            "Answer line by line; Enter keeps what stands in brackets, or leaves it open. Several answers of feedback are set apart by semicolons. Ctrl-D leaves and writes nothing."
    )
    public static let wholePart = Phrase(zh: "整个科目", en: "The part as a whole")
    public static let evidence = Phrase(
        zh: "依据（所见行为、时刻或步骤）：", en: "On what evidence (seen, time or step): ")
    public static let abandoned = Phrase(zh: "没有写入任何记录。", en: "Nothing was written.")

    /// How an answer looks, where none stands recorded.
    public static func example(_ form: String) -> Phrase {
        Phrase(zh: "（如 \(form)）", en: "(as \(form))")
    }

    public static func confirm(_ count: Int) -> Phrase {
        Phrase(zh: "写入 \(count) 条记录？[y/N] ", en: "Write \(counted(count, "mark"))? [y/N] ")
    }

    public static func entered(_ count: Int, of id: CaseID) -> Phrase {
        Phrase(zh: "\(id)：录入 \(count) 条记录。", en: "\(id): \(counted(count, "mark")) entered.")
    }
}
