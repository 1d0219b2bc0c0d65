import CertCore
import Documents
import ExamBank
import TextFormats
import Testing

/// Files made to take long or to fill the memory. A bound that is gone shows as a test that does
/// not come to its end.
@Suite(.timeLimit(.minutes(3))) struct HostileFilesTests {
    private static let most = 10_000

    /// A bank with these items, all on one line.
    private static func bank(items: String, id: String = "b") -> String {
        #"{"format":"certify-bank/1","id":"\#(id)","language":"zh","title":"题库","#
            + #""points":[{"id":"A","title":"甲","weight":100,"importance":"X","competency":"c"}],"#
            + #""items":[\#(items)]}"#
    }

    private static func item(
        _ number: Int = 0, stem: String = "请问应当先做什么", more: String = "", point: String = "A"
    ) -> String {
        #"{"id":"i\#(number)","version":1,"status":"live","type":"true-false","point":"\#(point)","#
            + #""difficulty":3,"stem":"\#(stem)","key":true,"rationale":"因为","author":"甲","#
            + #""reviewer":"乙","reviewed":"2026-10-01"\#(more)}"#
    }

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
        "bank": bank(items: item(), id: endless), "stem": bank(items: item(stem: endless)),
        "point": bank(items: item(point: endless)),
        "name": bank(items: item(more: #","\#(endless)":1"#)),
        "enemies": bank(items: item(more: #","enemies":["\#(endless)","\#(endless)"]"#)),
        "ignore": bank(items: item(more: #","ignore":[{"code":"\#(endless)","reason":"r"}]"#)),
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
        let found = told(Self.bank(items: Self.item(more: names)))
        let unknown = found.filter { $0.code == .unknownMember }
        #expect(unknown.count == 21)
        #expect(unknown.last?.detail == .shape(.moreUnknownMembers(19_980)))
        #expect(unknown.last?.pointer == "/items/0/name20")
    }

    @Test func `of one kind of finding so many are told, then how many more there are`() {
        let numbers = [String](repeating: "1", count: 30_000).joined(separator: ",")
        let found = told(Self.bank(items: numbers)).filter { $0.pointer.hasPrefix("/items/") }
        #expect(found.count == Self.most + 1)
        #expect(found.last?.detail == .shape(.moreFindings(.wrongType, 20_000)))
        #expect(found.last?.pointer == "/items/10000")
        #expect(found.last?.severity == .error)
    }

    @Test func `many ignores in one object are looked through once`() {
        let list = [String](
            repeating: #"{"code":"I-short-stem","reason":"r"}"#, count: 12_000
        ).joined(separator: ",")
        let file = Self.bank(items: Self.item(stem: "题", more: #","ignore":[\#(list)]"#))
        let unused = told(file).filter { $0.code == .unusedIgnore }
        #expect(unused.count == Self.most)
    }

    @Test func `names that nobody knows, among many points, are looked up cheaply`() {
        let points = (0..<1_000).map {
            #"{"id":"P-\#($0)","title":"点","importance":"X","competency":"c"}"#
        }.joined(separator: ",")
        let items = (0..<200).map { Self.item($0, point: "Q-\($0)") }.joined(separator: ",")
        let text = Self.bank(items: items).replacing(
            #""importance":"X","competency":"c"}],"items""#,
            with: #""points":[\#(points)]}],"items""#)
        #expect(told(text).count { $0.code == .unknownPoint } == 200)
    }

    private static let tangled: [String: String] = [
        "a wide blank": "（" + String(repeating: " ", count: 3_000) + "）",
        "brackets": String(repeating: "（", count: 3_000),
        "negations": String(repeating: "不不是", count: 1_000),
        "two in turn": String(repeating: "甲乙", count: 1_500),
        "ranges": String(repeating: "1-2天", count: 700),
        "brackets in brackets": "甲" + String(repeating: "(", count: 3_000)
            + String(repeating: ")", count: 3_000),
        "pairs of brackets": "甲" + String(repeating: "()", count: 3_000),
        "marks": "甲" + String(repeating: "?", count: 5_000),
        "quotes": String(repeating: "甲\\\"", count: 3_000),
        "accents": "e" + String(repeating: "\u{301}", count: 3_000),
    ]

    @Test(arguments: tangled.keys.sorted())
    func `every rule takes long texts as they come`(kind: String) {
        let text = Self.tangled[kind]!
        let options = ["a", "b", "c"].map { #"{"id":"\#($0)","text":"\#($0)\#(text)"}"# }
        let item = Self.item(stem: text).replacing("true-false", with: "single").replacing(
            #""key":true"#, with: #""options":[\#(options.joined(separator: ","))],"key":["a"]"#)
        #expect(told(Self.bank(items: item)).contains { $0.subject == "i0" })
    }

    @Test(arguments: [
        #"\x"#, "\u{1}", #"客户\q"#, #"é\q"#, #"👩‍👧\q"#, "e\u{301}\u{301}\\q",
        #"жжжжжжжжжжжжжжжжжжж\q"#,
    ])
    func `many findings on one long line are placed without counting it anew`(unit: String) {
        let filler = String(repeating: unit.hasPrefix("ж") ? "жжжж" : "客户服务", count: 50)
        let text = String(repeating: unit + filler, count: 1_000)
        let (findings, bytes) = reported(Self.bank(items: Self.item(stem: text)))
        #expect(findings.count { $0.code == .syntax } == 1_000)
        #expect(bytes.allSatisfy { $0 > 0 })
    }

    @Test func `bytes that are no text, on one long line, are placed as quickly`() {
        let bytes =
            Array(#"{"format":"certify-bank/1","id":""#.utf8)
            + [[UInt8]](repeating: [0xE9] + Array("ééééé客户服务".utf8), count: 2_000).joined()
            + Array(#""}"#.utf8)
        let file = SourceFile(path: "h.json", bytes: bytes)
        let found = Catalogue([file]).findings
        let report = FindingsReport(found, in: [file], language: .zh, folder: "/", version: "1")
        #expect(!FindingsFormat.sarif.bytes(of: report).isEmpty)
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
