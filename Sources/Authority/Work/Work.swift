public import CertCore
public import Ledger
import Records
import Seals

/// One command in the making: what it has read, decided and will append.
///
/// States are replayed once and kept, so that a bulk command sees its own earlier decisions.
public struct Work {
    let tables: Tables
    public let actor: Operator
    public let now: Instant
    public let profile: AuthorityProfile
    public let objects: Objects
    let secret: SecretKey

    private var cases: [CaseID: CaseFile] = [:]
    /// How much is known of each of them.
    private var depths: [CaseID: Depth] = [:]
    private var rounds: [RoundID: Round] = [:]
    private var sessions: [SessionID: Session] = [:]
    private var standards: [FileDigest: Standard] = [:]
    private var pending: [PendingStream] = []
    private var places: [String: Int] = [:]
    private var dirty: [CaseID] = []
    private var touched: Set<CaseID> = []
    /// By person, since decisions ask so.
    private var involvements: [String: [InvolvementRow]] = [:]
    private var forgotten: [PersonID] = []
    private var serials: [String: Int] = [:]
    private var contents: [(name: String, bytes: [UInt8])] = []
    private var files: [() throws -> Void] = []

    /// Events to be appended to one stream.
    private struct PendingStream {
        var stream: String
        var version: Int
        var events: [NewEvent]
    }

    init(
        tables: Tables, actor: Operator, now: Instant, profile: AuthorityProfile,
        objects: Objects, secret: SecretKey
    ) {
        self.tables = tables
        self.actor = actor
        self.now = now
        self.profile = profile
        self.objects = objects
        self.secret = secret
    }

    public var today: Day { now.day(at: profile.offset) }

    public var view: View {
        View(reader: tables.reader, profile: profile, objects: objects, now: now)
    }

    // MARK: Reading

    /// A case as this command has left it so far, with at least so much of it.
    public mutating func caseFile(_ id: CaseID, _ depth: Depth = .sealed) throws -> CaseFile {
        if let known = cases[id], let reached = depths[id], reached >= depth { return known }
        var caseFile = try view.caseFile(id, max(depth, .derived))
        if let place = places[Stream.caseFile(id)] {
            for event in pending[place].events {
                caseFile.apply(try EventCoding.caseFile.decode(event))
            }
        }
        keep(caseFile, max(depth, .derived))
        return caseFile
    }

    /// The cases a filter passes, as the ledger has them.
    public mutating func caseFiles(
        _ filter: CaseFilter, _ depth: Depth = .open
    ) throws -> [CaseFile] {
        let files = try view.caseFiles(filter, depth)
        for file in files where cases[file.id] == nil { keep(file, depth) }
        return files
    }

    private mutating func keep(_ caseFile: CaseFile, _ depth: Depth) {
        cases[caseFile.id] = caseFile
        depths[caseFile.id] = depth
    }

    /// Lets go of marks, answers and derivations, so that thousands of cases can be gone through.
    mutating func forgetDetail(of ids: some Sequence<CaseID>) {
        for id in ids {
            cases[id]?.forgetDetail()
            depths[id] = .outline
        }
    }

    public mutating func round(_ id: RoundID) throws -> Round {
        if let known = rounds[id] { return known }
        let round = try view.round(id)
        rounds[id] = round
        return round
    }

    public mutating func session(_ id: SessionID) throws -> Session {
        if let known = sessions[id] { return known }
        let session = try view.session(id)
        sessions[id] = session
        return session
    }

    public mutating func standard(_ reference: SchemeReference) throws -> Standard {
        if let known = standards[reference.digest] { return known }
        let standard = try view.standard(reference)
        standards[reference.digest] = standard
        return standard
    }

    /// What a decision on a case may look at.
    public mutating func circumstances(
        round id: RoundID, scheme: SchemeReference, sessions ids: [SessionID] = [],
        involving person: PersonID? = nil
    ) throws -> Circumstances {
        var known: [SessionID: Session] = [:]
        for id in ids { known[id] = try session(id) }
        return Circumstances(
            now: now, offset: profile.offset, actor: actor, standard: try standard(scheme),
            round: try round(id), sessions: known,
            involvements: try person.map { try involvementsOf($0) } ?? [])
    }

