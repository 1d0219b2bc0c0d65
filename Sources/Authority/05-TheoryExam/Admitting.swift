public import CertCore
import Disk
import Ledger
import Sitting

extension Authority {
    /// Checks candidates in and releases the keys of their papers.
    ///
    /// Keys are released once the ledger has the check-in. Who is present already and has not
    /// finished gets the key again, so that a check-in cut short is repaired by repeating it.
    /// - Parameters:
    ///   - named: cases or tickets; nil for all who are awaited.
    ///   - time: when they came, where that is told afterwards; see `Work.noteIncident`.
    public func checkIn(
        _ id: SessionID, _ named: [String]?, at time: ((Day, UTCOffset) -> Instant)? = nil,
        as actor: Actor, commandID: String? = nil,
        isDryRun: Bool = false
    ) throws -> [CaseFile] {
        let cases = try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            try work.checkIn(id, named, at: time)
        }
        if !isDryRun { try release(cases.map(\.id), of: id, as: actor) }
        return cases
    }

    /// Releases the papers of candidates who are present, as the ledger has them now.
    ///
    /// Nobody else writes to it meanwhile: what was ordered last is there in the end, and what was
    /// collected meanwhile stays shut.
    func release(_ ids: [CaseID], of id: SessionID, as actor: Actor) throws {
        try perform(as: actor, isDryRun: true) { work in
            let cases = try ids.map { try work.caseFile($0, .outline) }
            try Folder.writeTree(folder.sittings, work.admissions(of: cases, to: id))
        }
    }
}

extension Work {
    /// Checks candidates in; who is present already stays so.
    mutating func checkIn(
        _ id: SessionID, _ named: [String]?, at time: ((Day, UTCOffset) -> Instant)? = nil
    ) throws -> [CaseFile] {
        let session = try session(id)
        let at = time?(session.window.lowerBound.day(at: profile.offset), profile.offset)
        let ids = try candidates(named, of: session) { $0 == .pending }
        return try forEach(ids, in: session.round) { work, candidate in
            let caseFile = try work.caseFile(candidate, .outline)
            let isBack =
                caseFile.attendance(of: session.part).standing == .present
                && caseFile.theory[session.part]?.ending == nil
            if isBack { return caseFile }
            return try work.perform(.attendance(.checkIn(session.part, at: at)), on: candidate)
        }
    }

    /// The files that release the papers of candidates who are present.
    mutating func admissions(
        of cases: [CaseFile], to id: SessionID
    ) throws -> [(path: String, bytes: [UInt8])] {
        let secrets = SessionSecrets(of: id, from: secret)
        var files: [(path: String, bytes: [UInt8])] = []
        for caseFile in cases {
            let exams = caseFile.theory.filter { $0.value.form?.session == id }
            guard let (part, exam) = exams.first, let ticket = exam.form?.ticket else { continue }
            let folder = try SittingFolder(ticket: ticket, in: "")
            var orders = caseFile.attendance(of: part).orders
            if orders.contains(where: { $0.kind == .notice }) {
                // What notices say is sealed.
                orders = try self.caseFile(caseFile.id, .sealed).attendance(of: part).orders
            }
            let admission = Admission(
                ticket: ticket, key: secrets.paperKey(of: ticket),
                candidate: try tables.reader.person(caseFile.person.text)?.name ?? "",
                by: actor.name, at: now,
                orders: orders.map(\.toSitting),
                isCollected: exam.ending != nil || exam.account != nil)
            files.append((folder.admission, folder.content(of: admission)))
        }
        return files
    }

    /// Marks candidates absent: those named, or all who are still awaited.
    public mutating func markAbsent(
        _ id: SessionID, _ named: [String]?
    ) throws -> [CaseFile] {
        let session = try session(id)
        let ids = try candidates(named, of: session) { $0 == .pending }
        return try forEach(ids, in: session.round) { work, candidate in
            try work.perform(.attendance(.markAbsent(session.part)), on: candidate)
        }
    }

    /// Takes the absence of candidates back: they are awaited again, here or in another session.
    public mutating func liftAbsence(
        _ id: SessionID, _ named: [String], reason: String
    ) throws -> [CaseFile] {
        let session = try session(id)
        let ids = try candidates(named, of: session) { $0 == .absent }
        return try forEach(ids, in: session.round) { work, candidate in
            try work.perform(
                .attendance(.liftAbsence(session.part, reason: reason)), on: candidate)
        }
    }
}

extension SittingOrder {
    /// As the candidate's side gets it: why something was ordered is the desk's own.
    fileprivate var toSitting: SittingOrder {
        var order = self
        if kind != .notice { order.words = .erased }
        return order
    }
}
