import Arguments
import Authority
import CertCore
import Ledger
import Wording

extension Certify {
    /// The authority itself: founding it, its operators, its rounds.
    static func authorityCommands(_ t: Tongue) -> [Command<Action>] {
        [initCommand(t), operatorCommand(t), unlockCommand(t), roundCommand(t)]
    }

    private static func initCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "init", t("建立认定机构", "Found an authority"),
            examples: [
                Example(
                    "certify init centre --name 示范认定中心 --body-code 0123 --province 44 --site 000001 --operator lin",
                    t("建立机构，第一位操作员为 lin", "found one whose first operator is lin")),
                Example(
                    "certify init demo --name 演练中心 --rehearsal --now 2026-11-02T09:00 --seed 1 --operator lin",
                    t("建立演练机构，时钟与随机数由您给定", "found a rehearsal with a given clock and seed")),
            ],
            .argument("folder", as: .folder, help: t("新文件夹", "The new folder")),
            .required("name", value: "text", as: .words, help: t("机构名称", "The body's name")),
            .option("name-en", value: "text", help: t("英文名称", "Its name in English")),
            .option(
                "issuer", value: "Y|S", as: .words(["Y", "S"]),
                help: t("Y 用人单位，S 社会培训评价组织（默认）", "Y employer, S social body (default)")),
            .option(
                "body-code", value: "4 digits",
                help: t(
                    "机构代码，省级备案为 0000（默认）",
                    "The body's code; 0000 if filed with a province (default)")),
            .option(
                "province", value: "2 digits",
                help: t("省级行政区划代码（默认 11）", "The province, GB/T 2260 (default 11)")),
            .option(
                "site", value: "6 digits", help: t("站点代码（默认 000001）", "The site (default 000001)")),
            .option(
                "offset", value: "+08:00", as: ValueReader { UTCOffset($0) },
                help: t("与 UTC 的时差（默认 +08:00）", "The offset from UTC (default +08:00)")),
            .option("address", value: "url", help: t("证书查询网址", "Where certificates are looked up")),
            .required(
                "operator", value: "name", as: .code(), help: t("第一位操作员", "The first operator")),
            .option("full-name", value: "text", help: t("其姓名", "Their full name")),
            .flag("rehearsal", help: t("演练机构", "A rehearsal")),
            .option("seed", value: "text", help: t("演练的随机种子", "The rehearsal's seed"))
        ) {
            folder, name, nameEn, issuer, body, province, site, offset, address, first, fullName,
            isRehearsal, seed in
            { context in
                let codes = AuthorityCodes(
                    issuer: issuer == "Y" ? .employer : .socialBody, body: body ?? "0000",
                    province: province ?? "11", site: site ?? "000001")
                guard let codes else {
                    throw CommandFailure(
                        .usage, zh: "代码位数不对：机构 4 位，省 2 位，站点 6 位数字。",
                        en: "The codes take 4, 2 and 6 digits: body, province, site.")
                }
                let offset = offset ?? UTCOffset(minutes: 480) ?? .utc
                let founding = Founding(
                    name: Phrase(zh: name, en: nameEn ?? name), codes: codes,
                    offset: offset, address: address ?? "",
                    firstOperator: first, fullName: fullName ?? first.text,
                    passphrase: nil,
                    rehearsal: try context.rehearsal(
                        isRehearsal, seed: seed, offset: offset))
                return try context.found(founding, in: folder)
            }
        }
    }

    private static func operatorCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "operator", t("操作员及其角色", "Operators and their roles"),
            commands: [
                Command(
                    "add", t("增加一位操作员", "Add an operator"),
                    examples: [
                        Example(
                            "certify operator add wang --role registrar --role invigilator --as lin",
                            t("wang 可以登记与监考", "wang may register and invigilate"))
                    ],
                    .argument("name", as: .code(), help: t("登录名", "A short name")),
                    .options("role", value: "role", as: .word(), help: t("角色", "A role")),
                    .option("full-name", value: "text", help: t("姓名", "Their full name")),
                    .option(
                        "person", value: "P-0001", as: .code(),
                        help: t("若其本人也是申请人", "The applicant they also are")),
                    .option(
                        "new-passphrase-file", value: "file", as: .file,
                        help: t(
                            "从文件首行读取新操作员的口令（默认在终端输入）",
                            "Read the new operator's passphrase from a file's first line (default: typed at the terminal)"
                        ))
                ) {
                    (
                        name: OperatorName, roles: [Role], fullName: String?, person: PersonID?,
                        passphraseFile: String?
                    ) in
                    if roles.isEmpty { throw ArgumentsError.missingOption("--role") }
                    return { context in
                        try context.addOperator(
                            Operator(name: name, roles: Set(roles), person: person),
                            fullName: fullName ?? name.text, passphraseFile: passphraseFile)
                    }
                },
                Command(
                    "list", t("列出操作员", "List the operators"),
                    examples: [
                        Example("certify operator list", t("谁有什么角色", "who holds which role"))
                    ]
                ) {
                    { context in try context.listOperators() }
                },
                Command(
                    "retire", t("停用一位操作员", "Retire an operator"),
                    examples: [
                        Example(
                            "certify operator retire wang --reason 离职 --as lin",
                            t("所签的记录仍然有效", "what wang signed stays valid"))
                    ],
                    .argument("name", as: .code(), help: t("登录名", "Their name")),
                    .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
                ) { (name: OperatorName, reason: String) in
                    { context in
                        try context.open { authority, actor in
                            try authority.retireOperator(
                                name, reason: reason, as: actor,
                                isDryRun: context.options.isDryRun)
                        }
                        context.done(
                            Phrase(zh: "\(name) 已停用。", en: "\(name) is retired."))
                        return .done
                    }
                },
            ])
    }

    private static func unlockCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "unlock", t("在一段闲置时间内免输口令", "Hold your key for a limited idle time"),
            examples: [
                Example("certify unlock --as lin", t("15 分钟不用即失效", "until idle for 15 minutes"))
            ],
            .option(
                "minutes", value: "n", as: .integer(in: 1...480),
                help: t("闲置分钟数（默认 15）", "Idle minutes (default 15)")),
            .flag("lock", help: t("立即忘掉", "Forget it now"))
        ) { minutes, isLock in
            { context in
                let authority = try Authority.open(context.folder(), for: .reading)
                let name = try context.actorName()
                if isLock {
                    if !context.options.isDryRun { authority.lock(name) }
                    context.done(Phrase(zh: "\(name) 的密钥已收起。", en: "\(name)'s key is put away."))
                    return .done
                }
                if context.options.isDryRun {
                    _ = try authority.actor(name) { try context.passphrase(of: name) }
                } else {
                    try authority.unlock(name, idleMinutes: minutes ?? 15) {
                        try context.passphrase(of: name)
                    }
                }
                context.done(
                    Phrase(
                        zh: "\(name) 的密钥已就绪，闲置 \(minutes ?? 15) 分钟后失效。",
                        en:
                            "\(name)'s key is held until idle for \(counted(minutes ?? 15, "minute"))."
                    ))
                return .done
            }
        }
    }

    private static func roundCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "round", t("期次：一期考评的标准、报名期、日期与地点", "Rounds: scheme, application window, dates, place"),
            commands: [
                Command(
                    "open", t("开设一期", "Open a round"),
                    examples: [
                        Example(
                            "certify round open --scheme cs-agent-4 --title 2026-11 --place 广州 --applications 2026-11-01..2026-11-13 --exam 2026-11-21 --as lin",
                            t("报名两周，11 月 21 日考试", "two weeks of applications, exam on the 21st"))
                    ],
                    .required(
                        "scheme", value: "id",
                        help: t("标准编号或摘要开头", "The scheme's id, or the start of its digest")),
                    .required(
                        "title", value: "text", as: .words,
                        help: t("期次名称，如 2026-11", "The title, such as 2026-11")),
                    .option("place", value: "text", help: t("地点", "The place")),
                    .required(
                        "applications", value: "YYYY-MM-DD..YYYY-MM-DD", as: .days,
                        help: t("报名期（含首末日）", "The application window, both days included")),
                    .required(
                        "exam", value: "YYYY-MM-DD", as: .day,
                        help: t("理论考试日期", "The day of the theory exam"))
                ) { scheme, title, place, window, exam in
                    { context in
                        try context.openRound(
                            scheme: scheme, title: title, place: place ?? "",
                            applications: window, exam: exam)
                    }
                },
                Command(
                    "close", t("关闭一期：不再接受申请", "Close a round to applications"),
                    examples: [
                        Example(
                            "certify round close R-0001 --as lin",
                            t("此后不再接受申请", "from now on it takes no applications"))
                    ],
                    .argument(
                        "round", as: .code(), help: t("期次，如 R-0001", "The round, such as R-0001"))
                ) { (round: RoundID) in
                    { context in
                        try context.perform { work in try work.closeRound(round) }
                        context.done(Phrase(zh: "\(round) 已关闭。", en: "\(round) is closed."))
                        return .done
                    }
                },
                Command(
                    "list", t("列出各期", "List the rounds"),
                    examples: [
                        Example(
                            "certify round list",
                            t("各期的标准、报名期与考试日期", "scheme, window and exam day of each"))
                    ]
                ) {
                    { context in try context.listRounds() }
                },
            ])
    }
}
