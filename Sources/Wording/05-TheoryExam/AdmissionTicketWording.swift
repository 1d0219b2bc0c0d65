public import Authority
import CertCore
import Seals
public import TextFormats

extension AdmissionTicket {
    /// One ticket as a block of text in both languages, for people and examiners alike.
    public var lines: [String] {
        var lines = ["\(Self.both(authority))", "准考证  ADMISSION TICKET"]
        if isRehearsal { lines.append("演练  REHEARSAL") }
        lines.append(String(repeating: "─", count: 60))
        for (label, value) in fields {
            lines.append(padded(label, to: 22) + visible(value))
        }
        lines.append("")
        lines += rules
        return lines
    }

    public var json: JSON {
        [
            "ticket": .string(ticket), "ownCode": .string(HumanCode.grouped(ownCode)),
            "case": .string(`case`.text), "name": .string(name),
            "maskedID": .string(maskedID), "room": .string(room), "seat": .integer(Int64(seat)),
            "from": .string(window.lowerBound.text(at: offset)),
            "to": .string(window.upperBound.text(at: offset)),
            "minutes": .integer(Int64(minutes)), "rehearsal": .boolean(isRehearsal),
        ]
    }

    private var fields: [(String, String)] {
        let from = LocalTime(window.lowerBound, at: offset)
        let to = LocalTime(window.upperBound, at: offset)
        return [
            ("准考证号 Ticket", ticket),
            ("个人码 Own code", HumanCode.grouped(ownCode)),
            ("姓名 Name", name),
            ("证件号码 ID number", maskedID),
            ("案卷 Case", "\(`case`)"),
            ("项目 Certification", Self.both(scheme)),
            ("科目 Part", Self.both(part)),
            ("考点 Place", place),
            ("考场 Room", room),
            ("座位 Seat", String(seat)),
            ("时间 Time", "\(from) – \(to)"),
            ("时长 Duration", "\(minutes) 分钟 minutes"),
        ]
    }

    private var rules: [String] {
        var rules = [
            "1. 凭本证和有效身份证件原件签到。",
            "   Bring this ticket and your identity document; both are checked at the door.",
            "2. 作答后立即保存；断电、断线可凭原号继续。",
            "   Each answer is kept at once; after a failure go on with the same ticket.",
        ]
        if earliestSubmission > 0 {
            rules += [
                "3. 开考 \(earliestSubmission) 分钟后方可交卷。",
                "   You may hand in after \(earliestSubmission) minutes.",
            ]
        }
        return rules
    }

    private static func both(_ phrase: Phrase) -> String {
        phrase.zh == phrase.en ? phrase.zh : "\(phrase.zh)  \(phrase.en)"
    }
}
