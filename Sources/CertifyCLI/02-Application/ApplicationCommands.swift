import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 2: applications.
    static func applicationCommands(_ t: Tongue) -> [Command<Action>] {
        [enrollCommand(t), caseCommand(t)]
    }

    private static func enrollCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "enroll",
            t("报名：从参数、表单或 CSV 名册登记申请", "Enter applications: from flags, a form or a CSV roster"),
            discussion: t(
                "名册整份检查：任何一格有错都会列出，且什么也不写入；--skip-bad 则写入其余各行，并把有错的行写进退回文件。\n名册的列就是 --field 的各项，用下列名字或其中文名，带 * 的必有；一格有多条时用分号隔开。证明材料的路径从名册所在文件夹算起。\n不给名册也不给 --field 时，在终端逐项询问。",
                "A roster is checked whole: every bad cell is listed and nothing is written, unless --skip-bad, which enters the rest and writes the bad rows to a reject file.\nIts columns are the names of --field below or their Chinese ones; those with * must be there. Several entries in a cell are parted by semicolons. Evidence is looked for from the roster's folder.\nWithout a roster and fields, a form asks item by item."
            ),
            examples: [
                Example(
                    "certify enroll --round R-0001 --roster roster.csv --as wang",
                    t("整份名册", "a whole roster")),
                Example(
                    "certify enroll --round R-0001 --field name=张三 --field id-number=11010519491231002X --field consent=2026-11-02 --as wang",
                    t("一个人", "one person")),
            ],
            .required("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .option(
                "roster", value: "csv", as: .file, help: t("CSV 名册（UTF-8）", "A CSV roster (UTF-8)")),
            .flag("skip-bad", help: t("跳过有错的行", "Leave out bad rows")),
            .option(
                "rejects", value: "csv", as: .file,
                help: t("退回文件（默认 名册名.rejects.csv）", "The reject file (default ROSTER.rejects.csv)")),
            .options(
                "field", value: "name=value", as: .field(t),
                help: t("一项申请内容", "One item of the application"))
        ) {
            (
                round: RoundID, roster: String?, skipsBad: Bool, rejects: String?,
                fields: [GivenField]
            ) in
            if roster != nil, !fields.isEmpty {
                throw ArgumentsError.conflicting(["--roster", "--field"])
            }
            return { context in
                if let roster {
                    return try context.enroll(
                        roster: roster, in: round,
                        rejects: skipsBad ? rejects ?? roster + ".rejects.csv" : nil)
                }
                return try context.enroll(fields: context.fields(fields), in: round)
            }
        }
    }

    private static func caseCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "case",
            t(
                "个案：更改、补正、缓考、退出、恢复、撤回审核",
                "One case: amend, supplement, defer, withdraw, reopen, reverse"),
            commands: [
                formCommand(
                    t, "amend", t("更正申请内容", "Correct what was handed in"),
                    Example(
                        "certify case amend C-0007 --field phone=13800000000 --reason 换了号码 --as wang",
                        t("更正一项", "correct one item"))
                ) {
                    .amend($0, reason: $1)
                },
                formCommand(
                    t, "supplement", t("补交审核所要求的材料", "Hand in what the review asked for"),
                    Example(
                        "certify case supplement C-0007 --field evidence=work-proof=proof.pdf --reason 补交工作证明 --as wang",
                        t("补交一份材料", "hand in a file"))
                ) {
                    .supplement($0, note: $1)
                },
                reasonCommand(
                    t, "defer", t("缓考：留待以后的期次", "Put off to a later round"),
                    Example(
                        "certify case defer C-0013 --reason 出差 --as wang",
                        t("可用 case reopen 转入下一期", "case reopen moves it to a later round"))
                ) {
                    .application(.defer(reason: $0))
                },
                reasonCommand(
                    t, "withdraw", t("退出", "Withdraw the application"),
                    Example(
                        "certify case withdraw C-0014 --reason 工作调动 --as wang",
                        t("可用 case reopen 恢复", "case reopen takes it up again"))
                ) {
                    .application(.withdraw(reason: $0))
                },
                Command(
                    "reopen", t("恢复缓考或退出的案卷", "Take up a deferred or withdrawn case again"),
                    examples: [
                        Example(
                            "certify case reopen C-0013 --round R-0002 --reason 出差归来 --as wang",
                            t("缓考的人转入下一期", "a deferred applicant moves to the next round"))
                    ],
                    .argument("case", as: .code(), help: t("案卷", "The case")),
                    .option(
                        "round", value: "R-0001", as: .code(),
                        help: t("转入的期次（默认原期）", "The round it moves to (default its own)")),
                    .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
                ) { (id: CaseID, round: RoundID?, reason: String) in
                    { context in
                        let caseFile = try context.perform { work in
                            try work.reopen(id, in: round, reason: reason)
                        }
                        context.tell(caseFile)
                        return .done
                    }
                },
                reasonCommand(
                    t, "reverse",
                    t("由第二人撤回误下的审核结论", "A second person takes a mistaken review decision back"),
                    Example(
                        "certify case reverse C-0007 --reason 漏看一段工作 --as zhou",
                        t("案卷回到待审", "the case waits for review again"))
                ) {
                    .eligibility(.reverse(reason: $0))
                },
            ])
    }

    private static func formCommand(
        _ t: Tongue, _ name: String, _ summary: String, _ example: Example,
        _ command: @escaping @Sendable (ApplicationForm, String) -> ApplicationCommand
    ) -> Command<Action> {
        Command(
            name, summary, examples: [example],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .options(
                "field", value: "name=value", as: .field(t),
                help: t("一项申请内容", "One item of the application")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (id: CaseID, fields: [GivenField], reason: String) in
            if fields.isEmpty { throw ArgumentsError.missingOption("--field") }
            return { context in
                let values = context.fields(fields)
                let caseFile = try context.perform { work in
                    try work.change(id, values: values) { command($0, reason) }
                }
                context.tell(changed: caseFile, fields: fields.map(\.field))
                return .done
            }
        }
    }

    private static func reasonCommand(
        _ t: Tongue, _ name: String, _ summary: String, _ example: Example,
        _ command: @escaping @Sendable (String) -> CaseCommand
    ) -> Command<Action> {
        Command(
            name, summary, examples: [example],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (id: CaseID, reason: String) in
            { context in
                let caseFile = try context.perform { work in
                    try work.perform(command(reason), on: id)
                }
                context.tell(caseFile)
                return .done
            }
        }
    }
}
