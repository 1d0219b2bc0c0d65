import TextFormats

/// The settings files that govern exam files.
public struct CheckSettings: Sendable {
    /// A settings file with the files it governs.
    public struct Source: Sendable {
        public var file: SourceFile
        /// By the paths of `SourceFile`: the path from the folder of the settings, nil for a file
        /// that does not lie below it.
        public var governed: [String: String?]
        /// The folders of which every file is at hand, by their paths from the folder of the
        /// settings, which is "" itself.
        public var searched: [String]

        public init(
            _ file: SourceFile, governing governed: [String: String?], searched: [String] = []
        ) {
            self.file = file
            self.governed = governed
            self.searched = searched
        }

        /// Tells whether a pattern has no file, and would have it if there were one.
        func hasNothing(for pattern: PathPattern) -> Bool {
            searched.contains { pattern.staysWithin($0) }
                && !governed.values.contains { $0.map(pattern.matches) == true }
        }
    }

    public var sources: [Source]

    /// No settings, unless some are given.
    public init(_ sources: [Source] = []) {
        self.sources = sources
    }
}

/// Settings that were read.
struct SettledSettings {
    private var byFile: [String: FileSettings] = [:]
    private(set) var roots: [String: JSONNode] = [:]
    private(set) var remarks: [Remark] = []
    /// The files that were named as settings and are none: what bars them is among the remarks.
    private(set) var unopened: Set<String> = []

    /// None.
    init() {}

    /// - Parameter files: the paths of exam files; what is wrong with settings that are among them
    ///   is told there, except why they are no settings at all.
    init(_ settings: CheckSettings, beside files: Set<String>) {
        for source in settings.sources {
            let notes = Notes(file: source.file.path)
            var idle: [Remark] = []
            if let document = Document<SettingsFile>(
                source.file, as: SettingsFile.format, notes, SettingsFile.init)
            {
                roots[source.file.path] = document.json.root
                idle = Self.idlePaths(of: document, source)
                for (path, place) in source.governed {
                    byFile[path] = FileSettings(document.value, path: place)
                }
                if !files.contains(source.file.path) { remarks += notes.remarks }
            } else {
                unopened.insert(source.file.path)
                remarks += notes.remarks
            }
            remarks += idle
        }
    }

    /// Paths that settings say something of, where no file is.
    private static func idlePaths(
        of document: Document<SettingsFile>, _ source: CheckSettings.Source
    ) -> [Remark] {
        guard document.isComplete else { return [] }
        return document.value.parts.enumerated().compactMap { index, part in
            guard source.hasNothing(for: part.pattern) else { return nil }
            let place = document["paths", .index(index), "path"]
            return document.remark(.settings(.unmatchedPath(place.string ?? "")), at: place)
        }
    }

    func settings(of path: String) -> FileSettings {
        byFile.isEmpty ? .standard : byFile[path] ?? .standard
    }
}
