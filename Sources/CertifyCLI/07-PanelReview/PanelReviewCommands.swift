import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 7: roll-up, its check and the panel.
    static func panelReviewCommands(_ t: Tongue) -> [Command<Action>] {
        [gradeCommand(t), panelCommand(t)]
    }

    private static func gradeCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "grade",
            t("成绩汇总，并由第二人审核", "Roll scores up, and verify them as a second person"),
            discussion: t(
                "每个分数都附推算：各部分、扣分、门槛、一票否决、折算。还不能汇总的案卷列出所缺，不妨碍其余。标准要求某科合格才能考下一科的，先用 --part 单独汇总并审核该科。",
                "Every score comes with its derivation: sections, deductions, gates, vetoes, scaling. Cases that cannot be graded yet are listed with what is missing and stop nobody. Where the scheme admits to a part only who passed another, --part rolls that one up and verifies it ahead of the rest."
            ),
            examples: [
                Example(
                    "certify grade C-0007 --dry-run --as wang",
                    t("预览一人的成绩与推算", "preview one grade and its derivation")),
                Example("certify grade --round R-0001 --as wang", t("全期汇总", "a whole round")),
                Example(
                    "certify grade --verify --round R-0001 --as zhao",
                    t("由第二人审核", "verified by a second person")),
                Example(
                    "certify grade --part theory --session S-0001 --as wang",
                    t("先行汇总一场理论，以便安排实操", "one theory session, before the practical part")),
            ],
            commands: [
                Command(
                    "show", t("一个案卷的成绩与推算", "A case's grade with its derivation"),
                    examples: [
                        Example(
                            "certify grade show C-0005",
                            t("每一分从何而来", "where every point comes from"))
                    ],
                    .argument("case", as: .code(), help: t("案卷", "The case"))
                ) { (id: CaseID) in
                    { context in try context.showGrade(of: id) }
                }
            ],
            .cases(t), .round(t), .session(t),
            .option(
                "part", value: "part", as: .code(),
                help: t("只汇总这一科，不等其余", "Only this part, ahead of the others")),
            .flag(
                "verify",
                help: t(
                    "重新计算并确认；须由未录入也未汇总的人办理",
                    "Compute anew and confirm, by somebody who neither entered nor graded"))
        ) {
            (
                cases: [CaseID], round: RoundID?, session: SessionID?, part: PartID?,
                verifies: Bool
            ) in
            let selection = try CaseSelection(cases: cases, round: round, session: session)
            return { context in
                try verifies
                    ? context.verifyGrade(selection, part: part)
                    : context.grade(selection, part: part)
            }
        }
    }

    private static func panelCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "panel", t("评审：召集、回避、表决、结束", "The panel: convene, recuse, vote, close"),
            examples: [
                Example(
                    "certify panel convene --round R-0001 --member gao --member yan --member pei --as wang",
                    t("为全期召集评审", "a panel for a whole round")),
                Example("certify panel file C-0007", t("评审委员阅卷", "the file a member reads")),
                Example(
                    "certify panel vote C-0007 --vote refer --reason 录音与记录不一致 --as gao",
                    t("表决", "cast a vote")),
                Example("certify panel close --round R-0001 --as wang", t("结束评审", "close")),
            ],
            commands: [
                conveneCommand(t), recuseCommand(t), voteCommand(t), closePanelCommand(t),
                Command(
                    "file", t("整份案卷，供评审委员阅读", "The whole file, for a member to read"),
                    examples: [
                        Example(
                            "certify panel file C-0003", t("整份案卷一页", "the whole file on one page"))
                    ],
                    .argument("case", as: .code(), help: t("案卷", "The case"))
                ) { (id: CaseID) in
                    { context in try context.showPanelFile(of: id) }
                },
            ])
    }

    private static func conveneCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "convene", t("召集评审", "Convene a panel"),
            discussion: t(
                "至少三名且为奇数（或依标准）。再次召集保留留任者的表决；被退回再议的案卷则重新开始。",
                "At least three and odd, or as the scheme says. Convening again keeps the votes of those who stay; a referred case begins anew."
            ),
            examples: [
                Example(
                    "certify panel convene --round R-0001 --member gao --member yan --member pei --as luo",
                    t("三名委员评审全期", "three members for the whole round"))
            ],
            .cases(t), .round(t),
            .options("member", value: "name", as: .code(), help: t("评审委员", "A member"))
        ) { (cases: [CaseID], round: RoundID?, members: [OperatorName]) in
            if members.isEmpty { throw ArgumentsError.missingOption("--member") }
            let selection = try CaseSelection(cases: cases, round: round)
            return { context in
                let result = try context.perform { work in
                    try work.convene(members, for: selection)
                }
                return context.tell(result, zh: "已召集评审", en: "Panels convened for")
            }
        }
    }

    private static func recuseCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "recuse", t("回避", "Recuse a member"),
            examples: [
                Example(
                    "certify panel recuse C-0003 --reason 同一部门 --as gao",
                    t("本人回避一案", "step back from one case"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .option(
                "member", value: "name", as: .code(),
                help: t("哪位委员（默认本人）", "Which member (default yourself)")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (id: CaseID, member: OperatorName?, reason: String) in
            { context in
                let name = try context.perform { work in
                    let name = member ?? work.actor.name
                    try work.perform(.review(.recuse(name, reason: reason)), on: id)
                    return name
                }
                context.done(
                    Phrase(zh: "\(id)：\(name) 回避。", en: "\(id): \(name) is recused."))
                return .done
            }
        }
    }

    private static func voteCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "vote", t("表决：通过、再议、不通过", "Vote: pass, refer, fail"),
            discussion: t(
                "--round 对等待您表决的全部案卷投同一票；--sheet 逐案表决（CSV 列 case,vote,score,reason）。多数为再议或不通过即不能通过；评审不能使不合格者通过。",
                "--round casts the same vote on every case that waits for yours; --sheet one by one (CSV columns case,vote,score,reason). A majority to refer or fail stops a pass; a panel never makes one."
            ),
            examples: [
                Example(
                    "certify panel vote --round R-0001 --vote pass --reason 材料齐全 --as gao",
                    t("同意全部", "pass for all that wait")),
                Example(
                    "certify panel vote C-0003 --vote refer --reason 录音须重听 --as gao",
                    t("一案再议", "one case back for another look")),
            ],
            .cases(t), .round(t),
            .option("vote", value: "vote", as: .word(), help: t("意见", "The vote")),
            .option(
                "score", value: "points", as: .exact, help: t("评审打分的标准才用", "Where the panel scores")
            ),
            .option("reason", value: "text", as: .words, help: t("理由", "Why")),
            .option("sheet", value: "csv", as: .file, help: t("表决表", "A sheet of votes"))
        ) {
            (
                cases: [CaseID], round: RoundID?, kind: PanelVote.Kind?, score: Exact?,
                reason: String?, sheet: String?
            ) in
            if let sheet {
                if !cases.isEmpty || round != nil || kind != nil {
                    throw ArgumentsError.conflicting(["--sheet", "--vote"])
                }
                return { context in try context.vote(sheet: sheet) }
            }
            guard let kind else { throw ArgumentsError.missingOption("--vote") }
            guard let reason else { throw ArgumentsError.missingOption("--reason") }
            let selection = try CaseSelection(cases: cases, round: round)
            return { context in
                let result = try context.perform { work in
                    try work.vote(PanelVote(kind, score: score), reason: reason, on: selection)
                }
                return context.tell(result, zh: "已表决", en: "Votes cast on")
            }
        }
    }

    private static func closePanelCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "close", t("结束评审，按多数得出结论", "Close panels: the majority counts"),
            examples: [
                Example(
                    "certify panel close --round R-0001 --as luo",
                    t("按多数得出结论", "the majority decides"))
            ],
            .cases(t), .round(t)
        ) { (cases: [CaseID], round: RoundID?) in
            let selection = try CaseSelection(cases: cases, round: round)
            return { context in try context.closePanels(selection) }
        }
    }
}

extension Input where Value == SessionID? {
    static func session(_ t: Tongue) -> Self {
        .option(
            "session", value: "S-0001", as: .code(),
            help: t("同上，限该场次的考生", "Likewise, those of a session"))
    }
}
