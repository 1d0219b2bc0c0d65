public import CertCore
import ExamBank
import Ledger
import Records

/// Standards as the authority keeps them: an event names the files, the objects hold them.
struct StandardStore {
    let reader: Reader
    let objects: Objects

    func load(_ reference: SchemeReference) throws -> Standard {
        let files = try files(of: reference)
        var contents: [FileDigest: [UInt8]] = [:]
        for file in files { contents[file.digest] = try objects.read(file.digest.text) }
        return try Standard(adopted: reference, files: files) { contents[$0] }
    }

    func files(of reference: SchemeReference) throws -> [StandardFile] {
        var files: [StandardFile]?
        try reader.forEachEvent(.stream(Stream.scheme(reference.digest))) { event in
            if case .adopted(_, _, let adopted) = try EventCoding.standard.decode(event) {
                files = adopted
            }
        }
        guard let files else {
            throw AuthorityError.notFound(.scheme, reference.id.text, known: [])
        }
        return files
    }
}

extension View {
    /// The scheme's file as it was adopted, byte for byte.
    public func schemeFile(_ reference: SchemeReference) throws -> [UInt8] {
        let store = StandardStore(reader: reader, objects: objects)
        guard let file = try store.files(of: reference).first(where: { $0.kind == .scheme }) else {
            throw AuthorityError.notFound(.scheme, reference.id.text, known: [])
        }
        return try objects.read(file.digest.text)
    }
}
