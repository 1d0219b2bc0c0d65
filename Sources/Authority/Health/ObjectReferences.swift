import CertCore
import Ledger
import Seals

/// Which of the objects the ledger speaks of.
///
/// What belongs to the cases of erased persons counts no more.
struct ObjectReferences {
    /// The files that must be there, each with the first event that needs it.
    private(set) var needed: [FileDigest: Int64] = [:]
    /// Every digest that is named at all, of a file or of something else.
    private(set) var named: Set<String> = []

    private var erased: Set<CaseID> = []

    init(_ reader: Reader) throws {
        try reader.forEachEvent(.all, personal: true) { event in
            try add(event, reader)
        }
    }

    private mutating func add(_ event: RecordedEvent, _ reader: Reader) throws {
        let digests: [FileDigest]
        switch try LedgerEvent(event) {
        case .standard(.adopted(_, _, let files)): digests = files.map(\.digest)
        case .caseFile(let id, let change):
            if case .application(.submitted(let submission)) = change,
                try reader.isErased(person: submission.person.text)
            {
                erased.insert(id)
            }
            if erased.contains(id) { return }
            digests = change.documents
        case .authority, .operator, .round, .session, .person: digests = []
        }
        for digest in digests where needed[digest] == nil { needed[digest] = event.sequence }
        named.formUnion(Self.digests(in: event.body))
        if case .known(let bytes) = event.personal { named.formUnion(Self.digests(in: bytes)) }
    }

    /// Whatever looks like a SHA-256 in hexadecimal: a file is rather kept than missed.
    static func digests(in bytes: [UInt8]) -> [String] {
        let digits = Set("0123456789abcdef".utf8)
        return bytes.split { !digits.contains($0) }
            .filter { $0.count == Digest.zero.hex.utf8.count }
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

extension CaseEvent {
    /// The files an event refers to.
    var documents: [FileDigest] {
        switch self {
        case .application(.submitted(let submission)): submission.form.documents
        case .application(.amended(let form, _)), .application(.supplemented(let form, _)):
            form.documents
        case .training(.recorded(let completion)): completion.evidence.map { [$0] } ?? []
        case .certificate(.issued(_, _, _, _, let document)),
            .certificate(.replaced(let document, _)):
            [document]
        default: []
        }
    }
}

extension Personal<ApplicationForm> {
    fileprivate var documents: [FileDigest] { value?.evidence.map(\.digest) ?? [] }
}
