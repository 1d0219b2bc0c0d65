public import CertCore
public import Disk
import Ledger
import Sitting

/// A sitting that could not be told what the ledger has.
public struct Undelivered: Hashable, Sendable {
    public var `case`: CaseID
    public var error: DiskError

    public init(case: CaseID, error: DiskError) {
        self.case = `case`
        self.error = error
    }
}

extension Authority {
    /// Tells the sittings of a session what the ledger has and they have not: the key of the paper
    /// once its candidate is checked in, what was ordered, and that nobody has collected it.
    ///
    /// Repeating it is of no effect. Nobody else writes to the ledger meanwhile: what was ordered last
    /// is there in the end, and what was collected meanwhile stays shut. Who cannot be told keeps it
    /// from nobody else.
    public func deliver(to id: SessionID) throws {
        let now = try now()
        let secrets = SessionSecrets(of: id, from: secret)
        let undelivered: [Undelivered] = try store.exclusively { reader in
            let view = View(reader: reader, profile: profile, objects: objects, now: now)
            let session = try view.session(id)
            let outdated = try view.outdated(in: session, folder.sittings)
            return try outdated.isEmpty
                ? []
                : Self.write(
                    outdated.map { try view.admission(of: $0, to: session, secrets) },
                    to: folder.sittings)
        }
        if !undelivered.isEmpty { throw AuthorityError.undelivered(id, undelivered) }
    }

    /// A command told once more by its name delivers what its first attempt may have left undone.
    func delivering<Result>(
        to id: SessionID, isDryRun: Bool, _ body: () throws -> Result
    ) throws -> Result {
        let result: Result
        do {
            result = try body()
        } catch LedgerError.alreadyDone(let commit) {
            if !isDryRun { try deliver(to: id) }
            throw LedgerError.alreadyDone(commit)
        }
        // Sittings hear of it once the ledger has it.
        if !isDryRun { try deliver(to: id) }
        return result
    }

    /// Writes all at once or, where something stands in the way, one after another.
    private static func write(
        _ files: [AdmissionFile], to sittings: String
    ) -> [Undelivered] {
        do throws(DiskError) {
            try Folder.writeTree(sittings, files.map { ($0.path, $0.bytes) })
            return []
        } catch {
            return files.compactMap { file in
                do throws(DiskError) {
                    try Folder.writeTree(sittings, [(file.path, file.bytes)])
                    return nil
                } catch {
                    return Undelivered(case: file.case, error: error)
                }
            }
        }
    }
}

/// What is to be written for a candidate.
private struct AdmissionFile {
    var `case`: CaseID
    /// Among the sittings.
    var path: String
    var bytes: [UInt8]
}

extension View {
    /// Those whose sittings do not know what the ledger does.
    fileprivate func outdated(in session: Session, _ sittings: String) throws -> [CaseFile] {
        try session.cases.map { try caseFile($0, .outline) }.filter {
            guard let ticket = $0.ticket(of: session.part, in: session.id) else { return false }
            return $0.isAhead(of: try SittingFolder(ticket: ticket, in: sittings), session.part)
        }
    }

    fileprivate func admission(
        of outline: CaseFile, to session: Session, _ secrets: SessionSecrets
    ) throws -> AdmissionFile {
        // What notices say is sealed.
        let caseFile = try caseFile(outline.id, .sealed)
        let ticket = caseFile.ticket(of: session.part, in: session.id) ?? ""
        let folder = try SittingFolder(ticket: ticket, in: "")
        let (name, at) = try checkIn(of: caseFile.id, to: session.part)
        let admission = Admission(
            ticket: ticket, key: secrets.paperKey(of: ticket),
            candidate: try reader.person(caseFile.person.text)?.name ?? "", by: name, at: at,
            orders: caseFile.attendance(of: session.part).orders.map(\.toSitting))
        return AdmissionFile(
            case: caseFile.id, path: folder.admission, bytes: folder.content(of: admission))
    }

    /// Who checked a candidate in last, and when.
    private func checkIn(of id: CaseID, to part: PartID) throws -> (OperatorName, Instant) {
        var found = (OperatorName(""), now)
        try forEachEntry(of: LogRange(subject: .caseFile(id)), personal: false) { entry in
            if case .caseFile(_, .attendance(.checkedIn(part, let name, let at))) = entry.event {
                found = (name, at ?? entry.at)
            }
        }
        return found
    }
}

extension CaseFile {
    /// Whether a sitting that may go on does not know all that the case does.
    func isAhead(of folder: SittingFolder, _ part: PartID) -> Bool {
        let (attendance, exam) = (attendance(of: part), theory[part])
        guard attendance.standing == .present, exam?.ending == nil, exam?.account == nil else {
            return false
        }
        guard let admission = try? folder.readAdmission() else { return true }
        return admission.isCollected
            || !admission.orders.elementsEqual(attendance.orders) { $0.isSame(as: $1) }
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
