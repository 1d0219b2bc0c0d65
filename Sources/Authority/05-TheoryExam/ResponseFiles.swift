public import CertCore
import Disk
import Ledger
import Seals
public import Sitting

/// A response file that was not taken in, and why.
public struct RefusedResponseFile: Error, Sendable {
    public enum Reason: Sendable {
        /// It cannot be read, is none, was altered, or its sitting is not over.
        case failure(SittingFailure)
        /// Its ticket is of nobody in the session.
        case foreign(ticket: String)
        /// It is of a second sitting with the same paper; the first lies at the path.
        case second(ticket: String, first: String)
        /// The answers were collected, and their journal at the path was damaged since; this is not
        /// a copy of it.
        case damagedBeside(ticket: String, kept: String)
        case refused(Refusal)
    }

    public var path: String
    public var reason: Reason
}

extension Authority {
    /// The session that the first of some response files belongs to which belongs to any; nil where
    /// all are of sessions elsewhere.
    ///
    /// Where none tells its session, the first that cannot be read is thrown as `DiskError`, or else
    /// the first that is no response file as `RefusedResponseFile`.
    public func session(ofResponses paths: [String]) throws -> SessionID? {
        var unread: DiskError?
        var odd: RefusedResponseFile?
        for path in paths {
            let ticket: String
            do {
                let bytes = try File.read(path, atMost: SittingFolder.mostBytes)
                ticket = try ResponseFile.ticket(of: bytes)
            } catch let error as DiskError {
                unread = unread ?? error
                continue
            } catch let fault as JournalFault {
                odd = odd ?? RefusedResponseFile(path: path, reason: .failure(.journal(fault)))
                continue
            }
            if let row = try read({ view in try view.reader.ticket(ticket) }) {
                return SessionID(row.session)
            }
        }
        if let unread { throw unread }
        if let odd { throw odd }
        return nil
    }

    /// Verifies response files of a session and takes in those whose sittings are over.
    ///
    /// Each is kept as its sitting's journal, to be looked at later. What is good is taken in, and
    /// the rest told. A longer copy of what was collected takes its place before anything is marked.
    ///
    /// - Parameter takesUnfinished: what has no end in it is all that there is.
    public func collect(
        _ id: SessionID, files: [String], takesUnfinished: Bool = false, as actor: Actor,
        commandID: String? = nil, isDryRun: Bool = false
    ) throws -> AnswerCollection {
        try collect(
            id, takesUnfinished: takesUnfinished, as: actor, commandID: commandID,
            isDryRun: isDryRun
        ) { desk, work in try desk.collect(files, &work) }
    }
}

/// A response file whose records are proved, as far as they are whole.
struct ProvenCopy {
    var path: String
    /// As they stand in the file.
    var bytes: [UInt8]
    var ticket: String
    var `case`: CaseID
    var proven: ProvenJournal
    /// What lay beside the store when it was compared.
    var over: [UInt8] = []
    /// That is damaged, and proves nothing of the copy.
    var isOverDamaged = false

    /// Its records that are whole.
    var records: [UInt8] { proven.bytes }
}

extension CollectingDesk {
    /// Takes in response files, of copies of one sitting the longest.
    mutating func collect(_ paths: [String], _ work: inout Work) throws {
        var tickets: [String] = []
        var copies: [String: [ProvenCopy]] = [:]
        for path in paths {
            guard let copy = try read(path, &work) else { continue }
            if copies[copy.ticket] == nil { tickets.append(copy.ticket) }
            copies[copy.ticket, default: []].append(copy)
        }
        for ticket in tickets { try collect(copies[ticket] ?? [], &work) }
    }

    private mutating func read(_ path: String, _ work: inout Work) throws -> ProvenCopy? {
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try File.read(path, atMost: SittingFolder.mostBytes) } catch
        {
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
        do throws(SittingFailure) {
            return ProvenCopy(
                path: path, bytes: bytes, ticket: ticket, case: CaseID(row.caseID),
                proven: try prove(bytes, of: ticket))
        } catch {
            refuse(path, .failure(error))
            return nil
        }
    }

    private func prove(
        _ journal: [UInt8], of ticket: String
    ) throws(SittingFailure) -> ProvenJournal {
        try folder(of: ticket).prove(
            journal, key: secrets.paperKey(of: ticket), collector: secrets.collector)
    }

