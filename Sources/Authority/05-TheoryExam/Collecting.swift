public import CertCore
import Disk
import Ledger
import Seals
public import Sitting

/// What came of collecting the answers of a session.
public struct AnswerCollection: Sendable {
    /// A sitting whose answers were taken in, as its journal proves it.
    public struct Taken: Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var sitting: CollectedSitting
        /// Nothing of it counts: only how it went is on record.
        public var isVoid = false
    }

    /// A code that a sitting used and should not have.
    public struct OddCode: Hashable, Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var code: SittingCode
    }

    /// An order that a sitting's journal has from the desk and that nobody there gave.
    public struct OddOrder: Hashable, Sendable {
        public var `case`: CaseID
        public var ticket: String
        public var order: SittingOrder
    }

    /// A response file that is no more than the beginning of another copy of its sitting.
    public struct EarlierCopy: Hashable, Sendable {
        public var path: String
        public var longer: String

        public init(path: String, longer: String) {
            self.path = path
            self.longer = longer
        }
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
    /// Response files that were put back for what was collected from them and has been damaged or
    /// lost since, by path.
    public var restored: [String] = []
    public var refused: [RefusedResponseFile] = []
    /// Response files that hold the beginning of a longer copy.
    public var earlier: [EarlierCopy] = []
    /// Cases whose answers took the place of fewer that were collected before.
    public var replaced: Set<CaseID> = []
    /// Codes that were used though nobody told them, now or in what was collected before.
    public var untold: [OddCode] = []
    /// Codes for a pause that were used long after they were told.
    public var late: [OddCode] = []
    /// Orders that nobody gave, now or in what was collected before.
    public var ungiven: [OddOrder] = []

    /// Sittings were left or refused that could be taken in unfinished.
    public var hasUnfinished: Bool {
        let failures =
            left.map(\.failure)
            + refused.compactMap {
                if case .failure(let failure) = $0.reason { failure } else { nil }
            }
        return failures.contains {
            switch $0 {
            case .paused, .awaitsCode, .cutOff: true
            default: false
            }
        }
    }

    /// Sittings that are damaged, rather than not over.
    public var faults: [Left] {
        left.filter(\.failure.isFault)
    }
}

extension SittingFailure {
    /// Whether something is wrong, rather than not over yet.
    var isFault: Bool {
        switch self {
        case .stillRunning, .notStarted, .inUse, .paused, .awaitsCode: false
        default: true
        }
    }
}

extension Authority {
    /// Verifies and takes in every sitting of a session that is over; the files stay.
    ///
    /// What was voided is put on record as well, for an appeal, but not its answers.
    ///
    /// - Parameter takesUnfinished: nobody goes on with a sitting whose time stands still, so it is
    ///   taken in as far as it came.
    public func collect(
        _ id: SessionID, takesUnfinished: Bool = false, as actor: Actor,
        commandID: String? = nil, isDryRun: Bool = false
    ) throws -> AnswerCollection {
        try awaitHolders(of: id)
        return try collect(
            id, takesUnfinished: takesUnfinished, as: actor, commandID: commandID,
            isDryRun: isDryRun
        ) { desk, work in
            for candidate in try work.candidates(
                nil, of: desk.session, otherwise: { $0 == .present || $0.isVoided })
            { try desk.collect(candidate, &work) }
        }
    }

