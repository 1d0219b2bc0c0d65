public import Authority
public import CertCore
import Sitting

/// What is said of papers that are carried away and of the files that come back.
public enum CarriedPaperWords {
    public static func sealed(_ count: Int, in folder: String) -> Phrase {
        Phrase(
            zh: "\(count) 份密封试卷写入 \(folder)。",
            en: "Wrote \(counted(count, "sealed paper")) into \(folder).")
    }

    public static func release(of session: SessionID) -> Phrase {
        Phrase(
            zh: "场次 \(session) 的开卷码，已记录在案。开考前不要公布。",
            en: "The code of session \(session). That it was told is on record. "
                + "Tell nobody before the exam begins.")
    }

    public static func told(_ told: ToldCode) -> Phrase {
        Phrase(
            zh:
                "已告知：\(told.code.phrase.zh)。考生按 Ctrl-K（逐行界面输入“:code”），再输入这个码。已记录在 \(told.cases.count) 人的案卷。",
            en:
                "Told: \(told.code.phrase.en). The candidate presses Ctrl-K (line by line: types :code) and enters it. On record in "
                + "\(counted(told.cases.count, "case")).")
    }

    public static let code = Phrase(zh: "码", en: "Code")
    public static let deed = Phrase(zh: "用途", en: "What it does")
    public static let whose = Phrase(zh: "考生", en: "Whose")
    public static let noCodes = Phrase(zh: "本场还没有告知过码。", en: "No code of the session was told yet.")

    /// A code that was used though nobody told it.
    public static func untold(_ untold: AnswerCollection.OddCode) -> Phrase {
        Phrase(
            zh: "！\(untold.case)  \(untold.ticket)  用了从未告知的码：\(untold.code.phrase.zh)",
            en: "! \(untold.case)  \(untold.ticket)  used a code that nobody told: "
                + untold.code.phrase.en)
    }

    /// A code for a pause that somebody kept for later.
    public static func late(_ late: AnswerCollection.OddCode) -> Phrase {
        Phrase(
            zh: "！\(late.case)  \(late.ticket)  告知后很久才用的码：\(late.code.phrase.zh)",
            en: "! \(late.case)  \(late.ticket)  used a code long after it was told: "
                + late.code.phrase.en)
    }

    /// Files that should tell their session.
    public static func ofNoSession(_ files: [String]) -> Phrase {
        Phrase(
            zh: "这些文件都不是本机构考试的答卷：\(files.joined(separator: "、"))。",
            en: "None of these is a response file of a session here: "
                + "\(files.joined(separator: ", ")).")
    }

    /// An order in a sitting's journal that nobody gave.
    public static func ungiven(_ ungiven: AnswerCollection.OddOrder) -> Phrase {
        Phrase(
            zh: "！\(ungiven.case)  \(ungiven.ticket)  作答记录里有监考台没有下过的指令，不计："
                + ungiven.order.brief.zh,
            en: "! \(ungiven.case)  \(ungiven.ticket)  has an order in its journal that the desk "
                + "never gave, and that does not count: \(ungiven.order.brief.en)")
    }

