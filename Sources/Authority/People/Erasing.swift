public import CertCore
import Disk
import Ledger

/// What erasing a person removed beside their key.
public struct Erasure: Hashable, Sendable {
    public var person: PersonID
    public var cases: [CaseID]
    /// Evidence and documents that nothing else refers to.
    public var objects = 0
    /// Papers and answers of sittings.
    public var sittings = 0
    /// Documents in the folder of what was handed out.
    public var documents = 0
}

extension Authority {
    /// Destroys a person's key, so that what it sealed can never be read again, and removes what
    /// else tells who they are: their rows' names, evidence, sittings and documents.
    ///
    /// The chain stays whole. Done again, it removes what an interrupted run left. Backups keep
    /// what they have.
    public func erase(
        _ id: PersonID, on ground: ErasureGround, as actor: Actor, commandID: String? = nil,
        isDryRun: Bool
    ) throws -> Erasure {
        do {
            try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
                try work.erase(id, on: ground)
            }
        } catch AuthorityError.notErasable(_, .alreadyErased) {}
        return try perform(as: actor, isDryRun: isDryRun) { work in
            // Appends nothing; while it holds the ledger nobody else keeps a file.
            try sweep(after: id, work.view, isDryRun: isDryRun)
        }
    }

    private func sweep(
        after id: PersonID, _ view: View, isDryRun: Bool
    ) throws -> Erasure {
        let reader = view.reader
        let rows = try reader.cases(CaseFilter(person: id.text))
        var erasure = Erasure(person: id, cases: rows.map { CaseID($0.id) })
        if isDryRun { return erasure }
        let named = try ObjectReferences(reader).named
        for name in try Folder.list(folder.objects) where !named.contains(name) {
            try File.remove(Path.join(folder.objects, name))
            erasure.objects += 1
        }
        let tickets = try rows.flatMap { try reader.tickets(case: $0.id) }
        for ticket in tickets {
            let path = try SafePath(name: ticket.ticket, in: folder.sittings).path
            guard Path.kind(path) == .folder else { continue }
            try Folder.removeTree(path)
            erasure.sittings += 1
        }
        erasure.documents = try removeDocuments(
            rows.map(\.id) + tickets.map(\.ticket) + tickets.map(\.session)
                + sessions(of: rows, view)
                + reader.certificates(person: id.text).map(\.number))
        return erasure
    }

    /// Wherever the cases were to sit, whose records name them even if they moved.
    private func sessions(of rows: [CaseRow], _ view: View) throws -> [String] {
        var sessions: [String] = []
        for row in rows {
            let range = LogRange(subject: .caseFile(CaseID(row.id)))
            try view.forEachEntry(of: range, personal: false) { entry in
                if case .caseFile(_, .attendance(.scheduled(_, let session))) = entry.event {
                    sessions.append(session.text)
                }
            }
        }
        return sessions
    }

    /// Removes what was handed out about these cases and certificates, known by the files' names.
    private func removeDocuments(_ names: [String]) throws -> Int {
        guard Path.exists(folder.output) else { return 0 }
        let about = Set(names)
        let files = try Folder.files(in: folder.output).filter { file in
            let name = Path.basename(file)
            return about.contains(String(name.prefix { $0 != "." }))
        }
        for file in files { try File.remove(Path.join(folder.output, file)) }
        return files.count
    }
}

extension Work {
    /// Decides the erasure of a person and keeps it for the commit.
    mutating func erase(_ id: PersonID, on ground: ErasureGround) throws {
        try requireAdministrator()
        var person = try view.person(id)
        let cases = try caseFiles(CaseFilter(person: id.text))
        do {
            let event = try person.erase(on: ground, cases: cases, today: today)
            try append(event, to: id)
            person.apply(event)
        } catch let refusal as ErasureRefusal {
            throw AuthorityError.notErasable(id, refusal)
        }
        let version = try tables.reader.version(of: Stream.person(id))
        try Projection(tables: tables).project(
            person, secret: secret, offset: profile.offset, version: version + 1)
        try tables.renameCases(of: id.text, to: "")
        forget(id)
    }
}
