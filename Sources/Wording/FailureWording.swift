public import Authority
public import CertCore
public import Disk
public import Ledger
import Records
public import Seals

extension AuthorityError {
    public func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .refused(let refusal, let id):
            let prefix = id.map { Phrase(zh: "\($0)：", en: "\($0): ") } ?? Phrase("")
            return prefix + refusal.phrase(naming: parts)
        case .refusedSome(let cases):
            return Phrase(
                zh: "\(cases.count) 个案卷被拒，什么也没有写入。",
                en: "Refused: \(counted(cases.count, "case")); nothing was written.")
        case .badFields(let problems):
            return Phrase(
                zh: "申请有 \(problems.count) 处错误，什么也没有写入：",
                en: "The application has \(counted(problems.count, "fault")); nothing was written:")
        case .badRoster(let problems):
            return Phrase(
                zh: "名册有 \(problems.count) 处错误，什么也没有写入：",
                en: "The roster has \(counted(problems.count, "fault")); nothing was written:")
        case .badSheet(let problems):
            return Phrase(
                zh: "表格有 \(problems.count) 处错误，什么也没有写入：",
                en: "The sheet has \(counted(problems.count, "fault")); nothing was written:")
        case .drawing(let part, let failure):
            return Phrase(
                zh: "科目\(parts[part].zh)无法组卷：\(failure.phrase.zh)",
                en: "No paper can be drawn for \(parts[part].en). \(failure.phrase.en)")
        case .formChanged(let ticket):
            return Phrase(
                zh: "\(ticket) 的试卷无法重现：题库文件与组卷时不同。请从备份恢复。",
                en:
                    "The paper of \(ticket) cannot be drawn again: the bank is not the one it was drawn from. Restore it from a backup."
            )
        case .notFound(let subject, let name, let known): return subject.missing(name, known)
        case .noAuthority(let path):
            return Phrase(
                zh: "在 \(path) 及其上级文件夹没有找到认定机构。用 --authority 指定，或先 certify init。",
                en:
                    "No authority at or above \(path). Name one with --authority, or make one: certify init."
            )
        case .alreadyThere(let name):
            return Phrase(
                zh: "\(name) 已经存在，未作改动。", en: "\(name) is already there; nothing was changed.")
        case .versionTaken(let scheme):
            return Phrase(
                zh: "\(scheme.id) v\(scheme.version) 已以另一内容采用，不可更改。请提高标准文件中的 version。",
                en:
                    "\(scheme.id) v\(scheme.version) was adopted with other content and cannot change. Raise the version in the scheme file."
            )
        case .badAuthorityFile(let path):
            return Phrase(zh: "读不懂 \(path)。", en: "\(path) cannot be read as an authority.")
        case .notRehearsal:
            return Phrase(
                zh: "--now 与 --seed 只用于演练机构（certify init --rehearsal）。",
                en: "--now and --seed are for rehearsals only (certify init --rehearsal).")
        case .clockBehind(let last):
            return Phrase(
                zh: "时钟落后于最后一条记录的时间 \(last)。请校准时钟（演练：用更晚的 --now）。",
                en:
                    "The clock is behind the last entry, made at \(last). Set it right (in a rehearsal: a later --now)."
            )
        case .noOperatorNamed:
            return Phrase(
                zh: "请用 --as 姓名（或 CERTIFY_AS）说明由谁办理。",
                en: "Say who acts: --as NAME, or CERTIFY_AS.")
        case .evidenceChanged(let path):
            return Phrase(
                zh: "文件 \(path) 正被改动，什么也没有写入。请稍后重试。",
                en: "\(path) is being changed; nothing was written. Try again.")
        case .documentTaken(let person):
            return Phrase(
                zh: "此证件号码属于另一人（\(person)）。",
                en: "The number belongs to another person (\(person)).")
        case .badOperatorName(let name):
            return Phrase(
                zh: "「\(name)」不能作登录名：只用字母（含汉字）、数字、点、连字符和下划线，以字母或数字开头，最多 32 个字。",
                en:
                    "“\(name)” cannot be a name to sign with: take letters, digits, dots, hyphens and underscores, a letter or digit first, at most 32."
            )
        case .noRole(let name):
            return Phrase(
                zh: "没有给 \(name) 任何角色。请用 --role，可重复。",
                en: "\(name) is given no role. Name one or more with --role.")
        case .lastAdministrator(let name):
            return Phrase(
                zh: "\(name) 是最后一位管理员，停用后无人能管理本机构。请先增加另一位管理员。",
                en:
                    "\(name) is the last administrator; nobody could run the authority. Add another administrator first."
            )
        case .examBeforeApplications(let exam, let first):
            return Phrase(
                zh: "考试日期 \(exam) 早于报名首日 \(first)。",
                en: "The exam on \(exam) would be before applications begin on \(first).")
        case .operatorRetired(let name):
            return Phrase(zh: "操作员 \(name) 已停用。", en: "Operator \(name) is retired.")
        case .wrongPassphrase(let name):
            return Phrase(zh: "\(name) 的口令不对。", en: "That is not \(name)'s passphrase.")
        case .passphraseMissing(let name):
            return Phrase(
                zh: "需要 \(name) 的口令：在终端输入，用 --passphrase-file，或先 certify unlock --as \(name)。",
                en:
                    "\(name)'s passphrase is needed: type it at a terminal, give --passphrase-file, or first certify unlock --as \(name)."
            )
        case .newPassphraseMissing(let name):
            return Phrase(
                zh:
                    "\(name) 需要设定自己的口令：在终端输入，或从文件读取（init 用 --passphrase-file，operator add 用 --new-passphrase-file）。",
                en:
                    "\(name) needs a passphrase of their own: typed at a terminal, or from a file (--passphrase-file with init, --new-passphrase-file with operator add)."
            )
        case .badKeyFile(let path):
            return Phrase(zh: "密钥文件 \(path) 已损坏。", en: "The key file \(path) is damaged.")
        case .foreignKey(let name):
            return Phrase(
                zh: "密钥文件不属于账册所知的 \(name)。",
                en: "The key file is not that of the \(name) whom the ledger knows.")
        case .bodyKeyNotShared(let name):
            return Phrase(
                zh: "\(name) 没有机构签名密钥的份额。由持有者以 operator add 授予证书管理员。",
                en:
                    "\(name) has no share of the body's signing key; a holder grants it when adding a certificate officer."
            )
        case .objectMissing(let digest):
            return Phrase(
                zh: "缺少文件 objects/\(digest)。请从备份恢复。",
                en: "objects/\(digest) is missing. Restore it from a backup.")
        case .objectDamaged(let digest):
            return Phrase(
                zh: "文件 objects/\(digest) 与其摘要不符。请从备份恢复。",
                en: "objects/\(digest) does not match its digest. Restore it from a backup.")
        case .foreignStream(let stream, let sequence):
            return Phrase(
                zh: "账册第 \(sequence) 条记录属于未知的流 \(stream)。请用相应版本的 certify。",
                en:
                    "Event \(sequence) belongs to \(stream), which this program knows nothing of. Use the matching certify."
            )
        case .notErasable(let person, let refusal): return refusal.phrase(of: person)
        case .unknownIdentifier(let text):
            return Phrase(
                zh: "「\(text)」不是编号。案卷如 C-0001，期次 R-0001，场次 S-0001，人员 P-0001，或证书编号。",
                en:
                    "“\(text)” is no identifier. Cases are like C-0001, rounds R-0001, sessions S-0001, persons P-0001; or give a certificate's number."
            )
        case .record(let error, let sequence):
            let path = error.path.joined(separator: ".")
            return Phrase(
                zh: "账册第 \(sequence) 条记录读不懂（\(path)）。",
                en: "Event \(sequence) of the ledger cannot be read (\(path)).")
        case .unrecordable(let error):
            let path = error.path.joined(separator: ".")
            return Phrase(
                zh: "这件事记入账本后会读不出来（\(path)），所以什么也没有写入。",
                en: "In the ledger this could not be read again (\(path)), so nothing was written.")
        case .undelivered(let session, let sittings):
            let cases = sittings.prefix(5).map { sitting in
                Phrase("\(sitting.case) (\(sitting.error.path): ") + sitting.error.cause
                    + Phrase(")")
            }
            let more = sittings.count > 5 ? Phrase(" …") : Phrase("")
            let untold = Phrase(
                zh: "已记入账本，但有 \(sittings.count) 人的考试没有收到：",
                en: "It is on record, but \(counted(sittings.count, "sitting")) "
                    + "could not be told: ")
            return untold + listed(cases) + more
                + Phrase(
                    zh: "。请不要再下同样的指令；排除故障后，certify exam watch \(session) 会补送。",
                    en: ". Do not order it again: once that is mended, certify exam watch "
                        + "\(session) sends it on.")
        }
    }
}

