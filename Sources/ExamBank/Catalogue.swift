public import CertCore
import TextFormats

/// All exam files at hand, read and checked together.
///
/// It never touches the disk: the caller brings the bytes, those of assets when asked for them.
public struct Catalogue: Sendable {
    /// One file of a known format.
    public struct Entry: Hashable, Sendable {
        public var path: String
        public var title: Phrase
        public var kind: StandardFile.Kind
        public var id: String
        public var isSample: Bool
    }

    /// Everything there is to say about the files, by file and place.
    public let findings: [Finding]
    /// What authors let stand, by file and place, each with the reason.
    public let ignored: [Finding]
    /// The files that say what they are, in the order given.
    public let entries: [Entry]
    /// The identifiers of the files that were read without loss and looked at as a whole.
    let complete: Set<String>
    /// The files to which the findings belong: settings, then all but those of other kinds met in
    /// folders.
    public let files: [SourceFile]

    /// None of the files given is ours.
    public let isEmpty: Bool
    /// How many files of other kinds were met in folders.
    public let passedOver: Int

    let schemes: [SchemeID: Document<SchemeFile>]
    let banks: [BankID: Document<BankFile>]
    let libraries: [TaskLibraryID: Document<TaskLibrary>]
    let courses: [CourseListID: Document<CourseList>]
    let calendars: [CalendarID: Document<CalendarYear>]
    let forms: [Document<FormFile>]

    /// - Parameters:
    ///   - today: the day by which reviews are out of date; nil where none is.
    ///   - assets: nil where nobody asks what the assets of banks say.
    public init(
        _ files: [SourceFile], checks: Checks = .all, settings: CheckSettings = CheckSettings(),
        today: Day? = nil, assets: AssetReader? = nil
    ) {
        let settled = SettledSettings(settings, beside: Set(files.map(\.path)))
        self.init(
            files, settings, in: Shelf(settled, today: today, assets: assets),
            lookingAtWhole: checks)
    }

    /// Files of an adopted standard need only be readable.
    init(kept files: [SourceFile], assets: @escaping AssetReader) {
        self.init(files, CheckSettings(), in: Shelf(assets: assets), lookingAtWhole: nil)
    }

    private init(
        _ files: [SourceFile], _ settings: CheckSettings, in empty: Shelf,
        lookingAtWhole checks: Checks?
    ) {
        let given = Set(files.map(\.path))
        var shelf = empty
        shelf.add(files)
        schemes = shelf.schemes
        banks = shelf.banks
        libraries = shelf.libraries
        courses = shelf.courses
        calendars = shelf.calendars
        forms = shelf.forms
        entries = shelf.entries
        let ours = files.filter { !shelf.foreign.contains($0.path) }
        let settled = settings.sources.map(\.file).filter { !given.contains($0.path) }
        let told = files + shelf.assetFiles.filter { !given.contains($0.path) }
        self.files = settled + ours + told[files.count...]
        isEmpty = ours.isEmpty
        passedOver = files.count - ours.count
        if let checks { shelf.checkWhole(checks) }
        complete = Set(entries.filter { shelf.seen.contains($0.path) }.map(\.id))
            .union(shelf.assetNames.values)
        let findings = shelf.findings(in: settled + told)
        self.findings = findings.filter { $0.reason == nil }
        ignored = findings.filter { $0.reason != nil }
    }

    public var schemeIDs: [SchemeID] { schemes.keys.sorted() }
    public var bankIDs: [BankID] { banks.keys.sorted() }

    /// The files of banks and schemes that were read without loss, though other rules may find
    /// errors in them.
    public var filesTakenIn: Set<String> {
        let schemes = schemes.values.filter(\.isComplete).map(\.path)
        return Set(schemes + banks.values.filter(\.isComplete).map(\.path))
    }

    /// The items that were read without loss, whatever else is lost of their bank.
    func wholeItems(ofBank id: String) -> Set<String> {
        let items = banks[BankID(id)]?.value.list.listed ?? []
        return Set(items.filter(\.lost.isEmpty).map(\.id.text))
    }

    /// The scheme of this name, or the only one there is.
    func scheme(_ id: SchemeID?) -> Document<SchemeFile>? {
        guard let id else { return schemes.count == 1 ? schemes.first?.value : nil }
        return schemes[id]
    }

    func nearestScheme(to id: SchemeID?) -> SchemeID? {
        id.flatMap { nearest(to: $0, among: schemeIDs) }
    }

    /// A bank without errors in its own file.
    public func bank(_ id: BankID) -> Bank? {
        banks[id].flatMap { $0.isComplete ? $0.value.bank : nil }
    }
}
