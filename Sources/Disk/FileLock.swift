import Glibc

/// An advisory lock between processes, held until its owner goes; the file itself stays.
public struct FileLock: ~Copyable {
    private static let pauseMilliseconds: Int64 = 10

    private let file: Descriptor

    /// The most that a word of who holds a lock may have.
    private static let mostBytes = 4_096

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

    /// Leaves word of who holds it, for those who find it taken; of no use where it fails.
    public func leaveWord(_ bytes: [UInt8]) {
        guard ftruncate(file.number, 0) == 0 else { return }
        _ = unsafe bytes.withUnsafeBytes { unsafe pwrite(file.number, $0.baseAddress, $0.count, 0) }
    }

    /// The word that the holder of a lock has left, if any.
    public static func word(at path: String) -> [UInt8]? { try? File.read(path, atMost: mostBytes) }
}
