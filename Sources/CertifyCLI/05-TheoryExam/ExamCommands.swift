import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 5: sessions, papers, the exam day and its answers.
    static func examCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "exam",
                t("理论考试：场次、组卷、考务、收卷、评分", "Theory exam: sessions, papers, exam day, answers, marks"),
                examples: [
                    Example(
                        "certify exam schedule --round R-0001 --part theory --from 2026-11-21T09:00 --to 2026-11-21T11:00 --room A101:30 --all --as wang",
                        t("编排全部考生", "seat everybody who is ready")),
                    Example(
                        "certify exam staff S-0001 he luo --as wang",
                        t("安排监考", "name the invigilators")),
                    Example("certify exam draw S-0001 --as wang", t("组卷", "draw the papers")),
                ],
                commands: [
                    scheduleCommand(t), assignCommand(t), staffCommand(t), drawCommand(t),
                    ticketsCommand(t), showCommand(t), listCommand(t),
                ] + examDayCommands(t) + [watchCommand(t)] + carriedPaperCommands(t)
                    + answerCommands(t)),
            takeCommand(t),
        ]
    }

    private static func scheduleCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "schedule", t("编排场次与考生", "Make sessions and seat candidates"),
            discussion: t(
                "--all 编排该科目已就绪且尚无场次、或因场次故障作废的全部考生；点名的考生若已在别的场次，则移到新场次。考场按先后坐满，A101:30 表示 30 座。",
                "--all seats everybody who is ready for the part and has no session, or had one that failed; who is named moves from wherever they sit. Rooms fill one after the other; A101:30 has 30 places."
            ),
            examples: [
                Example(
                    "certify exam schedule --round R-0001 --part theory --from 2026-11-21T09:00 --to 2026-11-21T12:00 --room A101:30 --room A102:30 --all --as luo",
                    t("两间考场，每间 30 座", "two rooms of 30 seats"))
            ],
            .optionalArguments("case", as: .code(), help: t("考生案卷", "The candidates' cases")),
            .required("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .required("part", value: "id", as: .code(), help: t("科目", "The part")),
            .required("from", value: "YYYY-MM-DDTHH:MM", as: .time, help: t("开始", "The beginning")),
            .required("to", value: "YYYY-MM-DDTHH:MM", as: .time, help: t("结束", "The end")),
            .options(
                "room", value: "name[:n]", as: .room, help: t("考场及座位数", "A room and its places")),
            .option(
                "capacity", value: "n", as: .integer(in: 1...100_000),
                help: t("未写座位数的考场的座位数", "The places of rooms without a number")),
            .flag("all", help: t("全部就绪的考生", "Everybody who is ready"))
        ) {
            (
                cases: [CaseID], round: RoundID, part: PartID, from: GivenTime, to: GivenTime,
                rooms: [SessionPlan.Room], capacity: Int?, isAll: Bool
            ) in
            if isAll != cases.isEmpty { throw ArgumentsError.conflicting(["<case>", "--all"]) }
            if rooms.isEmpty { throw ArgumentsError.missingOption("--room") }
            let sized = rooms.map {
                SessionPlan.Room(name: $0.name, places: $0.places ?? capacity)
            }
            return { context in
                try context.schedule(
                    round, part: part, from: from, to: to, rooms: sized,
                    cases: isAll ? nil : cases)
            }
        }
    }

    private static func assignCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "assign", t("把考生编入已有的场次", "Seat candidates in a session that is there"),
            examples: [
                Example(
                    "certify exam assign S-0001 C-0016 --as luo", t("补进一位考生", "one more candidate"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .arguments("case", as: .code(), help: t("考生案卷", "The candidates' cases"))
        ) { (session: SessionID, cases: [CaseID]) in
            { context in
                try context.perform { work in try work.assign(cases, to: session) }
                context.done(
                    Phrase(
                        zh: "\(cases.count) 人编入 \(session)。",
                        en: "\(cases.count) seated in \(session)."))
                return .done
            }
        }
    }

    private static func staffCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "staff", t("安排工作人员（取代先前的名单）", "Name the staff, in place of who was named before"),
            examples: [
                Example("certify exam staff S-0001 he luo --as wang", t("两名监考", "two invigilators"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .arguments("name", as: .code(), help: t("操作员", "The operators"))
        ) { (session: SessionID, names: [OperatorName]) in
            { context in
                let staffing = try context.perform { work in
                    try work.staff(session, with: names)
                }
                context.tell(staffing)
                return .done
            }
        }
    }

    private static func drawCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "draw", t("为场次组卷并密封", "Draw and seal the papers of a session"),
            examples: [
                Example(
                    "certify exam draw S-0001 --as luo",
                    t("每位考生一份密封的试卷", "a sealed paper for each candidate"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session"))
        ) { (session: SessionID) in
            { context in try context.draw(session) }
        }
    }

    private static func ticketsCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "tickets", t("打印准考证", "Print the admission tickets"),
            examples: [
                Example(
                    "certify exam tickets S-0001 --out tickets --as luo",
                    t("每证一个文件", "a file per ticket"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .option(
                "out", value: "dir", as: .folder,
                help: t("每证一个文件，写入此文件夹", "A folder for one file per ticket"))
        ) { (session: SessionID, folder: String?) in
            { context in try context.printTickets(of: session, to: folder) }
        }
    }

    private static func showCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "show", t("一个场次及其考生", "A session and everybody in it"),
            examples: [
                Example(
                    "certify exam show S-0001", t("谁在哪里，到了没有", "who sits where, and who has come"))
            ],
            .argument("session", as: .code(), help: t("场次", "The session"))
        ) { (session: SessionID) in
            { context in try context.showSession(session) }
        }
    }

    private static func listCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "list", t("列出场次", "List the sessions"),
            examples: [
                Example(
                    "certify exam list --round R-0001",
                    t("一期的全部场次", "every session of a round"))
            ],
            .option("round", value: "R-0001", as: .code(), help: t("期次", "The round"))
        ) { (round: RoundID?) in
            { context in try context.listSessions(of: round) }
        }
    }
}

extension ValueReader where Value == SessionPlan.Room {
    /// A name, and perhaps a colon and the number of places.
    static let room = ValueReader { text in
        let ends = text.split(omittingEmptySubsequences: false) {
            $0 == ":" || $0 == "\u{FF1A}"
        }.map(String.init)
        guard let name = ends.first, !name.isEmpty, ends.count <= 2 else { return nil }
        if ends.count == 1 { return SessionPlan.Room(name: name, places: nil) }
        guard let places = Int(ends[1]), places > 0 else { return nil }
        return SessionPlan.Room(name: name, places: places)
    }
}
