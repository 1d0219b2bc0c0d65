import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 3: eligibility review.
    static func eligibilityCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "review",
                t(
                    "资格审核：逐条列出条件、依据与工龄算式",
                    "Review eligibility: every condition, its evidence, the arithmetic"),
                examples: [
                    Example("certify review --round R-0001", t("待审的全部案卷", "all that wait")),
                    Example("certify review C-0007", t("一个案卷", "one case")),
                    Example(
                        "certify review accept --all --round R-0001 --dry-run --as chen",
                        t("预览：谁会通过", "preview who would be accepted")),
                ],
                commands: [acceptCommand(t), returnCommand(t), rejectCommand(t)],
                .optionalArguments(
                    "case", as: .code(),
                    help: t("案卷；不给则为待审的全部", "Cases; without any, all that wait")),
                .option("round", value: "R-0001", as: .code(), help: t("期次", "The round"))
            ) { (cases: [CaseID], round: RoundID?) in
                { context in try context.showReview(cases, round: round) }
            }
        ]
    }

    private static func acceptCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "accept", t("审核通过", "Accept"),
            discussion: t(
                "--all 不含申报了特殊需要的人：逐一列出，由您连同安排（--extra-time 或 --extra-minutes、--breaks、--layout、--note）单独通过。",
                "--all leaves out who states special needs and lists them: accept each with what is provided (--extra-time or --extra-minutes, --breaks, --layout, --note)."
            ),
            examples: [
                Example(
                    "certify review accept C-0015 --extra-time 25 --layout large --note 低视力 --as chen",
                    t(
                        "限时科目延长四分之一，大字版式",
                        "a quarter more time in timed parts, and the large layout")),
                Example(
                    "certify review accept C-0016 --breaks 15 --note 孕期 --as chen",
                    t(
                        "上机考试中途可以自行休息，共 15 分钟，不占答题时间",
                        "up to 15 minutes of rest in the theory exam, whenever they are wanted; the time stands still"
                    )
                ),
                Example(
                    "certify review accept --all --round R-0001 --as chen",
                    t("满足条件的全部", "everybody who meets a condition")),
            ],
            .optionalArguments("case", as: .code(), help: t("案卷", "The cases")),
            .flag(
                "all",
                help: t("该期所有满足条件的待审案卷", "Every waiting case of the round that meets a condition")),
            .option("round", value: "R-0001", as: .code(), help: t("与 --all 同用", "With --all")),
            .option(
                "condition", value: "id", as: .code(),
                help: t("依据的条件（默认第一条满足的）", "The condition (default the first that is met)")),
            .option(
                "extra-time", value: "percent", as: .integer(in: 0...ExtraTime.mostPercent),
                help: t("限时科目延长的百分比", "Percent of extra time in timed parts")),
            .option(
                "extra-minutes", value: "n", as: .integer(in: 0...ExtraTime.mostMinutes),
                help: t("每个限时科目延长的分钟数", "Minutes of extra time in each timed part")),
            .option(
                "breaks", value: "minutes", as: .integer(in: 0...EligibilityFacts.mostBreakMinutes),
                help: t(
                    "上机考试中考生可以自行休息的分钟数，合计",
                    "Minutes that the candidate may rest in theory exams, in all")),
            .option(
                "layout", value: "layout", as: .word(),
                help: t(
                    "上机考试的版式：large 大字，plain 逐行（读屏软件）",
                    "How exams are shown: large, or plain for a screen reader")),
            .option("note", value: "text", help: t("备注", "A note"))
        ) {
            (
                cases: [CaseID], isAll: Bool, round: RoundID?, condition: ConditionID?,
                percent: Int?,
                minutes: Int?, breaks: Int?, layout: ExamLayout?, note: String?
            ) in
            if isAll, !cases.isEmpty { throw ArgumentsError.conflicting(["<case>", "--all"]) }
            guard isAll || !cases.isEmpty else {
                throw ArgumentsError.missingOneOf(["<case>", "--all --round"])
            }
            if percent != nil, minutes != nil {
                throw ArgumentsError.conflicting(["--extra-time", "--extra-minutes"])
            }
            if isAll, percent != nil {
                throw ArgumentsError.conflicting(["--extra-time", "--all"])
            }
            if isAll, minutes != nil {
                throw ArgumentsError.conflicting(["--extra-minutes", "--all"])
            }
            if isAll, breaks != nil { throw ArgumentsError.conflicting(["--breaks", "--all"]) }
            if isAll, layout != nil { throw ArgumentsError.conflicting(["--layout", "--all"]) }
            guard isAll == (round != nil) else {
                throw ArgumentsError.missingOption(isAll ? "--round" : "--all")
            }
            let extra = percent.map { ExtraTime.percent($0) } ?? minutes.map { .minutes($0) }
            return { context in
                if let round {
                    return try context.acceptAll(in: round, condition: condition, note: note ?? "")
                }
                return try context.accept(
                    cases, condition: condition, extraTime: extra ?? .none,
                    layout: layout ?? .usual,
                    breakMinutes: breaks ?? 0, note: note ?? "")
            }
        }
    }

    private static func returnCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "return", t("退回补正", "Return for supplement"),
            examples: [
                Example(
                    "certify review return C-0006 --missing work-proof --reason 缺工作证明 --as chen",
                    t("期限由标准规定", "the scheme sets the time for it"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .options(
                "missing", value: "kind", as: .evidence,
                help: t("所缺材料，如 work-proof 或 工作证明", "Evidence that is missing")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (id: CaseID, missing: [EvidenceKind], reason: String) in
            { context in
                let caseFile = try context.perform { work in
                    try work.perform(
                        .eligibility(.returnForSupplement(missing: missing, reason: reason)),
                        on: id)
                }
                context.done(
                    Phrase(
                        zh: "\(id)：\(caseFile.eligibility.title.zh)。",
                        en: "\(id): \(caseFile.eligibility.title.en)."))
                return .done
            }
        }
    }

    private static func rejectCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "reject", t("审核不通过", "Reject"),
            examples: [
                Example(
                    "certify review reject C-0007 --reason 工作年限差一个月 --as chen",
                    t("第二人可用 case reverse 撤回", "a second person can take it back: case reverse"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (id: CaseID, reason: String) in
            { context in
                let caseFile = try context.perform { work in
                    try work.perform(.eligibility(.reject(reason: reason)), on: id)
                }
                context.tell(caseFile)
                return .done
            }
        }
    }
}
