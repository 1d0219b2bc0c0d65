import CertCore
import Ledger
import Seals
import TextFormats

/// Writes the rows for listing that follow from the events.
struct Projection {
    let tables: Tables

    /// The row of a case, its tickets and its certificate.
    func project(_ caseFile: CaseFile, under scheme: Scheme, codes: AuthorityCodes) throws {
        let person = try tables.reader.person(caseFile.person.text)
        try tables.put(
            CaseRow(
                id: caseFile.id.text, person: caseFile.person.text, round: caseFile.round.text,
                scheme: caseFile.scheme.digest.text, name: person?.name ?? "",
                step: caseFile.step(under: scheme).rawValue, state: caseFile.state.rawValue,
                attention: caseFile.attention?.rawValue,
                missed: caseFile.missedStep(under: scheme)?.rawValue,
                detail: detail(of: caseFile, under: scheme),
                previous: caseFile.previous?.text, version: caseFile.version))
        for exam in caseFile.theory.values {
            if let form = exam.form {
                try tables.put(
                    TicketRow(
                        ticket: form.ticket, caseID: caseFile.id.text, session: form.session.text))
            }
        }
        if let certificate = caseFile.certificate {
            try tables.put(
                CertificateRow(
                    number: certificate.number, caseID: caseFile.id.text,
                    person: caseFile.person.text,
                    serialScope: scheme.series(year: certificate.issued.year, codes: codes),
                    serial: Int64(certificate.serial), state: certificate.status.rawValue,
                    issued: certificate.issued.description,
                    expires: certificate.expires?.description))
        }
    }

    func project(_ standard: Standard) throws {
        let reference = standard.reference
        try tables.put(
            SchemeRow(
                digest: reference.digest.text, id: reference.id.text,
                version: reference.version, title: standard.scheme.title.zh, state: "adopted",
                detail: SchemeSummary(standard.scheme).text))
    }

    func project(_ session: Session, version: Int) throws {
        try tables.put(
            SessionRow(
                id: session.id.text, round: session.round.text, kind: session.part.text,
                state: session.isClosed ? "closed" : "open",
                opens: session.window.lowerBound.milliseconds,
                closes: session.window.upperBound.milliseconds, room: session.room,
                detail: "{}", version: version))
    }

    func project(_ round: Round, version: Int, offset: UTCOffset) throws {
        try tables.put(
            RoundRow(
                id: round.id.text, scheme: round.scheme.digest.text, title: round.title,
                state: round.isClosed ? "closed" : "open",
                opens: Instant(startOf: round.applications.lowerBound, at: offset).milliseconds,
                closes: Instant(endOf: round.applications.upperBound, at: offset).milliseconds,
                detail: "{}", version: version))
    }

    func project(_ account: Operator, version: Int) throws {
        let roles = account.roles.map(\.rawValue).sorted().joined(separator: " ")
        try tables.put(
            OperatorRow(
                name: account.name.text, roles: roles,
                state: account.isRetired ? "retired" : "active", version: version))
    }

    /// The row of a person; without particulars it says nothing about who they are.
    ///
    /// - Parameter secret: the store's, which the lookup of the document is keyed with.
    func project(
        _ person: Person, secret: SecretKey, offset: UTCOffset, version: Int
    ) throws {
        let particulars = person.particulars.value
        try tables.put(
            PersonRow(
                id: person.id.text, name: particulars?.name ?? "",
                maskedID: particulars?.document.masked ?? "",
                idLookup: particulars.map { secret.lookup(of: $0.document) },
                barredUntil: person.barredUntil.map {
                    Instant(endOf: $0, at: offset).milliseconds
                }, version: version))
    }

    /// The scores as people read them, for lists.
    private func detail(of caseFile: CaseFile, under scheme: Scheme) -> String {
        var members: [JSON.Member] = []
        for result in caseFile.results(under: scheme) {
            guard let score = result.score else { continue }
            let shown = scheme.display(score, of: result.part)
            members.append(JSON.Member(result.part.text, .string(shown.text)))
        }
        return String(decoding: JSON.object(members).compact(), as: UTF8.self)
    }
}

extension SecretKey {
    /// Finds a person by their document without telling who they are: a keyed hash.
    func lookup(of document: IdentityDocument) -> [UInt8] {
        derived(for: "identity").keyedHash(of: Array(document.key.utf8))
    }
}

extension Scheme {
    /// What the numbers of one year's certificates have in common.
    func series(year: Int, codes: AuthorityCodes) -> String {
        certificate.number.series(of: codes, year: year, level: levelMark)
    }

    var levelMark: Character { Character(String(level)) }
}
