import CertCore
import Disk
import Documents
import TestKit
import Testing

@Suite struct GoldenFindingsTests {
    static let names: [(format: FindingsFormat, name: String)] = [
        (.text, "text.txt"), (.concise, "concise.txt"), (.json, "findings.json"),
        (.jsonl, "findings.jsonl"), (.sarif, "findings.sarif"), (.junit, "junit.xml"),
        (.github, "github.txt"), (.gitlab, "gitlab.json"),
    ]

    @Test(arguments: names)
    func `each format is written to the byte as it is kept`(
        format: FindingsFormat, name: String
    ) throws {
        try expect(format.bytes(of: FaultyFiles.report()), in: name)
    }

    @Test func `people read it in Chinese as well`() throws {
        try expect(FindingsFormat.text.bytes(of: FaultyFiles.report(.zh)), in: "text-zh.txt")
    }

    @Test func `every format is kept`() {
        #expect(Self.names.map(\.format) == FindingsFormat.allCases)
    }

    private func expect(_ bytes: [UInt8], in name: String) throws {
        let kept = try Golden.kept(in: Path.join(FaultyFiles.folder, name), of: bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: kept, as: UTF8.self))
    }
}
