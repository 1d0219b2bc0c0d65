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
        var fault: DiskError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            unsafe Self.useLargePages(buffer)
            while filled < count {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled..<count])
                let got = repeatingWhenInterrupted {
                    unsafe Glibc.read(number, rest.baseAddress, rest.count)
                }
                if got < 0 { fault = .last(.read, path) }
                if got <= 0 { break }
                filled += got
            }
        }
        if let fault { throw fault }
        return bytes
    }

    /// Asks for pages of 2 MiB: the faults of small ones cost as much as the reading of a large
    /// file. Where the system has none, nothing changes.
    private static func useLargePages(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        let page = 1 << 12
        guard buffer.count >= 1 << 22, let start = buffer.baseAddress else { return }
        let ahead = (page - Int(bitPattern: start) % page) % page
        _ = unsafe madvise(start + ahead, buffer.count - ahead, MADV_HUGEPAGE)
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
