import Disk
import Wording

extension Context {
    /// Replaces a file or makes it, and tells whether it did: a dry run only looks whether it could.
    ///
    /// A device or pipe of that name stays what it is, and so does each of `files`, whichever of
    /// its names is given.
    @discardableResult
    func replace(
        _ path: String, with bytes: [UInt8], sparing files: some Sequence<String>
    ) throws -> Bool {
        try refuseReplacing(path, sparing: files)
        if options.isDryRun { return false }
        try File.write(bytes, to: path, permissions: 0o644)
        return true
    }

    /// Throws where a file cannot be replaced, or is one of `files`.
    func refuseReplacing(_ path: String, sparing files: some Sequence<String>) throws {
        if path == "-" { throw CommandFailure(.usage, FindingWords.noFileName) }
        if let target = try? Path.target(path) {
            let wasRead = files.contains { (try? Path.target($0))?.identity == target.identity }
            if wasRead { throw CommandFailure(.cannotCreate, FindingWords.wasRead(path)) }
            if Path.kind(path) != .file {
                throw CommandFailure(.cannotCreate, FindingWords.noRegularFile(path))
            }
        }
    }
}
