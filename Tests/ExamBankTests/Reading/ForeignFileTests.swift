import CertCore
import ExamBank
import Testing

@Suite struct ForeignFileTests {
    private func catalogue(_ text: String, isNamed: Bool) -> Catalogue {
        Catalogue([SourceFile(path: "a.json", bytes: Array(text.utf8), isNamed: isNamed)])
    }

    @Test(arguments: [
        "{}", "[1, 2]", "// no JSON", #"{ "format": "A4" }"#, #"{ "format": 1 }"#,
        #"{ "items": [], "format": "" }"#, #"{ "$schema": "../site.schema.json" }"#, #""客户""#,
        #"{ "format": "certify-findings/1" }"#, #"{ "points": [], "items": [] }"#,
        #"{ "year": 2026, "region": "CN", "holidays": [] }"#, #"{ "parts": [], "steps": [] }"#,
        #"{ "$schema": "https://example.org/form.schema.json" }"#,
        #"{ "$schema": "http://json-schema.org/draft-07/schema#", "const": "certify-bank/1" }"#,
    ])
    func `what never said it is ours is passed over in a folder, but not when named`(text: String) {
        let met = catalogue(text, isNamed: false)
        #expect(met.findings == [])
        #expect(met.files == [])
        #expect(met.passedOver == 1)
        let named = catalogue(text, isNamed: true)
        #expect(named.findings.count == 1)
        #expect(named.files.count == 1)
        #expect(named.passedOver == 0)
    }

    @Test(arguments: [
        #"{ "format": "certify-bank/1", }"#, #"{ "format": "certify-bank/2" }"#,
        #"{ "format": "certify-banks" }"#, #"{ "format": "certfy-bank/1" }"#,
        #"{ "fromat": "certify-bank/1" }"#,
        #"{ "$schema": "bank.schema.json", "format": "certify-bnak/1" }"#,
        #"{ "$schema": "../bank.schema.json" }"#, #"{ "$schema": "/schemas/scheme.schema.json" }"#,
        #"{ "points": [], "items": [], "language": "zh" }"#,
        #"{ "format": "", "points": [], "items": [], "language": "zh" }"#,
        #"{ "format": {}, "points": [], "items": [], "language": "zh" }"#,
        #"{ "parts": [], "steps": [], "decision": {} }"#,
        #"{ "format": "A4", "tasks": [], "rubrics": [], "language": "zh" }"#,
        #"{ "year": 2026, "holidays": [], "makeUpDays": [] }"#,
        "", " \n",
    ])
    func `what meant to be ours, or looks so, is told of`(text: String) {
        let met = catalogue(text, isNamed: false)
        #expect(!met.findings.isEmpty)
        #expect(met.files.count == 1)
        #expect(met.passedOver == 0)
    }

    @Test(arguments: [[], [0xFF, 0xFE]] as [[UInt8]])
    func `a file that was saved as UTF-16 is told of`(mark: [UInt8]) {
        let text = #"{ "format": "certify-bank/1" }"#.utf16
        let bytes = mark + text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let file = SourceFile(path: "a.json", bytes: bytes, isNamed: false)
        #expect(Catalogue([file]).findings.map(\.code) == [.syntax])
    }
}
