public import CertCore

/// The words around findings.
public enum FindingWords {
    public static let help = Phrase(zh: "建议：", en: "help: ")

    /// After a message: the item or object it is about.
    public static func about(_ subject: String) -> Phrase {
        Phrase(zh: "（\(subject)）", en: " (\(subject))")
    }

    /// Before the place of what a finding repeats.
    public static func firstAt(_ place: String) -> Phrase {
        Phrase(zh: "首次出现：\(place)", en: "first at \(place)")
    }

    /// Where nobody knows a code of findings.
    public static func unknownCode(_ word: String, nearest: String?) -> Phrase {
        let guess =
            nearest.map { Phrase(zh: "您是不是要 \($0)？", en: " Did you mean \($0)?") } ?? Phrase("")
        return Phrase(zh: "没有编码 \(word)。", en: "There is no code \(word).") + guess
            + Phrase(zh: "全部编码：certify explain --all", en: " All codes: certify explain --all")
    }

    /// Of findings that have no place among a step's annotations.
    public static func moreFindings(_ count: Int) -> Phrase {
        Phrase(zh: "其余 \(count) 条", en: "\(counted(count, "more finding"))")
    }

    /// How many files, and how many findings of each severity.
    public static func summary(files: Int, errors: Int, warnings: Int, infos: Int) -> Phrase {
        let told = infos == 0 ? Phrase("") : Phrase(zh: "，\(infos) 个提示", en: ", \(infos) info")
        return Phrase(
            zh: "\(files) 个文件：\(errors) 个错误，\(warnings) 个警告\(told.zh)。",
            en: "\(counted(files, "file")): \(counted(errors, "error")), "
                + "\(counted(warnings, "warning"))\(told.en).")
    }
}
