public import CertCore
import Ledger
import Records

/// The names of the ledger's streams.
enum Stream {
    static let authority = "authority"
    static func caseFile(_ id: CaseID) -> String { CaseRow.stream(of: id.text) }
    static func person(_ id: PersonID) -> String { "person/" + id.text }
    static func round(_ id: RoundID) -> String { "round/" + id.text }
    static func session(_ id: SessionID) -> String { "session/" + id.text }
    static func scheme(_ digest: FileDigest) -> String { "scheme/" + digest.text }
    static func `operator`(_ name: OperatorName) -> String { "operator/" + name.text }
}

extension EventCoding {
    /// Reads one recorded event; withheld and erased personal data look alike.
    func decode(
        _ event: RecordedEvent, without left: Detail = []
    ) throws(AuthorityError) -> Event {
        var personal: [UInt8]?
        if case .known(let bytes) = event.personal { personal = bytes }
        do {
            return try decode(
                type: event.type, version: event.typeVersion, body: event.body,
                personal: personal, without: left)
        } catch {
            throw .record(error, sequence: event.sequence)
        }
    }
}

extension Reader {
    /// Replays one case; nil if there is none.
    func caseFile(_ id: CaseID, _ depth: Depth) throws -> CaseFile? {
        var caseFile: CaseFile?
        try forEachEvent(.stream(Stream.caseFile(id)), personal: depth == .sealed) { event in
            let event = try EventCoding.caseFile.decode(event, without: depth.leftOut)
            caseFile.replay(event, id: id)
        }
        return caseFile
    }

    /// Replays the cases a filter passes, in the order of their numbers.
    func caseFiles(_ filter: CaseFilter, _ depth: Depth) throws -> [CaseFile] {
        var files: [CaseFile] = []
        var current: CaseFile?
        try forEachEvent(.cases(filter), personal: depth == .sealed) { event in
            let id = CaseID(String(event.stream.dropFirst(CaseRow.stream(of: "").count)))
            if let done = current, done.id != id {
                files.append(done)
                current = nil
            }
            let event = try EventCoding.caseFile.decode(event, without: depth.leftOut)
            current.replay(event, id: id)
        }
        if let current { files.append(current) }
        return files.sorted { $0.id.isBefore($1.id) }
    }

    func person(_ id: PersonID) throws -> Person? {
        var person: Person?
        try forEachEvent(.stream(Stream.person(id)), personal: true) { event in
            let change = try EventCoding.person.decode(event)
            if person == nil { person = Person(id: id, particulars: .erased) }
            person?.apply(change)
        }
        return person
    }

    func round(_ id: RoundID) throws -> Round? {
        var round: Round?
        try forEachEvent(.stream(Stream.round(id))) { event in
            round.replay(try EventCoding.round.decode(event), id: id)
        }
        return round
    }

    func session(_ id: SessionID) throws -> Session? {
        var session: Session?
        try forEachEvent(.stream(Stream.session(id)), personal: true) { event in
            session.replay(try EventCoding.session.decode(event), id: id)
        }
        return session
    }

    func operatorRecord(_ name: OperatorName) throws -> OperatorRecord? {
        var record: OperatorRecord?
        try forEachEvent(.stream(Stream.operator(name)), personal: true) { event in
            switch try EventCoding.operator.decode(event) {
            case .added(let roles, let key, let person, let fullName):
                record = OperatorRecord(
                    account: Operator(name: name, roles: roles, person: person), key: key,
                    fullName: fullName)
            case .retired: record?.account.isRetired = true
            }
        }
        return record
    }

    func profile() throws -> AuthorityProfile? {
        var profile: AuthorityProfile?
        try forEachEvent(.stream(Stream.authority)) { event in
            if case .founded(let founded) = try EventCoding.authority.decode(event) {
                profile = founded
            }
        }
        return profile
    }
}

/// An operator with the key they sign with.
public struct OperatorRecord: Hashable, Sendable {
    public var account: Operator
    /// The Ed25519 public key in hexadecimal.
    public var key: String
    public var fullName: Personal<String>
}

extension CaseFile? {
    mutating func replay(_ change: CaseEvent, id: CaseID) {
        if self == nil {
            self = CaseFile(id: id, first: change)
        } else {
            self?.apply(change)
        }
    }
}

extension Round? {
    mutating func replay(_ change: RoundEvent, id: RoundID) {
        switch change {
        case .opened(let scheme, let title, let place, let applications, let examDate):
            self = Round(
                id: id, scheme: scheme, title: title, place: place,
                applications: applications, examDate: examDate)
        case .closed: self?.isClosed = true
        }
    }
}

extension Session? {
    mutating func replay(_ change: SessionEvent, id: SessionID) {
        if case .scheduled(let round, let part, let room, let window) = change {
            self = Session(id: id, round: round, part: part, room: room, window: window)
        }
        self?.apply(change)
    }
}

extension Code {
    /// C-9999 before C-10000: shorter numbers first.
    func isBefore(_ other: Self) -> Bool {
        let (left, right) = (text.utf8.count, other.text.utf8.count)
        return left == right ? self < other : left < right
    }
}
