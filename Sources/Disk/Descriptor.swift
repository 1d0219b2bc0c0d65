import Glibc

/// An open file, closed when its owner goes.
struct Descriptor: ~Copyable {
    let number: Int32
    let path: String

    init(opening path: String, _ flags: Int32, permissions: UInt32 = 0) throws(DiskError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw DiskError(path: path, operation: .open, reason: .unsafeName)
        }
        let opened = repeatingWhenInterrupted { unsafe open(path, flags | O_CLOEXEC, permissions) }
        guard opened >= 0 else {
            throw .last(flags & O_CREAT == 0 ? .open : .create, path)
        }
        number = opened
        self.path = path
    }

    /// Makes a file of a name of its own in the folder of `path`, open for writing.
    init(temporaryBeside path: String, permissions: UInt32) throws(DiskError) {
        let name = Path.join(Path.parent(path), File.temporaryPrefix + "XXXXXX")
        var template = Array(name.utf8CString)
        let made = unsafe mkstemp(&template)
        guard made >= 0 else { throw .last(.create, path) }
        let temporary = String(
            decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard fchmod(made, permissions) == 0, fcntl(made, F_SETFD, FD_CLOEXEC) == 0 else {
            let error = DiskError.last(.create, path)
            close(made)
            unsafe unlink(temporary)
            throw error
        }
        number = made
        self.path = temporary
    }

    deinit {
        close(number)
    }

    func status() throws(DiskError) -> stat {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw .last(.inspect, path) }
        return status
    }

    /// Reads up to `count` bytes; fewer only at the end of the file.
    func read(_ count: Int) throws(DiskError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
                return repeatingWhenInterrupted {
                    unsafe Glibc.read(number, rest.baseAddress, rest.count)
                }
            }
            guard got >= 0 else { throw .last(.read, path) }
            if got == 0 { break }
            filled += got
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    func write(_ bytes: [UInt8]) throws(DiskError) {
        var written = 0
        while written < bytes.count {
            let got = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
                return repeatingWhenInterrupted {
                    unsafe Glibc.write(number, rest.baseAddress, rest.count)
                }
            }
            guard got > 0 else { throw .last(.write, path) }
            written += got
        }
    }

    /// Waits until content and metadata are on the disk; a failure must never be tried again.
    func sync() throws(DiskError) {
        guard fsync(number) == 0 else { throw .last(.sync, path) }
    }

    /// Waits until the content, and the length that finds it, are on the disk.
    func syncData() throws(DiskError) {
        guard fdatasync(number) == 0 else { throw .last(.sync, path) }
    }
}

/// Calls until the answer is something else than "a signal came".
func repeatingWhenInterrupted<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
        let answer = call()
        if answer != -1 || errno != EINTR { return answer }
    }
}
