import Glibc

/// An advisory lock between processes, held until its owner goes; the file itself stays.
public struct FileLock: ~Copyable {
    private static let pauseMilliseconds: Int64 = 10

    private let file: Descriptor

    /// Takes the lock at `path`, waiting at most so long for another process to let go.
    public init(_ path: String, waitingAtMost milliseconds: Int64) throws(DiskError) {
        let opened = try Descriptor(opening: path, O_RDWR | O_CREAT, permissions: 0o600)
        let deadline = SystemClock.sinceBoot() + milliseconds
        while flock(opened.number, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .last(.lock, path) }
            guard SystemClock.sinceBoot() < deadline else {
                throw DiskError(path: path, operation: .lock, reason: .busy)
            }
            SystemClock.pause(milliseconds: Self.pauseMilliseconds)
        }
        file = opened
    }
}