    func collect(
        _ id: SessionID, takesUnfinished: Bool, as actor: Actor, commandID: String?,
        isDryRun: Bool, _ body: (inout CollectingDesk, inout Work) throws -> Void
    ) throws -> AnswerCollection {
        var shut: [CaseID] = []
        do {
            return try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
                var desk = CollectingDesk(
                    of: try work.session(id), in: folder.sittings, work,
                    takesUnfinished: takesUnfinished, shuts: !isDryRun)
                defer { shut = desk.shut }
                try body(&desk, &work)
                return desk.collection
            }
        } catch {
            // Nothing was collected, so they may go on.
            if !shut.isEmpty { try? deliver(to: id) }
            throw error
        }
    }

    /// Waits a moment for sittings that are just being let go, before anybody has to wait for the
    /// ledger: while it is written to, nobody can pause a room.
    private func awaitHolders(of id: SessionID) throws {
        let folders = try read { view in
            let session = try view.session(id)
            return try view.caseFiles(session.cases, in: session.round, .outline).compactMap {
                try $0.ticket(of: session.part, in: id).map {
                    try SittingFolder(ticket: $0, in: folder.sittings)
                }
            }
        }
        SittingFolder.awaitHolders(of: folders)
    }
}

/// Takes the answers of one session into the ledger.
struct CollectingDesk {
    let session: Session
    let sittings: String
    let secrets: SessionSecrets
    private let takesUnfinished: Bool
    /// Nobody goes on with what is taken in, from the moment it is read.
    let shuts: Bool
    private let reading: ClockReading
    private var desks: [FileDigest: DrawingDesk] = [:]
    private var codes: CodeCheck?
    /// Those whose sittings were taken in.
    private(set) var shut: [CaseID] = []
    var collection = AnswerCollection()

    init(
        of session: Session, in sittings: String, _ work: borrowing Work, takesUnfinished: Bool,
        shuts: Bool
    ) {
        self.session = session
        self.sittings = sittings
        self.takesUnfinished = takesUnfinished
        self.shuts = shuts
        secrets = SessionSecrets(of: session.id, from: work.secret)
        reading = work.profile.reading(at: work.now)
    }

    /// Takes in one candidate's answers, or notes why not.
    ///
    /// - Parameter copy: a response file that takes the place of the journal beside the store.
    mutating func collect(
        _ candidate: CaseID, copy: ProvenCopy? = nil, _ work: inout Work
    ) throws {
        let caseFile = try work.caseFile(candidate, .outline)
        guard let exam = caseFile.theory[session.part], let form = exam.form else { return }
        let isVoid = caseFile.attendance(of: session.part).standing.isVoided
        if exam.ending != nil || isVoid && exam.account != nil, copy == nil {
            collection.done += 1
            return tellOddCodes(of: caseFile)
        }
        do {
            let folder = try folder(of: form.ticket)
            let sitting = try take(
                folder, copy, orders: caseFile.attendance(of: session.part).orders,
                isVoid: isVoid)
            if shuts { shut.append(candidate) }
            let answers = try legend(of: form, under: caseFile.scheme, &work)
                .answers(sitting.responses)
            if let copy {
                // What is not taken in does not take the place of the journal that is on record.
                if exam.ending != nil, let refusal = try work.refusal(of: setAside, on: candidate) {
                    return refuse(copy.path, .refused(refusal))
                }
                try keep(copy, in: folder, hasEnded: sitting.hasEnded)
            }
            try record(
                sitting, isVoid ? nil : answers, of: candidate, form.ticket,
                replaces: exam.ending != nil, &work)
        } catch let error as SittingFailure {
            // Who was sent away at the door has no answers, and nobody waits for them.
            if isVoid, error == .notStarted { return }
            if let copy, error.isFault { return refuse(copy.path, .failure(error)) }
            collection.left.append(
                AnswerCollection.Left(case: candidate, ticket: form.ticket, failure: error))
        }
    }

    private var setAside: CaseCommand { .theory(.setAside(session.part)) }

