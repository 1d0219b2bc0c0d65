public import CertCore
import Disk
import Ledger
import Seals
public import Sitting

/// What came of collecting the answers of a session.
public struct Collection: Sendable {
    /// A sitting whose answers were taken in, as its journal proves it.
    public struct Taken: Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var sitting: CollectedSitting
    }

    /// A code that a sitting used and that is not among those told.
    public struct UntoldCode: Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var code: SittingCode
    }

    /// A sitting that could not be collected, and why.
    public struct Left: Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var failure: SittingFailure
    }

    public var collected: [CaseFile] = []
    /// In step with `collected`.
    public var taken: [Taken] = []
    public var left: [Left] = []
    /// Collected before.
    public var done = 0
    /// Response files that hold what was collected before, by path.
    public var known: [String] = []
    public var refused: [RefusedResponseFile] = []
    /// Codes that were used though nobody told them.
    public var untold: [UntoldCode] = []

    /// Sittings that are damaged, rather than not over.
    public var faults: [Left] {
        left.filter(\.failure.isFault)
    }
}

extension SittingFailure {
    /// Whether something is wrong, rather than not over yet.
    var isFault: Bool {
        switch self {
        case .stillRunning, .notStarted, .inUse: false
        default: true
        }
    }
}

extension Authority {
    /// Verifies and takes in every sitting of a session that is over; the files stay.
    public func collect(
        _ id: SessionID, as actor: Actor, commandID: String? = nil, isDryRun: Bool = false
    ) throws -> Collection {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            var desk = CollectingDesk(of: try work.session(id), in: folder.sittings, work.secret)
            for candidate in try work.candidates(
                nil, of: desk.session, otherwise: { $0 == .present })
            { try desk.collect(candidate, &work) }
            return desk.collection
        }
    }
}

/// Takes the answers of one session into the ledger.
struct CollectingDesk {
    let session: Session
    let sittings: String
    private let secrets: SessionSecrets
    private var desks: [FileDigest: DrawingDesk] = [:]
    var collection = Collection()

    init(of session: Session, in sittings: String, _ secret: SecretKey) {
        self.session = session
        self.sittings = sittings
        secrets = SessionSecrets(of: session.id, from: secret)
    }

    /// Takes in one candidate's answers, or notes why not.
    ///
    /// - Parameter responses: a response file, in place of the journal beside the store.
    mutating func collect(
        _ candidate: CaseID, responses: [UInt8]? = nil, _ work: inout Work
    ) throws {
        let caseFile = try work.caseFile(candidate, .outline)
        guard let exam = caseFile.theory[session.part], let form = exam.form else { return }
        if exam.ending != nil {
            collection.done += 1
            return
        }
        let legend = try legend(of: form, under: caseFile.scheme, &work)
        let answers: [ItemID: Response]
        let sitting: CollectedSitting
        do throws(SittingFailure) {
            sitting = try folder(of: form.ticket).collect(
                key: secrets.paperKey(of: form.ticket), collector: secrets.collector,
                responses: responses,
                extraMinutes: caseFile.attendance(of: session.part).extraMinutes, now: work.now)
            answers = try legend.answers(sitting.responses)
        } catch {
            collection.left.append(
                Collection.Left(case: candidate, ticket: form.ticket, failure: error))
            return
        }
        collection.collected.append(
            try work.perform(
                .theory(
                    .collect(
                        session.part, started: sitting.started, ended: sitting.ended,
                        ending: sitting.ending, responses: answers)),
                on: candidate))
        for code in sitting.codes
        where !session.codes.contains(where: { $0.covers(code, of: candidate) }) {
            collection.untold.append(
                Collection.UntoldCode(case: candidate, ticket: form.ticket, code: code))
        }
        collection.taken.append(
            Collection.Taken(case: candidate, ticket: form.ticket, sitting: sitting))
    }

    private mutating func legend(
        of form: DrawnForm, under scheme: SchemeReference, _ work: inout Work
    ) throws -> PaperLegend {
        let desk = try desks[scheme.digest] ?? work.desk(for: session, scheme)
        desks[scheme.digest] = desk
        return try desk.legend(of: form)
    }

    func folder(of ticket: String) throws(SittingFailure) -> SittingFolder {
        do throws(DiskError) {
            return try SittingFolder(ticket: ticket, in: sittings)
        } catch {
            throw .disk(error)
        }
    }
}

extension PaperLegend {
    fileprivate func answers(
        _ given: [ItemID: Response]
    ) throws(SittingFailure) -> [ItemID: Response] {
        do { return try responses(given) } catch { throw .refused(error) }
    }
}
