import CertCore
import Ledger
import Records
import Seals

/// Everything the events say, from the first to the last: what the tables for listing follow from.
struct Replay {
    private var authority: AuthorityProfile?
    private var operators: [OperatorName: Operator] = [:]
    private var standards: [FileDigest: Standard] = [:]
    private var rounds: [RoundID: Round] = [:]
    private var sessions: [SessionID: Session] = [:]
    private var persons: [PersonID: Person] = [:]
    private var cases: [CaseID: CaseFile] = [:]
    private var involvements: [InvolvementRow] = []
    private var tickets: [TicketRow] = []
    /// How many events each stream has.
    private var versions: [String: Int] = [:]

    private let objects: Objects
    private let secret: SecretKey

    /// Replays a ledger as of one moment; of what is sealed only the persons' own data are opened.
    init(_ reader: Reader, objects: Objects, secret: SecretKey) throws {
        self.objects = objects
        self.secret = secret
        let persons = Stream.person("")
        try reader.forEachEvent(.streams(prefix: persons), personal: true) { event in
            try apply(event, reader)
        }
        try reader.forEachEvent(.all) { event in
            if !event.stream.hasPrefix(persons) { try apply(event, reader) }
        }
    }

    private mutating func apply(_ event: RecordedEvent, _ reader: Reader) throws {
        versions[event.stream] = event.streamVersion
        switch try LedgerEvent(event) {
        case .authority(.founded(let profile)): authority = profile
        case .operator(let name, let change): apply(change, to: name)
        case .standard(.adopted(let reference, _, _)):
            standards[reference.digest] = try StandardStore(reader: reader, objects: objects)
                .load(reference)
        case .round(let id, let change): rounds[id].replay(change, id: id)
        case .session(let id, let change): sessions[id].replay(change, id: id)
        case .person(let id, let change):
            persons[id, default: Person(id: id, particulars: .erased)].apply(change)
        case .caseFile(let id, let change):
            cases[id].replay(change, id: id)
            if let caseFile = cases[id] { note(change, of: caseFile, event) }
        }
    }

    private mutating func apply(_ change: OperatorEvent, to name: OperatorName) {
        switch change {
        case .added(let roles, _, let person, _):
            operators[name] = Operator(name: name, roles: roles, person: person)
        case .retired: operators[name]?.isRetired = true
        }
    }

    /// What a case leaves in other tables, whatever becomes of it.
    private mutating func note(_ change: CaseEvent, of caseFile: CaseFile, _ event: RecordedEvent) {
        involvements += caseFile.involvements(
            through: change, by: OperatorName(event.operatorName), at: event.at,
            offset: authority?.offset ?? .utc)
        if case .theory(.formDrawn(_, let form)) = change {
            tickets.append(
                TicketRow(
                    ticket: form.ticket, caseID: caseFile.id.text, session: form.session.text))
        }
    }

    /// Fills empty tables.
    func project(into tables: Tables) throws {
        guard let authority else { return }
        let projection = Projection(tables: tables)
        for account in operators.values {
            try projection.project(account, version: version(Stream.operator(account.name)))
        }
        for standard in standards.values { try projection.project(standard) }
        for round in rounds.values {
            try projection.project(
                round, version: version(Stream.round(round.id)), offset: authority.offset)
        }
        for session in sessions.values {
            try projection.project(session, version: version(Stream.session(session.id)))
        }
        for person in persons.values {
            try projection.project(
                person, secret: secret, offset: authority.offset,
                version: version(Stream.person(person.id)))
        }
        for caseFile in cases.values {
            guard let standard = standards[caseFile.scheme.digest] else {
                throw AuthorityError.notFound(.scheme, caseFile.scheme.digest.text, known: [])
            }
            try projection.project(caseFile, under: standard.scheme, codes: authority.codes)
        }
        for row in tickets { try tables.put(row) }
        for row in involvements { try tables.put(row) }
    }

    private func version(_ stream: String) -> Int { versions[stream] ?? 0 }
}
