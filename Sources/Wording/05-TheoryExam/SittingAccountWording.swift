import CertCore
import TextFormats

extension SittingAccount {
    /// How the sitting went, in one sentence for the log; what was ordinary is left out.
    func phrase(of part: PartID, at offset: UTCOffset) -> Phrase {
        let kept = LocalTime(lastKept, at: offset)
        var told = [
            Phrase(zh: "最后一条记录 \(kept)", en: "last record \(kept)"),
            Phrase(zh: "用时 \(charged.countdown)", en: "time used \(charged.countdown)"),
        ]
        if credited > .zero {
            told.append(
                Phrase(
                    zh: "补时 \(credited.countdown)", en: "given back \(credited.countdown)"))
        }
        if stood > .zero {
            told.append(Phrase(zh: "停表 \(stood.countdown)", en: "stood still \(stood.countdown)"))
        }
        if resumptions > 0 {
            told.append(
                Phrase(
                    zh: "恢复 \(resumptions) 次", en: "resumed \(counted(resumptions, "time"))"))
        }
        if torn > 0 {
            told.append(Phrase(zh: "末尾残缺 \(torn) 字节", en: "\(torn) bytes torn off"))
        }
        told += jumps.map(\.clockSet)
        if !codes.isEmpty {
            told.append(Phrase(zh: "用码：", en: "codes: ") + listed(codes.map(\.phrase)))
        }
        if !untold.isEmpty {
            told.append(
                Phrase(zh: "！从未告知的码：", en: "! never told: ") + listed(untold.map(\.phrase)))
        }
        if !late.isEmpty {
            told.append(
                Phrase(zh: "！告知后很久才用的码：", en: "! used long after they were told: ")
                    + listed(late.map(\.phrase)))
        }
        if !ungiven.isEmpty {
            told.append(
                Phrase(zh: "！监考台没有下过的指令：", en: "! never ordered by the desk: ")
                    + listed(ungiven.map(\.brief)))
        }
        if let hosts = hosts.value, !hosts.isEmpty {
            let names = hosts.map { Phrase(visible($0)) }
            told.append(Phrase(zh: "机器：", en: "on ") + listed(names))
        }
        return Phrase(
            zh: "\(part) 作答经过：" + told.map(\.zh).joined(separator: "；"),
            en: "sitting of \(part): " + told.map(\.en).joined(separator: "; "))
    }
}
