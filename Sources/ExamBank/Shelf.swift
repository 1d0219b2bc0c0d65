import CertCore
import Parallel
import TextFormats

/// A catalogue in the making: files come in one by one and are then looked at together.
struct Shelf {
    private(set) var schemes: [SchemeID: Document<SchemeFile>] = [:]
    private(set) var banks: [BankID: Document<BankFile>] = [:]
    /// Banks without an identifier of their own, which nothing can refer to.
    private var unnamedBanks: [Document<BankFile>] = []
    private(set) var libraries: [TaskLibraryID: Document<TaskLibrary>] = [:]
    private(set) var courses: [CourseListID: Document<CourseList>] = [:]
    private(set) var calendars: [CalendarID: Document<CalendarYear>] = [:]
    private(set) var forms: [Document<FormFile>] = []
    private(set) var entries: [Catalogue.Entry] = []
    /// Files that never said they are ours, passed over.
    private(set) var foreign: Set<String> = []

    /// The file of each identifier.
    private var owners: [StandardFile.Kind: [String: String]] = [:]
    private var roots: [String: JSONNode] = [:]
    private var remarks: [Remark] = []
    private let settings: SettledSettings
    private let today: Day?
    private let readAsset: AssetReader?
    /// The files of assets, in the order of the banks and their entries.
    private(set) var assetFiles: [SourceFile] = []
    /// What each is known by wherever a check is run: its bank, and its path from there.
    private(set) var assetNames: [String: String] = [:]
    private var ignores: [String: Ignores] = [:]
    /// What was not kept of each file, as too much.
    private var rests: [String: [Telling.Rest]] = [:]
    /// The files that were read without loss …
    private var whole: Set<String> = []
    /// … and then looked at as a whole.
    private(set) var seen: Set<String> = []
    /// A file that does not say what it is may be the one that another refers to.
    private var hasStrangers = false

    /// - Parameter readAsset: nil where nobody asks what assets say.
    init(
        _ settings: SettledSettings = SettledSettings(), today: Day? = nil,
        assets readAsset: AssetReader? = nil
    ) {
        self.settings = settings
        self.today = today
        self.readAsset = readAsset
        roots = settings.roots
        remarks = settings.remarks
    }

    /// Reads files, as many at a time as there are processors, and adds them in their order.
    mutating func add(_ files: [SourceFile]) {
        let settings = settings
        let read = concurrently(files.count) {
            ReadFile(files[$0], settings.settings(of: files[$0].path))
        }
        for file in read { add(file) }
    }

    private mutating func add(_ read: ReadFile) {
        let file = read.file
        if read.opened == nil, settings.unopened.contains(file.path) {
            hasStrangers = true
            return
        }
        if read.opened == nil, !file.isNamed, file.obstacle == nil,
            ForeignFile.isForeign(file, read.remarks)
        {
            foreign.insert(file.path)
            return
        }
        remarks += read.remarks
        if !read.rests.isEmpty { rests[file.path] = read.rests }
        if !read.ignores.isEmpty { ignores[file.path] = Ignores(read.ignores) }
        switch read.opened {
        case nil: hasStrangers = true
        case .scheme(let document):
            let scheme = document.value.scheme
            if note(document, .scheme, scheme.id.text, scheme.title, isSample: scheme.isSample) {
                schemes[scheme.id] = document
            }
        case .bank(var document):
            fetchAssets(of: &document)
            let bank = document.value
            if note(document, .bank, bank.id.text, bank.title, isSample: bank.isSample) {
                banks[bank.id] = document
            } else {
                unnamedBanks.append(document)
            }
        case .tasks(let document):
            if note(document, .tasks, document.value.id.text) {
                libraries[document.value.id] = document
            }
        case .courses(let document):
            if note(document, .courses, document.value.id.text, document.value.title) {
                courses[document.value.id] = document
            }
        case .calendar(let document):
            if note(document, .calendar, document.value.id.text, document.value.title) {
                calendars[document.value.id] = document
            }
        case .settings(let document): roots[document.path] = document.json.root
        case .form(let document): note(document)
        }
    }

