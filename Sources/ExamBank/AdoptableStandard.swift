public import CertCore

/// A standard ready to be adopted: what it is judged by, and every file it is made of.
public struct AdoptableStandard: Sendable {
    public var standard: Standard
    /// By kind and identifier.
    public var files: [StandardFile]
    /// The bytes of every file, for the authority to keep.
    public var contents: [FileDigest: [UInt8]]
}

/// Why a standard cannot be put together.
public enum StandardFailure: Error, Hashable, Sendable {
    /// There is no such scheme, or not just one where none was named.
    case unknownScheme(SchemeID?, known: [SchemeID], nearest: SchemeID?)
    /// The errors of the scheme and of the files it refers to; of all files where it refers to some
    /// that could not be read.
    case errors([Finding])
    /// A kept file is not there.
    case missingFile(StandardFile)
    /// A kept file's bytes are not those of its digest.
    case changedFile(StandardFile)
    /// The files do not make the standard that was adopted.
    case otherStandard(SchemeReference, found: SchemeReference)
}

extension Catalogue {
    /// The standard of a scheme, the only one where none is named, if neither it nor a file it
    /// refers to has errors.
    public func standard(for id: SchemeID?) throws(StandardFailure) -> AdoptableStandard {
        guard let document = scheme(id) else {
            throw .unknownScheme(id, known: schemeIDs, nearest: nearestScheme(to: id))
        }
        let parts = StandardParts(of: document, in: self)
        let errors = findings.filter { $0.severity == .error }
        let own = errors.filter { parts.paths.contains($0.file) }
        guard own.isEmpty, parts.isComplete else { throw .errors(own.isEmpty ? errors : own) }
        return parts.assembled
    }
}

extension Standard {
    /// The standard that was adopted, from its kept files.
    ///
    /// Only what makes the files readable is asked of them again: rules that later versions of the
    /// program add do not bar an adopted standard from being read.
    public init(
        adopted reference: SchemeReference, files: [StandardFile],
        contents: (FileDigest) -> [UInt8]?
    ) throws(StandardFailure) {
        var sources: [SourceFile] = []
        var assets: [String: SourceFile] = [:]
        for file in files {
            guard let bytes = contents(file.digest) else { throw .missingFile(file) }
            guard FileDigest(of: bytes) == file.digest else { throw .changedFile(file) }
            let source = SourceFile(path: "\(file.kind.rawValue)/\(file.id)", bytes: bytes)
            if file.kind == .asset { assets[file.id] = source } else { sources.append(source) }
        }
        let catalogue = Catalogue(kept: sources) { path, bank in
            let id = bank.dropFirst(StandardFile.Kind.bank.rawValue.count + 1)
            return assets["\(id)/\(path)"]
        }
        guard let document = catalogue.schemes[reference.id] else {
            throw .unknownScheme(reference.id, known: catalogue.schemeIDs, nearest: nil)
        }
        let parts = StandardParts(of: document, in: catalogue)
        guard parts.isComplete else { throw .errors(catalogue.findings) }
        let standard = parts.assembled.standard
        guard standard.reference == reference else {
            throw .otherStandard(reference, found: standard.reference)
        }
        self = standard
    }
}
