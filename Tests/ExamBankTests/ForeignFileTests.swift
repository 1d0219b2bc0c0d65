import CertCore
import ExamBank
import Testing

@Suite struct ForeignFileTests {
    private func catalogue(_ text: String, isNamed: Bool) -> Catalogue {
        Catalogue([SourceFile(path: "a.json", bytes: Array(text.utf8), isNamed: isNamed)])
    }

    @Test(arguments: [
        "{}", "[1, 2]", "// no JSON", "", #"{ "format": "A4" }"#, #"{ "format": 1 }"#,
        #"{ "format": "certify-findings/1" }"#,
        #"{ "$schema": "http://json-schema.org/draft-07/schema#", "const": "certify-bank/1" }"#,
    ])
    func `what never said it is ours is passed over in a folder, but not when named`(text: String) {
        let met = catalogue(text, isNamed: false)
        #expect(met.findings == [])
        #expect(met.files == [])
        let named = catalogue(text, isNamed: true)
        #expect(named.findings.count == 1)
        #expect(named.files.count == 1)
    }

    @Test(arguments: [
        #"{ "format": "certify-bank/1", }"#, #"{ "format": "certify-bank/2" }"#,
        #"{ "format": "certify-banks" }"#, #"{ "format": "certfy-bank/1" }"#,
        #"{ "fromat": "certify-bank/1" }"#,
        #"{ "$schema": "bank.schema.json", "format": "certify-bnak/1" }"#,
    ])
    func `what meant to be ours is told of`(text: String) {
        #expect(!catalogue(text, isNamed: false).findings.isEmpty)
    }
}