extension AuthorityError.Subject {
    var title: Phrase {
        switch self {
        case .case: Phrase(zh: "案卷", en: "case")
        case .person: Phrase(zh: "人员", en: "person")
        case .round: Phrase(zh: "期次", en: "round")
        case .session: Phrase(zh: "场次", en: "session")
        case .scheme: Phrase(zh: "标准", en: "scheme")
        case .operator: Phrase(zh: "操作员", en: "operator")
        case .ticket: Phrase(zh: "准考证", en: "ticket")
        case .certificate: Phrase(zh: "证书", en: "certificate")
        case .part: Phrase(zh: "科目", en: "part")
        case .item: Phrase(zh: "试题", en: "item")
        }
    }

    /// Of many numbered cases and persons only the one that is meant is known.
    func missing(_ name: String, _ known: [String]) -> Phrase {
        switch self {
        case .case, .person: .unknown(title, name, [], guess: known.first)
        case .round, .session:
            .unknown(
                title, name, known,
                guess: Identifier.spelledOut(name).flatMap { known.contains($0) ? $0 : nil })
        default: .unknown(title, name, known)
        }
    }
}

extension LedgerError {
    public var phrase: Phrase {
        switch self {
        case .busy:
            Phrase(
                zh: "账册正由另一个进程写入。请稍后重试。",
                en: "Another process is writing the ledger. Try again in a moment.")
        case .conflict(let stream, _, _):
            Phrase(
                zh: "\(stream) 刚被别人改动。请查看后重试。",
                en: "\(stream) has just been changed by somebody else. Look again and retry.")
        case .alreadyDone(let commit):
            Phrase(
                zh: "命令 \(commit.commandID) 此前已执行（记录 \(commit.first)–\(commit.last)），这次什么也没有写入。",
                en:
                    "Command \(commit.commandID) was carried out before (events \(commit.first)–\(commit.last)); nothing was written now."
            )
        case .clockBehind(let last):
            Phrase(
                zh: "时钟落后于最后一条记录 \(Instant(milliseconds: last))。请校准时钟。",
                en:
                    "The clock is behind the last commit, \(Instant(milliseconds: last)). Set it right."
            )
        case .erased(let person):
            Phrase(
                zh: "\(person) 的个人信息已删除，不能再为其保存内容。",
                en: "\(person)'s data were erased; nothing more can be kept for them.")
        case .taken(let columns):
            Phrase(
                zh: "已被占用：\(listed(columns).zh)。", en: "Already taken: \(listed(columns).en).")
        case .damaged(let sequence):
            Phrase(
                zh: "第 \(sequence) 条记录的密封部分打不开：账册已损坏。请运行 certify doctor。",
                en:
                    "The sealed part of event \(sequence) does not open: the ledger is damaged. Run certify doctor."
            )
        case .alreadyExists(let path):
            Phrase(zh: "\(path) 已经存在。", en: "\(path) is already there.")
        case .foreign(let path):
            Phrase(zh: "\(path) 不是账册，未作改动。", en: "\(path) is not a ledger; it was left alone.")
        case .otherVersion(let found, let known):
            Phrase(
                zh: "账册版本为 \(found)，本程序只懂 \(known)。请用相应版本的 certify。",
                en:
                    "The ledger is of version \(found); this program knows \(known). Use the matching certify."
            )
        case .staleProjections:
            Phrase(
                zh: "账册的列表出自另一版本。请先运行 certify doctor --rebuild。",
                en: "The ledger's lists are of another version. Run certify doctor --rebuild first."
            )
        case .stopped:
            Phrase(
                zh: "磁盘此前出错，本次已停止。请检查磁盘后重试。",
                en: "The disk failed before; this run has stopped. Check the disk and retry.")
        case .disk(let error): error.phrase
        case .engine(let code, let message, _):
            Phrase(
                zh: "数据库出错（\(code)）：\(message)。", en: "The database failed (\(code)): \(message).")
        }
    }
}