    /// Takes in one candidate's file, given perhaps more than once.
    private mutating func collect(_ copies: [ProvenCopy], _ work: inout Work) throws {
        guard let longest = copies.max(by: { $0.records.count < $1.records.count }) else { return }
        let others = copies.filter { !longest.records.starts(with: $0.records) }
        guard others.isEmpty else {
            // Which of two sittings counts is for people to say.
            for copy in copies {
                let other = others.first { $0.path != copy.path } ?? longest
                refuse(copy.path, .second(ticket: copy.ticket, first: other.path))
            }
            return
        }
        for copy in copies where copy.path != longest.path {
            collection.earlier.append(
                AnswerCollection.EarlierCopy(path: copy.path, longer: longest.path))
        }
        let caseFile = try work.caseFile(longest.case, .outline)
        let attendance = caseFile.attendance(of: session.part)
        guard attendance.standing == .present || attendance.standing.isVoided else {
            return refuse(
                longest.path, .refused(.theory(.notPresent(session.part, attendance.standing))))
        }
        try collect(longest, of: caseFile, &work)
    }

    /// Takes in the longest copy, unless what lies beside the store is longer, or another sitting.
    private mutating func collect(
        _ copy: ProvenCopy, of caseFile: CaseFile, _ work: inout Work
    ) throws {
        let exam = caseFile.theory[session.part]
        var copy = copy
        let (kept, here): (SittingFolder, ProvenJournal?)
        do throws(SittingFailure) {
            kept = try folder(of: copy.ticket)
            copy.over = try kept.journalBytes()
            // What was damaged here meanwhile proves nothing of the copy.
            here = try? prove(copy.over, of: copy.ticket)
        } catch {
            return refuse(copy.path, .failure(error))
        }
        if exam?.ending == .imported {
            return refuse(copy.path, .refused(.theory(.alreadyCollected(session.part))))
        }
        copy.isOverDamaged = here == nil
        if let here, !here.bytes.starts(with: copy.records), !copy.records.starts(with: here.bytes)
        {
            return refuse(copy.path, .second(ticket: copy.ticket, first: kept.journal))
        }
        if let account = exam?.account {
            return try collect(copy, beside: here, over: account, of: caseFile, in: kept, &work)
        }
        let isLonger = copy.records.count > here?.bytes.count ?? 0
        if !isLonger, copy.records != here?.bytes { note(copy, isBeginningOf: kept) }
        try collect(caseFile.id, copy: isLonger ? copy : nil, &work)
    }

    private mutating func note(_ copy: ProvenCopy, isBeginningOf kept: SittingFolder) {
        collection.earlier.append(
            AnswerCollection.EarlierCopy(path: copy.path, longer: kept.journal))
    }

    /// Takes in what is longer than what was collected, or puts that back where it was damaged since.
    private mutating func collect(
        _ copy: ProvenCopy, beside here: ProvenJournal?, over account: SittingAccount,
        of caseFile: CaseFile, in kept: SittingFolder, _ work: inout Work
    ) throws {
        var copy = copy
        if let here, here.bytes.count > copy.records.count {
            if !here.begins(withRecordsOf: account.journal) {
                return refuse(
                    copy.path, .damagedBeside(ticket: copy.ticket, kept: kept.journal))
            }
            // A collection that was cut short may have left it here before it was on record.
            if Digest(of: here.bytes).hex != account.journal.text {
                note(copy, isBeginningOf: kept)
                (copy.bytes, copy.proven) = (copy.over, here)
            }
        } else if !copy.proven.begins(withRecordsOf: account.journal) {
            return refuse(copy.path, .damagedBeside(ticket: copy.ticket, kept: kept.journal))
        }
        let isCollected =
            copy.records.count <= here?.bytes.count ?? 0
            && here.map { Digest(of: $0.bytes).hex } == account.journal.text
        if isCollected {
            collection.known.append(copy.path)
            return tellOddCodes(of: caseFile)
        }
        if Digest(of: copy.records).hex == account.journal.text {
            return restore(copy, of: caseFile, in: kept)
        }
        try collect(caseFile.id, copy: copy, &work)
    }

    /// Puts back the journal of answers that were collected, where it was damaged since.
    private mutating func restore(
        _ copy: ProvenCopy, of caseFile: CaseFile, in kept: SittingFolder
    ) {
        do throws(SittingFailure) {
            if shuts {
                try kept.replaceJournal(
                    with: copy.bytes, over: copy.over, keepsOld: !copy.over.isEmpty,
                    hasEnded: false)
            }
            collection.restored.append(copy.path)
            tellOddCodes(of: caseFile)
        } catch {
            refuse(copy.path, .failure(error))
        }
    }
}
