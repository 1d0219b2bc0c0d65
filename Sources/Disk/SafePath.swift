/// A path that stays inside its folder, made from a name that comes from elsewhere.
public struct SafePath: Hashable, Sendable {
    /// Folder and name joined.
    public let path: String

    /// Joins a relative path; refuses an empty or absolute one, `.`, `..` and NUL.
    public init(_ relative: String, in folder: String) throws(DiskError) {
        let components = relative.utf8.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isSafe = components.allSatisfy { component in
            !component.isEmpty && !component.elementsEqual(".".utf8)
                && !component.elementsEqual("..".utf8) && !component.contains(0)
        }
        guard isSafe else {
            throw DiskError(path: relative, operation: .open, reason: .unsafeName)
        }
        path = Path.join(folder, relative)
    }

    /// Joins a single component: as above, and no slash.
    public init(name: String, in folder: String) throws(DiskError) {
        guard !name.utf8.contains(UInt8(ascii: "/")) else {
            throw DiskError(path: name, operation: .open, reason: .unsafeName)
        }
        try self.init(name, in: folder)
    }
}
