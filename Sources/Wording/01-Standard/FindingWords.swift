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

    /// Before the place of another item that a finding is about.
    public static func otherAt(_ item: String, _ place: String) -> Phrase {
        Phrase(zh: "\(item) 见：\(place)", en: "\(item) is at \(place)")
    }

    /// Where nobody knows a code of findings.
    public static func unknownCode(_ word: String, nearest: String?) -> Phrase {
        Phrase(zh: "没有编码 \(word)。", en: "There is no code \(word).")
            .asking(nearest.map { [$0] } ?? [])
            + Phrase(zh: "全部编码：certify explain --all", en: " All codes: certify explain --all")
    }

    /// Of findings that have no place among a step's annotations.
    public static func moreFindings(_ count: Int) -> Phrase {
        Phrase(zh: "其余 \(count) 条", en: "\(counted(count, "more finding"))")
    }

    /// How many files, how many findings of each severity, how many more that are let stand, and
    /// how many files are of other kinds.
    public static func summary(
        files: Int, errors: Int, warnings: Int, infos: Int, known: Int = 0, ignored: Int = 0,
        passedOver: Int = 0
    ) -> Phrase {
        let told = infos == 0 ? Phrase("") : Phrase(zh: "，\(infos) 个提示", en: ", \(infos) info")
        var standing: [Phrase] = []
        if known > 0 {
            standing.append(Phrase(zh: "基线中 \(known) 个", en: "\(known) more in the baseline"))
        }
        if ignored > 0 {
            standing.append(
                Phrase(zh: "已说明理由忽略 \(ignored) 个", en: "\(ignored) ignored with a reason"))
        }
        let rest =
            standing.isEmpty
            ? Phrase("")
            : Phrase(
                zh: "（另有\(standing.map(\.zh).joined(separator: "，"))）",
                en: " (\(standing.map(\.en).joined(separator: ", ")))")
        let others = others(passedOver)
        return Phrase(
            zh: "\(files) 个文件：\(errors) 个错误，\(warnings) 个警告\(told.zh)\(rest.zh)\(others.zh)。",
            en: "\(counted(files, "file")): \(counted(errors, "error")), "
                + "\(counted(warnings, "warning"))\(told.en)\(rest.en)\(others.en).")
    }

    /// Where none of the files is one to check.
    public static func nothingToCheck(passedOver: Int) -> Phrase {
        let others = others(passedOver)
        return Phrase(
            zh: "没有找到可检查的文件\(others.zh)。", en: "There is no file to check\(others.en).")
    }

    private static func others(_ passedOver: Int) -> Phrase {
        if passedOver == 0 { return Phrase("") }
        return Phrase(
            zh: "；略过 \(passedOver) 个其他 JSON 文件",
            en: "; \(counted(passedOver, "other JSON file")) passed over")
    }

    /// After a check: how many findings mend themselves.
    public static func fixable(_ count: Int) -> Phrase {
        Phrase(
            zh: "其中 \(count) 处可用 --fix 改正（--diff 先看改动）。",
            en: "--fix mends \(count) of them (--diff shows how).")
    }

    /// After mending.
    public static func mended(_ count: Int, files: Int) -> Phrase {
        Phrase(
            zh: files == 0 ? "没有可改正的。" : "已改正 \(files) 个文件中的 \(count) 处。",
            en: files == 0
                ? "There was nothing to mend."
                : "Mended \(counted(count, "finding")) in \(counted(files, "file")).")
    }

    /// After showing what mending would do.
    public static func wouldMend(_ count: Int, files: Int) -> Phrase {
        Phrase(
            zh: files == 0 ? "没有可改正的。" : "--fix 将改正 \(files) 个文件中的 \(count) 处。",
            en: files == 0
                ? "There is nothing to mend."
                : "--fix would mend \(counted(count, "finding")) in \(counted(files, "file")).")
    }

    /// After writing a baseline.
    public static func baseline(of count: Int, writtenTo path: String) -> Phrase {
        Phrase(
            zh: "基线已写入 \(path)：\(count) 条。",
            en: "\(path): a baseline of \(counted(count, "finding")).")
    }

    /// Where a file that was to be mended is protected.
    public static func readOnly(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 不可写，没有改动任何文件。", en: "\(path) is read-only; no file was changed.")
    }

    /// Where somebody else was quicker than mending.
    public static func changedMeanwhile(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 在检查期间被改动，未改正。",
            en: "\(path) changed while it was checked and was left as it is.")
    }

    /// Where a device or pipe is named as a file to write.
    public static func noRegularFile(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 不是普通文件，未写入。",
            en: "\(path) is no regular file and was left as it is.")
    }

    /// Where a file to check is named as a file to write.
    public static func wasRead(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 是读入的文件之一，未覆盖。",
            en: "\(path) is one of the files that were read and was left as it is.")
    }

    /// Behind the first faults of a file, on a line of its own.
    public static func moreFaults(_ count: Int) -> Phrase {
        Phrase(zh: "\n另有 \(count) 处。", en: "\n… and \(count) more.")
    }

    /// Where standard output is named as a file to write.
    public static let noFileName = Phrase(
        zh: "此处的「-」须是文件名，不能写到标准输出；文件真名为 - 时写作 ./-。",
        en: "Here “-” cannot be standard output: a file is wanted. One of that name is written ./-."
    )

    /// After a code: that it is looked for only where settings say so.
    public static let offByDefault = Phrase(zh: "，默认关闭", en: ", off by default")
}
