import Authority
import CertCore
import Disk
import Ledger
import Terminal
import TextFormats
import Wording

extension Context {
    func schedule(
        _ round: RoundID, part: PartID, from: GivenTime, to: GivenTime,
        rooms: [SessionPlan.Room], cases: [CaseID]?
    ) throws -> ExitCode {
        let (scheduling, staffing) = try perform { work in
            let start = from.instant(at: work.profile.offset)
            let end = to.instant(at: work.profile.offset)
            guard start < end else {
                throw CommandFailure(
                    .usage, zh: "--to 须晚于 --from。", en: "--to must be later than --from.")
            }
            let plan = SessionPlan(round: round, part: part, window: start...end, rooms: rooms)
            let scheduling = try work.schedule(plan, cases: cases)
            let scheme = try work.standard(work.round(round).scheme).scheme
            return (scheduling, scheduling.sessions.map { Staffing($0, under: scheme) })
        }
        if options.isJSON {
            print([
                "sessions": .array(scheduling.sessions.map { .string($0.id.text) }),
                "left": .array(scheduling.left.map { .string($0.id.text) }),
            ])
            return .done
        }
        for (session, staffing) in zip(scheduling.sessions, staffing) {
            print(
                Phrase(
                    zh:
                        "\(session.id)  \(session.room)  \(session.candidates) 人，需要工作人员 \(staffing.needed) 名",
                    en:
                        "\(session.id)  \(session.room)  \(counted(session.candidates, "candidate")), takes a staff of \(staffing.needed)"
                ))
        }
        let parts = partTitles
        for left in scheduling.left.prefix(40) {
            note(Phrase("  \(left.id)  ") + left.refusal.phrase(naming: parts))
        }
        let seated = scheduling.sessions.reduce(0) { $0 + $1.candidates }
        done(
            CountWords.seated(
                seated, in: scheduling.sessions.count, left: scheduling.left.count))
        return .done
    }

    func tell(_ staffing: Staffing) {
        if options.isJSON {
            print([
                "session": .string(staffing.session.text),
                "staff": .array(staffing.staff.map { .string($0.text) }),
                "needed": .integer(Int64(staffing.needed)),
                "missing": .integer(Int64(staffing.missing)),
            ])
            return
        }
        done(
            Phrase(
                zh: "\(staffing.session) 的工作人员：\(listed(staffing.staff).zh)",
                en: "Staff of \(staffing.session): \(listed(staffing.staff).en)")
                + staffing.remark + Phrase(zh: "。", en: "."))
    }

    func draw(_ id: SessionID) throws -> ExitCode {
        let drawing = try open { authority, actor in
            try authority.draw(
                id, as: actor, commandID: options.commandID, isDryRun: options.isDryRun)
        }
        if options.isJSON {
            print([
                "session": .string(id.text),
                "drawn": .array(drawing.drawn.map { .string($0.id.text) }),
                "alreadyDrawn": .integer(Int64(drawing.alreadyDrawn)),
            ])
            return .done
        }
        for (candidate, items) in drawing.reused.sorted(by: { $0.key < $1.key }) {
            note(
                Phrase(
                    zh: "\(candidate)：题库不足，重用了以前见过的 \(listed(items).zh)",
                    en: "\(candidate): the bank is short; seen before: \(listed(items).en)"))
        }
        done(
            Phrase(
                zh: "组卷 \(drawing.drawn.count) 份"
                    + (drawing.alreadyDrawn > 0 ? "，已有 \(drawing.alreadyDrawn) 份" : "") + "。",
                en: "Drew \(counted(drawing.drawn.count, "paper"))"
                    + (drawing.alreadyDrawn > 0 ? "; had been drawn: \(drawing.alreadyDrawn)" : "")
                    + "."))
        return .done
    }

