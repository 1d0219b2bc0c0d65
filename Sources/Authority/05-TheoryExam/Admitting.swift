public import CertCore
import Ledger

extension Authority {
    /// Checks candidates in and releases the keys of their papers.
    ///
    /// Keys are released once the ledger has the check-in; one that was cut short is repaired by
    /// repeating it.
    /// - Parameters:
    ///   - named: cases or tickets; nil for all who are awaited.
    ///   - time: when they came, where that is told afterwards; see `Work.noteIncident`.
    public func checkIn(
        _ id: SessionID, _ named: [String]?, at time: ((Day, UTCOffset) -> Instant)? = nil,
        as actor: Actor, commandID: String? = nil,
        isDryRun: Bool = false
    ) throws -> [CaseFile] {
        try delivering(to: id, isDryRun: isDryRun) {
            try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
                try work.checkIn(id, named, at: time)
            }
        }
    }
}

extension Work {
    /// Checks candidates in; who is present already stays so.
    mutating func checkIn(
        _ id: SessionID, _ named: [String]?, at time: ((Day, UTCOffset) -> Instant)? = nil
    ) throws -> [CaseFile] {
        let session = try session(id)
        let at = time.map { session.moment($0, at: profile.offset) }
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
