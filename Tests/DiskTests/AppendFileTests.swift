import Glibc
import TestKit
import Testing

@testable import Disk

@Suite struct AppendFileTests {
    @Test func `what is appended stays, over opening again`() throws {
        let folder = try TestFolder()
        do {
            var file = try AppendFile(creating: folder("journal"))
            try file.append([1, 2])
            try file.append([3])
            #expect(file.length == 3)
        }
        var file = try AppendFile(opening: folder("journal"))
        #expect(file.length == 3)
        try file.append([4])
        #expect(try File.read(folder("journal"), atMost: 10) == [1, 2, 3, 4])
    }

    @Test func `a torn end is cut off and appending goes on there`() throws {
        let folder = try TestFolder()
        var file = try AppendFile(creating: folder("journal"))
        try file.append([1, 2, 3])
        try file.truncate(to: 1)
        try file.append([9])
        #expect(file.length == 2)
        #expect(try File.read(folder("journal"), atMost: 10) == [1, 9])
    }

    @Test func `a journal is not started over another`() throws {
        let folder = try TestFolder()
        try File.create(folder("journal"), [1])
        #expect {
            _ = try AppendFile(creating: folder("journal"))
        } throws: {
            ($0 as? DiskError)?.isAlreadyThere == true
        }
    }

    @Test func `after a failed write the file takes nothing more`() throws {
        var file = try AppendFile(opening: "/proc/self/comm")
        // The kernel takes a name for this process, but cannot sync it.
        #expect {
            try file.append(Array("certify-tests".utf8))
        } throws: {
            ($0 as? DiskError)?.operation == .sync
        }
        #expect {
            try file.append([1])
        } throws: {
            ($0 as? DiskError)?.reason == .stopped
        }
        #expect(file.length == 0)
    }

    @Test func `a lock is held against others until it goes`() throws {
        let folder = try TestFolder()
        do {
            let lock = try FileLock(folder("lock"), waitingAtMost: 0)
            #expect {
                _ = try FileLock(folder("lock"), waitingAtMost: 30)
            } throws: {
                ($0 as? DiskError)?.reason == .busy
            }
            _ = consume lock
        }
        _ = try FileLock(folder("lock"), waitingAtMost: 0)
    }

    @Test func `the clocks go forwards`() {
        let start = SystemClock.sinceBoot()
        SystemClock.pause(milliseconds: 3)
        #expect(SystemClock.sinceBoot() >= start + 2)
        #expect(SystemClock.utc() > 1_700_000_000_000)
    }

    @Test func `the environment is read`() {
        unsafe setenv("CERTIFY_DISK_TEST", "值", 1)
        #expect(Environment.variable("CERTIFY_DISK_TEST") == "值")
        #expect(Environment.variable("CERTIFY_DISK_TEST_UNSET") == nil)
        #expect(Environment.processID == getpid())
    }
}
