public import CertCore
public import ExamBank
import Ledger
import Records

extension Work {
    /// Makes a checked scheme and its files a standard of the authority.
    ///
    /// A version that was adopted with other content stays as it is: a changed scheme takes a new
    /// version.
    public mutating func adopt(_ adoptable: AdoptableStandard) throws -> SchemeReference {
        guard actor.roles.contains(.schemeOwner) else {
            throw AuthorityError.refused(
                .notPermitted(actor.name, needs: [.schemeOwner]), case: nil)
        }
        let reference = adoptable.standard.reference
        let scheme = adoptable.standard.scheme
        for row in try tables.reader.schemes(id: reference.id.text)
        where row.version == reference.version {
            if row.digest == reference.digest.text {
                throw AuthorityError.alreadyThere("\(reference.id) v\(reference.version)")
            }
            throw AuthorityError.versionTaken(reference)
        }
        for (_, bytes) in adoptable.contents { _ = keep(bytes) }
        let event = StandardEvent.adopted(
            reference, title: scheme.title, files: adoptable.files)
        queue(
            [NewEvent(EventCoding.standard.encode(event))], to: Stream.scheme(reference.digest),
            after: 0)
        try Projection(tables: tables).project(adoptable.standard)
        return reference
    }
}
