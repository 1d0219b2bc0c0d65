public import CertCore
import Ledger
import Sitting

extension Authority {
    /// The record of a session as it stands: from the ledger, and from the journals beside it.
    public func record(of id: SessionID) throws -> SessionRecord {
        var record = try read { view in try view.record(of: id) }
        let secrets = SessionSecrets(of: id, from: secret)
        for place in record.rows.indices {
            guard let ticket = record.rows[place].ticket else { continue }
            let account = record.account(of: record.rows[place])
            let folder = try SittingFolder(ticket: ticket, in: folder.sittings)
            do throws(SittingFailure) {
                let story = try folder.story(
                    key: secrets.paperKey(of: ticket), collector: secrets.collector)
                record.rows[place].story = story
                record.rows[place].isNotAsCollected = account?.isOf(story) == false
            } catch {
                record.rows[place].isUnreadable = error.isFault
                // The sittings of whoever was erased are removed.
                record.rows[place].isNotAsCollected =
                    account != nil && !record.rows[place].isErased
            }
        }
        return record
    }
}

extension View {
    fileprivate func record(of id: SessionID) throws -> SessionRecord {
        let file = try sessionFile(id)
        var record = SessionRecord(
            file: file, authority: profile, staff: [], at: now, closed: nil, releases: [],
            codes: [], orders: [], rows: [])
        for name in file.session.staff {
            let operatorRecord = try reader.operatorRecord(name)
            record.staff.append(
                SessionRecord.Attendant(name: name, fullName: operatorRecord?.fullName.value))
        }
        for candidate in file.session.assigned {
            record.rows.append(try row(of: candidate, in: file))
        }
        try readSession(into: &record)
        return record
    }

    private func row(of id: CaseID, in file: SessionFile) throws -> SessionRecord.Row {
        let (part, session) = (file.part.id, file.session.id)
        let seat = try file.seats.first { $0.caseFile.id == id } ?? movedSeat(of: id, in: file)
        var row = SessionRecord.Row(seat)
        row.isErased = try reader.isErased(person: seat.caseFile.person.text)
        var isHere = false
        try forEachEntry(of: LogRange(subject: .caseFile(id)), personal: true) { entry in
            if case .caseFile(_, .attendance(.scheduled(part, let other))) = entry.event {
                if isHere, other != session { row.moved = other }
                isHere = other == session
                if isHere { row.moved = nil }
            } else if isHere {
                row.add(entry, of: part, in: session)
            }
        }
        return row
    }

    /// The seat of somebody who is no longer among those of the session.
    private func movedSeat(
        of id: CaseID, in file: SessionFile
    ) throws -> SessionFile.Seat {
        let caseFile = try caseFile(id, .outline)
        let person = try reader.person(caseFile.person.text)
        return SessionFile.Seat(
            place: (file.session.assigned.firstIndex(of: id) ?? 0) + 1, caseFile: caseFile,
            name: person?.name ?? "", maskedID: person?.maskedID ?? "")
    }

    private func readSession(into record: inout SessionRecord) throws {
        let reasons = try roomReasons(in: record.file)
        try forEachEntry(
            of: LogRange(subject: .session(record.file.session.id)), personal: true
        ) { entry in
            guard case .session(_, let event) = entry.event else { return }
            switch event {
            case .closed: record.closed = SessionRecord.Deed((), entry)
            case .codeReleased: record.releases.append(SessionRecord.Deed((), entry))
            case .codeIssued(let code, nil):
                record.codes.append(
                    SessionRecord.Deed(
                        code, entry, reasons[entry.recorded.commandID] ?? .erased))
            case .ordered(let order):
                record.orders.append(SessionRecord.Deed(order, entry, order.words))
            default: break
            }
        }
    }

    /// Why codes of the room were told, by the commands that did: the reasons stand in the cases of
    /// all who sat there then.
    private func roomReasons(in file: SessionFile) throws -> [String: Personal<String>] {
        var reasons: [String: Personal<String>] = [:]
        guard file.session.codes.contains(where: { $0.case == nil }) else { return [:] }
        for id in file.session.assigned {
            try forEachEntry(of: LogRange(subject: .caseFile(id)), personal: true) { entry in
                if case .caseFile(_, .attendance(.codeIssued(_, let code, let reason))) =
                    entry.event, code.scope == .room, reason.value != nil
                {
                    reasons[entry.recorded.commandID] = reason
                }
            }
        }
        return reasons
    }
}

extension SessionRecord {
    /// What was taken in of the sitting that a row tells of.
    fileprivate func account(of row: Row) -> SittingAccount? {
        let exam = row.seat.caseFile.theory[file.part.id]
        return exam?.form?.ticket == row.ticket ? exam?.account : nil
    }
}

extension SessionRecord.Row {
    fileprivate mutating func add(_ entry: LogEntry, of part: PartID, in session: SessionID) {
        switch entry.event {
        case .caseFile(_, .attendance(let event)): add(event, entry, of: part)
        case .caseFile(_, .theory(.formDrawn(part, let form))) where form.session == session:
            ticket = form.ticket
        case .caseFile(_, .theory(.collected(part, let started, let ended, let ending, _))):
            answers = SessionRecord.Answers(started: started, ended: ended, ending: ending)
        default: break
        }
    }

    private mutating func add(_ event: AttendanceEvent, _ entry: LogEntry, of part: PartID) {
        switch event {
        case .checkedIn(part, _, let at):
            var deed = SessionRecord.Deed((), entry)
            if let at { deed.at = at }
            checkedIn = deed
        case .markedAbsent(part): isAbsent = true
        case .absenceLifted(part, _): isAbsent = false
        case .ordered(part, let order) where order.scope == .own:
            orders.append(SessionRecord.Deed(order, entry, order.words))
        case .codeIssued(part, let code, let reason) where code.scope == .own:
            codes.append(SessionRecord.Deed(code, entry, reason))
        case .voided(let parts, let tier, let reason) where parts.contains(part):
            rulings.append(SessionRecord.Deed(.voided(tier), entry, reason))
        case .penalised(part, let tier, let reason):
            rulings.append(SessionRecord.Deed(.penalised(tier), entry, reason))
        case .incidentNoted(part, _, let incident): incidents.append(incident)
        default: break
        }
    }
}
