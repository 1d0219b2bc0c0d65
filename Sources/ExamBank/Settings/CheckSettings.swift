import TextFormats

/// The settings files that govern exam files.
public struct CheckSettings: Sendable {
    /// A settings file with the files it governs.
    public struct Source: Sendable {
        public var file: SourceFile
        /// By the paths of `SourceFile`: the path from the folder of the settings, nil for a file
        /// that does not lie below it.
        public var governed: [String: String?]

        public init(_ file: SourceFile, governing governed: [String: String?]) {
            self.file = file
            self.governed = governed
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

    /// None.
    init() {}

    /// - Parameter files: the paths of exam files; what is wrong with settings that are among them
    ///   is told there.
    init(_ settings: CheckSettings, beside files: Set<String>) {
        for source in settings.sources {
            let notes = Notes(file: source.file.path)
            if let document = Document<SettingsFile>(
                source.file, as: SettingsFile.format, notes, SettingsFile.init)
            {
                roots[source.file.path] = document.json.root
                for (path, place) in source.governed {
                    byFile[path] = FileSettings(document.value, path: place)
                }
            }
            if !files.contains(source.file.path) { remarks += notes.remarks }
        }
    }

    func settings(of path: String) -> FileSettings {
        byFile.isEmpty ? .standard : byFile[path] ?? .standard
    }
}
