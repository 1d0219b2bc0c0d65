public import CertCore
import TextFormats

/// All exam files at hand, read and checked together.
///
/// It never touches the disk: the caller brings the bytes.
public struct Catalogue: Sendable {
    /// One file of a known format.
    public struct Entry: Hashable, Sendable {
        public var path: String
        public var title: Phrase
        /// Kind, identifier and digest.
        public var file: StandardFile
        public var isSample: Bool
    }

    /// Everything there is to say about the files, by file and place.
    public let findings: [Finding]
    /// The files that say what they are, in the order given.
    public let entries: [Entry]
    /// The files to which the findings belong: all but those of other kinds met in folders.
    public let files: [SourceFile]

    let schemes: [SchemeID: Document<SchemeFile>]
    let banks: [BankID: Document<Bank>]
    let libraries: [TaskLibraryID: Document<TaskLibrary>]
    let courses: [CourseListID: Document<CourseList>]
    let calendars: [CalendarID: Document<CalendarYear>]

    /// - Parameter today: the day by which reviews are out of date; nil where none is.
    public init(
        _ files: [SourceFile], thresholds: CheckThresholds = CheckThresholds(), today: Day? = nil
    ) {
        self.init(files, in: Shelf(thresholds, today: today), isAdopted: false)
    }

    /// Files of an adopted standard need only be readable.
    init(kept files: [SourceFile]) {
        self.init(files, in: Shelf(), isAdopted: true)
    }

    private init(_ files: [SourceFile], in empty: Shelf, isAdopted: Bool) {
        var shelf = empty
        for file in files { shelf.add(file) }
        schemes = shelf.schemes
        banks = shelf.banks
        libraries = shelf.libraries
        courses = shelf.courses
        calendars = shelf.calendars
        entries = shelf.entries
        self.files = files.filter { !shelf.foreign.contains($0.path) }
        if !isAdopted { shelf.checkWhole() }
        findings = shelf.findings(in: files)
    }

    public var schemeIDs: [SchemeID] { schemes.keys.sorted() }
    public var bankIDs: [BankID] { banks.keys.sorted() }

    /// A bank without errors in its own file.
    public func bank(_ id: BankID) -> Bank? {
        banks[id].flatMap { $0.isComplete ? $0.value : nil }
    }
}
