public import CertCore
import Disk
import Ledger
public import Sitting

/// A response file that was not taken in, and why.
public struct RefusedResponseFile: Sendable {
    public enum Reason: Sendable {
        /// It cannot be read, is none, was altered, or its sitting is not over.
        case failure(SittingFailure)
        /// Its ticket is of nobody in the session.
        case foreign(ticket: String)
        /// It is of a second sitting with the same paper; the first lies at the path.
        case second(ticket: String, first: String)
        case refused(Refusal)
    }

    public var path: String
    public var reason: Reason
}

extension Authority {
    /// Verifies response files of a session and takes in those whose sittings are over.
    ///
    /// Each is kept as its sitting's journal, to be looked at later. What is good is taken in, and
    /// the rest told.
    public func collect(
        _ id: SessionID, files: [String], as actor: Actor, commandID: String? = nil,
        isDryRun: Bool = false
    ) throws -> Collection {
        try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
            var desk = CollectingDesk(of: try work.session(id), in: folder.sittings, work.secret)
            try desk.collect(files, &work)
            return desk.collection
        }
    }
}

extension CollectingDesk {
    /// A response file with the sitting it says it is of.
    private struct ResponseCopy {
        var path: String
        var bytes: [UInt8]
        var ticket: String
        var `case`: CaseID
    }

    /// Takes in response files, of copies of one sitting the longest.
    mutating func collect(_ paths: [String], _ work: inout Work) throws {
        var tickets: [String] = []
        var copies: [String: [ResponseCopy]] = [:]
        for path in paths {
            guard let copy = try read(path, &work) else { continue }
            if copies[copy.ticket] == nil { tickets.append(copy.ticket) }
            copies[copy.ticket, default: []].append(copy)
        }
        for ticket in tickets { try collect(copies[ticket] ?? [], &work) }
    }

    private mutating func refuse(_ path: String, _ reason: RefusedResponseFile.Reason) {
        collection.refused.append(RefusedResponseFile(path: path, reason: reason))
    }

    private mutating func read(_ path: String, _ work: inout Work) throws -> ResponseCopy? {
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try File.read(path, atMost: 1 << 26) } catch {
            refuse(path, .failure(.disk(error)))
            return nil
        }
        let ticket: String
        do throws(JournalFault) { ticket = try ResponseFile.ticket(of: bytes) } catch {
            refuse(path, .failure(.journal(error)))
            return nil
        }
        guard let row = try work.tables.reader.ticket(ticket), row.session == session.id.text,
            session.cases.contains(CaseID(row.caseID))
        else {
            refuse(path, .foreign(ticket: ticket))
            return nil
        }
        return ResponseCopy(path: path, bytes: bytes, ticket: ticket, case: CaseID(row.caseID))
    }

    /// Takes in one candidate's file, given perhaps more than once.
    private mutating func collect(_ copies: [ResponseCopy], _ work: inout Work) throws {
        guard let longest = copies.max(by: { $0.bytes.count < $1.bytes.count }) else { return }
        let others = copies.filter { !longest.bytes.starts(with: $0.bytes) }
        guard others.isEmpty else {
            // Which of two sittings counts is for people to say.
            for copy in copies {
                let other = others.first { $0.path != copy.path } ?? longest
                refuse(copy.path, .second(ticket: copy.ticket, first: other.path))
            }
            return
        }
        let caseFile = try work.caseFile(longest.case, .outline)
        let attendance = caseFile.attendance(of: session.part)
        guard attendance.standing == .present else {
            return refuse(
                longest.path, .refused(.theory(.notPresent(session.part, attendance.standing))))
        }
        let kept: SittingFolder
        let keptBytes: [UInt8]
        do throws(SittingFailure) {
            kept = try folder(of: longest.ticket)
            keptBytes = try kept.journalBytes()
        } catch {
            return refuse(longest.path, .failure(error))
        }
        if caseFile.theory[session.part]?.ending != nil {
            return tell(longest, collectedAs: keptBytes, at: kept.journal)
        }
        guard longest.bytes.starts(with: keptBytes) || keptBytes.starts(with: longest.bytes) else {
            return refuse(
                longest.path, .second(ticket: longest.ticket, first: kept.journal))
        }
        try collect(longest, over: keptBytes, in: kept, &work)
    }

    /// Tells a file that comes after the answers are in: the same ones, or those of another sitting.
    private mutating func tell(
        _ copy: ResponseCopy, collectedAs kept: [UInt8], at path: String
    ) {
        if kept.isEmpty {
            refuse(copy.path, .refused(.theory(.alreadyCollected(session.part))))
        } else if kept.starts(with: copy.bytes) {
            collection.known.append(copy.path)
        } else {
            refuse(copy.path, .second(ticket: copy.ticket, first: path))
        }
    }

    private mutating func collect(
        _ copy: ResponseCopy, over kept: [UInt8], in folder: SittingFolder, _ work: inout Work
    ) throws {
        let isNewer = copy.bytes.count > kept.count
        let before = collection.left.count
        try collect(copy.case, responses: isNewer ? copy.bytes : kept, &work)
        if let left = collection.left.dropFirst(before).first {
            guard left.failure.isFault else { return }
            collection.left.removeLast()
            refuse(copy.path, .failure(left.failure))
        } else if isNewer {
            work.atCommit { try File.write(copy.bytes, to: folder.journal) }
        }
    }
}
