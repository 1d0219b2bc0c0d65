import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// What candidates answered: collected, imported, marked.
    static func answerCommands(_ t: Tongue) -> [Command<Action>] {
        [collectCommand(t), importCommand(t), markCommand(t)]
    }

    private static func collectCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "collect", t("核验并收回已结束的答卷", "Verify and take in every sitting that is over"),
            discussion: t(
                "还在作答的、暂停着的留待下次；重复执行没有影响；答卷文件保留。从别的机器带回的答卷，写出文件名：逐份核验后一次收入，不属于本场的、改动过的、被截断的、与另一次作答冲突的逐一说明，其余照收。\n没有结束记录的答卷可能不完整：最好在原来的机器上再打开一次，时间一到便会记下结束；确实只有这些时，用 --unfinished 收下。后来又有了更完整的一份，在开始评分之前可以再收，换下先前的，两次都记录在案。",
                "Sittings under way or paused are left for the next time; repeating it changes nothing; the files stay. Name the response files that come from other machines: each is verified and taken in once; foreign, altered and truncated ones, and those of a second sitting, are refused by name, and the others are taken in.\nA file without the end of its sitting may not be whole: best open it once more on its machine, which puts the end on record when the time is over; where it is all there is, --unfinished takes it in. A longer copy that turns up later takes its place until the marking begins, and both are on record."
            ),
            examples: [
                Example(
                    "certify exam collect S-0001 --as luo",
                    t("交卷的与时间已到的", "what is handed in, or over")),
                Example(
                    "certify exam collect /media/usb/*.responses --as luo",
                    t("从别的机器带回的", "what other machines held")),
                Example(
                    "certify exam collect S-0001 0001-0007-K3.responses --unfinished --as luo",
                    t("机器坏了，只有这些", "all that a broken machine left")),
            ],
            .argument(
                "session",
                help: t("场次；写了答卷文件时可以省去", "The session; where files are named they tell it")),
            .optionalArguments("file", help: t("带回的答卷文件", "Response files that were brought back")),
            .flag(
                "unfinished",
                help: t(
                    "不会再有了：没有结束、暂停着的也按现状收下",
                    "Nothing more will come: take in what has no end, or is paused, as it is"))
        ) { (session: String, files: [String], takesUnfinished: Bool) in
            { context in
                try context.collect(session, files: files, takesUnfinished: takesUnfinished)
            }
        }
    }

    private static func importCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "import-responses", t("导入纸笔或其他系统的作答", "Take in answers from paper or another system"),
            discussion: t(
                "长表：列 ticket,item,response，每行一题。宽表：列 ticket，其余每列一题。试题写编号，或写考生自己试卷上的题号。选项默认写题库中的选项编号（--by id）；--by letter 表示考生试卷上的 A、B、C。多选用空格、逗号或分号隔开，字母可连写。排序题按顺序写出全部选项；匹配题写作 r=m i=f，按字母则写作 A2 B1。整份检查，有错则什么也不写入。考生须已签到。",
                "Long: columns ticket, item, response, one row per answer. Wide: a column ticket, and one for each item. Items go by id, or by their number on the candidate's own paper. Options go by the bank's ids (--by id, the default) or, with --by letter, by A, B, C as on the candidate's paper; several are separated by spaces, commas or semicolons, letters may stand together. What is ordered has all options in their order; what is matched is written r=m i=f or, by letter, A2 B1. The sheet is checked whole, and the candidates must be checked in."
            ),
            examples: [
                Example(
                    "certify exam import-responses S-0001 --sheet answers.csv --by letter --as wang",
                    t("读卡机的结果", "what a card reader gave"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .required("sheet", value: "csv", as: .file, help: t("CSV 表格", "The CSV sheet")),
            .option(
                "by", value: "id|letter", as: .word(), help: t("选项的写法", "How options are named"))
        ) { (session: SessionID, sheet: String, naming: OptionNaming?) in
            { context in
                let table = try context.table(sheet)
                let cases = try context.perform { work in
                    try work.importResponses(from: table, to: session, naming: naming ?? .id)
                }
                context.tell(cases, zh: "已导入答卷", en: "Answers taken in")
                return .done
            }
        }
    }

    private static func markCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "mark", t("评简答题", "Mark short texts"),
            discussion: t(
                "三种方式：一题（案卷 试题 得分）；一场，在终端逐题评；一份表格（列 case,item,marks,note）。两人评分取平均。机器建议只供参考。",
                "One text (case, item, marks); a session, text by text at the terminal; or a sheet (case, item, marks, note). The marks of several people are averaged. The machine only suggests."
            ),
            examples: [
                Example(
                    "certify exam mark list --session S-0001", t("待评的简答题", "the texts that wait")),
                Example(
                    "certify exam mark C-0003 CS4-0029 4 --as shen", t("给一题 4 分", "4 for one text")),
                Example(
                    "certify exam mark --session S-0001 --sheet marks.csv --as shen",
                    t("整份表格", "a whole sheet")),
            ],
            commands: [markListCommand(t)],
            .optionalArgument("case", as: .code(), help: t("案卷", "The case")),
            .optionalArgument("item", as: .code(), help: t("试题", "The item")),
            .optionalArgument("marks", as: .exact, help: t("得分", "The marks")),
            .option("note", value: "text", help: t("说明", "Why")),
            .option("session", value: "S-0001", as: .code(), help: t("场次", "The session")),
            .option("sheet", value: "csv", as: .file, help: t("CSV 表格", "A CSV sheet"))
        ) {
            (
                id: CaseID?, item: ItemID?, marks: Exact?, note: String?, session: SessionID?,
                sheet: String?
            ) in
            if let session {
                if id != nil { throw ArgumentsError.conflicting(["<case>", "--session"]) }
                return { context in
                    try sheet.map { try context.mark(session, from: $0) }
                        ?? context.mark(session)
                }
            }
            guard let id else { throw ArgumentsError.missingArgument("<case>") }
            guard let item else { throw ArgumentsError.missingArgument("<item>") }
            guard let marks else { throw ArgumentsError.missingArgument("<marks>") }
            return { context in
                let caseFile = try context.perform { work in
                    try work.mark(id, item: item, marks: marks, note: note)
                }
                context.tell([caseFile], zh: "已评分", en: "Marked")
                return .done
            }
        }
    }

    private static func markListCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "list", t("列出待评的简答题与机器建议", "List the texts that wait, with the machine's suggestion"),
            examples: [
                Example(
                    "certify exam mark list --session S-0001",
                    t("待评的简答题", "texts that wait for a mark"))
            ],
            .required("session", value: "S-0001", as: .code(), help: t("场次", "The session")),
            .flag("all", help: t("也列已评的", "Those that are marked too"))
        ) { (session: SessionID, isAll: Bool) in
            { context in try context.listTexts(of: session, isAll: isAll) }
        }
    }
}
