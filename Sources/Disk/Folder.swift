import CLinux
import Glibc

/// Folders: made, listed, filled and removed.
public enum Folder {
    /// Makes a folder and those above it that are missing; one that is there is left as it is.
    public static func create(_ path: String, permissions: UInt32 = 0o700) throws(DiskError) {
        if Path.kind(path) == .folder { return }
        let parent = Path.parent(path)
        if parent != path { try create(parent, permissions: permissions) }
        guard unsafe mkdir(path, permissions) == 0 || errno == EEXIST else {
            throw .last(.create, path)
        }
        guard Path.kind(path) == .folder else {
            throw DiskError(path: path, operation: .create, reason: .system(code: ENOTDIR))
        }
        try sync(parent)
    }

    /// Makes a new folder of its own name inside `parent`, 0700.
    public static func createTemporary(in parent: String = "/tmp") throws(DiskError) -> String {
        var template = Array(Path.join(parent, "certify-XXXXXX").utf8CString)
        guard let path = unsafe mkdtemp(&template) else { throw .last(.create, parent) }
        return unsafe String(cString: path)
    }

    /// The names in a folder, hidden ones included, sorted by their bytes.
    public static func list(_ path: String) throws(DiskError) -> [String] {
        guard let folder = unsafe opendir(path) else { throw .last(.list, path) }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    unsafe String(cString: name)
                }
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .last(.list, path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Waits until the folder's names are on the disk.
    public static func sync(_ path: String) throws(DiskError) {
        try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).sync()
    }

    /// Writes many files into a folder, each all or nothing, with one wait for the disk.
    ///
    /// Every content is on the disk before the first file takes its name. Names are single
    /// components; files that have one of them are replaced.
    public static func writeAll(
        _ path: String, _ files: [(name: String, bytes: [UInt8])], permissions: UInt32 = 0o600
    ) throws(DiskError) {
        let folder = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
        var targets: [(path: String, bytes: [UInt8])] = []
        for file in files {
            targets.append((try SafePath(name: file.name, in: path).path, file.bytes))
        }
        try settle(targets, within: folder, permissions: permissions)
        try folder.sync()
    }

    /// Writes many files at relative paths below a folder, each all or nothing, making the folders
    /// they stand in, with two waits for the disk in all.
    public static func writeTree(
        _ path: String, _ files: [(path: String, bytes: [UInt8])], permissions: UInt32 = 0o600
    ) throws(DiskError) {
        try create(path)
        let folder = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
        var targets: [(path: String, bytes: [UInt8])] = []
        for file in files {
            let target = try SafePath(file.path, in: path).path
            try makeMissing(Path.parent(target))
            targets.append((target, file.bytes))
        }
        try settle(targets, within: folder, permissions: permissions)
        guard syncfs(folder.number) == 0 else { throw .last(.sync, path) }
    }

    /// Makes a folder and those above it without waiting for the disk.
    private static func makeMissing(_ path: String) throws(DiskError) {
        if Path.kind(path) == .folder { return }
        try makeMissing(Path.parent(path))
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last(.create, path) }
    }

    /// Writes contents beside their targets, waits until all are on the disk and gives them their
    /// names, which are not waited for.
    private static func settle(
        _ targets: [(path: String, bytes: [UInt8])], within folder: borrowing Descriptor,
        permissions: UInt32
    ) throws(DiskError) {
        var waiting: [(temporary: String, target: String)] = []
        defer {
            for file in waiting { unsafe unlink(file.temporary) }
        }
        for target in targets {
            let temporary = try File.writeTemporary(
                target.bytes, beside: target.path, permissions: permissions, sync: false)
            waiting.append((temporary, target.path))
        }
        guard syncfs(folder.number) == 0 else { throw .last(.sync, folder.path) }
        while let file = waiting.last {
            guard unsafe rename(file.temporary, file.target) == 0 else {
                throw .last(.rename, file.target)
            }
            waiting.removeLast()
        }
    }

    /// Removes a folder with everything in it; links are removed, not followed.
    public static func removeTree(_ path: String) throws(DiskError) {
        for name in try list(path) {
            let inner = Path.join(path, name)
            if Path.kind(inner) == .folder {
                try removeTree(inner)
            } else {
                try File.remove(inner)
            }
        }
        guard unsafe rmdir(path) == 0 else { throw .last(.remove, path) }
    }
}
