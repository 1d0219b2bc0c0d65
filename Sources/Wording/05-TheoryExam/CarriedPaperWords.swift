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

    public static func code(_ code: String, of session: SessionID) -> Phrase {
        Phrase(
            zh: "场次 \(session) 的开卷码：\(code)\n已记录在案。开考前不要公布。",
            en: "The code of session \(session): \(code)\nThat it was told is on record. "
                + "Tell nobody before the exam begins.")
    }

    /// What stands in the help of `exam seal`.
    public static let sealing = Phrase(
        zh: """
            每位考生一个文件，与机构 sittings 文件夹中的试卷相同；里面没有答案、解析、鉴定点、难度和试题编号。打开它要两个码：开考时向全场公布的开卷码（certify exam code）和考生准考证上的个人码。缺一不可：公布之前谁也打不开，公布之后也打不开别人的试卷。\
            答卷文件只有机构能读，并与试卷和考生绑定，改一个字节就收不回来。
            不能保证的：持有这台机器的人可以看到屏幕，可以在考试时间内让别人代答；重启后时间按机器的时钟计算，拨慢的时钟会被记录，但骗不骗得过取决于监考；还没带回来的答卷，丢了就是丢了。请由监考员保管机器。
            """,
        en: """
            One file per candidate, the same as lies among the authority's sittings; it holds no key, rationale, point, difficulty or item id. It takes two codes to open: the room's, told when the exam begins (certify exam code), and the candidate's own, which stands on the admission ticket. One without the other opens nothing: nobody reads a paper before the release, and nobody reads another's after it. \
            Only the authority can read the answers that come back; they are bound to paper and candidate, and one altered byte shows.
            What it cannot do: whoever holds the machine sees the screen and may let somebody else answer; after a restart time goes by the machine's clock, and setting that back is put on record, not prevented; answers that were not brought back are lost with the machine. Keep the machines in the invigilator's hands.
            """)

    /// What stands in the help of `exam code`.
    public static let releasing = Phrase(
        zh: "带到别的机器上的试卷，用全场的开卷码加上准考证上的个人码打开。每次告知都连同操作员和时间记入账本。只有开卷码打不开任何试卷。",
        en:
            "Papers on other machines open with the room's code and the candidate's own, which stands on the admission ticket. Each telling is kept with operator and time. The room's code alone opens nothing."
    )

    /// A response file whose answers were taken in.
    public static func taken(_ taken: Collection.Taken, at offset: UTCOffset) -> Phrase {
        let kept = LocalTime(taken.sitting.lastKept, at: offset).clock
        let torn = taken.sitting.torn
        let cut =
            torn == 0
            ? Phrase("")
            : Phrase(
                zh: "，舍去未写完的 \(torn) 字节", en: ", \(torn) unfinished bytes left out")
        return Phrase("✓ \(taken.case)  \(taken.ticket)  ")
            + Phrase(
                zh: "已收，作答 \(taken.sitting.responses.count) 题，最后保存 \(kept)",
                en: "taken in: \(counted(taken.sitting.responses.count, "answer")), "
                    + "the last kept at \(kept)") + cut
    }

    public static func known(_ path: String) -> Phrase {
        Phrase(zh: "· \(path)：此前已收，没有变化", en: "· \(path): collected before; nothing changes")
    }
}

extension RefusedResponseFile {
    /// Why a response file was not taken in.
    public func why(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        reason.phrase(at: offset, naming: parts)
    }

    /// The same after the file's name.
    public func phrase(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        Phrase(zh: "✗ \(path)：", en: "✗ \(path): ") + why(at: offset, naming: parts)
    }
}

extension RefusedResponseFile.Reason {
    fileprivate func phrase(at offset: UTCOffset, naming parts: PartTitles) -> Phrase {
        switch self {
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
        case .refused(let refusal): refusal.phrase(naming: parts)
        }
    }
}