    func printTickets(of id: SessionID, to folder: String?) throws -> ExitCode {
        let tickets = try consult { authority in try authority.admissionTickets(of: id) }
        if let folder {
            if !options.isDryRun { try write(tickets, to: folder) }
            done(
                Phrase(
                    zh: "\(tickets.count) 张准考证写入 \(folder)。",
                    en: "Wrote \(counted(tickets.count, "ticket")) into \(folder)."))
        } else if options.isJSON {
            print(.array(tickets.map(\.json)))
        } else {
            print(Array(tickets.map(\.lines).joined(separator: ["", ""])))
        }
        return .done
    }

    private func write(_ tickets: [AdmissionTicket], to folder: String) throws {
        try Folder.create(folder)
        try Folder.writeAll(
            folder,
            tickets.map { ticket in
                let text = ticket.lines.joined(separator: "\n") + "\n"
                return ("\(ticket.ticket).txt", Array(text.utf8))
            })
    }

    func showSession(_ id: SessionID) throws -> ExitCode {
        let (file, offset) = try read { view in
            (try view.sessionFile(id, .sealed), view.profile.offset)
        }
        if options.isJSON {
            print(file.json(at: offset))
            return .done
        }
        print(file.heading(at: offset, language))
        var table = Table([
            Table.Column(Phrase(zh: "座位", en: "Seat").in(language), .trailing, minimum: 4),
            Table.Column(Phrase(zh: "案卷", en: "Case").in(language)),
            Table.Column(Phrase(zh: "姓名", en: "Name").in(language), maximum: 24, shrink: 1),
            Table.Column(Phrase(zh: "准考证号", en: "Ticket").in(language)),
            Table.Column(Phrase(zh: "状态", en: "State").in(language)),
        ])
        for seat in file.seats {
            table.add([
                Table.Cell(String(seat.place)), Table.Cell(seat.caseFile.id.text),
                Table.Cell(seat.name), Table.Cell(file.ticket(of: seat) ?? "–"),
                Table.Cell(file.remark(on: seat).in(language)),
            ])
        }
        print(table)
        let incidents = file.incidentLines(at: offset)
        if !incidents.isEmpty {
            print([""])
            print(IncidentWords.heading)
            for line in incidents { print(line) }
        }
        return .done
    }

    func listSessions(of round: RoundID?) throws -> ExitCode {
        let (sessions, offset) = try read { view in
            let rows = try view.reader.sessions(round: round?.text)
            return (try rows.map { try view.session(SessionID($0.id)) }, view.profile.offset)
        }
        if options.isJSON {
            print(.array(sessions.map { $0.json(at: offset) }))
            return .done
        }
        var table = Table([
            Table.Column(Phrase(zh: "场次", en: "Session").in(language)),
            Table.Column(Phrase(zh: "期次", en: "Round").in(language)),
            Table.Column(Phrase(zh: "科目", en: "Part").in(language), shrink: 1),
            Table.Column(Phrase(zh: "考场", en: "Room").in(language), shrink: 1),
            Table.Column(Phrase(zh: "时间", en: "Time").in(language)),
            Table.Column(Phrase(zh: "考生", en: "Candidates").in(language), .trailing, minimum: 4),
            Table.Column(Phrase(zh: "工作人员", en: "Staff").in(language), shrink: 2, wraps: true),
            Table.Column(Phrase(zh: "状态", en: "State").in(language)),
        ])
        for session in sessions {
            let from = LocalTime(session.window.lowerBound, at: offset)
            let to = LocalTime(session.window.upperBound, at: offset)
            let state =
                session.isClosed
                ? Phrase(zh: "已结束", en: "closed") : Phrase(zh: "开放", en: "open")
            table.add([
                Table.Cell(session.id.text), Table.Cell(session.round.text),
                Table.Cell(session.part.text), Table.Cell(session.room),
                Table.Cell("\(from)–\(to.clock)"), Table.Cell(String(session.candidates)),
                Table.Cell(listed(session.staff).in(language)), Table.Cell(state.in(language)),
            ])
        }
        print(table)
        return .done
    }
}
