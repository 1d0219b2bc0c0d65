public import Authority
public import CertCore
public import TextFormats

extension SessionFile {
    /// The session above its table of candidates.
    public func heading(at offset: UTCOffset, _ language: Language) -> [String] {
        let from = LocalTime(session.window.lowerBound, at: offset)
        let to = LocalTime(session.window.upperBound, at: offset)
        let staff = session.staff.map(\.text).joined(separator: ", ")
        let state =
            session.isClosed ? Phrase(zh: "已结束", en: "closed") : Phrase(zh: "开放", en: "open")
        return [
            "\(session.id)  \(part.title.in(language))  \(round.title)  \(session.room)  "
                + "\(from) – \(to.clock)  \(state.in(language))",
            (Phrase(zh: "工作人员：", en: "Staff: ") + Phrase(staff.isEmpty ? "–" : staff)
                + staffing.remark).in(language),
        ]
    }

    /// What came of a seat: the standing, and for papers how far they are.
    public func remark(on seat: Seat) -> Phrase {
        let attendance = seat.attendance(of: part.id)
        let isDrawn = ticket(of: seat) != nil
        switch attendance.standing {
        case .present:
            guard part.theory != nil else { return attendance.standing.title }
            if let ending = seat.caseFile.theory[part.id]?.ending { return ending.title }
            return Phrase(zh: "已签到", en: "checked in")
        case .pending where isDrawn: return Phrase(zh: "待考，已组卷", en: "awaited, paper drawn")
        case .pending: return Phrase(zh: "待考", en: "awaited")
        default: return attendance.standing.title
        }
    }

    public func json(at offset: UTCOffset) -> JSON {
        [
            "id": .string(session.id.text), "round": .string(session.round.text),
            "part": .string(session.part.text), "room": .string(session.room),
            "from": .string(session.window.lowerBound.text(at: offset)),
            "to": .string(session.window.upperBound.text(at: offset)),
            "closed": .boolean(session.isClosed),
            "staff": .array(session.staff.map { .string($0.text) }),
            "staffNeeded": .integer(Int64(staffing.needed)),
            "candidates": .array(
                seats.map { seat in
                    [
                        "place": .integer(Int64(seat.place)),
                        "case": .string(seat.caseFile.id.text), "name": .string(seat.name),
                        "ticket": ticket(of: seat).map { .string($0) } ?? .null,
                        "state": .string(remark(on: seat).en),
                    ]
                }),
            "incidents": .array(incidents.map { $0.json(at: offset) }),
        ]
    }
}

extension Session {
    public func json(at offset: UTCOffset) -> JSON {
        [
            "id": .string(id.text), "round": .string(round.text), "part": .string(part.text),
            "room": .string(room), "from": .string(window.lowerBound.text(at: offset)),
            "to": .string(window.upperBound.text(at: offset)),
            "candidates": .integer(Int64(candidates)),
            "staff": .array(staff.map { .string($0.text) }), "closed": .boolean(isClosed),
        ]
    }
}

extension Staffing {
    /// How many are missing, if any are.
    public var remark: Phrase {
        missing == 0
            ? Phrase("")
            : Phrase(
                zh: "（还缺 \(missing) 名：\(candidates) 名考生需 \(needed) 名）",
                en: " (\(missing) more needed: \(needed) for \(counted(candidates, "candidate")))")
    }
}
