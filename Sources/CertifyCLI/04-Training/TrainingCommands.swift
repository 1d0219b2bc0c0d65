import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 4: training.
    static func trainingCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "train", t("培训：计划、登记、免除", "Training: plan, record, waive"),
                commands: [planCommand(t), recordCommand(t), waiveCommand(t), listCommand(t)])
        ]
    }

    private static func planCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "plan", t("安排课程（取代先前的安排）", "Plan courses, in place of what was planned"),
            examples: [
                Example(
                    "certify train plan C-0003 --competency emotion-management --as wang",
                    t("按薄弱能力取标准所对应的课程", "the course the scheme names for a weak competency")),
                Example(
                    "certify train plan --round R-0001 --tag complaint-handling --as wang",
                    t("一期全部考生", "all candidates of a round")),
            ],
            .optionalArguments("case", as: .code(), help: t("案卷", "The cases")),
            .option("round", value: "R-0001", as: .code(), help: t("整期考生", "All of a round")),
            .options("course", value: "id", as: .code(), help: t("课程", "A course")),
            .options(
                "competency", value: "id", as: .code(),
                help: t("要加强的能力", "A competency to strengthen")),
            .options("tag", value: "tag", as: .code(), help: t("要加强的标签", "A tag to strengthen"))
        ) {
            (
                cases: [CaseID], round: RoundID?, courses: [CourseID],
                competencies: [CompetencyID], tags: [Tag]
            ) in
            let selection = try TraineeSelection(cases: cases, round: round)
            let choice = CourseChoice(courses: courses, competencies: competencies, tags: tags)
            return { context in
                let planned = try context.perform { work in
                    try work.forEach(selection.ids(in: &work), in: round) { work, id in
                        try work.plan(choice, for: id)
                    }
                }
                context.tell(planned, zh: "已安排培训", en: "Training planned")
                return .done
            }
        }
    }

    private static func recordCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "record", t("登记完成的课程", "Record completed courses"),
            discussion: t(
                "表格的列：case,course,hours,trainer,completed，可有 evidence（证明文件路径）。整份检查：有错则全部列出，什么也不写入。",
                "The sheet has the columns case, course, hours, trainer, completed, and may have evidence (a file). It is checked whole: if anything is wrong, everything is told and nothing written."
            ),
            examples: [
                Example(
                    "certify train record C-0003 --course emotion-communication --hours 16 --trainer gao --completed 2026-11-12 --as wang",
                    t("一个人", "one person")),
                Example(
                    "certify train record --sheet training.csv --as wang",
                    t("整份表格", "a whole sheet")),
            ],
            .optionalArgument("case", as: .code(), help: t("案卷", "The case")),
            .option("course", value: "id", as: .code(), help: t("课程", "The course")),
            .option("hours", value: "n", as: .integer(in: 1...1000), help: t("学时", "The hours")),
            .option(
                "trainer", value: "name", as: .code(),
                help: t("培训师（操作员）", "The trainer, an operator")),
            .option(
                "completed", value: "YYYY-MM-DD", as: .day, help: t("完成日期", "The day of completion")
            ),
            .option(
                "evidence", value: "file", as: .file, help: t("证明文件", "The file that proves it")),
            .option("sheet", value: "csv", as: .file, help: t("CSV 表格", "A CSV sheet"))
        ) {
            (
                id: CaseID?, course: CourseID?, hours: Int?, trainer: OperatorName?,
                completed: Day?, evidence: String?, sheet: String?
            ) in
            if let sheet {
                if id != nil { throw ArgumentsError.conflicting(["<case>", "--sheet"]) }
                return { try $0.recordTraining(from: sheet) }
            }
            guard let id else { throw ArgumentsError.missingArgument("<case>") }
            guard let course else { throw ArgumentsError.missingOption("--course") }
            guard let hours else { throw ArgumentsError.missingOption("--hours") }
            guard let trainer else { throw ArgumentsError.missingOption("--trainer") }
            guard let completed else { throw ArgumentsError.missingOption("--completed") }
            return { context in
                let caseFile = try context.perform { work in
                    let completion = Training.Completion(
                        course: course, hours: hours, trainer: trainer, completed: completed,
                        evidence: try evidence.map { try work.keep(file: $0) })
                    return try work.record(completion, for: id)
                }
                context.tell([caseFile], zh: "已登记培训", en: "Training recorded")
                return .done
            }
        }
    }

    private static func waiveCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "waive", t("免除培训", "Waive training"),
            examples: [
                Example("certify train waive C-0010 --reason 在岗五年 --as he", t("一个人", "one person"))
            ],
            .optionalArguments("case", as: .code(), help: t("案卷", "The cases")),
            .option("round", value: "R-0001", as: .code(), help: t("整期考生", "All of a round")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (cases: [CaseID], round: RoundID?, reason: String) in
            let selection = try TraineeSelection(cases: cases, round: round)
            return { context in
                let waived = try context.perform { work in
                    try work.forEach(selection.ids(in: &work), in: round) { work, id in
                        try work.perform(.training(.waive(reason: reason)), on: id)
                    }
                }
                context.tell(waived, zh: "已免除培训", en: "Training waived")
                return .done
            }
        }
    }

    private static func listCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "list", t("列出培训情况", "List who is to be trained and was"),
            examples: [
                Example(
                    "certify train list --round R-0001",
                    t("安排了什么，完成了什么", "what is planned and what is done"))
            ],
            .optionalArguments("case", as: .code(), help: t("案卷", "The cases")),
            .option("round", value: "R-0001", as: .code(), help: t("期次", "The round"))
        ) { (cases: [CaseID], round: RoundID?) in
            { context in try context.listTraining(cases, round: round) }
        }
    }
}

/// Cases named one by one, or all candidates of a round.
struct TraineeSelection: Sendable {
    private let cases: [CaseID]
    private let round: RoundID?

    init(cases: [CaseID], round: RoundID?) throws(ArgumentsError) {
        if cases.isEmpty, round == nil { throw .missingArgument("<case>") }
        if !cases.isEmpty, round != nil { throw .conflicting(["<case>", "--round"]) }
        self.cases = cases
        self.round = round
    }

    /// For a round those whose cases are under way and whose training is not waived.
    func ids(in work: inout Work) throws -> [CaseID] {
        guard let round else { return cases }
        _ = try work.round(round)
        return try work.underWay(in: round).filter { id in
            try !work.caseFile(id, .outline).training.isWaived
        }
    }
}
