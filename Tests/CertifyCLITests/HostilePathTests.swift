import Disk
import Glibc
import Testing

/// What may lie under a path besides files that can be read.
@Suite struct HostilePathTests {
    private static let course = """
        { "format": "certify-courses/1", "id": "ID", "title": "课程", "courses": [
          { "id": "c", "title": "课", "hours": 8, "competencies": ["listening"] }] }
        """

    /// A folder `good` with a file in it, and room beside.
    private func desk() throws -> Desk {
        let desk = try Desk()
        try Folder.create(Path.join(desk.folder, "good"))
        try desk.write("{ \"format\": \"certify-bank/1\" }", to: "good/z.json")
        return desk
    }

    private func findings(_ desk: Desk, _ paths: String...) throws -> (Int32, [String]) {
        let (code, text) = try desk.run(
            ["validate", "--format", "concise", "--quiet", "--no-settings"] + paths,
            through: Restraint.permissions + Restraint.waiting)
        return (code, text.split(separator: "\n").map(String.init))
    }

    @Test func `what cannot be read is told beside what can`() throws {
        let desk = try desk()
        let good = Path.join(desk.folder, "good")
        #expect(unsafe mkfifo(Path.join(good, "pipe.json"), 0o600) == 0)
        #expect(unsafe symlink("/dev/zero", Path.join(good, "zero.json")) == 0)
        #expect(unsafe symlink("nowhere", Path.join(good, "gone.json")) == 0)
        #expect(unsafe symlink("nowhere", Path.join(good, "gone")) == 0)
        let (code, lines) = try findings(desk, "good")
        #expect(code == 1)
        let unreadable = lines.filter { $0.contains("S-unreadable") }.map {
            String($0.prefix { $0 != ":" })
        }
        #expect(unreadable == ["good/gone.json", "good/pipe.json", "good/zero.json"])
        #expect(lines.contains { $0.hasPrefix("good/z.json:1:1: error S-missing-member") })
    }

    @Test func `files and folders that may not be read are told beside what can`() throws {
        let desk = try desk()
        let closed = Path.join(desk.folder, "good/closed")
        try Folder.create(closed)
        try desk.write("{}", to: "good/mine.json")
        #expect(unsafe chmod(closed, 0) == 0)
        #expect(unsafe chmod(Path.join(desk.folder, "good/mine.json"), 0) == 0)
        defer { unsafe _ = chmod(closed, 0o700) }
        let (code, lines) = try findings(desk, "good")
        #expect(code == 1)
        #expect(lines.contains { $0.hasPrefix("good/z.json:1:1: error S-missing-member") })
        let unreadable = lines.filter { $0.contains("S-unreadable") }
        #expect(unreadable.map { $0.prefix { $0 != ":" } } == ["good/closed", "good/mine.json"])
    }

    @Test func `folders in a ring and trees without end come to an end, each file once`() throws {
        let desk = try desk()
        let good = Path.join(desk.folder, "good")
        for name in ["one", "two", "three"] {
            #expect(unsafe symlink(".", Path.join(good, name)) == 0)
        }
        #expect(unsafe symlink("z.json", Path.join(good, "a.json")) == 0)
        #expect(unsafe symlink("loop", Path.join(good, "loop")) == 0)
        var deep = good
        for _ in 0..<60 {
            deep += "/d"
            #expect(unsafe mkdir(deep, 0o700) == 0)
        }
        try desk.write(
            "{ \"format\": \"certify-form/9\" }",
            to: "good" + String(repeating: "/d", count: 60) + "/x.json")
        let (code, lines) = try findings(desk, "good")
        #expect(code == 1)
        #expect(lines.count { $0.contains("S-newer-format") } == 1)
        #expect(Set(lines.map { String($0.prefix { $0 != ":" }) }).count == 2)
    }

    @Test func `a path that is named and not there is refused before all others`() throws {
        let desk = try desk()
        #expect(try findings(desk, "good", "nowhere.json").0 == 66)
    }

    @Test func `a device that is named is told, and not read`() throws {
        let desk = try desk()
        let (code, lines) = try findings(desk, "/dev/zero", "good")
        #expect(code == 1)
        #expect(lines.first?.hasPrefix("/dev/zero:1:1: error S-unreadable") == true)
        #expect(lines.count > 1)
    }
}
