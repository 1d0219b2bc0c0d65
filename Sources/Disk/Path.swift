import Glibc

/// Paths as text, and what stands at them.
public enum Path {
    /// What stands at a path; a link is a link, whatever it leads to.
    public enum Kind: Hashable, Sendable {
        case file, folder, link, other
    }

    /// What stands at a path, nil for nothing or nothing that may be seen.
    public static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Which of all files and folders one is, whatever paths lead to it.
    public struct Identity: Hashable, Sendable {
        let device: UInt
        let number: UInt
    }

    /// What stands at a path, links followed, and which it is.
    public static func target(
        _ path: String
    ) throws(DiskError) -> (kind: Kind, identity: Identity) {
        let status = try status(path)
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        let identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
        return (kind, identity)
    }

    /// Tells whether anything stands at a path, links followed.
    public static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    /// The last component: `b.json` of `/a/b.json`, `a` of `/a/`, `/` of `/`.
    public static func basename(_ path: String) -> String {
        guard let last = path.split(separator: "/").last else {
            return path.isEmpty ? "." : "/"
        }
        return String(last)
    }

    /// The folder a path stands in: `/a` of `/a/b`, `.` of `b`, `/` of `/`.
    public static func parent(_ path: String) -> String {
        let components = path.split(separator: "/").dropLast()
        let joined = components.joined(separator: "/")
        if path.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    /// A path inside a folder, as it is: see `SafePath` for names that come from elsewhere.
    public static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The path from the root, leaving `..` and links as they are.
    public static func absolute(_ path: String) throws(DiskError) -> String {
        if path.hasPrefix("/") { return path }
        let folder = try Environment.workingFolder()
        return path.isEmpty || path == "." ? folder : join(folder, path)
    }

    /// The path from the root without `.` and `..`, as it reads: links are not looked at.
    public static func lexical(_ path: String) throws(DiskError) -> String {
        var steps: [Substring] = []
        for step in try absolute(path).split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return "/" + steps.joined(separator: "/")
    }

    /// The path of what stands at a path, links followed: what replaces a file must not take the
    /// place of a link to it.
    public static func followed(_ path: String) throws(DiskError) -> String {
        guard let resolved = unsafe realpath(path, nil) else { throw .last(.inspect, path) }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Tells whether a file may be replaced: neither it nor its folder is protected.
    public static func isReplaceable(_ path: String) -> Bool {
        guard let mode = try? permissions(path), mode & 0o222 != 0 else { return false }
        return unsafe access(path, W_OK) == 0 && access(parent(path), W_OK) == 0
    }

    /// The permission bits of what stands at a path, links followed.
    public static func permissions(_ path: String) throws(DiskError) -> UInt32 {
        try status(path).st_mode & 0o777
    }

    static func status(_ path: String) throws(DiskError) -> stat {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw .last(.inspect, path) }
        return status
    }
}
