public import Authority
public import CertCore
public import TextFormats

extension Incident.Kind {
    public var title: Phrase {
        switch self {
        case .lateArrival: Phrase(zh: "迟到", en: "late arrival")
        case .identity: Phrase(zh: "身份存疑", en: "doubt about identity")
        case .illness: Phrase(zh: "身体不适", en: "illness")
        case .equipment: Phrase(zh: "设备、网络或供电故障", en: "fault of machine, line or power")
        case .disturbance: Phrase(zh: "干扰", en: "disturbance")
        case .misconduct: Phrase(zh: "疑似违纪", en: "suspected misconduct")
        case .fireAlarm: Phrase(zh: "火警或疏散", en: "fire alarm or evacuation")
        case .paper: Phrase(zh: "试题疑义", en: "query about the paper")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension Incident {
    /// When and what, with the note where it is known.
    public func phrase(at offset: UTCOffset) -> Phrase {
        let time = LocalTime(at, at: offset).description
        return Phrase(
            zh: "\(time) \(kind.title.zh)（\(by)）", en: "\(time) \(kind.title.en) (\(by))"
        ).because(note)
    }

    /// When and what, without the day.
    public func brief(at offset: UTCOffset) -> Phrase {
        let time = LocalTime(at, at: offset).clock
        return Phrase(zh: "\(time) \(kind.title.zh)", en: "\(time) \(kind.title.en)")
    }

    public func json(at offset: UTCOffset) -> JSON { .object(members(at: offset)) }

    func members(at offset: UTCOffset) -> [JSON.Member] {
        [
            JSON.Member("kind", .string(kind.rawValue)),
            JSON.Member("at", .string(at.text(at: offset))),
            JSON.Member("by", .string(by.text)),
            JSON.Member("note", note.value.map { .string($0) } ?? .null),
        ]
    }
}

extension NotedIncident {
    /// What was put on record, for whoever did so.
    public func phrase(at offset: UTCOffset) -> Phrase {
        let whose = `case`.map { "\($0)" } ?? "\(session)"
        return Phrase(zh: "\(whose)：已记录 ", en: "\(whose): on record: ")
            + incident.phrase(at: offset) + Phrase(zh: "。", en: ".")
    }

    public func json(at offset: UTCOffset) -> JSON {
        .object(
            [
                JSON.Member("session", .string(session.text)),
                JSON.Member("case", `case`.map { .string($0.text) } ?? .null),
            ] + incident.members(at: offset))
    }
}

extension SessionFile {
    /// What happened in the room and to those who sit there, in the order of the time.
    public var incidents: [NotedIncident] {
        var incidents = session.incidents.map {
            NotedIncident(session: session.id, case: nil, incident: $0)
        }
        for seat in seats {
            incidents += seat.attendance(of: part.id).incidents[session.id, default: []].map {
                NotedIncident(session: session.id, case: seat.caseFile.id, incident: $0)
            }
        }
        // Equal times stay in the order told.
        return incidents.enumerated().sorted {
            ($0.element.incident.at, $0.offset) < ($1.element.incident.at, $1.offset)
        }.map(\.element)
    }

    /// A line for each incident.
    public func incidentLines(at offset: UTCOffset) -> [Phrase] {
        incidents.map { noted in
            let seat = noted.case.flatMap { id in seats.first { $0.caseFile.id == id } }
            let who =
                seat.map { "\($0.place) \(visible($0.name))" }.map { Phrase($0) }
                ?? Phrase(zh: "全场", en: "the room")
            return Phrase("  ") + noted.incident.brief(at: offset)
                + Phrase(
                    zh: "  \(who.zh)（\(noted.incident.by)）",
                    en: "  \(who.en) (\(noted.incident.by))"
                )
                .because(noted.incident.note)
        }
    }
}

/// What stands in the help of `exam incident`.
public enum IncidentWords {
    public static let help = Phrase(
        zh: """
            写场次则记在场次上，写准考证号（或场次加案卷）则记在这位考生的案卷里；说明加密保存，随考生的个人信息一并可删。全场的说明里请用座位号或准考证号称呼考生，不要写姓名。
            只记录，不处理：违纪按 certify exam void，延时按 extend。时间默认现在；--at 09:40 是考试当天，也可写全日期。记错了再记一条更正：记录不改不删。
            """,
        en: """
            With a session it stands on the session, with a ticket (or a session and a case) in that candidate's case. The note is sealed and goes when the person's data are erased; so in notes on the room name people by seat or ticket, not by name.
            It records and does no more: misconduct is dealt with by certify exam void, lost time by extend. The time is now unless --at says otherwise: 09:40 is on the day of the exam, or give the date too. A mistake is mended by another entry; nothing is changed or taken away.
            """)

    public static let heading = Phrase(zh: "事件", en: "Incidents")
}
