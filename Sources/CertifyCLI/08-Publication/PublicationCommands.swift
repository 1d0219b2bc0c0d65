import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 8: publication of scores, and objections to them.
    static func publicationCommands(_ t: Tongue) -> [Command<Action>] {
        [publishCommand(t), objectionCommand(t)]
    }

    private static func publishCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "publish",
            t(
                "成绩公布：写出成绩单与公示名单，异议期与公示期开始",
                "Publish scores: write reports and the public list, open the windows"),
            discussion: t(
                "每位考生一份成绩单（文本与 JSON）写入 out/reports，每期一份公示名单（姓名与证件号打码）写入 out/notices；给出 --out 则都写在那里。\n公布先记入账册，再写文件；文件丢失可用 --again 重写。",
                "Each candidate gets a report (text and JSON) in out/reports, each round a public list (names and documents masked) in out/notices; with --out both go there.\nThe ledger is written first and the files then; lost files are written again with --again."
            ),
            examples: [
                Example(
                    "certify publish --round R-0001 --as lin", t("该期全部", "the whole round")),
                Example(
                    "certify publish C-0003 --again --out reports",
                    t("重写一人的成绩单", "write one report again")),
            ],
            .cases(t), .round(t),
            .flag(
                "again", help: t("只重写文件，不再公布", "Write the files again, publish nothing")),
            .option(
                "out", value: "dir", as: .folder, help: t("写入的文件夹", "The folder to write to"))
        ) { (cases: [CaseID], round: RoundID?, isAgain: Bool, folder: String?) in
            let selection = try CaseSelection(cases: cases, round: round)
            return { context in
                isAgain
                    ? try context.writeReports(of: selection, to: folder)
                    : try context.publish(selection, to: folder)
            }
        }
    }

    private static func objectionCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "objection", t("对成绩的异议：提出、处理、列出", "Objections to scores: file, resolve, list"),
            commands: [fileCommand(t), resolveCommand(t), listCommand(t)])
    }

    private static func fileCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "file", t("在异议期内登记一项异议", "File an objection within its window"),
            examples: [
                Example(
                    "certify objection file C-0003 --ground arithmetic --text 总分少加一项 --as wang",
                    t("计分有误", "the sum is wrong"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .required(
                "ground", value: "ground", as: .word(),
                help: t("理由：计分、登记、程序、其他", "What it is about")),
            .option("text", value: "text", as: .words, help: t("内容", "What is objected")),
            .option(
                "text-file", value: "file", as: .file, help: t("内容在文件中", "The same, in a file"))
        ) { (id: CaseID, ground: Objection.Ground, text: String?, file: String?) in
            guard (text == nil) != (file == nil) else {
                throw text == nil
                    ? ArgumentsError.missingOption("--text")
                    : ArgumentsError.conflicting(["--text", "--text-file"])
            }
            return { context in
                try context.fileObjection(to: id, ground: ground, text: text, file: file)
            }
        }
    }

    private static func resolveCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "resolve", t("由未参与本案的人处理异议", "Resolve an objection, by somebody uninvolved"),
            discussion: t(
                "成立的异议收回已公布的成绩：更正分数后重新汇总、审核、公布。",
                "An objection that is upheld takes the scores back: correct the marks, then grade, verify and publish again."
            ),
            examples: [
                Example(
                    "certify objection resolve C-0003 1 --outcome dismissed --finding 复核无误 --as zhao",
                    t("不成立", "dismissed"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .argument(
                "number", as: .integer(in: 1...1_000), help: t("异议的序号", "The objection's number")),
            .required("outcome", value: "outcome", as: .word(), help: t("结论", "The outcome")),
            .required("finding", value: "text", as: .words, help: t("查明的情况", "What was found"))
        ) { (id: CaseID, number: Int, outcome: Objection.Outcome, finding: String) in
            { context in
                try context.resolveObjection(number, of: id, outcome, finding: finding)
            }
        }
    }

    private static func listCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "list", t("列出异议", "List objections"),
            examples: [Example("certify objection list --open", t("尚未处理的", "those that wait"))],
            .option("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .flag("open", help: t("只列未处理的", "Only those that wait to be resolved"))
        ) { (round: RoundID?, openOnly: Bool) in
            { context in try context.listObjections(in: round, openOnly: openOnly) }
        }
    }
}
