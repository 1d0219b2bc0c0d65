import CLinux
import Glibc

extension Folder {
    /// Copies a folder with everything in it to a new place, with one wait for the disk.
    ///
    /// What vanishes meanwhile is left out, and so are links, devices and files that are only just
    /// being written. Folders become 0700 and files 0600.
    public static func copy(_ source: String, to target: String) throws(DiskError) {
        try copyContents(of: source, to: target)
        let folder = try Descriptor(opening: target, O_RDONLY | O_DIRECTORY)
        guard syncfs(folder.number) == 0 else { throw .last(.sync, target) }
    }

    private static func copyContents(of source: String, to target: String) throws(DiskError) {
        guard unsafe mkdir(target, 0o700) == 0 else { throw .last(.create, target) }
        for name in try list(source) where !name.hasPrefix(File.temporaryPrefix) {
            let from = Path.join(source, name)
            let to = Path.join(target, name)
            switch Path.kind(from) {
            case .folder: try copyContents(of: from, to: to)
            case .file:
                do {
                    try File.copyContent(from, to: to)
                } catch {
                    guard error.isMissing, !Path.exists(from) else { throw error }
                }
            case .link, .other, nil: continue
            }
        }
    }

    /// Every file in a folder and those below it, by its path from the folder, sorted.
    public static func files(in folder: String) throws(DiskError) -> [String] {
        var files: [String] = []
        for name in try list(folder) {
            let path = Path.join(folder, name)
            if Path.kind(path) == .folder {
                files += try self.files(in: path).map { Path.join(name, $0) }
            } else {
                files.append(name)
            }
        }
        return files
    }
}
