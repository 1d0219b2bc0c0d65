import Glibc

/// Whole regular files: read within a bound, written all or nothing.
public enum File {
    /// Reads a regular file whole; refuses folders, pipes and devices, and more than `limit` bytes.
    public static func read(_ path: String, atMost limit: Int) throws(DiskError) -> [UInt8] {
        try read(openRegular(path), atMost: limit)
    }

    /// Reads a regular file whole as it stands at one moment: like `read`, but refuses a file that
    /// is written to meanwhile, of which it would get some of the old and some of the new.
    public static func readUnchanged(
        _ path: String, atMost limit: Int
    ) throws(DiskError) -> [UInt8] {
        try readUnchanged(path, atMost: limit, afterReading: {})
    }

    /// - Parameter afterReading: called when all was read, before it is known to be whole.
    static func readUnchanged(
        _ path: String, atMost limit: Int, afterReading: () -> Void
    ) throws(DiskError) -> [UInt8] {
        let file = try openRegular(path)
        let before = try file.status()
        let bytes = try read(file, atMost: limit)
        afterReading()
        let after = try file.status()
        guard bytes.count == Int(before.st_size), before.st_size == after.st_size,
            before.st_mtim.tv_sec == after.st_mtim.tv_sec,
            before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
        else { throw DiskError(path: path, operation: .read, reason: .changed) }
        return bytes
    }

    private static func read(
        _ file: borrowing Descriptor, atMost limit: Int
    ) throws(DiskError) -> [UInt8] {
        let size = Int(try file.status().st_size)
        let tooLarge = DiskError(
            path: file.path, operation: .read, reason: .tooLarge(limit: limit))
        guard size <= limit else { throw tooLarge }
        var bytes = try file.read(size)
        // Some files grow while they are read, and those of the kernel say they are empty.
        while true {
            let more = try file.read(min(65_536, limit - bytes.count + 1))
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= limit else { throw tooLarge }
        }
    }

    /// Reads the first bytes of a regular file, fewer when it is shorter.
    public static func prefix(_ path: String, _ count: Int) throws(DiskError) -> [UInt8] {
        try openRegular(path).read(count)
    }

    /// Replaces a file so that a crash leaves the old content or the new, never a mixture.
    ///
    /// The content is on the disk under its name when this returns.
    public static func write(
        _ bytes: [UInt8], to path: String, permissions: UInt32 = 0o600
    ) throws(DiskError) {
        let temporary = try writeTemporary(
            bytes, beside: path, permissions: permissions, sync: true)
        try settle(temporary, as: path)
    }

    /// Replaces a file that still has the content `old`; refuses one that somebody else has changed
    /// since it was read, and leaves it as it is.
    public static func replace(
        _ path: String, _ old: [UInt8], with new: [UInt8], permissions: UInt32 = 0o600
    ) throws(DiskError) {
        let temporary = try writeTemporary(
            new, beside: path, permissions: permissions, sync: true)
        do throws(DiskError) {
            // As late as can be: what is slow has been done.
            guard try read(path, atMost: max(old.count, 1 << 30)) == old else {
                throw DiskError(path: path, operation: .write, reason: .changed)
            }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        try settle(temporary, as: path)
    }

    /// Makes a file that must not be there yet; on the disk when this returns.
    public static func create(
        _ path: String, _ bytes: [UInt8] = [], permissions: UInt32 = 0o600
    ) throws(DiskError) {
        let file = try Descriptor(
            opening: path, O_WRONLY | O_CREAT | O_EXCL, permissions: permissions)
        try file.write(bytes)
        try file.sync()
        try Folder.sync(Path.parent(path))
    }

    /// Copies a regular file, replacing `target` all or nothing.
    public static func copy(
        _ source: String, to target: String, permissions: UInt32 = 0o600
    ) throws(DiskError) {
        let input = try openRegular(source)
        let output = try Descriptor(temporaryBeside: target, permissions: permissions)
        do {
            try pour(input, into: output)
            try output.sync()
        } catch {
            unsafe unlink(output.path)
            throw error
        }
        try settle(output.path, as: target)
    }

    /// Gives a file another name in the same file system, replacing what has it.
    public static func move(_ source: String, to target: String) throws(DiskError) {
        guard unsafe rename(source, target) == 0 else { throw .last(.rename, source) }
        try Folder.sync(Path.parent(target))
    }

    /// Removes a file.
    public static func remove(_ path: String) throws(DiskError) {
        guard unsafe unlink(path) == 0 else { throw .last(.remove, path) }
    }

    /// The size of a file in bytes.
    public static func size(_ path: String) throws(DiskError) -> Int {
        Int(try Path.status(path).st_size)
    }

    /// Waits until a file's content is on the disk.
    public static func sync(_ path: String) throws(DiskError) {
        try Descriptor(opening: path, O_RDONLY).sync()
    }

    private static func openRegular(_ path: String) throws(DiskError) -> Descriptor {
        // Without O_NONBLOCK the opening of a pipe that nobody writes to would never return.
        let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
        guard try file.status().st_mode & S_IFMT == S_IFREG else {
            throw DiskError(path: path, operation: .read, reason: .notARegularFile)
        }
        return file
    }
}

extension File {
    /// What the names of files begin with that are only just being written, or never were to the end.
    public static let temporaryPrefix = ".certify-"

    /// Copies a regular file to a new place without waiting for the disk.
    static func copyContent(_ source: String, to target: String) throws(DiskError) {
        let input = try openRegular(source)
        let output = try Descriptor(
            opening: target, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o600)
        try pour(input, into: output)
    }

    private static func pour(
        _ input: borrowing Descriptor, into output: borrowing Descriptor
    ) throws(DiskError) {
        while true {
            let chunk = try input.read(1 << 20)
            if chunk.isEmpty { return }
            try output.write(chunk)
        }
    }

    /// Writes content under a temporary name in the folder of `path` and gives that name.
    static func writeTemporary(
        _ bytes: [UInt8], beside path: String, permissions: UInt32, sync: Bool
    ) throws(DiskError) -> String {
        let file = try Descriptor(temporaryBeside: path, permissions: permissions)
        do {
            try file.write(bytes)
            if sync { try file.sync() }
        } catch {
            unsafe unlink(file.path)
            throw error
        }
        return file.path
    }

    private static func settle(_ temporary: String, as path: String) throws(DiskError) {
        guard unsafe rename(temporary, path) == 0 else {
            let error = DiskError.last(.rename, path)
            unsafe unlink(temporary)
            throw error
        }
        try Folder.sync(Path.parent(path))
    }
}
