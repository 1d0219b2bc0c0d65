public import CertCore
public import Ledger

/// Everything there is about one case.
public struct CaseDossier: Sendable {
    public var caseFile: CaseFile
    public var person: Person
    public var round: Round
    public var standard: Standard
    public var entries: [LogEntry]

}

/// Everything there is about one person.
public struct PersonDossier: Sendable {
    public var person: Person
    public var isErased: Bool
    public var cases: [CaseRow]
    public var certificates: [CertificateRow]
}

/// A session with the cases assigned to it.
public struct SessionDossier: Sendable {
    public var session: Session
    public var part: Phrase
    public var cases: [CaseFile]
    public var names: [CaseID: String]
}

extension View {
    public func dossier(of id: CaseID) throws -> CaseDossier {
        let caseFile = try caseFile(id)
        var entries: [LogEntry] = []
        try forEachEntry(of: LogRange(subject: .caseFile(id)), personal: true) {
            entries.append($0)
        }
        return CaseDossier(
            caseFile: caseFile, person: try person(caseFile.person),
            round: try round(caseFile.round), standard: try standard(caseFile.scheme),
            entries: entries)
    }

    public func dossier(of id: PersonID) throws -> PersonDossier {
        PersonDossier(
            person: try person(id), isErased: try reader.isErased(person: id.text),
            cases: try reader.cases(CaseFilter(person: id.text)),
            certificates: try reader.certificates(person: id.text))
    }

    public func dossier(of id: SessionID) throws -> SessionDossier {
        let session = try session(id)
        let round = try round(session.round)
        let cases = try caseFiles(CaseFilter(round: session.round.text)).filter {
            $0.attendance(of: session.part).session == id
        }
        var names: [CaseID: String] = [:]
        for row in try reader.cases(CaseFilter(round: session.round.text)) {
            names[CaseID(row.id)] = row.name
        }
        let part = try standard(round.scheme).scheme.part(session.part)?.title
        return SessionDossier(
            session: session, part: part ?? Phrase(session.part.text), cases: cases, names: names)
    }
}
