public import Authority
public import CertCore

/// What the application form says at the terminal.
public enum EnrollWords {
    public static let introduction = Phrase(
        zh: "逐项填写；带 * 的必填，其余可直接回车略过。可填多条的，一行一条，空行结束。Ctrl-D 离开，什么也不写入。",
        en:
            "Answer line by line; * is required, Enter skips the rest. Where several entries may stand, one a line, an empty line ends them. Ctrl-D leaves and writes nothing."
    )
    public static let abandoned = Phrase(zh: "没有登记。", en: "Nothing was entered.")
    public static let noTerminal = Phrase(
        zh: "没有终端可询问：请给 --roster 或 --field。",
        en: "There is no terminal to ask at: give --roster or --field.")

    public static func prompt(_ field: RosterField, number: Int? = nil) -> Phrase {
        let mark = field.isRequired ? " *" : ""
        let number = number.map { " \($0)" } ?? ""
        return Phrase(
            zh: "\(field.title.zh)\(number)\(mark)（\(field.hint.zh)）：",
            en: "\(field.title.en)\(number)\(mark) (\(field.hint.en)): ")
    }

    /// Where the bad rows of a roster are, or would be.
    public static func rejected(to path: String, isDryRun: Bool) -> Phrase {
        isDryRun
            ? Phrase(zh: "有错的行将写入 \(path)。", en: "The bad rows would go to \(path).")
            : Phrase(zh: "有错的行写入 \(path)。", en: "The bad rows are in \(path).")
    }

    public static func confirm(_ name: String, _ round: RoundID) -> Phrase {
        Phrase(
            zh: "登记 \(name) 到 \(round)？[y/N] ", en: "Enter \(name) in \(round)? [y/N] ")
    }
}
