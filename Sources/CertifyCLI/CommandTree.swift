import Arguments
import CertCore

extension Certify {
    /// All commands with their help in the reader's language.
    static func program(_ t: Tongue) -> Program<SharedOptions, Action> {
        Program(
            "certify",
            t("职业技能认定的命令行工具：从标准到证书的十个步骤", "Run skill certification, from standard to certificate"),
            discussion: t(
                "管理员办理每一步，考生在终端作答，CI 校验题库。先试一试：certify tour",
                "Administrators drive each step, candidates answer in the terminal, CI validates the banks. Try it: certify tour"
            ),
            commands: commands(t),
            .option(
                "authority", value: "dir", as: .folder,
                help: t(
                    "认定机构所在文件夹（或环境变量 CERTIFY_AUTHORITY）",
                    "The authority's folder (or CERTIFY_AUTHORITY)")),
            .option(
                "as", value: "name",
                help: t(
                    "以哪位操作员的身份签名（或 CERTIFY_AS）", "The operator who acts and signs (or CERTIFY_AS)")),
            .option(
                "passphrase-file", value: "file", as: .file,
                help: t("从文件首行读取口令", "Read the passphrase from a file's first line")),
            .option(
                "now", value: "YYYY-MM-DDTHH:MM", as: .time,
                help: t(
                    "演练机构的时钟，如 2026-11-21T09:00",
                    "A rehearsal's clock, such as 2026-11-21T09:00")),
            .option(
                "command-id", value: "id",
                help: t("给命令起名：同名命令只执行一次", "Name the command: one of the same name runs once")),
            .option(
                "lang", value: "zh|en", as: .words(["zh", "en"]), help: t("语言", "The language")),
            .flag("json", help: t("以 JSON 输出", "Print JSON")),
            .flag("dry-run", help: t("只演算，不写入", "Decide and show, but write nothing")),
            .flag("quiet", short: "q", help: t("少说话", "Say less"))
        ) { authority, name, passphraseFile, now, commandID, _, isJSON, isDryRun, isQuiet in
            SharedOptions(
                authority: authority, name: name, passphraseFile: passphraseFile, now: now,
                commandID: commandID, isJSON: isJSON, isDryRun: isDryRun, isQuiet: isQuiet)
        }
    }

    private static func commands(_ t: Tongue) -> [Command<Action>] {
        let groups: [(Tongue) -> [Command<Action>]] = [
            tourCommands,
            authorityCommands,
            standardCommands,
            checkingCommands,
            bankCommands,
            applicationCommands,
            eligibilityCommands,
            trainingCommands,
            examCommands,
            assessmentCommands,
            panelReviewCommands,
            publicationCommands,
            decisionCommands,
            certificateCommands,
            readingCommands,
            healthCommands,
        ]
        return groups.flatMap { $0(t) }
    }
}
