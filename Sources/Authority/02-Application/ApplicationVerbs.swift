public import CertCore
import Disk
import Ledger

extension Work {
    /// Changes a case's application by the fields given; the problems of a bad field are thrown.
    public mutating func change(
        _ id: CaseID, values: [RosterField: String],
        _ command: (ApplicationForm) -> ApplicationCommand
    ) throws -> CaseFile {
        let caseFile = try caseFile(id)
        guard let base = caseFile.application.form.value else {
            throw AuthorityError.refused(.eligibility(.personalDataErased), case: id)
        }
        var reading = RosterReading(values, today: today, evidence: evidenceKeeper())
        guard let form = reading.form(amending: base) else {
            throw AuthorityError.badFields(reading.problems)
        }
        return try perform(.application(command(form)), on: id)
    }

    /// Takes up a deferred or withdrawn case, in its own round or another of the same scheme.
    public mutating func reopen(
        _ id: CaseID, in round: RoundID?, reason: String
    ) throws -> CaseFile {
        let caseFile = try caseFile(id)
        let circumstances = try circumstances(
            round: round ?? caseFile.round, scheme: caseFile.scheme)
        do {
            return try append(
                caseFile.decide(.application(.reopen(reason: reason)), in: circumstances),
                to: caseFile)
        } catch let refusal as Refusal {
            throw AuthorityError.refused(refusal, case: id)
        }
    }

    /// Keeps evidence files among the objects and gives their digests.
    ///
    /// - Parameter folder: where relative paths start, such as the folder of a roster.
    public func evidenceKeeper(in folder: String? = nil) -> (String) -> FileDigest? {
        let objects = objects
        var kept: [String: FileDigest] = [:]
        return { path in
            let path = folder.map { path.hasPrefix("/") ? path : Path.join($0, path) } ?? path
            if let digest = kept[path] { return digest }
            guard let bytes = try? File.read(path, atMost: 32 << 20) else { return nil }
            let digest = (try? objects.keep(bytes)).map { FileDigest($0) }
            kept[path] = digest
            return digest
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