    /// A file of several banks is told of once.
    private mutating func fetchAssets(of bank: inout Document<BankFile>) {
        guard let readAsset else { return }
        let (path, id) = (bank.path, bank.value.id)
        bank.value.fetchAssets { asset in
            guard asset.staysInside, let form = asset.form, let file = readAsset(asset.text, path)
            else { return nil }
            let read = AssetFile(file, as: form)
            if assetNames[file.path] == nil {
                assetNames[file.path] = "\(id)/\(asset.text)"
                assetFiles.append(file)
                remarks += read.remarks
            }
            return read
        }
    }

    /// Enters a file; false where it has no identifier of its own, which is then noted.
    private mutating func note<Value>(
        _ document: Document<Value>, _ kind: StandardFile.Kind, _ id: String,
        _ title: Phrase? = nil, isSample: Bool? = nil
    ) -> Bool {
        let root = document.json.root
        roots[document.path] = root
        guard Identifier.isWellFormed(id) else {
            hasStrangers = true
            return false
        }
        if let other = owners[kind]?[id] {
            let fault = ReferenceFault.repeatedDocument(kind, id.brief, other: other)
            remarks.append(document.remark(.reference(fault), at: document["id"]))
            return false
        }
        if document.isComplete { whole.insert(document.path) }
        owners[kind, default: [:]][id] = document.path
        let notes = Notes(file: document.path)
        let readTitle = root["title"].map { Reading<Phrase>.phrase.read($0, notes) }
        entries.append(
            Catalogue.Entry(
                path: document.path, title: title ?? readTitle ?? Phrase(id), kind: kind, id: id,
                isSample: isSample ?? root["sample"]?.boolean ?? false))
        return true
    }

    /// Forms have no identifier: they are known by what they are.
    private mutating func note(_ form: Document<FormFile>) {
        roots[form.path] = form.json.root
        forms.append(form)
        entries.append(
            Catalogue.Entry(
                path: form.path, title: Phrase(form.value.request.part.text), kind: .form,
                id: form.value.digest.text, isSample: false))
    }

    mutating func checkWhole(_ checks: Checks) {
        seen = whole
        let sortedBanks = banks.sorted { $0.key < $1.key }.map(\.value)
        for bank in sortedBanks + unnamedBanks {
            remarks += BankRules.remarks(on: context(of: bank), checks)
        }
        remarks += RepeatedItems.remarks(on: sortedBanks)
        if checks.contains(.likeness) { remarks += LikenessRules.remarks(on: sortedBanks) }
        for (_, scheme) in schemes.sorted(by: { $0.key < $1.key }) where scheme.isComplete {
            remarks += references.remarks(on: scheme)
            remarks += SchemeRuleSet.remarks(on: context(of: scheme), checks)
        }
        for form in forms where form.isComplete {
            remarks += references.remarks(on: form)
            remarks += FormRules.remarks(on: form, FormProver(schemes: schemes, banks: banks))
        }
    }

    private var references: FileReferences {
        FileReferences(
            schemes: schemes.keys.sorted(), banks: banks.keys.sorted(),
            libraries: libraries.keys.sorted(), courses: courses.keys.sorted(),
            calendars: calendars.mapValues(\.value.year.year), hasStrangers: hasStrangers)
    }

    private func context(of bank: Document<BankFile>) -> BankContext {
        let drawing = schemes.values.filter(\.isComplete).flatMap(\.value.scheme.parts)
            .compactMap(\.theory).filter { $0.bank == bank.value.id }
        return BankContext(
            bank, blueprints: drawing.map(\.blueprint), today: today)
    }

    private func context(of scheme: Document<SchemeFile>) -> SchemeContext {
        SchemeContext(
            document: scheme, banks: banks.filter(\.value.isComplete), allBanks: banks,
            libraries: libraries.filter(\.value.isComplete),
            courses: scheme.value.courses.flatMap { courses[$0] }
                .flatMap { $0.isComplete ? $0 : nil })
    }

    /// All that was remarked, file after file as they were given.
    func findings(in files: [SourceFile]) -> [Finding] {
        SettledFindings(
            settings: settings, ignores: ignores, rests: rests, seen: seen, names: assetNames
        ).findings(of: remarks, in: files, roots)
    }
}