    private func involvementsOf(_ person: PersonID) throws -> [Involvement] {
        let rows = try tables.reader.involvements(person: person.text)
        return (rows + (involvements[person.text] ?? [])).compactMap { row in
            Involvement.Kind(rawValue: row.kind).map {
                Involvement(
                    name: OperatorName(row.operatorName), kind: $0, case: CaseID(row.caseID),
                    on: Instant(milliseconds: row.at).day(at: profile.offset))
            }
        }
    }

    // MARK: Deciding

    /// Decides a command on a case and keeps its events for the commit.
    @discardableResult
    public mutating func perform(
        _ command: CaseCommand, on id: CaseID, sessions: [SessionID] = []
    ) throws -> CaseFile {
        let caseFile = try caseFile(id, command.depth)
        let circumstances = try circumstances(
            for: command, on: caseFile, sessions: sessions)
        do {
            return try append(
                caseFile.decide(command, in: circumstances), to: caseFile)
        } catch let refusal as Refusal {
            throw AuthorityError.refused(refusal, case: id)
        }
    }

    /// Why a command on a case would be refused now; nil if it would not.
    mutating func refusal(of command: CaseCommand, on id: CaseID) throws -> Refusal? {
        let caseFile = try caseFile(id, command.depth)
        let circumstances = try circumstances(for: command, on: caseFile)
        do throws(Refusal) {
            _ = try caseFile.decide(command, in: circumstances)
            return nil
        } catch {
            return error
        }
    }

    /// Gathers the circumstances of one command.
    public mutating func circumstances(
        for command: CaseCommand, on caseFile: CaseFile, sessions: [SessionID] = []
    ) throws -> Circumstances {
        let own = caseFile.attendance.values.compactMap(\.session)
        return try circumstances(
            round: caseFile.round, scheme: caseFile.scheme, sessions: own + sessions,
            involving: command.looksAtInvolvements(by: actor) ? caseFile.person : nil)
    }

    /// Applies decided events to a case and keeps them for the commit.
    @discardableResult
    public mutating func append(
        _ events: [CaseEvent], to caseFile: CaseFile
    ) throws -> CaseFile {
        var caseFile = caseFile
        let before = caseFile.version
        for event in events {
            caseFile.apply(event)
            note(event, of: caseFile)
        }
        try queue(events, of: caseFile, after: before)
        return caseFile
    }

    /// Opens a case by its first event.
    public mutating func open(_ id: CaseID, _ events: [CaseEvent]) throws -> CaseFile {
        guard let first = events.first, let caseFile = CaseFile(id: id, first: first) else {
            preconditionFailure("a case opens with a submission")
        }
        try queue(events, of: caseFile, after: 0)
        return caseFile
    }

    private mutating func queue(
        _ events: [CaseEvent], of caseFile: CaseFile, after version: Int
    ) throws {
        cases[caseFile.id] = caseFile
        depths[caseFile.id] = depths[caseFile.id] ?? .sealed
        if touched.insert(caseFile.id).inserted { dirty.append(caseFile.id) }
        queue(
            try events.map {
                try EventCoding.caseFile.readable($0, about: caseFile.person.text)
            }, to: Stream.caseFile(caseFile.id), after: version)
    }

    private mutating func note(_ event: CaseEvent, of caseFile: CaseFile) {
        let rows = caseFile.involvements(
            through: event, by: actor.name, at: now.milliseconds, offset: profile.offset)
        if !rows.isEmpty { involvements[caseFile.person.text, default: []] += rows }
    }

    /// Keeps encoded events of any stream for the commit.
    mutating func queue(_ events: [NewEvent], to stream: String, after version: Int) {
        if let place = places[stream] {
            pending[place].events += events
        } else {
            places[stream] = pending.count
            pending.append(PendingStream(stream: stream, version: version, events: events))
        }
    }

