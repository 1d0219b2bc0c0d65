import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 6: sessions, assessors and marks of the practical assessment.
    static func assessmentCommands(_ t: Tongue) -> [Command<Action>] {
        let onTheDay = ["check-in", "absent", "await", "void", "close"]
        return [
            Command(
                "assess",
                t("实操考核：场次、考评员、评分记录", "Practical assessment: sessions, assessors, marks"),
                examples: [
                    Example(
                        "certify assess schedule --round R-0001 --from 2026-11-22T09:00 --to 2026-11-22T17:00 --room 实训室 --all --as wang",
                        t("编排全部就绪的考生", "seat everybody who is ready")),
                    Example(
                        "certify assess assign S-0002 --assessor fan --assessor mo --assessor shi --as wang",
                        t("为一场指定考评员", "assign the assessors of a session")),
                    Example(
                        "certify assess sheet S-0002 --out marks.csv",
                        t("导出空白评分表", "write an empty sheet to fill in")),
                    Example(
                        "certify assess enter --sheet marks.csv --as wang",
                        t("录入填好的评分表", "enter the sheet")),
                    Example(
                        "certify assess enter C-0007 --as fan",
                        t("考评员在终端逐项评分", "an assessor's form at the terminal")),
                ],
                commands: [
                    scheduleCommand(t), assignCommand(t), sheetCommand(t), enterCommand(t),
                    showCommand(t),
                ] + examDayCommands(t).filter { onTheDay.contains($0.name) })
        ]
    }

    private static func scheduleCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "schedule", t("编排实操场次与考生", "Make practical sessions and seat candidates"),
            examples: [
                Example(
                    "certify assess schedule --round R-0001 --from 2026-11-22T09:00 --to 2026-11-22T17:00 --room 实训室:30 --all --as luo",
                    t("全部就绪的考生", "everybody who is ready"))
            ],
            .optionalArguments("case", as: .code(), help: t("考生案卷", "The candidates' cases")),
            .required("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .part(t),
            .required("from", value: "YYYY-MM-DDTHH:MM", as: .time, help: t("开始", "The beginning")),
            .required("to", value: "YYYY-MM-DDTHH:MM", as: .time, help: t("结束", "The end")),
            .options(
                "room", value: "name[:n]", as: .room, help: t("考场及座位数", "A room and its places")),
            .flag("all", help: t("全部就绪的考生", "Everybody who is ready"))
        ) {
            (
                cases: [CaseID], round: RoundID, part: PartID?, from: GivenTime, to: GivenTime,
                rooms: [SessionPlan.Room], isAll: Bool
            ) in
            if isAll != cases.isEmpty { throw ArgumentsError.conflicting(["<case>", "--all"]) }
            if rooms.isEmpty { throw ArgumentsError.missingOption("--room") }
            return { context in
                let part = try context.read { view in
                    try view.standard(view.round(round).scheme).scheme.practicalPart(part)
                }
                return try context.schedule(
                    round, part: part, from: from, to: to, rooms: rooms,
                    cases: isAll ? nil : cases)
            }
        }
    }

    private static func assignCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "assign", t("指定考评员", "Assign assessors"),
            discussion: t(
                "给场次：作为该场的考评员，并指定给场内全部考生。给案卷：只换这些考生的考评员，如回避之后。人数须足且为奇数；培训过考生的人在回避期内不得考评。",
                "To a session: as its staff, and for everybody in it. To cases: for these candidates only, as after a recusal. The number must suffice and be odd; nobody assesses a trainee of theirs within the look-back."
            ),
            examples: [
                Example(
                    "certify assess assign S-0002 --assessor fan --assessor mo --assessor shi --as luo",
                    t("该场全部考生", "for the whole session"))
            ],
            .arguments(
                "session|case", help: t("一个场次，或若干案卷", "One session, or some cases")),
            .options("assessor", value: "name", as: .code(), help: t("考评员", "An assessor")),
            .part(t)
        ) { (targets: [String], names: [OperatorName], part: PartID?) in
            if names.isEmpty { throw ArgumentsError.missingOption("--assessor") }
            if targets[0].hasPrefix("S-"), targets.count > 1 {
                throw ArgumentsError.unexpectedArgument(targets[1])
            }
            return { context in
                if targets[0].hasPrefix("S-") {
                    return try context.assign(names, toSession: SessionID(targets[0]))
                }
                return try context.assign(names, to: targets.map { CaseID($0) }, part: part)
            }
        }
    }

    private static func sheetCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "sheet",
            t("导出空白评分表：案卷 × 考评员 × 记录", "Write an empty sheet: cases × assessors × entries"),
            discussion: t(
                "值留空的行在录入时略过。criterion 与 veto 填 1 或 0；metric 可填 62、19/20、95% 或 35;41;52。",
                "Rows whose value stays empty are passed over on entry. Criteria and vetoes take 1 or 0; a metric takes 62, 19/20, 95% or 35;41;52."
            ),
            examples: [
                Example(
                    "certify assess sheet S-0002 --out marks.csv",
                    t("一份待填的评分表", "a sheet to fill in"))
            ],
            .arguments(
                "session|case", help: t("一个场次，或若干案卷", "One session, or some cases")),
            .part(t),
            .required("out", value: "file", as: .file, help: t("写到的文件", "The file to write"))
        ) { (targets: [String], part: PartID?, path: String) in
            { context in try context.writeMarkSheet(targets, part: part, to: path) }
        }
    }

    private static func enterCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "enter", t("录入评分记录", "Enter marks"),
            discussion: t(
                "--sheet 读 CSV（列 case,assessor,measure,record,value,evidence）或同名成员的 JSON；整份检查，每个错格都指出，全部正确才写入。给案卷则在终端逐项询问。后录入的记录取代同一考评员对同一项的先前记录。\nrecord 一列写记什么：criterion:ID（1 或 0，是 或 否）、deduction:ID（次数或分钟）、rating（等级）、marks（得分）、feedback:SOURCE、veto:ID（同前）；metric:ID（如 62、19/20、95%、35;41;52）属于整个科目，measure 留空。assess sheet 写出一份只差数值的表。",
                "--sheet reads CSV (columns case,assessor,measure,record,value,evidence) or JSON with members of the same names; it is checked whole, every bad cell is named, and nothing is written unless all are right. A case opens a form at the terminal. A later record takes the place of the same assessor's earlier one.\nThe column record says what: criterion:ID (1 or 0, yes or no), deduction:ID (times or minutes), rating, marks, feedback:SOURCE, veto:ID (the same); metric:ID (62, 19/20, 95% or 35;41;52) belongs to the part, its measure is empty. assess sheet writes a sheet that lacks only the values."
            ),
            examples: [
                Example(
                    "certify assess enter --sheet marks.csv --as luo", t("整份评分表", "a whole sheet")),
                Example(
                    "certify assess enter C-0001 --as fan",
                    t("在终端逐项填写", "item by item at the terminal")),
            ],
            .optionalArgument("case", as: .code(), help: t("案卷", "The case")),
            .option(
                "sheet", value: "csv|json", as: .file, help: t("评分表", "A sheet of marks")),
            .option(
                "assessor", value: "name", as: .code(),
                help: t("代哪位考评员录入（默认本人）", "Whose marks they are (default your own)")),
            .part(t)
        ) { (id: CaseID?, sheet: String?, assessor: OperatorName?, part: PartID?) in
            switch (id, sheet) {
            case (nil, let path?):
                return { context in try context.enterMarks(sheet: path, part: part) }
            case (let id?, nil):
                return { context in
                    try context.enterMarks(of: id, by: assessor, part: part)
                }
            case (nil, nil): throw ArgumentsError.missingArgument("<case>")
            case (_?, _?): throw ArgumentsError.conflicting(["<case>", "--sheet"])
            }
        }
    }

    private static func showCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "show",
            t("全部记录，逐位考评员，及至今的推算", "All that was recorded, by assessor, and what it comes to"),
            examples: [
                Example("certify assess show C-0001", t("每位考评员记了什么", "what each assessor recorded"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")), .part(t)
        ) { (id: CaseID, part: PartID?) in
            { context in try context.showAssessment(of: id, part: part) }
        }
    }
}

extension Input where Value == PartID? {
    static func part(_ t: Tongue) -> Self {
        .option(
            "part", value: "id", as: .code(),
            help: t("科目（默认唯一的实操科目）", "The part (default the only practical one)"))
    }
}
