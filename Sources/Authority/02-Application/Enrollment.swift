public import CertCore
import Ledger
import Records
import Seals

/// One person's application, ready to be entered.
public struct Enrollment: Hashable, Sendable {
    public var particulars: Particulars
    public var form: ApplicationForm
    /// The failed case this is a resit of.
    public var previous: CaseID?

    public init(particulars: Particulars, form: ApplicationForm, previous: CaseID? = nil) {
        self.particulars = particulars
        self.form = form
        self.previous = previous
    }
}

extension Work {
    /// Enters an application: finds or registers the person and opens a case.
    public mutating func enroll(_ enrollment: Enrollment, in round: RoundID) throws -> CaseFile {
        let lookup = secret.lookup(of: enrollment.particulars.document)
        let person: Person
        if let row = try tables.reader.person(idLookup: lookup) {
            person = try view.person(PersonID(row.id))
            try correct(person, to: enrollment.particulars)
        } else {
            person = try register(enrollment.particulars)
        }
        let submission = try submission(enrollment, by: person, in: round)
        let circumstances = try circumstances(round: round, scheme: submission.scheme)
        do {
            let events = try CaseFile.submit(
                submission, by: person, others: others(of: person.id, in: round),
                in: circumstances)
            return try open(CaseID(next("C")), events)
        } catch let refusal as Refusal {
            throw AuthorityError.refused(refusal, case: enrollment.previous)
        }
    }

    /// The person's other cases in a round that were not withdrawn.
    func others(
        of person: PersonID, in round: RoundID, beside id: CaseID? = nil
    ) throws -> [CaseID] {
        try tables.reader.cases(CaseFilter(round: round.text, person: person.text))
            .filter { $0.state != CaseFile.State.withdrawn.rawValue && $0.id != id?.text }
            .map { CaseID($0.id) }
    }

    /// Refuses the holder of a document who may not apply, before all else is asked of them.
    ///
    /// - Parameter previous: the case they say theirs is a resit of.
    public mutating func requireApplicant(
        _ document: IdentityDocument, to id: RoundID, resitting previous: CaseID? = nil
    ) throws {
        let earlier = try previous.map { try view.caseFile($0) }
        let lookup = secret.lookup(of: document)
        let row = try tables.reader.person(idLookup: lookup)
        if let earlier, earlier.person.text != row?.id {
            throw AuthorityError.refused(
                .application(.resit(.otherPerson(earlier.id))), case: nil)
        }
        guard let row else { return }
        let person = try view.person(PersonID(row.id))
        let others = try others(of: person.id, in: id)
        let scheme = try round(id).scheme
        let circumstances = try circumstances(round: id, scheme: scheme)
        try deciding { () throws(Refusal) in
            try CaseFile.requireApplicant(person, others: others, in: circumstances)
        }
        let failure =
            try earlier
            ?? failure(of: person.id, under: scheme).map { id in
                try view.caseFile(id)
            }
        try deciding(on: failure?.id) { () throws(Refusal) in
            _ = try failure?.resit(on: today, under: circumstances.scheme)
        }
    }

    private mutating func submission(
        _ enrollment: Enrollment, by person: Person, in id: RoundID
    ) throws -> Submission {
        let round = try round(id)
        var submission = Submission(
            person: person.id, round: id, scheme: round.scheme, form: Personal(enrollment.form))
        guard let previous = try enrollment.previous ?? failure(of: person.id, under: round.scheme)
        else { return submission }
        let earlier = try view.caseFile(previous)
        do {
            guard earlier.person == person.id else {
                throw Refusal.application(.resit(.otherPerson(previous)))
            }
            let scheme = try standard(round.scheme).scheme
            submission.carried = try earlier.resit(on: today, under: scheme)
            submission.previous = previous
            submission.attempt = earlier.attempt + 1
        } catch let refusal as Refusal {
            throw AuthorityError.refused(refusal, case: previous)
        }
        return submission
    }

    /// The person's newest case under a scheme, in whatever version, if it failed: who comes again
    /// comes to a resit, so that waiting times and attempts count, whether the roster says so or not.
    private func failure(of person: PersonID, under scheme: SchemeReference) throws -> CaseID? {
        let rows = try tables.reader.cases(CaseFilter(person: person.text))
        for id in rows.map({ CaseID($0.id) }).sorted(by: { $1.isBefore($0) }) {
            guard let file = try tables.reader.caseFile(id, .open),
                file.scheme.id == scheme.id, file.standing != .withdrawn
            else { continue }
            return file.standing == .failed ? id : nil
        }
        return nil
    }

    private mutating func register(_ particulars: Particulars) throws -> Person {
        let person = Person(
            id: PersonID(try next("P")), particulars: Personal(particulars))
        try append(.registered(Personal(particulars)), to: person.id)
        try Projection(tables: tables).project(
            person, secret: secret, offset: profile.offset, version: 1)
        return person
    }

    /// Later applications may correct how a person is reached or named.
    mutating func correct(_ person: Person, to particulars: Particulars) throws {
        guard person.particulars.value != particulars else { return }
        let holder = try tables.reader.person(idLookup: secret.lookup(of: particulars.document))
        if let holder, holder.id != person.id.text {
            throw AuthorityError.documentTaken(PersonID(holder.id))
        }
        var corrected = person
        corrected.particulars = Personal(particulars)
        try append(
            .corrected(Personal(particulars), reason: Personal("application")), to: person.id)
        try Projection(tables: tables).project(
            corrected, secret: secret, offset: profile.offset,
            version: tables.reader.version(of: Stream.person(person.id)) + 1)
        try tables.renameCases(of: person.id.text, to: particulars.name)
    }
}
