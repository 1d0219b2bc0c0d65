import CertCore
import Seals
import TextFormats

/// The files that one scheme is made of, as far as they are there.
struct StandardParts {
    /// One of the files, whatever its kind.
    struct Piece {
        let file: StandardFile
        let path: String
        let bytes: [UInt8]
        let isComplete: Bool
    }

    private let scheme: Scheme
    private let banks: [Document<BankFile>]
    private let libraries: [Document<TaskLibrary>]
    private let courses: Document<CourseList>?
    private let calendars: [Document<CalendarYear>]
    private let pieces: [Piece]
    /// Every file that the scheme names is there and was read without loss.
    let isComplete: Bool

    init(of document: Document<SchemeFile>, in catalogue: Catalogue) {
        scheme = document.value.scheme
        let bankIDs = Set(scheme.parts.compactMap { $0.theory?.bank }).sorted()
        let libraryIDs = Set(scheme.parts.compactMap { $0.practical?.library }).sorted()
        banks = bankIDs.compactMap { catalogue.banks[$0] }
        libraries = libraryIDs.compactMap { catalogue.libraries[$0] }
        courses = document.value.courses.flatMap { catalogue.courses[$0] }
        calendars = scheme.calendars.compactMap { catalogue.calendars[$0] }
        var pieces = [document.piece(.scheme, scheme.id)]
        pieces += banks.map { $0.piece(.bank, $0.value.id) }
        pieces += banks.flatMap(\.assetPieces)
        pieces += libraries.map { $0.piece(.tasks, $0.value.id) }
        if let courses { pieces.append(courses.piece(.courses, courses.value.id)) }
        pieces += calendars.map { $0.piece(.calendar, $0.value.id) }
        self.pieces = pieces.sorted {
            ($0.file.kind.rawValue, $0.file.id) < ($1.file.kind.rawValue, $1.file.id)
        }
        let assetCount = banks.reduce(0) { $0 + Set($1.value.assets.flatMap(\.paths)).count }
        let named =
            1 + bankIDs.count + assetCount + libraryIDs.count
            + (document.value.courses == nil ? 0 : 1) + scheme.calendars.count
        isComplete = pieces.count == named && pieces.allSatisfy(\.isComplete)
    }

    var paths: Set<String> { Set(pieces.map(\.path)) }

    var assembled: AdoptableStandard {
        var scheme = scheme
        scheme.training.courses = courses?.value.courses ?? []
        let standard = Standard(
            reference: SchemeReference(id: scheme.id, version: scheme.version, digest: digest),
            scheme: scheme,
            banks: Dictionary(uniqueKeysWithValues: banks.map { ($0.value.id, $0.value.bank) }),
            bankDigests: Dictionary(
                uniqueKeysWithValues: banks.map { ($0.value.id, $0.contentDigest) }),
            libraries: Dictionary(uniqueKeysWithValues: libraries.map { ($0.value.id, $0.value) }),
            calendar: WorkingCalendar(calendars.map(\.value.year)))
        let contents = pieces.map { ($0.file.digest, $0.bytes) }
        return AdoptableStandard(
            standard: standard, files: pieces.map(\.file),
            contents: Dictionary(contents) { first, _ in first })
    }

    /// Covers kind, identifier and digest of every file, each with its length, in their order.
    private var digest: FileDigest {
        var digester = Digester(domain: "certify-standard/1")
        for piece in pieces {
            digester.field(piece.file.kind.rawValue)
            digester.field(piece.file.id)
            digester.field(piece.file.digest.text)
        }
        return FileDigest(digester.finish().hex)
    }
}

extension Document {
    func piece<Subject>(
        _ kind: StandardFile.Kind, _ id: Code<Subject>
    ) -> StandardParts.Piece {
        StandardParts.Piece(
            file: StandardFile(kind: kind, id: id.text, digest: digest), path: path,
            bytes: json.bytes, isComplete: isComplete)
    }
}

extension Document<BankFile> {
    /// Of all that candidates may read: the digest of the file, or of that and its assets.
    var contentDigest: FileDigest {
        guard let files = value.assetFiles, !files.isEmpty else { return digest }
        var digester = Digester(domain: "certify-bank-with-assets/1")
        digester.field(digest.text)
        for (path, asset) in files.sorted(by: { $0.key < $1.key }) {
            digester.field(path)
            digester.field(FileDigest(of: asset.file.bytes).text)
        }
        return FileDigest(digester.finish().hex)
    }

    /// The files of the bank's assets, as far as they are there.
    fileprivate var assetPieces: [StandardParts.Piece] {
        (value.assetFiles ?? [:]).map { path, asset in
            StandardParts.Piece(
                file: StandardFile(
                    kind: .asset, id: "\(value.id)/\(path)",
                    digest: FileDigest(of: asset.file.bytes)),
                path: asset.file.path, bytes: asset.file.bytes, isComplete: asset.text != nil)
        }
    }
}
