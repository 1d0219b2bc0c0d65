public import CertCore
import Ledger

extension View {
    /// Finds an adopted scheme: `id` (its newest version), `id@version`, or the start of a digest.
    public func schemeReference(_ name: String) throws -> SchemeReference {
        let rows = try reader.schemes()
        let found =
            rows.last { $0.id == name } ?? rows.last { "\($0.id)@\($0.version)" == name }
            ?? rows.first { name.utf8.count >= 6 && $0.digest.hasPrefix(name) }
        guard let found else {
            throw AuthorityError.notFound(
                .scheme, name, known: rows.map { "\($0.id)@\($0.version)" })
        }
        return SchemeReference(
            id: SchemeID(found.id), version: found.version, digest: FileDigest(found.digest))
    }
}
