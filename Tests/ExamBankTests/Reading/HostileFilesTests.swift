import CertCore
import Documents
import ExamBank
import TextFormats
import TestKit
import Testing

/// Files made to fill the memory, or the screen of whoever reads what is told of them.
@Suite struct HostileFilesTests {
    private static let most = 10_000

    private func told(_ text: String) -> [Finding] {
        Catalogue([SourceFile(path: "h.json", bytes: Array(text.utf8))]).findings
    }

    /// The findings, and every format's report on them.
    private func reported(_ text: String) -> (findings: [Finding], bytes: [Int]) {
        let files = [SourceFile(path: "h.json", bytes: Array(text.utf8))]
        let findings = Catalogue(files).findings
        let report = FindingsReport(
            findings, in: files, language: .zh, folder: "/", version: "1")
        return (findings, FindingsFormat.allCases.map { $0.bytes(of: report).count })
    }

    @Test func `brackets without end are refused at the first that is too deep`() {
        let found = told(String(repeating: "[", count: 5_000_000))
        #expect(found.map(\.detail) == [.shape(.syntax(.tooDeep(limit: 64)))])
        let objects = told(String(repeating: #"{"a":"#, count: 1_000_000))
        #expect(objects.map(\.detail) == [.shape(.syntax(.tooDeep(limit: 64)))])
    }

    private static let endless = String(repeating: "题", count: 100_000)

    /// Files that say it, by what it is in them.
    private static let endlessly: [String: String] = [
        "bank": OneLineBank.text(items: OneLineBank.item(), id: endless),
        "stem": OneLineBank.text(items: OneLineBank.item(stem: endless)),
        "point": OneLineBank.text(items: OneLineBank.item(point: endless)),
        "name": OneLineBank.text(items: OneLineBank.item(more: #","\#(endless)":1"#)),
        "enemies": OneLineBank.text(
            items: OneLineBank.item(more: #","enemies":["\#(endless)","\#(endless)"]"#)),
        "ignore": OneLineBank.text(
            items: OneLineBank.item(more: #","ignore":[{"code":"\#(endless)","reason":"r"}]"#)),
        "format": #"{"format":"certify-\#(endless)"}"#,
        "outer name": #"{"format":"certify-bank/1","\#(endless)":{"a":1,"a":2}}"#,
        "name twice": #"{"format":"certify-bank/1","\#(endless)":1,"\#(endless)":2}"#,
    ]

    @Test(arguments: endlessly.keys.sorted())
    func `a text without end is not repeated in what is told of it`(place: String) {
        let (findings, bytes) = reported(Self.endlessly[place]!)
        #expect(!findings.isEmpty)
        for finding in findings {
            #expect("\(finding)".utf8.count < 8_000)
        }
        #expect(bytes.allSatisfy { $0 < 60_000 }, "\(bytes)")
    }

    @Test func `of many unknown members the first are told, and how many more there are`() {
        let names = (0..<20_000).map { #","name\#($0)":1"# }.joined()
        let found = told(OneLineBank.text(items: OneLineBank.item(more: names)))
        let unknown = found.filter { $0.code == .unknownMember }
        #expect(unknown.count == 21)
        #expect(unknown.last?.detail == .shape(.moreUnknownMembers(19_980)))
        #expect(unknown.last?.pointer == "/items/0/name20")
    }

    @Test func `of one kind of finding so many are told, then how many more there are`() {
        let numbers = [String](repeating: "1", count: 30_000).joined(separator: ",")
        let found = told(OneLineBank.text(items: numbers)).filter {
            $0.pointer.hasPrefix("/items/")
        }
        #expect(found.count == Self.most + 1)
        #expect(found.last?.detail == .shape(.moreFindings(.wrongType, 20_000)))
        #expect(found.last?.pointer == "/items/10000")
        #expect(found.last?.severity == .error)
    }

    @Test func `bytes that are no text are told once`() {
        let bytes =
            Array(#"{"format":"certify-bank/1","id":""#.utf8)
            + [[UInt8]](repeating: [0xE9] + Array("ééééé客户服务".utf8), count: 2_000).joined()
            + Array(#""}"#.utf8)
        let file = SourceFile(path: "h.json", bytes: bytes)
        #expect(
            Catalogue([file]).findings.filter { $0.code == .syntax }.map(\.detail) == [
                .shape(.otherEncoding(runs: 2_000, isLikelyGBK: false))
            ])
    }

    /// By what they are.
    private static let noText: [String: [UInt8]] = [
        "empty": [], "zeros": [UInt8](repeating: 0, count: 100_000),
        "line feeds": [UInt8](repeating: 10, count: 300_000),
        "UTF-16": [0x7B, 0, 0x7D, 0], "UTF-16 with its mark": [0xFF, 0xFE, 0x7B, 0, 0x7D, 0],
        "gzip": [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xAB, 0xAE],
    ]

    @Test(arguments: noText.keys.sorted())
    func `what is no text at all is told with one finding`(kind: String) {
        let file = SourceFile(path: "h.json", bytes: Self.noText[kind]!)
        #expect(Catalogue([file]).findings.map(\.code) == [.syntax])
    }
}