extension DiskError {
    public var phrase: Phrase {
        Phrase(zh: "\(path)：\(cause.zh)。", en: "\(path): \(cause.en).")
    }

    /// The same without the path.
    var cause: Phrase {
        if isMissing { return Phrase(zh: "没有这个文件或文件夹", en: "no such file or folder") }
        if isAlreadyThere { return Phrase(zh: "已经存在", en: "already there") }
        if isNotPermitted { return Phrase(zh: "没有权限", en: "not permitted") }
        if isNoSpace { return Phrase(zh: "磁盘已满", en: "the disk is full") }
        switch reason {
        case .system(let code):
            return Phrase(zh: "系统错误 \(code)", en: "system error \(code)")
        case .tooLarge(let limit):
            return Phrase(zh: "文件超过 \(limit) 字节", en: "larger than \(limit) bytes")
        case .notARegularFile:
            return Phrase(zh: "不是普通文件", en: "not a regular file")
        case .changed:
            return Phrase(zh: "读写期间被别处改动", en: "changed by somebody else meanwhile")
        case .busy:
            return Phrase(zh: "正被另一个进程占用", en: "in use by another process")
        case .unsafeName:
            return Phrase(zh: "名称会越出文件夹", en: "the name would leave its folder")
        case .stopped:
            return Phrase(
                zh: "此前写入失败，已停止", en: "stopped after an earlier failure to write")
        }
    }
}

extension SealsError {
    public var phrase: Phrase {
        Phrase(
            zh: "密码学操作失败：\(String(describing: self))。",
            en: "A cryptographic operation failed: \(String(describing: self)).")
    }
}