    /// What stands in the help of `exam seal`.
    public static let sealing = Phrase(
        zh: """
            每位考生一个文件，与机构 sittings 文件夹中的试卷相同；里面没有答案、解析、鉴定点、难度和试题编号。打开它要两个码：开考时向全场公布的开卷码（certify exam code）和考生准考证上的个人码。缺一不可：公布之前谁也打不开，公布之后也打不开别人的试卷。\
            答卷文件以机构的公钥和试卷的密钥加密，并与试卷和考生绑定：没有这些密钥，谁也读不了，改一个字节就会被发现。试卷的密钥由准考证号、个人码和开卷码得出，所以三样都有的人（开考后的考生本人，或拿到码的机器持有者）能读到这份答卷，懂行的还能另写一份。收卷后账本记下答卷文件的 SHA-256，此后的改动瞒不过去。
            不能保证的：持有这台机器的人可以看到屏幕，可以在考试时间内让别人代答；重启后时间按机器的时钟计算，拨慢的时钟会被记录，但骗不骗得过取决于监考；还没带回来的答卷，丢了就是丢了。请由监考员保管机器。
            """,
        en: """
            One file per candidate, the same as lies among the authority's sittings; it holds no key, rationale, point, difficulty or item id. It takes two codes to open: the room's, told when the exam begins (certify exam code), and the candidate's own, which stands on the admission ticket. One without the other opens nothing: nobody reads a paper before the release, and nobody reads another's after it. \
            The answers are encrypted to the authority's public key and under the paper's, and bound to paper and candidate: without either key nobody reads them, and one altered byte shows. The paper's key follows from ticket, own code and room code, so whoever has all three (the candidate once the exam began, or who holds the machine and got the codes) can read that one file and, with skill, write another. What was collected stands in the ledger by its SHA-256, so that later changes show.
            What it cannot do: whoever holds the machine sees the screen and may let somebody else answer; after a restart time goes by the machine's clock, and setting that back is put on record, not prevented; answers that were not brought back are lost with the machine. Keep the machines in the invigilator's hands.
            """)

    /// What stands in the help of `exam code`.
    public static let codes = Phrase(
        zh: """
            开卷码打开带到别的机器上的试卷，要与准考证上的个人码一起用，只有它打不开任何试卷；每次告知都连同操作员和时间记入账本。
            其他码由考生在考试中输入（:code），不需要与机构联网：延时、暂停、恢复（结束暂停）、续考（故障中断后，方案要求时）。每个码 20 个字符，一次作答只能用一次；试卷里只有验证它的散列，推不出码来。写上考生则只对他有效，否则全场有效。缘由记入案卷；收卷时核对用过的码，从未告知的、告知一刻钟后才用的暂停码会报告，并记入案卷。
            暂停还没有恢复时再告知暂停，给出的是同一个码；恢复也是。--list 列出本场告知过的全部码，不另作记录。
            """,
        en: """
            The code of --release opens the papers on other machines, together with the candidate's own from the admission ticket; by itself it opens nothing. Each telling is kept with operator and time.
            The others are typed by the candidate during the exam (:code) and need no line to the authority. Each has twenty characters and works once in a sitting; the paper has only hashes to prove it by, from which none can be made. With a candidate it is for them alone, without for the whole room. The reason stands in the cases; codes that were used and that nobody told, and codes for a pause used more than a quarter of an hour after they were told, are reported when the answers are collected, and stand in the case.
            A pause that is told again before its end has the same code, and so has its end. --list has all codes told so far; that leaves no record.
            """)

    /// A response file whose answers were taken in.
    ///
    /// - Parameter replaces: it takes the place of fewer answers that were collected before.
    public static func taken(
        _ taken: AnswerCollection.Taken, replaces: Bool, at offset: UTCOffset
    ) -> Phrase {
        let kept = LocalTime(taken.sitting.lastKept, at: offset).clock
        let torn = taken.sitting.torn
        let cut =
            torn == 0
            ? Phrase("")
            : Phrase(
                zh: "，舍去未写完的 \(torn) 字节", en: ", \(torn) unfinished bytes left out")
        let before =
            replaces
            ? Phrase(zh: "，换下先前收回的", en: ", in place of what was collected before")
            : Phrase("")
        return Phrase("✓ \(taken.case)  \(taken.ticket)  ")
            + Phrase(
                zh: "已收，作答 \(taken.sitting.responses.count) 题，最后一条记录 \(kept)",
                en: "taken in: \(counted(taken.sitting.responses.count, "answer")), "
                    + "the last record at \(kept)") + cut + before
    }

    /// A sitting that was voided.
    public static func voided(_ taken: AnswerCollection.Taken) -> Phrase {
        Phrase(
            zh: "· \(taken.case)  \(taken.ticket)  已作废：作答经过记录在案，答案不计",
            en: "· \(taken.case)  \(taken.ticket)  void: how it went is on record, "
                + "and its answers do not count")
    }

