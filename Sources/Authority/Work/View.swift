public import CertCore
public import Ledger

/// A consistent look at the authority, as of one moment.
public struct View {
    public let reader: Reader
    public let profile: AuthorityProfile
    public let objects: Objects
    public let now: Instant

    public var today: Day { now.day(at: profile.offset) }

    /// Replays a case, with what its sealed parts say unless less is asked for.
    public func caseFile(_ id: CaseID, _ depth: Depth = .sealed) throws -> CaseFile {
        guard let caseFile = try reader.caseFile(id, depth) else {
            throw try missing(.caseFile(id))
        }
        return caseFile
    }

    public func caseFiles(_ filter: CaseFilter, _ depth: Depth = .open) throws -> [CaseFile] {
        try reader.caseFiles(filter, depth)
    }

    public func person(_ id: PersonID) throws -> Person {
        guard let person = try reader.person(id) else {
            throw try missing(.person(id))
        }
        return person
    }

    public func round(_ id: RoundID) throws -> Round {
        guard let round = try reader.round(id) else {
            throw try missing(.round(id))
        }
        return round
    }

    public func session(_ id: SessionID) throws -> Session {
        guard let session = try reader.session(id) else {
            throw try missing(.session(id))
        }
        return session
    }

    public func operatorRecord(_ name: OperatorName) throws -> OperatorRecord {
        guard let record = try reader.operatorRecord(name) else {
            throw AuthorityError.notFound(
                .operator, name.text, known: try reader.operators().map(\.name))
        }
        return record
    }

    public func standard(_ reference: SchemeReference) throws -> Standard {
        try StandardStore(reader: reader, objects: objects).load(reference)
    }
}