    /// Puts on record what a sitting proves.
    ///
    /// - Parameters:
    ///   - answers: nil where nothing of it counts.
    ///   - replaces: fewer were collected before.
    private mutating func record(
        _ sitting: CollectedSitting, _ answers: [ItemID: Response]?, of candidate: CaseID,
        _ ticket: String, replaces: Bool, _ work: inout Work
    ) throws {
        if replaces {
            try work.perform(setAside, on: candidate)
            collection.replaced.insert(candidate)
        }
        if let answers {
            try work.perform(
                .theory(
                    .collect(
                        session.part, started: sitting.started, ended: sitting.ended,
                        ending: sitting.ending, responses: answers)),
                on: candidate)
        }
        let codes = try self.codes ?? CodeCheck(of: session, secrets, work)
        self.codes = codes
        let account = sitting.account { codes.oddity(of: $0, used: candidate, ticket) }
        let collected = try work.perform(
            .theory(.account(session.part, account)), on: candidate)
        collection.collected.append(collected)
        tellOddCodes(of: collected)
        collection.taken.append(
            AnswerCollection.Taken(
                case: candidate, ticket: ticket, sitting: sitting, isVoid: answers == nil))
    }

    /// What a sitting proves, which nobody adds to from then on.
    private func take(
        _ folder: SittingFolder, _ copy: ProvenCopy?, orders: [SittingOrder], isVoid: Bool
    ) throws(SittingFailure) -> CollectedSitting {
        // No order reaches a sitting that was voided, so that nobody ends its pause.
        let takesUnfinished = takesUnfinished || isVoid && copy == nil
        return try folder.collect(
            key: secrets.paperKey(of: folder.ticket), collector: secrets.collector,
            responses: copy?.bytes, orders: orders, takesUnfinished: takesUnfinished,
            shuts: shuts, at: reading)
    }

    /// Keeps a response file as its sitting's journal.
    private func keep(
        _ copy: ProvenCopy, in folder: SittingFolder, hasEnded: Bool
    ) throws(SittingFailure) {
        guard shuts else { return }
        try folder.replaceJournal(
            with: copy.bytes, over: copy.over, keepsOld: copy.isOverDamaged, hasEnded: hasEnded)
    }

    /// Codes that the case has on record as used without being told, or long after that, and orders
    /// that nobody gave.
    mutating func tellOddCodes(of caseFile: CaseFile) {
        guard let exam = caseFile.theory[session.part], let form = exam.form else { return }
        func odd(_ codes: [SittingCode]?) -> [AnswerCollection.OddCode] {
            (codes ?? []).map {
                AnswerCollection.OddCode(case: caseFile.id, ticket: form.ticket, code: $0)
            }
        }
        collection.untold += odd(exam.account?.untold)
        collection.late += odd(exam.account?.late)
        collection.ungiven += (exam.account?.ungiven ?? []).map {
            AnswerCollection.OddOrder(case: caseFile.id, ticket: form.ticket, order: $0)
        }
    }

    mutating func refuse(_ path: String, _ reason: RefusedResponseFile.Reason) {
        collection.refused.append(RefusedResponseFile(path: path, reason: reason))
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

extension CollectedSitting {
    fileprivate func account(_ oddity: (UsedCode) -> CodeCheck.Oddity?) -> SittingAccount {
        SittingAccount(
            journal: FileDigest(journal.hex), lastKept: lastKept, torn: torn, charged: charged,
            credited: credited, stood: stood, resumptions: resumptions, jumps: jumps,
            codes: codes.map(\.code),
            untold: codes.filter { oddity($0) == .untold }.map(\.code),
            late: codes.filter { oddity($0) == .late }.map(\.code), ungiven: ungiven,
            hosts: Personal(hosts))
    }
}

extension AuthorityProfile {
    /// What the clocks of the machine show beside the store.
    func reading(at now: Instant) -> ClockReading {
        // A rehearsal's wall clock is its own, so only that counts.
        isRehearsal
            ? ClockReading(wall: now, uptime: 0, boot: "rehearsal") : ClockSource.system().reading()
    }
}

extension PaperLegend {
    fileprivate func answers(
        _ given: [ItemID: Response]
    ) throws(SittingFailure) -> [ItemID: Response] {
        do { return try responses(given) } catch { throw .refused(error) }
    }
}
