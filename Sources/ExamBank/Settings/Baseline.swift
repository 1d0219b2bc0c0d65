import CertCore
import TextFormats

/// `certify-baseline/1`: what was found once and is let stand for the time being, so that a check
/// fails on what is new only.
public struct Baseline: Sendable {
    public static let format = "certify-baseline/\(FileFormat.version)"

    /// One finding, known by its fingerprint; the rest is for those who read the file.
    struct Entry: Hashable, Sendable {
        var fingerprint: String
        var code: String
        var document: String
        var item: String?
        /// The document of the other item that it is about as well.
        var beside: String?
        var place: Range<Int>
    }

    public let file: SourceFile
    private let entries: [Entry]
    private let root: JSONNode

    /// Reads a baseline, or throws what is wrong with it.
    public init(_ file: SourceFile) throws(BaselineFailure) {
        let notes = Notes(file: file.path)
        let document = Document<[Entry]>(file, as: Self.format, notes) { object in
            object.required("findings", .list(of: Entry.reading)).compactMap(\.self)
        }
        guard let document, notes.remarks.isEmpty else {
            let root = document?.json.root ?? (try? JSONDocument(parsing: file.bytes))?.root
            let findings = root.map { RemarkPlaces.findings(of: notes.remarks, in: $0) }
            throw BaselineFailure(
                findings: findings ?? notes.remarks.map { RemarkPlaces.bare($0) })
        }
        self.file = file
        entries = document.value
        root = document.json.root
    }

    /// The fingerprints of what it lets stand.
    public var fingerprints: Set<String> { Set(entries.map(\.fingerprint)) }

    /// A finding at each entry that is not found any more, although its file was looked at, or as
    /// much of it as it takes to find it.
    public func staleEntries(in catalogue: Catalogue) -> [Finding] {
        let found = Set(Fingerprint.all(of: catalogue.findings).map(\.hex))
        let gone = entries.filter { !found.contains($0.fingerprint) }
        let torn = Set(gone.map(\.document)).subtracting(catalogue.complete)
        let whole = Dictionary(
            uniqueKeysWithValues: torn.map { ($0, catalogue.wholeItems(ofBank: $0)) })
        let stale = gone.filter { entry in
            entry.isLookedFor(in: catalogue.complete)
                || entry.isLookedFor(among: whole[entry.document] ?? [])
        }
        let remarks = stale.map { entry in
            let fault = SettingsFault.staleEntry(entry.code, item: entry.item?.brief)
            return Remark(file: file.path, range: entry.place, detail: .settings(fault))
        }
        return RemarkPlaces.findings(of: remarks, in: root)
    }
}

/// What is wrong with a baseline.
public struct BaselineFailure: Error, Hashable, Sendable {
    public var findings: [Finding]
}

extension Baseline.Entry {
    /// Whether all was looked at that it takes to find it.
    fileprivate func isLookedFor(in documents: Set<String>) -> Bool {
        guard documents.contains(document) else { return false }
        if let beside { return documents.contains(beside) }
        return FindingCode(rawValue: code)?.needsCompany != true
    }

    /// The same where its item is among these, which were read whole.
    fileprivate func isLookedFor(among items: Set<String>) -> Bool {
        FindingCode(rawValue: code)?.isOfItemAlone == true && item.map(items.contains) == true
    }

    fileprivate static var reading: Reading<Baseline.Entry?> {
        Reading({ _ in .anything }, blank: nil) { node, notes in
            let place = node["trail"]?.range ?? node.range
            return Reading<Baseline.Entry>.object { object in
                let entry = Baseline.Entry(
                    fingerprint: object.required("fingerprint", .identifier),
                    code: object.required("code", .identifier),
                    document: object.required("document", .text),
                    item: object.optional("item", .text),
                    beside: object.optional("beside", .text), place: place)
                _ = object.required("trail", .text)
                return entry
            }.read(node, notes)
        }
    }
}
