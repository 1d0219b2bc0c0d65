import Arguments
import Authority
import CertCore
import Ledger
import Wording

extension Certify {
    /// Reading the ledger.
    static func readingCommands(_ t: Tongue) -> [Command<Action>] {
        [statusCommand(t), listCommand(t), showCommand(t), logCommand(t)]
    }

    private static func statusCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "status",
            t("各期进展：每一步多少人、谁要办什么", "How far each round has come, and what waits for whom"),
            discussion: t(
                "实心为已过此步的人数，空心为正处此步的人数。已关闭且无人待办的期次不列出，除非 --all。",
                "A full bar has the step behind it, a light one stands at it. Rounds that are closed with nobody waiting are left out, unless --all."
            ),
            examples: [Example("certify status --round R-0001", t("一期", "one round"))],
            .option("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .flag("all", help: t("连同已办完的期次", "Finished rounds too"))
        ) { (round: RoundID?, isAll: Bool) in
            { context in try context.showStatus(round, isAll: isAll) }
        }
    }

    private static func listCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "list", t("列出案卷", "List cases"),
            examples: [
                Example(
                    "certify list --round R-0001 --state returned", t("待补正的", "those returned")),
                Example("certify list --name 张 --csv > cases.csv", t("供电子表格", "for a spreadsheet")),
            ],
            .option("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .option(
                "step", value: "step", as: ValueReader<Step>.word(),
                help: t("所处步骤", "The step they are at")),
            .option(
                "state", value: "state", as: ValueReader<CaseFile.State>.word(),
                help: t("状态", "Their state")),
            .option("person", value: "P-0001", as: .code(), help: t("人员", "The person")),
            .option("name", value: "text", help: t("姓名中的文字", "A part of the name")),
            .flag("attention", help: t("只列待处理的", "Only those somebody must look at")),
            .option(
                "limit", value: "n", as: .integer(in: 1...1_000_000),
                help: t("最多几行", "At most so many")),
            .flag("csv", help: t("以 CSV 输出", "Print CSV"))
        ) {
            (
                round: RoundID?, step: Step?, state: CaseFile.State?, person: PersonID?,
                name: String?, needsAttention: Bool, limit: Int?, isCSV: Bool
            ) in
            let filter = CaseFilter(
                round: round?.text, step: step?.rawValue, state: state?.rawValue,
                person: person?.text, name: name, needsAttention: needsAttention ? true : nil)
            return { context in try context.listCases(filter, limit: limit, isCSV: isCSV) }
        }
    }

    private static func showCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "show",
            t(
                "查看一个案卷（C-）、人员（P-）、期次（R-）、场次（S-）或证书",
                "Show a case (C-), person (P-), round (R-), session (S-) or certificate"),
            examples: [
                Example("certify show C-0001", t("一个案卷的全部", "all there is about a case")),
                Example("certify show P-0001 --personal", t("连同联系方式", "with how they are reached")),
            ],
            .argument("id", help: t("编号", "An identifier")),
            .flag(
                "personal",
                help: t(
                    "显示证件全号、联系方式与特殊需要",
                    "Show full document numbers, contacts and special needs"))
        ) { id, isPersonal in
            { context in try context.show(context.identifier(id), isPersonal: isPersonal) }
        }
    }

    private static func logCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "log",
            t("账册的记录，或核对整条链与签名", "The ledger's events, or a check of the chain and signatures"),
            discussion: t(
                "不给编号、--since 与 --limit 时显示最后 50 条。--json 每行一条，含全部内容；密封的个人信息只在 --personal 时打开。",
                "Without an identifier, --since or --limit, the last 50 events. --json prints one event a line with all it says; what is sealed is opened only with --personal."
            ),
            examples: [
                Example("certify log C-0001", t("一个案卷的经过", "what happened in a case")),
                Example("certify log --verify", t("核对每一条与每个签名", "check every event and signature")),
            ],
            .optionalArgument(
                "id", help: t("案卷、人员、期次、场次或证书", "A case, person, round, session or certificate")),
            .option(
                "since", value: "n", as: .integer(in: 1...Int.max),
                help: t("从第几条起", "The first event")),
            .option(
                "limit", value: "n", as: .integer(in: 1...Int.max),
                help: t("最后几条", "The last so many")),
            .flag("personal", help: t("打开密封的个人信息", "Open what is sealed")),
            .flag("verify", help: t("核对链与签名", "Check the chain and the signatures")),
            .option(
                "expect", value: "n:hash", as: ValueReader { ChainHead($0) },
                help: t("核对，并与此前抄存的链头比较", "Check, and compare with a head noted before"))
        ) {
            (
                id: String?, since: Int?, limit: Int?, isPersonal: Bool, verifies: Bool,
                expected: ChainHead?
            ) in
            if verifies || expected != nil { return { context in try context.verifyLog(expected) } }
            return { context in
                let range = LogRange(
                    subject: try id.map { try context.identifier($0) },
                    since: since.map { Int64($0) }, limit: limit)
                return try context.showLog(range, isPersonal: isPersonal)
            }
        }
    }
}
