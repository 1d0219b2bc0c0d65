import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// What happens at the door and in the room.
    static func examDayCommands(_ t: Tongue) -> [Command<Action>] {
        [
            checkInCommand(t), absentCommand(t), awaitCommand(t), extendCommand(t),
        ] + orderCommands(t) + [
            incidentCommand(t), voidCommand(t), exemptCommand(t), closeCommand(t),
            recordCommand(t),
        ]
    }

    private static func checkInCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "check-in", t("核验证件、签到并开封试卷", "Check candidates in and release their papers"),
            discussion: t(
                "由您亲自核对身份证件原件，以 --document-seen 表明。重复签到会再次开封，别无影响。没有机构存储的考场，可在考后、结束场次之前补记，用 --at 写明到场时间。",
                "You see the identity document yourself, which --document-seen says. Checking in again releases the paper again and changes nothing else. For a room without the store it can be told afterwards, before the session is closed, with --at for when they came."
            ),
            examples: [
                Example(
                    "certify exam check-in S-0001 0001-0007-K3 --document-seen --as he",
                    t("一位考生，用准考证号或案卷号", "one candidate, by ticket or case")),
                Example(
                    "certify exam check-in S-0001 --all --document-seen --as he",
                    t("全部待考考生", "everybody who is awaited")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .optionalArguments("candidate", help: t("准考证号或案卷", "Tickets or cases")),
            .flag("all", help: t("全部待考考生", "Everybody who is awaited")),
            .flag("document-seen", help: t("已核对身份证件原件", "The identity documents were seen")),
            .option(
                "at", value: "HH:MM", as: .moment,
                help: t("到场时间（默认现在）", "When they came (default: now)"))
        ) {
            (
                session: SessionID, candidates: [String], isAll: Bool, isSeen: Bool,
                at: GivenMoment?
            ) in
            let named = try namedCandidates(candidates, isAll: isAll, flag: "--all")
            if !isSeen { throw ArgumentsError.missingOption("--document-seen") }
            return { context in
                let cases = try context.open(patience: deskPatience) { authority, actor in
                    try authority.checkIn(
                        session, named, at: at.map { $0.instant }, as: actor,
                        commandID: context.options.commandID,
                        isDryRun: context.options.isDryRun)
                }
                context.tell(cases, zh: "已签到", en: "Checked in")
                return .done
            }
        }
    }

    private static func absentCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "absent", t("标记缺考", "Mark candidates absent"),
            examples: [
                Example("certify exam absent S-0001 C-0008 --as qiu", t("一个人", "one person")),
                Example(
                    "certify exam absent S-0001 --rest --as qiu",
                    t("其余未到的人", "everybody who has not come")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .optionalArguments("candidate", help: t("准考证号或案卷", "Tickets or cases")),
            .flag("rest", help: t("其余全部待考考生", "Everybody who is still awaited"))
        ) { (session: SessionID, candidates: [String], isRest: Bool) in
            let named = try namedCandidates(candidates, isAll: isRest, flag: "--rest")
            return { context in
                let cases = try context.perform { work in
                    try work.markAbsent(session, named)
                }
                context.tell(cases, zh: "已标记缺考", en: "Marked absent")
                return .done
            }
        }
    }

    private static func awaitCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "await", t("撤销误标的缺考，考生恢复待考", "Take an absence back: the candidate is awaited again"),
            discussion: t(
                "成绩审核之前均可办理，缘由记录在案。之后照常签到；本场已结束的，请另行编排。",
                "Possible until the grade is verified; the reason is kept. Then check in as usual; where the session is over, schedule another."
            ),
            examples: [
                Example(
                    "certify exam await S-0001 C-0008 --reason 坐错考场 --as qiu",
                    t("误标为缺考的人来了", "who was marked absent by mistake"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .arguments("candidate", help: t("准考证号或案卷", "Tickets or cases")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (session: SessionID, candidates: [String], reason: String) in
            { context in
                let cases = try context.perform { work in
                    try work.liftAbsence(session, candidates, reason: reason)
                }
                context.tell(cases, zh: "已恢复待考", en: "Awaited again")
                return .done
            }
        }
    }

    private static func extendCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "extend", t("给考生延长时间，考前、考中都可以", "Give candidates more time, before or during"),
            discussion: OrderWords.extensions.in(t.language),
            examples: [
                Example(
                    "certify exam extend S-0001 --all --minutes 10 --reason 停电 --as qiu",
                    t("全场延长 10 分钟", "ten minutes more for everybody")),
                Example(
                    "certify exam extend S-0001 0001-0007-K3 --percent 25 --reason 手部受伤 --as qiu",
                    t("一位考生，按时长的 25%", "one candidate, by a quarter of the part's time")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .optionalArguments("candidate", help: t("准考证号或案卷", "Tickets or cases")),
            .flag(
                "all",
                help: t("全场，包括之后签到的", "The whole room, whoever is checked in later included")),
            .option(
                "minutes", value: "n", as: .integer(in: 1...SittingOrder.mostMinutes),
                help: t("分钟", "The minutes")),
            .option(
                "percent", value: "n", as: .integer(in: 1...100),
                help: t("本科目时长的百分之几", "The percent of the part's time")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) {
            (
                session: SessionID, candidates: [String], isAll: Bool, minutes: Int?,
                percent: Int?, reason: String
            ) in
            if minutes != nil, percent != nil {
                throw ArgumentsError.conflicting(["--minutes", "--percent"])
            }
            guard let time = minutes.map({ .minutes($0) }) ?? percent.map({ ExtraTime.percent($0) })
            else { throw ArgumentsError.missingOption("--minutes") }
            let named = try namedCandidates(candidates, isAll: isAll, flag: "--all")
            return { context in
                let (cases, minutes) = try context.open(patience: deskPatience) {
                    authority, actor in
                    try authority.extend(
                        session, named, by: time, reason: reason, as: actor,
                        commandID: context.options.commandID,
                        isDryRun: context.options.isDryRun)
                }
                if isAll, cases.isEmpty, !context.options.isJSON {
                    context.done(OrderWords.extended(session, by: minutes))
                    return .done
                }
                context.tell(
                    cases, zh: "已延长 \(minutes) 分钟", en: "Extended by \(minutes) min")
                return .done
            }
        }
    }

    private static func voidCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "void", t("按违纪档次处理，或因故作废一科", "Apply a tier of misconduct, or void a part for a fault"),
            examples: [
                Example(
                    "certify exam void C-0005 --part theory --tier serious --reason 携带手机 --as he",
                    t("违纪", "misconduct"))
            ],
            .argument("case", as: .code(), help: t("案卷", "The case")),
            .required("part", value: "id", as: .code(), help: t("科目", "The part")),
            .option(
                "tier", value: "id", as: .code(),
                help: t(
                    "违纪档次；不给则为非考生原因，之后可重新编排",
                    "The tier; none for what is not the candidate's fault: the part is then "
                        + "scheduled again")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (id: CaseID, part: PartID, tier: TierID?, reason: String) in
            { context in
                let caseFile = try context.perform { work in
                    try work.void(id, part: part, tier: tier, reason: reason)
                }
                if context.options.isJSON {
                    context.tell(caseFile)
                } else {
                    let title = context.partTitles[part]
                    context.done(AttendanceWords.voided(id, title, tier: tier))
                }
                return .done
            }
        }
    }

    private static func exemptCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "exempt", t("免考一科", "Exempt candidates from a part"),
            examples: [
                Example(
                    "certify exam exempt C-0004 --part theory --reason 竞赛获奖 --as luo",
                    t("免考不是零分", "exempt is not zero"))
            ],
            .arguments("case", as: .code(), help: t("案卷", "The cases")),
            .required("part", value: "id", as: .code(), help: t("科目", "The part")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (cases: [CaseID], part: PartID, reason: String) in
            { context in
                let exempted = try context.perform { work in
                    try work.forEach(cases) { work, id in
                        try work.perform(.attendance(.exempt(part, reason: reason)), on: id)
                    }
                }
                context.tell(exempted, zh: "已免考", en: "Exempted")
                return .done
            }
        }
    }

    private static func closeCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "close", t("结束场次，并写出待签名的考场情况记录表", "Close a session and write the record to sign"),
            discussion: t(
                "还有人没有考完时不结束（在别的机器上的，看得到的只有签到和收卷）。记录表写入机构的 out/records；以后可用 certify exam record 重写。",
                "Not while somebody is not through; of papers on other machines it knows no more than check-in and collection. The record goes into the authority's out/records; certify exam record has it again."
            ),
            examples: [
                Example(
                    "certify exam close S-0001 --absent-rest --as luo",
                    t("未到的标为缺考", "who has not come is absent"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .flag("absent-rest", help: t("其余待考考生标为缺考", "Mark who is still awaited absent")),
            .flag(
                "unfinished",
                help: t(
                    "还有人没有考完也结束：不再等他们", "Close although some are not through: wait no longer"))
        ) { (session: SessionID, absentRest: Bool, leavesSittings: Bool) in
            { context in
                try context.open { authority, actor in
                    _ = try authority.closeSession(
                        session, absentRest: absentRest, leavesSittings: leavesSittings,
                        as: actor, commandID: context.options.commandID,
                        isDryRun: context.options.isDryRun)
                }
                context.done(Phrase(zh: "\(session) 已结束。", en: "\(session) is closed."))
                if !context.options.isDryRun { try context.writeRecord(of: session) }
                return .done
            }
        }
    }

    private static func recordCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "record", t("考场情况记录表，供签名", "The seating and incident record, to sign"),
            discussion: SessionRecordWords.help.in(t.language),
            examples: [
                Example("certify exam record S-0001", t("看一看", "to read")),
                Example(
                    "certify exam record S-0001 --out records --lang zh",
                    t("写出文本和可打印的网页", "as text, and as a page to print")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .option(
                "out", value: "dir", as: .folder,
                help: t("写入此文件夹", "A folder for the two files"))
        ) { (session: SessionID, folder: String?) in
            { context in try context.record(of: session, to: folder) }
        }
    }

    /// Candidates by name, or nil for all of a kind; one of the two must be said.
    private static func namedCandidates(
        _ names: [String], isAll: Bool, flag: String
    ) throws(ArgumentsError) -> [String]? {
        if isAll, !names.isEmpty { throw .conflicting(["<candidate>", flag]) }
        if !isAll, names.isEmpty { throw .missingOneOf(["<candidate>", flag]) }
        return isAll ? nil : names
    }
}
