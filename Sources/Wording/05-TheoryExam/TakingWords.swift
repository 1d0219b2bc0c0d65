public import CertCore
public import Sitting
import TextFormats

/// What a candidate is asked who opens a paper that was carried away.
public enum TakingWords {
    public static let ticket = Phrase(zh: "准考证号：", en: "Ticket: ")
    public static let ownCode = Phrase(
        zh: "准考证上的个人码：", en: "Your own code, from the admission ticket: ")
    public static let roomCode = Phrase(zh: "本场开卷码：", en: "The room's code: ")

    /// - Parameter options: which gave some of it, and which are to be looked at again.
    public static func staysShut(naming options: [String]) -> Phrase {
        let see = listed(options)
        return Phrase(
            zh: "试卷打不开：准考证号、个人码或开卷码不对。"
                + (options.isEmpty ? "" : "请检查 \(see.zh)。"),
            en: "The paper stays shut: the ticket, your own code or the room's code is another one."
                + (options.isEmpty ? "" : " Check \(see.en)."))
    }

    public static func noTicket(_ text: String) -> Phrase {
        Phrase(
            zh: "--ticket：「\(visible(text))」不是准考证号，应如 0001-0007-K3。",
            en: "--ticket: “\(visible(text))” is no ticket; one looks like 0001-0007-K3.")
    }

    public static let noCodes = Phrase(
        zh: "--code-file：文件里应有两行，个人码（12 个字符）和开卷码（20 个字符）各占一行。",
        en: "--code-file: the file is to have two lines, your own code (12 characters) "
            + "and the room's (20).")

    /// A file that no code would open.
    public static func unusable(_ failure: SittingFailure) -> Phrase {
        let why = failure.phrase(at: .utc)
        return Phrase(
            zh: "打不开：\(why.zh)。请联系监考员。",
            en: "Not opened: \(why.en). Please call the invigilator.")
    }

    public static let whichTicket = Phrase(
        zh: "请给出准考证号或试卷文件，或用 --practice 先练习。",
        en: "Give your ticket or a paper's file, or --practice to try it out first.")

    public static let practiceWithTicket = Phrase(
        zh: "练习不用准考证号：请只用 --practice。",
        en: "Practice takes no ticket: use --practice alone.")

    public static let notOpened = Phrase(zh: "试卷未打开。", en: "The paper was not opened.")

    /// What stands in the help of `take`.
    public static let help = Phrase(
        zh: """
            在机构旁：先由监考员签到，然后输入准考证号。在别的机器上：打开带来的试卷文件，输入准考证号、准考证上的个人码和本场开卷码；作答存入旁边的“准考证号.responses”，那就是要带回的答卷。
            在终端里整屏显示，按 ? 看按键；用 --plain 或设 CERTIFY_PLAIN=1 则逐行显示，读屏软件和管道都能用。继续时可以换一种。
            看不清时放大终端的字，用 --large 或在作答中按 F2 换成大字版式：行短、间隔大，40×12 的窗口就够。审核时为考生定下的版式自动使用。
            试卷分大题单独计时的，提前离开一个大题，没用完的时间作废，不能返回。
            答一题存一题：写入并确认落盘之后才显示已保存。断电、断线后用同一条命令继续，也可以把两个文件拷到另一台机器上继续；两台机器各答各的，收卷时会被发现。
            时间按机器自开机起的时钟计算，拨表、时区、夏令时都没有影响；重启后只能看机器的时钟。程序记下每次跳变，但管不了持有机器的人。
            """,
        en: """
            Beside the authority: the invigilator checks you in, then type your ticket. On another machine: open the paper's file and type your ticket, your own code from the admission ticket, and the room's code; the answers go into TICKET.responses beside it, which is what is brought back.
            A terminal shows a full screen, where ? tells the keys; --plain or CERTIFY_PLAIN=1 goes line by line, as for screen readers and pipes. Either goes on where the other left.
            Where it is hard to read, enlarge the terminal's letters and give --large, or press F2 at any time: short lines, wide apart, from 40×12 on. What was laid down for you when you were accepted is used by itself.
            Where sections of a paper have their own time, what is left of it is given up when you leave a section, and there is no way back.
            Every answer is written, and known to be on the disk, before it is shown as saved. After a failure the same command goes on; both files may also be copied to another machine and go on there. Two machines that each go on for themselves are found out when the answers are collected.
            Time goes by the machine's clock since it was started, which no setting, zone or daylight saving moves; across a restart there is only the wall clock. Each jump is put on record, but no program can hold whoever holds the machine.
            """)
}
