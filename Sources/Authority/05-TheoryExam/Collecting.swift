public import CertCore
import Disk
import Ledger
public import Sitting

/// What came of collecting the answers of a session.
public struct Collection: Sendable {
    /// A sitting that could not be collected, and why.
    public struct Left: Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var failure: SittingFailure
    }

    public var collected: [CaseFile] = []
    public var left: [Left] = []
    /// Collected before.
    public var done = 0

    /// Sittings that are damaged, rather than not over.
    public var faults: [Left] {
        left.filter {
            switch $0.failure {
            case .stillRunning, .notStarted, .inUse: false
            default: true
            }
        }
    }
}

extension Authority {
    /// Verifies and takes in every sitting of a session that is over; the files stay.
    public func collect(
        _ id: SessionID, as actor: Actor, commandID: String? = nil, isDryRun: Bool = false
    ) throws -> Collection {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            try work.collect(id, from: folder.sittings)
        }
    }
}

extension Work {
    mutating func collect(_ id: SessionID, from sittings: String) throws -> Collection {
        let session = try session(id)
        let secrets = SessionSecrets(of: id, from: secret)
        var collection = Collection()
        for candidate in try candidates(nil, of: session, otherwise: { $0 == .present }) {
            let caseFile = try caseFile(candidate, .outline)
            guard let exam = caseFile.theory[session.part], let form = exam.form else { continue }
            if exam.ending != nil {
                collection.done += 1
                continue
            }
            let sitting: CollectedSitting
            do throws(SittingFailure) {
                sitting = try folder(of: form.ticket, in: sittings).collect(
                    key: secrets.paperKey(of: form.ticket),
                    extraMinutes: caseFile.attendance(of: session.part).extraMinutes, now: now)
            } catch {
                collection.left.append(
                    Collection.Left(case: candidate, ticket: form.ticket, failure: error))
                continue
            }
            collection.collected.append(
                try perform(
                    .theory(
                        .collect(
                            session.part, started: sitting.started, ended: sitting.ended,
                            ending: sitting.ending, responses: sitting.responses)),
                    on: candidate))
        }
        return collection
    }

    private func folder(
        of ticket: String, in sittings: String
    ) throws(SittingFailure) -> SittingFolder {
        do throws(DiskError) {
            return try SittingFolder(ticket: ticket, in: sittings)
        } catch {
            throw .disk(error)
        }
    }
}
