import Disk

/// The folder that the package lies in.
public enum PackageFolder {
    public static let path = Path.parent(Path.parent(Path.parent(#filePath)))

    /// What lies there under a name: `ExamBanks/calendars`.
    public static func path(to name: String) -> String { Path.join(path, name) }

    /// The files in a folder there and in all within it, by their ways from it, sorted.
    public static func files(in folder: String, ending: String) throws -> [String] {
        try Folder.list(path(to: folder)).sorted().flatMap { name -> [String] in
            let inner = Path.join(folder, name)
            guard Path.kind(path(to: inner)) == .folder else {
                return name.hasSuffix(ending) ? [name] : []
            }
            return try files(in: inner, ending: ending).map { Path.join(name, $0) }
        }
    }
}
