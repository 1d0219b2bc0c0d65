import Glibc
import TestKit
import Testing

@testable import Disk

@Suite struct FileTests {
    @Test func `a file is read back as it was written`() throws {
        let folder = try TestFolder()
        try File.write([1, 2, 3], to: folder("a"))
        #expect(try File.read(folder("a"), atMost: 3) == [1, 2, 3])
        #expect(try File.size(folder("a")) == 3)
        #expect(try File.prefix(folder("a"), 2) == [1, 2])
        #expect(try File.prefix(folder("a"), 20) == [1, 2, 3])
    }

    @Test func `one byte over the bound is refused`() throws {
        let folder = try TestFolder()
        try File.write([1, 2, 3], to: folder("a"))
        #expect {
            try File.read(folder("a"), atMost: 2)
        } throws: {
            ($0 as? DiskError)?.reason == .tooLarge(limit: 2)
        }
    }

    @Test func `a file that says it is empty is read whole all the same`() throws {
        let status = try File.read("/proc/self/status", atMost: 1 << 20)
        #expect(status.starts(with: Array("Name:".utf8)))
        #expect {
            try File.read("/proc/self/status", atMost: 10)
        } throws: {
            ($0 as? DiskError)?.reason == .tooLarge(limit: 10)
        }
    }

    @Test func `a folder, a pipe and a device are refused without waiting`() throws {
        let folder = try TestFolder()
        #expect(unsafe mkfifo(folder("pipe"), 0o600) == 0)
        for path in [folder.path, folder("pipe"), "/dev/zero"] {
            #expect {
                try File.read(path, atMost: 10)
            } throws: {
                ($0 as? DiskError)?.reason == .notARegularFile
            }
        }
    }

    @Test func `a file that is written to while it is read is refused`() throws {
        let folder = try TestFolder()
        let path = folder("a")
        let changes: [@Sendable () -> Void] = [
            { try? File.append([4], to: path) },
            { unsafe _ = truncate(path, 1) },
            { try? File.overwrite([9], in: path) },
        ]
        for change in changes {
            try File.write([1, 2, 3], to: path)
            // A change of content alone shows by its time, which has its own grain.
            let past = timespec(tv_sec: 1_000_000_000, tv_nsec: 0)
            #expect(unsafe utimensat(AT_FDCWD, path, [past, past], 0) == 0)
            #expect {
                try File.readUnchanged(path, atMost: 10, afterReading: change)
            } throws: {
                ($0 as? DiskError)?.reason == .changed
            }
        }
        try File.write([1, 2, 3], to: path)
        #expect(try File.readUnchanged(path, atMost: 10) == [1, 2, 3])
    }

    @Test func `a file that somebody changed since it was read is not replaced`() throws {
        let folder = try TestFolder()
        let path = folder("a")
        try File.write([1], to: path)
        try File.replace(path, [1], with: [2])
        #expect(try File.read(path, atMost: 10) == [2])
        for theirs in [[3], [2, 2], []] as [[UInt8]] {
            try File.write(theirs, to: path)
            #expect {
                try File.replace(path, [2], with: [9])
            } throws: {
                ($0 as? DiskError)?.reason == .changed
            }
            #expect(try File.read(path, atMost: 10) == theirs)
        }
        try File.remove(path)
        #expect {
            try File.replace(path, [2], with: [9])
        } throws: {
            ($0 as? DiskError)?.isMissing == true
        }
        #expect(try Folder.list(folder.path) == [])
    }

    @Test func `a missing file is told apart`() throws {
        let folder = try TestFolder()
        #expect {
            try File.read(folder("a"), atMost: 10)
        } throws: {
            ($0 as? DiskError)?.isMissing == true
        }
        #expect {
            try File.remove(folder("a"))
        } throws: {
            ($0 as? DiskError)
                == DiskError(
                    path: folder("a"), operation: .remove, reason: .system(code: ENOENT))
        }
    }

    @Test func `a path with a NUL reaches no other file`() throws {
        let folder = try TestFolder()
        try File.write([1], to: folder("a"))
        #expect {
            try File.read(folder("a\0b"), atMost: 10)
        } throws: {
            ($0 as? DiskError)?.reason == .unsafeName
        }
    }

    @Test func `writing replaces whole and leaves nothing behind`() throws {
        let folder = try TestFolder()
        try File.write([1, 2, 3], to: folder("a"))
        try File.write([4], to: folder("a"), permissions: 0o640)
        #expect(try File.read(folder("a"), atMost: 10) == [4])
        #expect(try Folder.list(folder.path) == ["a"])
        #expect(try Path.status(folder("a")).st_mode & 0o777 == 0o640)
    }

    @Test func `a write that fails leaves the old content and nothing else`() throws {
        let folder = try TestFolder()
        try Folder.create(folder("a"))
        #expect {
            try File.write([1], to: folder("a"))
        } throws: {
            ($0 as? DiskError)?.operation == .rename
        }
        #expect(try Folder.list(folder.path) == ["a"])
    }

    @Test func `files are for their owner alone unless asked otherwise`() throws {
        let folder = try TestFolder()
        try File.write([], to: folder("a"))
        try File.create(folder("b"))
        try File.copy(folder("a"), to: folder("c"))
        for name in ["a", "b", "c"] {
            #expect(try Path.status(folder(name)).st_mode & 0o777 == 0o600)
        }
        #expect(try Path.status(folder.path).st_mode & 0o777 == 0o700)
    }

    @Test func `what must be new is not made twice`() throws {
        let folder = try TestFolder()
        try File.create(folder("a"), [1])
        #expect {
            try File.create(folder("a"), [2])
        } throws: {
            ($0 as? DiskError)?.isAlreadyThere == true
        }
        #expect(try File.read(folder("a"), atMost: 10) == [1])
    }

    @Test func `a copy of several chunks is the same file`() throws {
        let folder = try TestFolder()
        let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try File.write(bytes, to: folder("a"))
        try File.copy(folder("a"), to: folder("b"))
        #expect(try File.read(folder("b"), atMost: 3_000_000) == bytes)
        try File.move(folder("b"), to: folder("c"))
        #expect(!Path.exists(folder("b")))
        #expect(try File.size(folder("c")) == 2_500_000)
    }
}

extension File {
    /// Writes behind the end, as a program does that logs.
    fileprivate static func append(_ bytes: [UInt8], to path: String) throws(DiskError) {
        try Descriptor(opening: path, O_WRONLY | O_APPEND).write(bytes)
    }

    /// Writes over the beginning.
    fileprivate static func overwrite(_ bytes: [UInt8], in path: String) throws(DiskError) {
        try Descriptor(opening: path, O_WRONLY).write(bytes)
    }
}
