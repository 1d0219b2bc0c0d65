import Arguments
import CertCore
import Documents
import ExamBank
import Wording

extension Certify {
    /// The checker of exam files.
    static func checkingCommands(_ t: Tongue) -> [Command<Action>] {
        [validateCommand(t), explainCommand(t), schemaCommand(t)]
    }

    private static func validateCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "validate",
            t(
                "检查标准、题库、任务库、课程表、日历、试卷与设置",
                "Check schemes, banks, tasks, courses, calendars, forms and settings"),
            discussion: t(
                "一次列出全部问题，每个都有文件、行、列与编码；certify explain 编码 说明缘由。没有问题时退出码为 0，有达到 --fail-on 的问题为 1。在 GitHub Actions 与 GitLab CI 中自动采用其格式。",
                "Lists every problem in one run, each with file, line, column and code; certify explain CODE tells why. Exit code 0 when clean, 1 with findings as bad as --fail-on says. In GitHub Actions and GitLab CI their formats are taken automatically."
            ),
            examples: [
                Example("certify validate ExamBanks", t("检查整个文件夹", "a whole folder")),
                Example(
                    "certify validate ExamBanks --output sarif=certify.sarif --output junit=certify.xml",
                    t("显示，并写两份报告", "show, and write two reports")),
                Example(
                    "certify validate ExamBanks --baseline baseline.json",
                    t("只对基线之外的新问题判不合格", "fail only on what is new since the baseline")),
                Example(
                    "certify validate ExamBanks --diff",
                    t("先看 --fix 会改什么", "see what --fix would change")),
            ],
            .optionalArguments(
                "path", as: .file,
                help: t("文件或文件夹（默认当前文件夹）", "Files or folders (default: this folder)")),
            .option(
                "fail-on", value: "severity", as: .word(),
                help: t("从哪一级起算不合格（默认 error）", "From which severity on to fail (default: error)")),
            .option(
                "format", value: "format", as: .word(),
                help: t("显示的格式（默认 text）", "The format shown (default: text)")),
            .options(
                "output", value: "format=file", as: .reportFile,
                help: t("另以某格式写入文件", "Write this format to a file as well")),
            .flag("allow-empty", help: t("一个文件也没有时不算失败", "Finding no file is no failure")),
            .option(
                "settings", value: "file", as: .file,
                help: t(
                    "以此为设置（默认最近的 .certify.json）",
                    "Settings to go by (default: the nearest .certify.json)")),
            .flag("no-settings", help: t("不用任何设置", "Go by no settings")),
            .option(
                "baseline", value: "file", as: .file,
                help: t("不计其中已有的问题", "Do not count what it has")),
            .option(
                "write-baseline", value: "file", as: .file,
                help: t("把目前的问题写成基线", "Write what is found now as a baseline")),
            .flag("fix", help: t("改正能稳妥改正的写法", "Mend what can be mended safely")),
            .flag("diff", help: t("只显示 --fix 的改动", "Only show what --fix would change"))
        ) {
            (
                paths: [String], failsOn: Severity?, format: FindingsFormat?,
                outputs: [ReportFile], allowsEmpty: Bool, settings: String?, noSettings: Bool,
                baseline: String?, newBaseline: String?, fixes: Bool, showsDiff: Bool
            ) in
            if settings != nil, noSettings {
                throw ArgumentsError.conflicting(["--settings", "--no-settings"])
            }
            if baseline != nil, newBaseline != nil {
                throw ArgumentsError.conflicting(["--baseline", "--write-baseline"])
            }
            if newBaseline != nil, fixes {
                throw ArgumentsError.conflicting(["--write-baseline", "--fix"])
            }
            try ReportFile.refuseClashes(outputs, format: format, baseline: newBaseline)
            let check = Check(
                paths: paths.isEmpty ? ["."] : paths, failsOn: failsOn ?? .error,
                format: format, outputs: outputs, allowsEmpty: allowsEmpty,
                settings: noSettings ? .none : settings.map { .file($0) } ?? .nearest,
                baseline: newBaseline.map { .write($0) } ?? baseline.map { .read($0) },
                mending: showsDiff ? .diff : fixes ? .fix : nil)
            if showsDiff, let option = failsOn == nil ? check.reportOption : "--fail-on" {
                throw ArgumentsError.conflicting(["--diff", option])
            }
            return { context in try context.validate(check) }
        }
    }

    private static func explainCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "explain", t("说明 validate 所报的编码", "Explain the codes that validate tells"),
            discussion: t(
                "说明发现了什么、为什么要紧、错误与正确的例子，以及依据。",
                "Tells what was found, why it matters, how it should not and how it should be written, and where the rule is from."
            ),
            examples: [
                Example("certify explain B-key-not-option", t("一个编码", "one code")),
                Example("certify explain 'B-asset-*'", t("同一开头的编码", "all that begin alike")),
                Example("certify explain --all", t("全部编码的目录", "the catalogue of all codes")),
            ],
            .optionalArguments("code", help: t("编码", "Codes")),
            .flag("all", help: t("全部编码", "All codes"))
        ) { (codes: [String], wantsAll: Bool) in
            if codes.isEmpty, !wantsAll {
                throw ArgumentsError.missingOneOf(["<code>", "--all"])
            }
            return { context in
                try context.explain(
                    wantsAll ? FindingCode.allCases : codes.flatMap(FindingCode.named))
            }
        }
    }

    private static func schemaCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "schema",
            t("打印供编辑器用的 JSON Schema", "Print a JSON Schema for editors"),
            discussion: t(
                "JSON Schema（draft-07），由读取文件的同一份声明生成，说明为中英文。编辑器据此补全与检查成员；值与值之间的关系仍由 certify validate 检查。把文件的 \"$schema\" 指向它，或在编辑器设置中指定。",
                "JSON Schema (draft-07), made of the same declarations that read the files, described in Chinese and English. An editor completes and checks members with it; what lies between values is for certify validate. Point a file's \"$schema\" at it, or name it in the editor's settings."
            ),
            examples: [
                Example(
                    "certify schema bank > bank.schema.json",
                    t("题库的 Schema", "the schema of item banks"))
            ],
            .argument("kind", as: .word(), help: t("文件的种类", "The kind of file"))
        ) { (kind: FileKind) in
            { context in
                context.print(FileSchema.document(of: kind, context.language))
                return .done
            }
        }
    }
}
