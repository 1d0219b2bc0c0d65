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
            "layout": .string(layout.rawValue), "breakMinutes": .integer(Int64(breakMinutes)),
            "navigation": .string(navigation.rawValue),
            "sections": .array(sections.map(\.json)),
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
        ] + sectionFields + breakFields + layoutFields
    }

    private var sectionFields: [(String, String)] {
        guard sections.count > 1 else { return [] }
        return sections.enumerated().flatMap { place, section in
            var fields = [
                (place == 0 ? "大题 Sections" : "", "\(place + 1). \(section.description)")
            ]
            let rest = section.breakMinutes
            if rest > 0 {
                let minutes = counted(rest, "minute")
                fields.append(("", "   之后休息最多 \(rest) 分钟 then a break of up to \(minutes)"))
            }
            return fields
        }
    }

    private var breakFields: [(String, String)] {
        if breakMinutes == 0 { return [] }
        let minutes = counted(breakMinutes, "minute")
        let whole = ("中途休息 Breaks", "共 \(breakMinutes) 分钟，由考生自行安排 up to \(minutes), when you want")
        return hasTyping ? [whole, ("", "打字题计时期间除外 but not while a typing test runs")] : [whole]
    }

    private var layoutFields: [(String, String)] {
        layout == .usual ? [] : [("版式 Layout", Self.both(layout.title))]
    }

    private var rules: [String] {
        var rules = [
            Phrase(
                zh: "凭本证和有效身份证件原件签到。",
                en: "Bring this ticket and your identity document; both are checked at the door."),
            Phrase(
                zh: "作答后立即保存；断电、断线可凭原号继续。",
                en: "Each answer is kept at once; after a failure go on with the same ticket."),
        ]
        if earliestSubmission > 0 {
            rules.append(
                Phrase(
                    zh: "开考 \(earliestSubmission) 分钟后方可交卷。",
                    en: "You may hand in after \(earliestSubmission) minutes."))
        }
        rules += wayRules
        return rules.enumerated().flatMap { ["\($0 + 1). \($1.zh)", "   \($1.en)"] }
    }

    /// What holds where items are left for good.
    private var wayRules: [Phrase] {
        var rules: [Phrase] = []
        if navigation == .linear {
            rules.append(
                Phrase(
                    zh: "逐题作答：到下一题之后，前面的题不能再看、再改。",
                    en:
                        "Item after item: once you go on, the item before cannot be seen or changed."
                ))
        }
        guard sections.count > 1 else { return rules }
        let isTimed = sections.contains { $0.minutes != nil }
        rules.append(
            isTimed
                ? Phrase(
                    zh: "各大题依次作答，单独计时，离开后不能返回，没用完的时间作废。",
                    en: "One section after the other, each in its own time, with no way back; time "
                        + "that is not used is given up.")
                : Phrase(
                    zh: "各大题依次作答，离开后不能返回。",
                    en: "One section after the other, with no way back."))
        if sections.contains(where: { $0.breakMinutes > 0 }) {
            rules.append(
                Phrase(
                    zh: "休息时停表，可提前继续；休息时间不占考试时间。",
                    en: "In a break the time stands still, and you may go on earlier."))
        }
        return rules
    }

    private static func both(_ phrase: Phrase) -> String {
        phrase.zh == phrase.en ? phrase.zh : "\(phrase.zh)  \(phrase.en)"
    }
}

extension AdmissionTicket.Section {
    /// 单选题 single choice：46 题 items，40 分钟 minutes
    fileprivate var description: String {
        let name = "\(type.title.zh) \(type.title.en)"
        let time = minutes.map { "，\($0) 分钟 minutes" } ?? ""
        return "\(name)：\(items) 题 items\(time)"
    }

    fileprivate var json: JSON {
        [
            "type": .string(type.rawValue), "items": .integer(Int64(items)),
            "minutes": minutes.map { .integer(Int64($0)) } ?? .null,
            "breakMinutes": .integer(Int64(breakMinutes)),
        ]
    }
}
