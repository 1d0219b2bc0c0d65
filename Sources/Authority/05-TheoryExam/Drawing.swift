public import CertCore
import Disk
import ExamBank
import Ledger
import Seals

/// What came of drawing the papers of a session.
public struct Drawing: Sendable {
    public var session: SessionID
    public var drawn: [CaseFile]
    /// Who had their paper before.
    public var alreadyDrawn: Int
    /// Candidates for whom items of earlier attempts had to be used again.
    public var reused: [CaseID: [ItemID]]
}

extension Authority {
    /// Draws a paper for everybody in a session who has none, and lays down the sealed papers.
    ///
    /// The papers are on the disk before the ledger says so: a case whose form is drawn has one.
    public func draw(
        _ id: SessionID, as actor: Actor, commandID: String? = nil, isDryRun: Bool = false
    ) throws -> Drawing {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            try work.draw(id) { papers in
                if !isDryRun { try Folder.writeTree(folder.sittings, papers) }
            }
        }
    }
}

extension Work {
    /// Draws the forms; when all are decided, `layDown` gets the papers, some at a time, by path
    /// among the sittings.
    mutating func draw(
        _ id: SessionID, layDown: ([(path: String, bytes: [UInt8])]) throws -> Void
    ) throws -> Drawing {
        let session = try session(id)
        if session.isClosed { throw AuthorityError.refused(.session(.closed(id)), case: nil) }
        try load(session.cases, in: session.round)
        var drawing = Drawing(session: id, drawn: [], alreadyDrawn: 0, reused: [:])
        var desks: [FileDigest: DrawingDesk] = [:]
        for (place, candidate) in session.assigned.enumerated()
        where !session.moved.contains(candidate) {
            let caseFile = try caseFile(candidate, .outline)
            let attendance = caseFile.attendance(of: session.part)
            guard caseFile.isUnderWay, attendance.session == id, attendance.standing == .pending
            else { continue }
            if caseFile.theory[session.part]?.form?.session == id {
                drawing.alreadyDrawn += 1
                continue
            }
            let desk = try desks[caseFile.scheme.digest] ?? desk(for: session, caseFile.scheme)
            desks[caseFile.scheme.digest] = desk
            let request = try desk.request(
                for: caseFile, excluded: earlierItems(of: caseFile, in: session.part))
            let (form, drawn) = try desk.draw(request, place: place + 1)
            drawing.drawn.append(
                try perform(.theory(.draw(session.part, drawn)), on: candidate))
            if !form.reused.isEmpty { drawing.reused[candidate] = form.reused }
        }
        for batch in drawing.drawn.batches(of: View.batch) {
            try layDown(
                batch.compactMap { caseFile in
                    try desks[caseFile.scheme.digest].flatMap { try paper(of: caseFile, from: $0) }
                })
        }
        return drawing
    }

    private func paper(
        of caseFile: CaseFile, from desk: DrawingDesk
    ) throws -> (path: String, bytes: [UInt8])? {
        guard let drawn = caseFile.theory[desk.part.id]?.form else { return nil }
        let name = try tables.reader.person(caseFile.person.text)?.name ?? ""
        return try desk.paper(of: desk.form(drawn), drawn, for: caseFile, name: name)
    }

    mutating func desk(
        for session: Session, _ scheme: SchemeReference
    ) throws -> DrawingDesk {
        try DrawingDesk(
            session: session, standard: standard(scheme), profile: profile, secret: secret)
    }

    /// What the person met in earlier cases and this one.
    private func earlierItems(of caseFile: CaseFile, in part: PartID) throws -> Set<ItemID> {
        var items = Set(caseFile.theory[part]?.form?.items ?? [])
        let others = try tables.reader.cases(CaseFilter(person: caseFile.person.text))
        for row in others where row.id != caseFile.id.text {
            let other = try tables.reader.caseFile(CaseID(row.id), .outline)
            for exam in (other?.theory ?? [:]).values { items.formUnion(exam.form?.items ?? []) }
        }
        return items
    }
}
