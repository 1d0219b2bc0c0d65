import Arguments
import Authority
import CertCore
import Wording

extension Certify {
    /// Step 10: certificates, their register and their verification.
    static func certificateCommands(_ t: Tongue) -> [Command<Action>] {
        [
            Command(
                "certificate",
                t(
                    "证书：颁发、展示、登记册、换发、暂停、恢复与撤销",
                    "Certificates: issue, show, list, replace, suspend, reinstate, withdraw"),
                commands: [
                    issueCommand(t), showCommand(t), listCommand(t), replaceCommand(t),
                    statusCommand(
                        t, "suspend", t("暂停证书，可恢复", "Suspend a certificate; it can be reinstated"),
                        Example(
                            "certify certificate suspend C-0001 --reason 投诉查证 --as xu",
                            t("查清后可恢复", "until it is looked into"))
                    ) {
                        .suspend(reason: $0)
                    },
                    statusCommand(
                        t, "reinstate", t("恢复暂停的证书", "Reinstate a suspended one"),
                        Example(
                            "certify certificate reinstate C-0001 --reason 查无此事 --as xu",
                            t("重新有效", "valid again"))
                    ) {
                        .reinstate(reason: $0)
                    },
                    statusCommand(
                        t, "withdraw", t("撤销证书，不可恢复", "Withdraw a certificate for good"),
                        Example(
                            "certify certificate withdraw C-0002 --reason 作弊 --as xu",
                            t("编号不再使用", "the number is never used again"))
                    ) {
                        .withdraw(reason: $0)
                    },
                ]),
            verifyCommand(t),
        ]
    }

    private static func issueCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "issue", t("颁发证书：编号、签名、写出", "Issue certificates: number, sign and write them"),
            discussion: t(
                "证书是一份用机构密钥签名的可验证凭证（JSON），连同一页双语文本写入 out/certificates。文件丢失可用 --again 重写。",
                "A certificate is a verifiable credential (JSON) signed with the body's key, written to out/certificates together with a bilingual page. Lost files are written again with --again."
            ),
            examples: [
                Example(
                    "certify certificate issue --round R-0001 --as sun",
                    t("该期全部通过者", "all who passed in the round"))
            ],
            .cases(t), .round(t),
            .flag("again", help: t("只重写文件", "Write the files again, issue nothing")),
            .option(
                "out", value: "dir", as: .folder, help: t("写入的文件夹", "The folder to write to"))
        ) { (cases: [CaseID], round: RoundID?, isAgain: Bool, folder: String?) in
            let selection = try CaseSelection(cases: cases, round: round)
            return { context in
                isAgain
                    ? try context.writeCertificates(of: selection, to: folder)
                    : try context.issueCertificates(to: selection, folder: folder)
            }
        }
    }

    private static func showCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "show", t("展示一张证书及其状态", "Show a certificate and its status"),
            examples: [
                Example(
                    "certify certificate show C-0001", t("内容与现在的状态", "what it says and its status"))
            ],
            .argument("certificate", help: t("证书编号或案卷", "Its number, or the case"))
        ) { (name: String) in
            { context in try context.showCertificate(name) }
        }
    }

    private static func listCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "list", t("证书登记册", "The register of certificates"),
            examples: [
                Example(
                    "certify certificate list --expiring-by 2030-01-31",
                    t("一月底前到期的", "those that expire by the end of January"))
            ],
            .option("round", value: "R-0001", as: .code(), help: t("期次", "The round")),
            .option("status", value: "status", as: .word(), help: t("状态", "The status")),
            .option(
                "expiring-by", value: "YYYY-MM-DD", as: .day,
                help: t("到期日不晚于", "Those whose last valid day is this one or earlier"))
        ) { (round: RoundID?, status: CertificateRecord.Status?, expiring: Day?) in
            { context in
                try context.listCertificates(
                    RegisterFilter(round: round, status: status, expiringBy: expiring))
            }
        }
    }

    private static func replaceCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "replace",
            t("换发：编号不变，内容按现在的个人信息", "Replace the document: same number, particulars of today"),
            examples: [
                Example(
                    "certify certificate replace C-0003 --reason 更名 --as xu",
                    t("编号不变", "under the same number"))
            ],
            .argument("certificate", help: t("证书编号或案卷", "Its number, or the case")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why")),
            .option(
                "out", value: "dir", as: .folder, help: t("写入的文件夹", "The folder to write to"))
        ) { (name: String, reason: String, folder: String?) in
            { context in
                try context.replaceCertificate(name, reason: reason, folder: folder)
            }
        }
    }

    private static func statusCommand(
        _ t: Tongue, _ name: String, _ summary: String, _ example: Example,
        _ command: @escaping @Sendable (String) -> CertificateCommand
    ) -> Command<Action> {
        Command(
            name, summary, examples: [example],
            .argument("certificate", help: t("证书编号或案卷", "Its number, or the case")),
            .required("reason", value: "text", as: .words, help: t("缘由", "Why"))
        ) { (certificate: String, reason: String) in
            { context in try context.change(certificate, command(reason)) }
        }
    }

    private static func verifyCommand(_ t: Tongue) -> Command<Action> {
        Command(
            "verify", t("核验证书，无需联网", "Verify certificates, offline"),
            discussion: t(
                "分别回答：签名是否正确、密钥是否属于文件所写机构、该机构是否就是您信任的那一家、有效期、登记册中的状态。信任的公钥来自 --key、--issuer，或手边的认定机构；全部成立时退出码为 0，否则为 1。",
                "Answers apart: is the signature right, is the key that of the issuer it names, is that the issuer you trust, is it in date, what does the register say. The trusted key comes from --key, --issuer, or the authority at hand. Exits with 0 only if all hold, with 1 otherwise."
            ),
            examples: [
                Example(
                    "certify verify S123.json --issuer authority.json",
                    t("以机构公开的文件核验", "against the file a body has made public")),
                Example(
                    "certify verify S123.json --key z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                    t("以机构公布的公钥核验", "against its published key")),
            ],
            .arguments(
                "file", as: .file, help: t("证书文件（JSON）", "Files of certificates (JSON)")),
            .option(
                "key", value: "key", as: .verifyingKey,
                help: t(
                    "信任的公钥：十六进制、z6Mk… 或 did:key", "The trusted key: hexadecimal, z6Mk… or did:key")),
            .option(
                "issuer", value: "file|did", as: .file,
                help: t(
                    "信任的机构：authority.json 或 did:key",
                    "The trusted body: its authority.json or did:key")),
            .option(
                "status-from", value: "dir", as: .folder,
                help: t("查其登记册的认定机构文件夹", "The authority whose register is asked")),
            .option(
                "on", value: "YYYY-MM-DD", as: .day,
                help: t("按哪一天核对有效期（默认今天）", "The day the dates are held against (default today)"))
        ) { files, key, issuer, folder, day in
            if key != nil, issuer != nil {
                throw ArgumentsError.conflicting(["--key", "--issuer"])
            }
            return { context in
                try context.verify(
                    files, key: key, issuer: issuer, statusFrom: folder, on: day)
            }
        }
    }
}
