import ExamBank
import Testing

@Suite struct BaselineTests {
    private static let faulty: KeyValuePairs = [
        #""请作答题s1""#: #""题s1""#, #""请作答题s2""#: #""题s2""#, #"["t2"]"#: #"["t2", "t9"]"#,
    ]

    private func catalogue(
        _ changes: KeyValuePairs<String, String> = faulty, settings: CheckSettings = CheckSettings()
    ) throws -> Catalogue {
        let bank = try #require(try FaultCase(in: "bank", changes).files().first)
        return Catalogue([SourceFile(path: bank.path, bytes: bank.text.bytes)], settings: settings)
    }

    private func baseline(of catalogue: Catalogue) throws -> Baseline {
        try Baseline(
            SourceFile(path: "base.json", bytes: Baseline.bytes(of: catalogue.findings)))
    }

    @Test func `a baseline has a line for each finding, in an order of its own`() throws {
        let catalogue = try catalogue()
        let text = String(
            decoding: Baseline.bytes(of: catalogue.findings.reversed()), as: UTF8.self)
        #expect(text == String(decoding: Baseline.bytes(of: catalogue.findings), as: UTF8.self))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 8)
        #expect(
            lines[3].hasPrefix(
                #"    {"document":"mini","item":"s1","code":"I-short-stem","trail":"mini/items/s1/stem","fingerprint":""#
            ))
        #expect(try baseline(of: catalogue).fingerprints.count == 3)
        #expect(
            Baseline.bytes(of: [])
                == Array("{\n  \"format\": \"certify-baseline/1\",\n  \"findings\": []\n}\n".utf8))
    }

    @Test func `an entry that is found no more is told where it stands`() throws {
        let baseline = try baseline(of: catalogue())
        #expect(baseline.staleEntries(in: try catalogue()).isEmpty)
        let mended = try catalogue([#"["t2"]"#: #"["t2", "t9"]"#])
        let stale = baseline.staleEntries(in: mended)
        #expect(stale.map(\.code) == [.staleEntry, .staleEntry])
        #expect(stale.map(\.file) == ["base.json", "base.json"])
        #expect(stale.map(\.pointer) == ["/findings/0/trail", "/findings/1/trail"])
    }

    @Test func `what was not looked at is not stale`() throws {
        let baseline = try baseline(of: catalogue())
        let tasks = Catalogue([SourceFile(path: "tasks", bytes: Array(MiniFiles.tasks.utf8))])
        #expect(baseline.staleEntries(in: tasks).isEmpty)
    }

    @Test func `beside what is lost, entries of items that were read whole are stale`() throws {
        let baseline = try baseline(of: catalogue())
        let enemy = try catalogue([#"["t2"]"#: "[2]"])
        let stale = baseline.staleEntries(in: enemy).map(\.pointer)
        #expect(stale == ["/findings/0/trail", "/findings/1/trail"])
        let stem = try catalogue([#""请作答题s1""#: "1", #"["t2"]"#: #"["t2", "t9"]"#])
        #expect(baseline.staleEntries(in: stem).map(\.pointer) == ["/findings/1/trail"])
    }

    @Test func `files that cannot be opened, and settings, are in no baseline`() throws {
        let broken = try catalogue(
            [#""items": ["#: #""items": [,"#],
            settings: .mini(#""severity": { "x": "off" }"#))
        #expect(broken.findings.map(\.code) == [.unknownCode, .syntax])
        #expect(try baseline(of: broken).fingerprints.isEmpty)
    }

    @Test(arguments: [
        "", "{}", #"{ "format": "certify-bank/1" }"#, #"{ "format": "certify-baseline/2" }"#,
        #"{ "format": "certify-baseline/1" }"#,
        #"{ "format": "certify-baseline/1", "findings": [{}] }"#,
        "<<<<<<< HEAD", #"{ "format": "certify-baseline/1", "findings": [1] }"#,
    ])
    func `a damaged baseline is refused`(text: String) {
        #expect(throws: BaselineFailure.self) {
            try Baseline(SourceFile(path: "base.json", bytes: Array(text.utf8)))
        }
    }

    @Test func `baselines in a folder are passed over`() {
        let file = SourceFile(path: "a/base.json", bytes: Baseline.bytes(of: []), isNamed: false)
        #expect(Catalogue([file]).isEmpty)
    }
}
