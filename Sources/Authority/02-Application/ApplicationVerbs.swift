public import CertCore
import Disk
import Ledger
import Seals

extension Work {
    /// Changes a case's application by the fields given; the problems of a bad field are thrown.
    public mutating func change(
        _ id: CaseID, values: [RosterField: String],
        _ command: (ApplicationForm) -> ApplicationCommand
    ) throws -> CaseFile {
        let caseFile = try caseFile(id)
        let person = try view.person(caseFile.person)
        guard let base = caseFile.application.form.value, let known = person.particulars.value
        else { throw AuthorityError.refused(.eligibility(.personalDataErased), case: id) }
        var reading = RosterReading(values, today: today, evidence: evidenceKeeper())
        let particulars = reading.particulars(amending: known)
        guard let form = reading.form(amending: base), let particulars else {
            throw AuthorityError.badFields(reading.problems)
        }
        try deciding(on: id) { () throws(Refusal) in
            try caseFile.requireCorrectable(
                birthDate: known.birthDate, to: particulars.birthDate)
        }
        let changed = try perform(.application(command(form)), on: id)
        try correct(person, to: particulars)
        return changed
    }

    /// Takes up a deferred or withdrawn case, in its own round or another of the same scheme.
    public mutating func reopen(
        _ id: CaseID, in round: RoundID?, reason: String
    ) throws -> CaseFile {
        let caseFile = try caseFile(id)
        let circumstances = try circumstances(
            round: round ?? caseFile.round, scheme: caseFile.scheme)
        do {
            let events = try caseFile.decide(
                .application(.reopen(reason: reason)), in: circumstances)
            try CaseFile.requireFree(
                view.person(caseFile.person),
                others: others(of: caseFile.person, in: circumstances.round.id, beside: id),
                on: today)
            return try append(events, to: caseFile)
        } catch let refusal as Refusal {
            throw AuthorityError.refused(refusal, case: id)
        }
    }

    /// Reads evidence files and gives their digests; with the commit they go among the objects.
    ///
    /// - Parameter folder: where relative paths start, such as the folder of a roster.
    public mutating func evidenceKeeper(in folder: String? = nil) -> (String) -> FileDigest? {
        let objects = objects
        var found: [String: FileDigest] = [:]
        atCommit {
            for (path, digest) in found {
                let bytes = try File.read(path, atMost: evidenceLimit)
                guard Digest(of: bytes).hex == digest.text else {
                    throw AuthorityError.evidenceChanged(path: path)
                }
                try objects.keep(bytes)
            }
        }
        return { path in
            let path = folder.map { path.hasPrefix("/") ? path : Path.join($0, path) } ?? path
            if let digest = found[path] { return digest }
            guard let bytes = try? File.read(path, atMost: evidenceLimit) else { return nil }
            let digest = FileDigest(Digest(of: bytes).hex)
            found[path] = digest
            return digest
        }
    }

    /// Refuses what would be refused of every application, so that it is said once.
    public mutating func requireApplications(to id: RoundID) throws {
        let round = try round(id)
        do {
            try CaseFile.requireApplications(
                in: circumstances(round: id, scheme: round.scheme))
        } catch let refusal as Refusal {
            throw AuthorityError.refused(refusal, case: nil)
        }
    }

    /// Enters a roster's good rows; a row the authority refuses becomes a problem of that row.
    public mutating func enroll(
        _ rows: [Roster.Row], in round: RoundID, progress: (Int) -> Void = { _ in }
    ) throws -> (cases: [CaseFile], problems: [RosterProblem]) {
        var cases: [CaseFile] = []
        var problems: [RosterProblem] = []
        for row in rows {
            guard let enrollment = row.enrollment else { continue }
            do {
                cases.append(try enroll(enrollment, in: round))
            } catch AuthorityError.refused(let refusal, _) {
                let document = enrollment.particulars.document
                problems.append(
                    RosterProblem(
                        row: row.number, field: .idNumber, column: RosterField.idNumber.rawValue,
                        given: document.masked, kind: .refused(refusal)))
            }
            progress(cases.count + problems.count)
        }
        return (cases, problems)
    }
}

/// The bytes a file of evidence may have.
private let evidenceLimit = 32 << 20
