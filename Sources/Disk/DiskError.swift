import Glibc

/// What went wrong with a file or folder, and where.
public struct DiskError: Error, Hashable, Sendable {
    /// What was being done.
    public enum Operation: Hashable, Sendable {
        case open, create, read, write, sync, rename, remove, list, resize, lock, inspect
    }

    /// Why it did not work.
    public enum Reason: Hashable, Sendable {
        /// The system refused, with its `errno`.
        case system(code: Int32)
        /// The file holds more bytes than the caller allows.
        case tooLarge(limit: Int)
        /// A folder, pipe, socket or device stands where a regular file is wanted.
        case notARegularFile
        /// Somebody else wrote to the file meanwhile.
        case changed
        /// Another process kept the lock for as long as the caller would wait.
        case busy
        /// The name is empty, absolute, climbs out of its folder or holds a NUL.
        case unsafeName
        /// An earlier write failed, so what is on the disk is not known any more.
        case stopped
    }

    /// The path as it was given.
    public var path: String
    public var operation: Operation
    public var reason: Reason

    public init(path: String, operation: Operation, reason: Reason) {
        self.path = path
        self.operation = operation
        self.reason = reason
    }

    /// The error that `errno` tells of.
    static func last(_ operation: Operation, _ path: String) -> DiskError {
        DiskError(path: path, operation: operation, reason: .system(code: errno))
    }

    /// Nothing stands at the path.
    public var isMissing: Bool { reason == .system(code: ENOENT) }

    /// Links at the path lead back to themselves.
    public var isRing: Bool { reason == .system(code: ELOOP) }

    /// Something stands at the path already.
    public var isAlreadyThere: Bool { reason == .system(code: EEXIST) }

    /// The account may not do this here.
    public var isNotPermitted: Bool {
        [EACCES, EPERM, EROFS].contains { reason == .system(code: $0) }
    }

    /// The disk or the quota is full.
    public var isNoSpace: Bool {
        [ENOSPC, EDQUOT].contains { reason == .system(code: $0) }
    }
}