    // MARK: Other streams

    mutating func append(_ event: SessionEvent, to id: SessionID) throws {
        var session = try session(id)
        session.apply(event)
        sessions[id] = session
        let stream = Stream.session(id)
        let version = try tables.reader.version(of: stream)
        // Free text of the room is sealed under a key of its own, as operators' names are.
        queue(
            [try EventCoding.session.readable(event, about: stream)], to: stream,
            after: version)
    }

    mutating func open(_ id: SessionID, _ session: Session, _ event: SessionEvent) throws {
        sessions[id] = session
        queue([try EventCoding.session.readable(event)], to: Stream.session(id), after: 0)
    }

    mutating func append(_ event: PersonEvent, to id: PersonID) throws {
        let stream = Stream.person(id)
        let version = try tables.reader.version(of: stream)
        queue(
            [try EventCoding.person.readable(event, about: id.text)], to: stream,
            after: version)
    }

    /// The next dense identifier of a kind, such as C-0001.
    public func next(_ prefix: String) throws -> String {
        let number = String(try tables.nextNumber(prefix))
        return prefix + "-" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    }

    /// Destroys a person's key with the commit.
    mutating func forget(_ id: PersonID) {
        forgotten.append(id)
    }

    /// The next dense serial in a series of certificate numbers.
    mutating func nextSerial(in series: String) throws -> Int {
        let serial = try serials[series] ?? Int(tables.reader.nextSerial(in: series))
        serials[series] = serial + 1
        return serial
    }

    /// Has bytes kept among the objects with the commit, and not in a dry run.
    mutating func keep(_ bytes: [UInt8]) -> FileDigest {
        let digest = Digest(of: bytes).hex
        contents.append((digest, bytes))
        return FileDigest(digest)
    }

    /// Has files kept among the objects with the commit, and not in a dry run.
    mutating func atCommit(_ keep: @escaping () throws -> Void) {
        files.append(keep)
    }

    // MARK: Committing

    /// Writes what was to be kept, before the ledger names it.
    func keepContents() throws {
        try objects.keep(contents)
        for keep in files { try keep() }
    }

    /// Appends everything and brings the tables up to date.
    mutating func commit(into transaction: inout Transaction) throws {
        for stream in pending {
            try transaction.append(stream.events, to: stream.stream, expecting: stream.version)
        }
        let projection = Projection(tables: tables)
        for id in dirty {
            guard let caseFile = cases[id] else { continue }
            try projection.project(
                caseFile, under: try standard(caseFile.scheme).scheme, codes: profile.codes)
        }
        for id in Set(sessions.keys) where places[Stream.session(id)] != nil {
            if let session = sessions[id] {
                try projection.project(
                    session, version: tables.reader.version(of: Stream.session(id)))
            }
        }
        for person in involvements.keys.sorted() {
            for row in involvements[person] ?? [] { try tables.put(row) }
        }
        for id in forgotten { try transaction.erase(person: id.text) }
    }
}

extension NewEvent {
    init(_ event: EncodedEvent, about person: String? = nil) {
        self.init(
            type: event.type, typeVersion: event.version, body: event.body,
            personal: event.personal.flatMap { content in
                person.map { PersonalContent(of: $0, content) }
            })
    }
}

extension EventCoding {
    /// An event as the ledger keeps it for good: what could not be read again is not written.
    func readable(
        _ event: Event, about person: String? = nil
    ) throws(AuthorityError) -> NewEvent {
        let written = NewEvent(encode(event), about: person)
        do { _ = try decode(written) } catch { throw .unrecordable(error) }
        return written
    }

    /// Reads an event that is queued.
    fileprivate func decode(_ event: NewEvent) throws(RecordError) -> Event {
        try decode(
            type: event.type, version: event.typeVersion, body: event.body,
            personal: event.personal?.content)
    }
}
