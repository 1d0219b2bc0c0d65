import CertCore
import Documents
import ExamBank
import TextFormats
import Testing

@Suite struct FindingsReportTests {
    private func fingerprints(_ files: [SourceFile]) -> [String] {
        FaultyFiles.report(on: files).findings.map(\.fingerprint.hex)
    }

    @Test func `fingerprints are unique`() throws {
        let many = fingerprints(try FaultyFiles.files() + [FaultyFiles.bank(items: 250)])
        #expect(many.count > 200)
        #expect(Set(many).count == many.count)
        #expect(many.allSatisfy { $0.utf8.count == 32 })
    }

    @Test func `fingerprints stay when lines, items and folders come and go`() throws {
        let files = try FaultyFiles.files()
        let before = fingerprints(files)
        let text = String(decoding: files[0].bytes, as: UTF8.self)
        let moved = text.replacing("{\n\t\"format\"", with: "\n\n{\n\n\t\"format\"")
            .replacing(
                "\"items\": [",
                with: """
                    "items": [
                    { "id": "q0", "version": 1, "status": "draft", "type": "true-false",
                      "point": "A", "difficulty": 1, "stem": "请判断：这是新加的一题。", "key": false,
                      "rationale": "因", "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01" },
                    """)
        #expect(moved != text)
        let after = fingerprints([
            SourceFile(path: "elsewhere/bank.json", bytes: Array(moved.utf8)), files[1],
        ])
        #expect(after == before)
    }

    @Test func `paths are told from the working folder`() {
        let paths = [
            "/repository/banks/题库.json", "./banks/a.json", "/elsewhere/b.json", "../c.json",
        ]
        let told = paths.map { path in
            FaultyFiles.report(on: [FaultyFiles.bank(items: 1, path: path)]).findings[0].path
        }
        #expect(told == ["banks/题库.json", "banks/a.json", "/elsewhere/b.json", "../c.json"])
    }

    @Test(arguments: [
        ("03.json", "q/03.json"), ("./deep/../03.json", "q/03.json"), ("../03.json", "03.json"),
        ("../../03.json", "../../03.json"), ("/repository/r/a.json", "r/a.json"),
        ("/repositories/a.json", "/repositories/a.json"),
    ])
    func `services are told paths from the project's folder, where they lie within`(
        path: String, told: String
    ) {
        let paths = ReportPaths(from: "/repository/q", project: "/repository/")
        #expect(paths.inProject(path) == told)
        #expect(ReportPaths(from: "/repository/q").inProject("./03.json") == "03.json")
    }

    @Test(arguments: FindingsFormat.allCases)
    func `a format names files from where its reader is`(format: FindingsFormat) {
        let report = FaultyFiles.report(
            on: [FaultyFiles.bank(items: 1, path: "q/03.json")], project: "/")
        let text = String(decoding: format.bytes(of: report), as: UTF8.self)
        let isForServices = [.github, .gitlab, .sarif, .junit].contains(format)
        #expect(text.contains("repository/q/03.json") == isForServices)
    }

    @Test func `a check fails on what it was told to fail on`() throws {
        let calendar = [try FaultyFiles.files()[1]]
        let fails = [Severity.error, .warning, .info].map {
            FaultyFiles.report(on: calendar, failsOn: $0).fails
        }
        #expect(fails == [false, false, true])
        #expect(!FaultyFiles.report(on: [], failsOn: .info).fails)
    }

    @Test func `an item is named for what is wrong deep inside it`() throws {
        let report = try FaultyFiles.report()
        let told = try #require(report.findings.first { $0.code == .keyNotOption })
        #expect(told.finding.subject == "q2")
        #expect(told.finding.trail == "faulty/items/q2/key/0")
    }
}
