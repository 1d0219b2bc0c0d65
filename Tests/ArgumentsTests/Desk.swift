import Arguments
import Terminal
import TextFormats

/// The labels, and one program in both languages, that help and its relatives are tested with.
enum Desk {
    static let english = HelpLabels(
        usage: "Usage:", commands: "Commands:", arguments: "Arguments:", options: "Options:",
        sharedOptions: "Options of every command:", examples: "Examples:", aliases: "Also: ",
        command: "command", required: " (required)", repeatable: " (may be repeated)",
        choices: " One of: ", showHelp: "Show help on a command.",
        showVersion: "Show the version.", manualName: "NAME", manualSynopsis: "SYNOPSIS",
        manualDescription: "DESCRIPTION")

    static let chinese = HelpLabels(
        usage: "用法：", commands: "命令：", arguments: "参数：", options: "选项：",
        sharedOptions: "通用选项：", examples: "示例：", aliases: "别名：",
        command: "命令", required: "（必填）", repeatable: "（可重复）", choices: "可选值：",
        showHelp: "显示命令的帮助。", showVersion: "显示版本。", manualName: "名称",
        manualSynopsis: "概要", manualDescription: "说明")

    static func layout(_ width: Int) -> HelpLayout {
        HelpLayout(
            width: width, measure: { displayWidth(of: $0) }, wrap: { wrap($0, to: $1) })
    }

    struct Shared: Hashable, Sendable {
        var authority: String?
        var isQuiet: Bool
    }

    enum Action: Hashable, Sendable {
        case initialise(String), verify, review, accept, export
    }

    typealias Text = @Sendable (_ zh: String, _ en: String) -> String

    static func program(_ text: @escaping Text) -> Program<Shared, Action> {
        Program(
            "desk", text("认定考试工作台", "Run certification exams."),
            discussion: text(
                "从标准到证书的十个步骤都在这里办理。", "The ten steps from standard to certificate."),
            commands: [
                Command(
                    "init", text("建立认定机构", "Set up an authority."),
                    .argument("folder", as: .folder, help: "")
                ) { .initialise($0) },
                review(text).under(text("十个步骤：", "The ten steps:")),
                export(text).under(text("十个步骤：", "The ten steps:")),
                Command("verify", text("核验账本", "Verify the ledger.")) { .verify },
            ],
            .option(
                "authority", value: text("文件夹", "folder"), as: .folder,
                help: text("认定机构所在的文件夹。", "Where the authority is.")),
            .flag("quiet", short: "q", help: text("只输出结果。", "Print results only."))
        ) { Shared(authority: $0, isQuiet: $1) }
    }

    private static func review(_ text: @escaping Text) -> Command<Action> {
        Command(
            "review", text("资格审核", "Review the eligibility of applicants."), aliases: ["rv"],
            commands: [accept(text)],
            .flag("all", help: text("也列出已审核的。", "List those already reviewed too."))
        ) { _ in .review }
    }

    private static func accept(_ text: @escaping Text) -> Command<Action> {
        Command(
            "accept", text("审核通过报名", "Accept applications as eligible."),
            discussion: text(
                "每份报名都要满足申报条件之一，并附上该条件要求的证明材料（例如工作年限证明）；缺少材料的报名应当退回补正。\n审核人不得审核自己的报名。",
                "Each application must meet one of the scheme's conditions and carry the evidence "
                    + "that this condition asks for; what lacks evidence is returned.\n"
                    + "Nobody reviews an application of their own."),
            examples: [
                Example(
                    "desk review accept C-0001 C-0002 --as-of 2026-03-01",
                    text("以报名截止日为准，通过两份报名。", "Accept two, as of the closing date."))
            ],
            .arguments(text("报名", "case"), help: text("要通过的报名。", "The applications.")),
            .option(
                "reason", short: "r", value: text("理由", "text"),
                help: text(
                    "写入档案的理由，例如对照了哪一份证明材料，申请人可以在成绩单上看到。",
                    "Why, as it goes into the file, such as the evidence that was compared; "
                        + "the applicant can read it in the report.")),
            .required(
                "as-of", value: text("日期", "date"),
                help: text("计算工作年限的截止日。", "The day up to which work is counted.")),
            .option(
                "order", value: text("顺序", "order"), as: .words(["name", "date"]),
                help: text("办理的顺序。", "In which order.")),
            .flag("dry-run", short: "n", help: text("只演示，不写入。", "Show only, write nothing."))
        ) { _, _, _, _, _ in .accept }
    }

    private static func export(_ text: @escaping Text) -> Command<Action> {
        Command(
            "export", text("导出名单", "Export lists."),
            .options(
                "as", value: text("格式", "format"),
                as: .choice([
                    Choice("csv", "csv", help: text("供电子表格使用", "for spreadsheets")),
                    Choice("html", "html", help: text("供打印：公示名单", "for print: it's public")),
                ]), help: text("导出的格式。", "The formats.")),
            .optionalArguments(text("文件", "file"), as: .file, help: "")
        ) { _, _ in .export }
    }
}
