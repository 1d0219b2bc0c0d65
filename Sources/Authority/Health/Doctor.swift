import CertCore
import Disk
public import Ledger
import Records
import Seals
import Sitting

extension Authority {
    /// Looks the whole store over, as of one moment; changes nothing.
    public func diagnosis() throws -> Diagnosis {
        try store.read { reader in
            var doctor = Doctor(reader: reader, folder: folder, profile: profile)
            doctor.examine(.database) { diagnosis in
                for problem in try reader.check() { diagnosis.add(.file(problem), to: .database) }
            }
            doctor.examine(.chain) { diagnosis in
                let verification = try verification(reader)
                diagnosis.verification = verification
                if case .broken(let sequence, let fault) = verification {
                    let stream = try reader.events(.sequences(sequence...sequence)).first?.stream
                    diagnosis.add(
                        .broken(sequence: sequence, fault, stream: stream), to: .chain)
                }
            }
            doctor.examineFiles()
            doctor.examine(.lists) { diagnosis in
                diagnosis.cases = try reader.count()
                for difference in try listDifferences(reader) {
                    diagnosis.add(.list(difference), to: .lists)
                }
            }
            return doctor.diagnosis
        }
    }

    /// Recomputes the chain and checks every signature with the operators' keys.
    public func verify() throws -> Verification {
        try store.read { try verification($0) }
    }

    private func verification(_ reader: Reader) throws -> Verification {
        let keys = try OperatorKeys(reader)
        return try reader.verify { keys.key(for: $0) }
    }

    /// Fills the tables for listing anew from the events.
    public func rebuildLists() throws {
        try store.rebuild { tables in
            try Replay(tables.reader, objects: objects, secret: secret).project(into: tables)
        }
    }

    /// Where the tables for listing differ from what the events make them.
    func listDifferences(_ reader: Reader) throws -> [ProjectionDifference] {
        let fresh = try LedgerStore.inMemory()
        let replay = try Replay(reader, objects: objects, secret: secret)
        try fresh.rebuild { try replay.project(into: $0) }
        return try store.projectionDifferences(from: fresh)
    }
}

/// Goes through the areas of a store one after another; one that fails does not stop the others.
private struct Doctor {
    let reader: Reader
    let folder: StoreFolder
    let profile: AuthorityProfile
    var diagnosis = Diagnosis()

    mutating func examine(
        _ area: Diagnosis.Area, _ body: (inout Diagnosis) throws -> Void
    ) {
        do {
            try body(&diagnosis)
        } catch let error as AuthorityError {
            diagnosis.add(.authority(error), to: area)
        } catch let error as LedgerError {
            diagnosis.add(.ledger(error), to: area)
        } catch {
            diagnosis.add(.other(String(describing: error)), to: area)
        }
    }

    mutating func examineFiles() {
        let (reader, folder, profile) = (reader, folder, profile)
        examine(.profile) { diagnosis in
            if try reader.profile() != profile { diagnosis.add(.otherProfile, to: .profile) }
        }
        examine(.keys) { try $0.examineKeys(folder, reader, profile) }
        examine(.objects) { try $0.examineObjects(folder, reader) }
        examine(.sittings) { try $0.examineSittings(folder, reader) }
        examine(.permissions) { try $0.examinePermissions(folder) }
    }
}

extension Diagnosis {
    fileprivate mutating func examineKeys(
        _ folder: StoreFolder, _ reader: Reader, _ profile: AuthorityProfile
    ) throws {
        let known = try OperatorKeys(reader).keys
        operators = known.count
        for name in known.keys.sorted() {
            let path = try folder.operatorKey(name)
            guard Path.exists(path) else {
                notes.append(.keyElsewhere(OperatorName(name)))
                continue
            }
            let key = KeyFile.verifyingKey(try File.read(path, atMost: 64 << 10))
            if key == nil { add(.badKey(path), to: .keys) }
            if let key, key != known[name] { add(.otherKey(OperatorName(name)), to: .keys) }
        }
        for file in try Folder.list(folder.keys + "/operators") {
            let isKnown = known.keys.contains { $0 + ".key" == file }
            if !isKnown { notes.append(.strayKey(file)) }
        }
        let body = BodyKey(try File.read(folder.bodyKey, atMost: 1 << 20))
        if body == nil { add(.badKey(folder.bodyKey), to: .keys) }
        if let body, body.key.hex != profile.key { add(.otherBodyKey, to: .keys) }
    }

    fileprivate mutating func examineObjects(_ folder: StoreFolder, _ reader: Reader) throws {
        let references = try ObjectReferences(reader)
        let names = try Folder.list(folder.objects)
        let unfinished = names.count { $0.hasPrefix(File.temporaryPrefix) }
        if unfinished > 0 { notes.append(.unfinishedObjects(unfinished)) }
        var found: Set<String> = []
        for name in names where !name.hasPrefix(File.temporaryPrefix) {
            guard ObjectReferences.digests(in: Array(name.utf8)) == [name] else {
                add(.foreignObject(name), to: .objects)
                continue
            }
            found.insert(name)
            let bytes = try File.read(Path.join(folder.objects, name), atMost: Objects.limit)
            if Digest(of: bytes).hex != name {
                add(.objectDamaged(FileDigest(name)), to: .objects)
            }
        }
        objects = found.count
        for (digest, sequence) in references.needed.sorted(by: { $0.value < $1.value })
        where !found.contains(digest.text) {
            add(.objectMissing(digest, neededBy: sequence), to: .objects)
        }
        let loose = found.subtracting(references.named).count
        if loose > 0 { notes.append(.looseObjects(loose)) }
    }

    /// The journals whose answers were collected lie there as they were, unless their person was
    /// erased.
    fileprivate mutating func examineSittings(_ folder: StoreFolder, _ reader: Reader) throws {
        for caseFile in try reader.caseFiles(CaseFilter(), .outline) {
            for exam in caseFile.theory.values {
                guard let account = exam.account, let ticket = exam.form?.ticket else { continue }
                sittings += 1
                let path = try SittingFolder(ticket: ticket, in: folder.sittings).journal
                if Path.kind(path) == .file {
                    let bytes = try File.read(path, atMost: SittingFolder.mostBytes)
                    let records = ResponseFile.digestOfRecords(in: bytes)
                    if records?.hex == account.journal.text { continue }
                    add(.otherJournal(path, caseFile.id), to: .sittings)
                } else if try !reader.isErased(person: caseFile.person.text) {
                    add(.journalMissing(path, caseFile.id), to: .sittings)
                }
            }
        }
    }

    /// What the store consists of belongs to one account alone; documents are handed out, and
    /// people may keep files of their own beside it.
    fileprivate mutating func examinePermissions(_ folder: StoreFolder) throws {
        try examine(folder.path, wanted: 0o700)
        let files = [
            folder.authority, folder.ledger, folder.ledger + "-wal", folder.ledger + "-shm",
        ]
        for path in files where Path.exists(path) { try examine(path, wanted: 0o600) }
        for path in [folder.keys, folder.objects, folder.sittings] where Path.exists(path) {
            try examineTree(path)
        }
    }

    private mutating func examineTree(_ path: String) throws {
        guard Path.kind(path) == .folder else { return try examine(path, wanted: 0o600) }
        try examine(path, wanted: 0o700)
        for name in try Folder.list(path) { try examineTree(Path.join(path, name)) }
    }

    private mutating func examine(_ path: String, wanted: UInt32) throws {
        let found = try Path.permissions(path)
        if found & ~wanted != 0 {
            add(.permissions(path, found: found, wanted: wanted), to: .permissions)
        }
    }
}
