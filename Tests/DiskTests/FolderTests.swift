import Glibc
import TestKit
import Testing

@testable import Disk

@Suite struct FolderTests {
    @Test func `folders are made down to the last, closed to others`() throws {
        let folder = try TestFolder()
        try Folder.create(folder("a/b/c"))
        try Folder.create(folder("a/b/c"))
        #expect(Path.kind(folder("a/b/c")) == .folder)
        #expect(try Path.status(folder("a/b")).st_mode & 0o777 == 0o700)
    }

    @Test func `a folder is not made where a file stands`() throws {
        let folder = try TestFolder()
        try File.write([], to: folder("a"))
        #expect {
            try Folder.create(folder("a"))
        } throws: {
            ($0 as? DiskError)?.reason == .system(code: ENOTDIR)
        }
    }

    @Test func `names are listed in the order of their bytes`() throws {
        let folder = try TestFolder()
        for name in ["b", "B", "题", "a", ".x", "é", "e\u{301}"] {
            try File.create(folder(name))
        }
        let listed = try Folder.list(folder.path).map { Array($0.utf8) }
        #expect(listed == [".x", "B", "a", "b", "e\u{301}", "é", "题"].map { Array($0.utf8) })
    }

    @Test func `many files are written and none of their temporaries stays`() throws {
        let folder = try TestFolder()
        let files = (0..<300).map { (name: "n\($0)", bytes: [UInt8($0 & 255)]) }
        try Folder.writeAll(folder.path, files)
        try Folder.writeAll(folder.path, [(name: "n7", bytes: [1, 2])])
        #expect(try Folder.list(folder.path).count == 300)
        #expect(try File.read(folder("n255"), atMost: 1) == [255])
        #expect(try File.read(folder("n7"), atMost: 2) == [1, 2])
    }

    @Test func `a bad name among many files stops them all`() throws {
        let folder = try TestFolder()
        #expect {
            try Folder.writeAll(folder.path, [("a", [1]), ("../b", [2])])
        } throws: {
            ($0 as? DiskError)?.reason == .unsafeName
        }
        #expect(try Folder.list(folder.path) == [])
    }

    @Test func `a tree is removed without following links`() throws {
        let folder = try TestFolder()
        try Folder.create(folder("keep"))
        try File.create(folder("keep/file"))
        try Folder.create(folder("tree/deep"))
        try File.create(folder("tree/deep/file"))
        #expect(unsafe symlink(folder("keep"), folder("tree/link")) == 0)
        try Folder.removeTree(folder("tree"))
        #expect(try Folder.list(folder.path) == ["keep"])
        #expect(Path.exists(folder("keep/file")))
    }

    @Test(arguments: ["", "/etc/passwd", "..", "a/../b", "a/..", ".", "a//b", "a/", "./a", "a\0b"])
    func `a path cannot leave its folder`(relative: String) {
        #expect(throws: DiskError(path: relative, operation: .open, reason: .unsafeName)) {
            try SafePath(relative, in: "/store")
        }
    }

    @Test(arguments: ["a", "a/b", "..a", "a..", "...", "考生/题.json"])
    func `an ordinary path is joined`(relative: String) throws {
        #expect(try SafePath(relative, in: "/store").path == "/store/" + relative)
    }

    @Test func `a single name has no slash`() {
        #expect(throws: DiskError(path: "a/b", operation: .open, reason: .unsafeName)) {
            try SafePath(name: "a/b", in: "/store")
        }
    }

    @Test(arguments: [
        ("/a/b.json", "b.json", "/a"), ("b", "b", "."), ("/b", "b", "/"), ("a/b/", "b", "a"),
        ("/", "/", "/"), ("", ".", "."), ("a//b", "b", "a"),
    ])
    func `paths are taken apart`(path: String, basename: String, parent: String) {
        #expect(Path.basename(path) == basename)
        #expect(Path.parent(path) == parent)
    }

    @Test func `a relative path starts from the working folder`() throws {
        let here = try Environment.workingFolder()
        #expect(try Path.absolute("a/b") == here + "/a/b")
        #expect(try Path.absolute(".") == here)
        #expect(try Path.absolute("/a") == "/a")
    }

    @Test func `a tree of files is written with its folders, replacing what is there`() throws {
        let folder = try TestFolder()
        try Folder.create(folder("new/a"))
        try File.create(folder("new/a/one"), [9])
        try Folder.writeTree(
            folder("new"),
            [("a/one", [1]), ("a/b/two", [2, 2]), ("three", [])])
        #expect(try File.read(folder("new/a/one"), atMost: 9) == [1])
        #expect(try File.read(folder("new/a/b/two"), atMost: 9) == [2, 2])
        #expect(try Folder.list(folder("new")) == ["a", "three"])
        #expect(try Folder.list(folder("new/a")) == ["b", "one"])
    }

    @Test(arguments: ["", "/etc/x", "../x", "a/../../x", "a//b"])
    func `a tree cannot leave its folder`(path: String) throws {
        let folder = try TestFolder()
        #expect(throws: DiskError.self) { try Folder.writeTree(folder.path, [(path, [1])]) }
        #expect(try Folder.list(folder.path).isEmpty)
    }
}
