public import CertCore
import Ledger

extension Work {
    /// Voids a part or takes points for misconduct; a tier that bars a person does so as well.
    ///
    /// - Parameter tier: nil for a fault that is not the candidate's.
    public mutating func void(
        _ id: CaseID, part: PartID, tier: TierID?, reason: String
    ) throws -> CaseFile {
        let caseFile = try perform(
            .attendance(.void(part, tier: tier, reason: reason)), on: id)
        let scheme = try standard(caseFile.scheme).scheme
        let effect = scheme.misconduct.first { $0.id == tier }?.effect
        if case .allVoid(let months)? = effect, months > 0 {
            let until = today.adding(months: months).advanced(by: -1)
            try bar(caseFile.person, until: until, because: id)
        }
        return caseFile
    }

    /// Takes no application from a person up to and including a day; never shortens a bar.
    private mutating func bar(_ id: PersonID, until: Day, because case: CaseID) throws {
        var person = try view.person(id)
        if let earlier = person.barredUntil, earlier >= until { return }
        let version = try tables.reader.version(of: Stream.person(id))
        let event = PersonEvent.barred(until: until, case: `case`)
        try append(event, to: id)
        person.apply(event)
        try Projection(tables: tables).project(
            person, secret: secret, offset: profile.offset,
            version: version + 1)
    }
}
