import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Papers that are carried to other machines, and the codes that open them.
    static func carriedPaperCommands(_ t: Tongue) -> [Command<Action>] {
        [sealCommand(t), codeCommand(t), journalCommand(t)]
    }

    private static func journalCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "journal",
            t(
                "一次作答的经过：看了、答了、改了什么，何时，在哪台机器上",
                "The story of a sitting: what was seen and answered, when and where"),
            discussion: JournalWords.format.in(t.language),
            examples: [
                Example(
                    "certify exam journal 0001-0007-K3", t("机构旁的作答", "a sitting beside the store")),
                Example(
                    "certify exam journal /media/usb/0001-0007-K3.responses",
                    t("带回的答卷", "a response file")),
                Example(
                    "certify exam journal 0001-0007-K3.responses --code-file codes.txt",
                    t("在考试机上", "on the exam machine")),
            ],
            .argument("ticket|file", help: t("准考证号，或答卷文件", "The ticket, or a response file")),
            .option(
                "code-file", value: "file", as: .file,
                help: t(
                    "含个人码和开卷码的文件；用旁边的试卷打开",
                    "A file with the two codes, to open it by the paper beside it"))
        ) { named, codes in
            { context in try context.journal(named, codes: codes) }
        }
    }

    private static func sealCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "seal",
            t("写出密封试卷，带到别的机器上考", "Write out the sealed papers, for machines without the store"),
            discussion: CarriedPaperWords.sealing.in(t.language),
            examples: [
                Example(
                    "certify exam seal S-0001",
                    t("写入机构的 out/papers/S-0001", "into the authority's out/papers/S-0001")),
                Example(
                    "certify exam seal S-0001 --to /media/usb", t("写到 U 盘", "onto a stick")),
                Example(
                    "certify take 0001-0007-K3.paper",
                    t("考生在考试机上", "the candidate, on the exam machine")),
                Example(
                    "certify exam collect S-0001 /media/usb/*.responses --as luo",
                    t("考后收回", "and back")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .option(
                "to", value: "dir", as: .folder,
                help: t("写入此文件夹", "The folder for the papers"))
        ) { (session: SessionID, folder: String?) in
            { context in try context.seal(session, to: folder) }
        }
    }

    private static func codeCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "code",
            t("口头或纸面告知的码：开卷、延时、暂停、恢复", "Codes to be told: to open, extend, pause and go on"),
            discussion: CarriedPaperWords.codes.in(t.language),
            examples: [
                Example(
                    "certify exam code S-0001 --release --as he",
                    t("开考时，向全场公布", "when the exam begins, for the whole room")),
                Example(
                    "certify exam code S-0001 0001-0007-K3 --extend 10 --reason 键盘故障 --as he",
                    t("一位考生延长 10 分钟", "ten minutes for one candidate")),
                Example(
                    "certify exam code S-0001 --pause --reason 火警 --as he",
                    t("全场暂停；再用 --resume 恢复", "a pause for the room; then --resume")),
                Example(
                    "certify exam code S-0001 --list",
                    t("再看告知过的码", "see again what was told")),
            ],
            .argument("session", as: .code(), help: t("场次", "The session")),
            .optionalArgument(
                "candidate", help: t("准考证号或案卷（不写则为全场）", "A ticket or case (none: the whole room)")),
            .flag("release", help: t("打开试卷的开卷码", "The code that opens the papers")),
            .option(
                "extend", value: "min", as: .integer(in: 1...SittingCode.mostMinutes),
                help: t("延长这么多分钟", "So many minutes more")),
            .option(
                "percent", value: "n", as: .integer(in: 1...100),
                help: t("延长本科目时长的百分之几", "More time, by percent of the part's")),
            .flag("pause", help: t("暂停：停表，隐藏试题", "Pause: the time stands, nothing is shown")),
            .flag("resume", help: t("结束暂停", "End the pause")),
            .flag(
                "readmit",
                help: t(
                    "续考：故障中断后准许一位考生继续（方案定为 resume-code 时）",
                    "Let a candidate go on after an outage, where the scheme says resume-code")),
            .flag("list", help: t("列出告知过的码", "List the codes told so far")),
            .option("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) {
            (
                session: SessionID, candidate: String?, isRelease: Bool, minutes: Int?,
                percent: Int?, pauses: Bool, resumes: Bool, readmits: Bool, isList: Bool,
                reason: String?
            ) in
            let asked: [(flag: String, kind: SittingCode.Kind?, isAsked: Bool)] = [
                ("--release", nil, isRelease), ("--extend", .extend, minutes != nil),
                ("--percent", .extend, percent != nil),
                ("--pause", .pause, pauses), ("--resume", .resume, resumes),
                ("--readmit", .readmit, readmits), ("--list", nil, isList),
            ]
            let chosen = asked.filter(\.isAsked)
            guard let first = chosen.first else { throw ArgumentsError.missingOption("--release") }
            if chosen.count > 1 { throw ArgumentsError.conflicting(chosen.map(\.flag)) }
            guard let kind = first.kind else {
                if candidate != nil {
                    throw ArgumentsError.conflicting(["<candidate>", first.flag])
                }
                return { context in
                    try isList ? context.listCodes(of: session) : context.release(session)
                }
            }
            guard let reason else { throw ArgumentsError.missingOption("--reason") }
            if kind == .readmit, candidate == nil {
                throw ArgumentsError.missingArgument("<candidate>")
            }
            return { context in
                try context.issueCode(
                    kind, by: percent.map { .percent($0) } ?? .minutes(minutes ?? 0),
                    for: candidate, of: session, reason: reason)
            }
        }
    }
}
