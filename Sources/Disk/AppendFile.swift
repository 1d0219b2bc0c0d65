import Glibc

/// A file that only grows at its end; what was appended is on the disk.
///
/// After a failed write or sync nobody knows what the disk holds, so the file stops: whoever wants
/// to go on opens it anew and reads what is there.
public struct AppendFile: ~Copyable {
    private let file: Descriptor
    private var hasStopped = false

    /// The length in bytes, as far as it is on the disk.
    public private(set) var length: Int

    /// Makes a new file; refuses a path where something stands.
    public init(creating path: String, permissions: UInt32 = 0o600) throws(DiskError) {
        let created = try Descriptor(
            opening: path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, permissions: permissions)
        try created.sync()
        try Folder.sync(Path.parent(path))
        file = created
        length = 0
    }

    /// Opens a file that is there.
    public init(opening path: String) throws(DiskError) {
        let opened = try Descriptor(opening: path, O_WRONLY | O_APPEND)
        let status = try opened.status()
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw DiskError(path: path, operation: .open, reason: .notARegularFile)
        }
        file = opened
        length = Int(status.st_size)
    }

    /// Appends bytes and waits until they are on the disk.
    public mutating func append(_ bytes: [UInt8]) throws(DiskError) {
        try stoppingOnFailure(.write) { file throws(DiskError) in
            try file.write(bytes)
            try file.syncData()
        }
        length += bytes.count
    }

    /// Cuts the file to its first bytes, such as before a torn last record.
    public mutating func truncate(to count: Int) throws(DiskError) {
        try stoppingOnFailure(.resize) { file throws(DiskError) in
            guard ftruncate(file.number, count) == 0 else { throw .last(.resize, file.path) }
            try file.sync()
        }
        length = count
    }

    private mutating func stoppingOnFailure(
        _ operation: DiskError.Operation, _ work: (borrowing Descriptor) throws(DiskError) -> Void
    ) throws(DiskError) {
        guard !hasStopped else {
            throw DiskError(path: file.path, operation: operation, reason: .stopped)
        }
        hasStopped = true
        try work(file)
        hasStopped = false
    }
}
