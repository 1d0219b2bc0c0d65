public import CertCore
import Disk
import Ledger
import Sitting

/// A sealed paper to be carried to another machine: the very file that lies beside the store.
public struct CarriedPaper: Sendable {
    public var `case`: CaseID
    public var ticket: String
    public var bytes: [UInt8]

    /// Such as `0001-0007-K3.paper`.
    public var name: String { ticket + ".paper" }
}

extension Authority {
    /// The sealed papers of a session, of everybody who sits there and has one.
    public func carriedPapers(of id: SessionID) throws -> [CarriedPaper] {
        let file = try read { view in try view.sessionFile(id) }
        if file.part.theory == nil {
            throw AuthorityError.refused(.session(.withoutPapers(file.part.id)), case: nil)
        }
        let papers: [CarriedPaper] = try file.seats.compactMap { seat in
            guard let ticket = file.ticket(of: seat) else { return nil }
            let path = try SittingFolder(ticket: ticket, in: folder.sittings).paper
            return CarriedPaper(
                case: seat.caseFile.id, ticket: ticket,
                bytes: try File.read(path, atMost: SittingFolder.mostBytes))
        }
        if papers.isEmpty, let first = file.seats.first {
            throw AuthorityError.refused(
                .attendance(.noPaper(file.part.id)), case: first.caseFile.id)
        }
        return papers
    }

    /// Where a session's papers are laid to be carried away, unless somebody says otherwise.
    public func papers(of id: SessionID) -> String {
        Path.join(Path.join(folder.output, "papers"), id.text)
    }

    /// The code that opens the papers of a session that were carried away; that it was told, when
    /// and to whom, is on record. Nil in a dry run, which tells nothing.
    public func releaseCode(
        of id: SessionID, as actor: Actor, commandID: String? = nil, isDryRun: Bool = false
    ) throws -> String? {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            let session = try work.session(id)
            let circumstances = try work.circumstances(of: session)
            let event = try deciding { () throws(Refusal) in
                try session.releaseCode(in: circumstances)
            }
            try work.append(event, to: id)
            return isDryRun ? nil : SessionSecrets(of: id, from: secret).roomCode
        }
    }
}