    /// A copy of a sitting of which there is a longer one.
    public static func earlier(_ copy: AnswerCollection.EarlierCopy) -> Phrase {
        Phrase(
            zh: "· \(copy.path)：同一次作答，以 \(copy.longer) 为准",
            en: "· \(copy.path): the same sitting, all of it in \(copy.longer)")
    }

    /// What can be done about sittings without an end.
    public static let unfinished = Phrase(
        zh: "没有结束的：请在原来的机器上再打开一次；确实不会再有了，加 --unfinished 收下。",
        en: "Those without an end: open them once more on their machines; "
            + "if nothing more will come, --unfinished takes them in.")

    public static func known(_ path: String) -> Phrase {
        Phrase(zh: "· \(path)：此前已收，没有变化", en: "· \(path): collected before; nothing changes")
    }

    /// A response file that takes the place of what was kept of it and has been damaged since.
    public static func restored(_ path: String) -> Phrase {
        Phrase(
            zh: "✓ \(path)：此前已收，而本处留存的已损坏或丢失；现以此文件补回",
            en: "✓ \(path): collected before, and damaged or lost here since; "
                + "this file takes its place again")
    }
}

extension RefusedResponseFile {
    /// Why a response file was not taken in.
    public func why(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        reason.phrase(at: offset, naming: parts)
    }

    /// The same after the file's name.
    public func phrase(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        Phrase("✗ ") + named(why(at: offset, naming: parts))
    }

    /// The same as a sentence, where nothing else is told.
    public func sentence(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        named(why(at: offset, naming: parts)) + Phrase(zh: "。", en: ".")
    }

    private func named(_ why: Phrase) -> Phrase {
        Phrase(zh: "\(path)：", en: "\(path): ") + why
    }
}

extension RefusedResponseFile.Reason {
    fileprivate func phrase(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        switch self {
        // The file's name stands before it.
        case .failure(.disk(let error)): error.cause
        case .failure(let failure): failure.phrase(at: offset)
        case .foreign(let ticket):
            Phrase(
                zh: "准考证 \(ticket) 不属于本场考生",
                en: "its ticket \(ticket) is of nobody in the session")
        case .second(let ticket, let first):
            Phrase(
                zh: "准考证 \(ticket) 已有另一次作答：\(first)。两份都请保留，由考务负责人裁定",
                en: "ticket \(ticket) has another sitting: \(first); keep both, it is for the "
                    + "exam officer to say which counts")
        case .damagedBeside(let ticket, let kept):
            Phrase(
                zh: "准考证 \(ticket) 的答卷已收，保存的 \(kept) 后来损坏，而这份不是当时收的那份。"
                    + "两份都请保留，由考务负责人裁定",
                en: "the answers of ticket \(ticket) were collected, and \(kept) was damaged "
                    + "since; this is not the file they came from. Keep both, it is for the exam "
                    + "officer to say what counts")
        case .refused(let refusal): refusal.phrase(naming: parts)
        }
    }
}

extension SittingCode.Kind {
    var title: Phrase {
        switch self {
        case .extend: Phrase(zh: "延长", en: "more time")
        case .pause: Phrase(zh: "暂停", en: "pause")
        case .resume: Phrase(zh: "恢复", en: "end of pause")
        case .readmit: Phrase(zh: "续考", en: "go on after an outage")
        }
    }
}

extension SittingCode {
    /// What it does, for whom, and which of its kind it is.
    public var phrase: Phrase {
        let deed =
            kind == .extend
            ? Phrase(zh: "延长 \(minutes) 分钟", en: "\(minutes) min more") : kind.title
        let whom =
            scope == .room
            ? Phrase(zh: "全场", en: "the whole room") : Phrase(zh: "个人", en: "one candidate")
        return deed
            + Phrase(
                zh: "（\(whom.zh)第 \(serial) 号）", en: " (for \(whom.en), no. \(serial))")
    }
}
