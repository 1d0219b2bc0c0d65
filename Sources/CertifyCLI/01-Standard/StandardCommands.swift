import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 1: the standard.
    static func standardCommands(_ t: Tongue) -> [Command<Action>] {
        [schemeCommand(t)]
    }

    private static func schemeCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "scheme", t("标准：采用、查看、比较、新写", "Schemes: adopt, show, compare, start a new one"),
            commands: [
                Command(
                    "adopt", t("采用一份标准及其引用的全部文件", "Adopt a scheme and all files it refers to"),
                    discussion: t(
                        "采用之后内容不可更改；案卷固定于其开立时的版本。改动标准须提高 version 后再次采用。",
                        "What is adopted never changes, and a case keeps the version it was opened under. A changed scheme takes a new version."
                    ),
                    examples: [
                        Example(
                            "certify scheme adopt ExamBanks --id cs-agent-4 --as lin",
                            t("从文件夹中采用", "from a folder of files"))
                    ],
                    .arguments("path", as: .file, help: t("文件或文件夹", "Files or folders")),
                    .option(
                        "id", value: "id", as: .code(), help: t("其中哪一份标准", "Which scheme of them"))
                ) { (paths: [String], id: SchemeID?) in
                    { context in try context.adopt(paths, id: id) }
                },
                Command(
                    "list", t("列出已采用的标准", "List adopted schemes"),
                    examples: [
                        Example(
                            "certify scheme list",
                            t("本机构采用了哪些标准", "what this authority has adopted"))
                    ]
                ) {
                    { context in try context.listSchemes() }
                },
                Command(
                    "show", t("查看一份标准", "Show a scheme"),
                    examples: [
                        Example(
                            "certify scheme show cs-agent-4",
                            t("步骤、条件、科目、门槛与认定", "steps, conditions, parts, gates and decision"))
                    ],
                    .argument(
                        "scheme",
                        help: t("编号、编号@版本或摘要开头", "An id, id@version or the start of a digest"))
                ) { name in
                    { context in try context.showScheme(name) }
                },
                Command(
                    "diff", t("比较两份标准", "Compare two schemes"),
                    examples: [
                        Example(
                            "certify scheme diff cs-agent-4@1 cs-agent-4@2",
                            t("两个版本之间改了什么", "what changed between two versions"))
                    ],
                    .argument("old", help: t("已采用的标准，或文件", "An adopted scheme, or a file")),
                    .argument("new", help: t("另一份", "The other"))
                ) { old, new in
                    { context in try context.compareSchemes(old, new) }
                },
                Command(
                    "new", t("写出一份带说明的起始文件，供编辑", "Write a commented starting point to edit"),
                    examples: [
                        Example(
                            "certify scheme new my-scheme.json --id my-scheme --level 3",
                            t("新建文件", "makes the file"))
                    ],
                    .optionalArgument(
                        "file", as: .file,
                        help: t("新文件；不给则打印", "The new file; without one it is printed")),
                    .option("id", value: "id", as: .code(), help: t("编号", "The scheme's id")),
                    .option("title", value: "text", help: t("名称", "The title")),
                    .option(
                        "level", value: "1-5", as: .integer(in: 1...5),
                        help: t("等级（默认 4）", "The level (default 4)"))
                ) { (file: String?, id: SchemeID?, title: String?, level: Int?) in
                    { context in
                        try context.newScheme(
                            file, id: id ?? "my-scheme",
                            title: title ?? t("职业技能认定标准", "A certification scheme"),
                            level: level ?? 4)
                    }
                },
            ])
    }
}
