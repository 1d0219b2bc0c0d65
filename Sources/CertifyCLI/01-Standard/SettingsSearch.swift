import Disk
import ExamBank

/// Which settings a check goes by.
enum SettingsChoice: Hashable, Sendable {
    /// For every file the `.certify.json` in its folder, or else in the nearest one above.
    case nearest
    /// One file for all.
    case file(String)
    case none

    static let fileName = ".certify.json"
}

/// Finds the settings files of exam files.
struct SettingsSearch {
    private static let limit = 1 << 20

    /// By folder; nil where there are none.
    private var known: [String: String?] = [:]
    /// From the root.
    private let searched: [String]

    /// - Parameter paths: where the files were found, if it is to be known whether more are there.
    static func settings(
        for files: [SourceFile], from paths: [String] = [], _ choice: SettingsChoice
    ) throws -> CheckSettings {
        let folders = try paths.filter { Path.kind($0) == .folder }.map { try Path.lexical($0) }
        switch choice {
        case .none: return CheckSettings()
        case .file(let path):
            let folder = Path.parent(try Path.lexical(path))
            var governed: [String: String?] = [:]
            for file in files {
                governed[file.path] = .some(place(of: try Path.lexical(file.path), below: folder))
            }
            return CheckSettings([
                try source(path, in: folder, governing: governed, searched: folders)
            ])
        case .nearest:
            var search = SettingsSearch(searched: folders)
            return try search.nearest(to: files)
        }
    }

    private mutating func nearest(to files: [SourceFile]) throws -> CheckSettings {
        var governed: [String: [String: String?]] = [:]
        var named: [String: String] = [:]
        for file in files {
            let path = try Path.lexical(file.path)
            named[path] = file.path
            guard let settings = nearest(from: Path.parent(path)), settings != path else {
                continue
            }
            let place = Self.place(of: path, below: Path.parent(settings))
            governed[settings, default: [:]][file.path] = .some(place)
        }
        return CheckSettings(
            try governed.sorted { $0.key < $1.key }.map {
                try Self.source(
                    named[$0.key] ?? $0.key, in: Path.parent($0.key), governing: $0.value,
                    searched: searched)
            })
    }

    private mutating func nearest(from folder: String) -> String? {
        if let path = known[folder] { return path }
        let here = Path.join(folder, SettingsChoice.fileName)
        let parent = Path.parent(folder)
        let found = Path.exists(here) ? here : parent == folder ? nil : nearest(from: parent)
        known[folder] = .some(found)
        return found
    }

    /// - Parameter folder: where the settings are, from the root.
    private static func source(
        _ path: String, in folder: String, governing files: [String: String?],
        searched: [String]
    ) throws -> CheckSettings.Source {
        let bytes = try File.read(path, atMost: limit)
        let inner = searched.compactMap { other in
            folder == other || place(of: folder, below: other) != nil
                ? "" : place(of: other, below: folder)
        }
        return CheckSettings.Source(
            SourceFile(path: path, bytes: bytes), governing: files, searched: inner)
    }

    private static func place(of path: String, below folder: String) -> String? {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
}
