import Arguments
import CertCore
import Wording

extension Certify {
    /// What banks hold, and forms drawn from them: no authority is needed.
    static func bankCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "bank", t("题库：统计、试抽、证明", "Banks: figures, forms drawn from one, proofs of forms"),
                examples: [
                    Example("certify bank stats ExamBanks", t("各题库的构成", "what the banks hold")),
                    Example(
                        "certify bank draw ExamBanks --scheme cs-agent-4 --seed 2026-11 --output form.json",
                        t("试抽一份试卷并写入文件", "a form, shown and written down")),
                    Example(
                        "certify bank prove form.json ExamBanks",
                        t("证明试卷出自题库、方案与种子", "that it follows from bank, blueprint and seed")),
                ],
                commands: [statsCommand(t), drawFormCommand(t), proveCommand(t)])
        ]
    }

    private static func statsCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "stats",
            t(
                "按鉴定点、题型、难度、重要程度与审题时间统计",
                "Count items by point, type, difficulty, importance and review"),
            discussion: t(
                "在认定机构之内或给出 --authority 时，也统计试题在已组试卷中出现的次数。",
                "Inside an authority, or with --authority, it also counts how often items stand in drawn forms."
            ),
            examples: [
                Example("certify bank stats ExamBanks", t("一个文件夹中的题库", "the banks of a folder")),
                Example(
                    "certify bank stats ExamBanks --authority desk",
                    t("并统计试题的使用", "and how often items were used")),
            ],
            .optionalArguments(
                "path", as: .file,
                help: t("文件或文件夹（默认当前文件夹）", "Files or folders (default: this folder)"))
        ) { (paths: [String]) in
            { context in try context.showBanks(paths.isEmpty ? ["."] : paths) }
        }
    }

    private static func drawFormCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "draw", t("试抽一份试卷，如考生所见或带答案", "Draw a form, as a candidate gets it or with keys"),
            discussion: t(
                "同样的题库、方案与种子总是组出同样的试卷。种子可以是任何文字；正式考试的种子由认定机构保密。",
                "The same bank, blueprint and seed always give the same form. The seed may be any text; those of real exams are the authority's secret."
            ),
            examples: [
                Example(
                    "certify bank draw ExamBanks --scheme cs-agent-4 --seed 1 --with-key",
                    t("带答案", "with keys")),
                Example(
                    "certify bank draw ExamBanks --scheme cs-agent-4 --seed 2 --without form.json",
                    t("补考卷：避开前一份的试题", "for a resit: other items than the form before")),
            ],
            .arguments("path", as: .file, help: t("文件或文件夹", "Files or folders")),
            .option(
                "scheme", value: "id", as: .code(),
                help: t("哪一份标准（只有一份时可省略）", "Which scheme (not needed where there is one)")),
            .option(
                "part", value: "id", as: .code(),
                help: t("哪个理论科目（只有一个时可省略）", "Which theory part (not needed where there is one)")),
            .required("seed", value: "text", as: .words, help: t("种子", "The seed")),
            .options(
                "without", value: "file", as: .file,
                help: t("避开此试卷文件中的试题", "Avoid the items of this form")),
            .flag("with-key", help: t("带答案与解析", "With keys and rationales")),
            .option(
                "output", value: "file", as: .file,
                help: t("把试卷写入文件，供 bank prove 使用", "Write the form to a file for bank prove"))
        ) {
            (
                paths: [String], scheme: SchemeID?, part: PartID?, seed: String,
                earlier: [String], hasKey: Bool, output: String?
            ) in
            let order = FormOrder(
                paths: paths, scheme: scheme, part: part, seed: seed, earlier: earlier,
                hasKey: hasKey, output: output)
            return { context in try context.drawForm(order) }
        }
    }

    private static func proveCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "prove",
            t("证明一份试卷出自题库、组卷方案与种子", "Prove that a form follows from bank, blueprint and seed"),
            discussion: t(
                "给出试卷文件及题库、标准所在的路径；或给出案卷号，证明认定机构为其组的试卷。成立退出码为 0，否则为 1，并说明第一处不同。",
                "Takes the file of a form and where bank and scheme are; or a case, whose forms the authority has recorded. Exit code 0 for yes, 1 for no, with the first difference."
            ),
            examples: [
                Example(
                    "certify bank prove form.json ExamBanks", t("一份试卷文件", "the file of a form")),
                Example(
                    "certify bank prove C-0001", t("机构为一名考生组的试卷", "what was drawn for a candidate")),
            ],
            .argument(
                "form", as: .file, help: t("试卷文件或案卷号", "The file of a form, or a case")),
            .optionalArguments(
                "path", as: .file,
                help: t("题库与标准（默认当前文件夹）", "Bank and scheme (default: this folder)"))
        ) { (form: String, paths: [String]) in
            { context in try context.prove(form, among: paths.isEmpty ? ["."] : paths) }
        }
    }
}
