import CertCore
import Disk
import Documents
import ExamBank
import TestKit
import Testing

/// Every finding there can be, shown on the smallest files that have it.
///
/// `Catalogue` has a folder for each code; where a code has several faces, each is a folder in it.
/// In a folder are the files as they should not be, `zh.txt` and `en.txt` with what
/// `certify validate` says of them, and `NAME.fixed` where `--fix` mends a file. A new rule gets a
/// folder with a bad file in it; `CERTIFY_REWRITE_GOLDEN=1` writes the rest, to be read as a diff.
@Suite struct CatalogueTests {
    @Test func `every code has its folder, and every folder its code`() {
        // Ten thousand findings are no example.
        let shown = FindingCode.allCases.filter { $0 != .moreFindings }
        #expect(CatalogueExample.codes == shown.map(\.rawValue).sorted())
    }

    @Test(arguments: CatalogueExample.all)
    func `people are told what is kept beside the files`(example: CatalogueExample) throws {
        let answers = try example.answers()
        if Golden.isRewritten { return try example.keep(answers) }
        let kept = try example.keptAnswers()
        #expect(answers.keys.sorted() == kept.keys.sorted())
        for (name, bytes) in answers {
            let isKept = bytes == kept[name]
            #expect(isKept, "\(name) should be:\n\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: CatalogueExample.all)
    func `nothing but its own code is told of an example`(example: CatalogueExample) throws {
        let report = try example.report(in: .en)
        #expect(Set(report.findings.map(\.code.rawValue)) == [example.code])
    }

    @Test(arguments: CatalogueExample.all)
    func `what can be mended is, and then nothing is left to mend`(example: CatalogueExample) throws
    {
        let fixable = try example.report(in: .en).fixable
        let mended = try example.mended()
        #expect(mended.isEmpty == (fixable == 0))
        #expect(Catalogue(mended, checks: .writing).findings.filter { $0.fix != nil } == [])
    }

    @Test func `nothing is told of what the examples refer to`() throws {
        #expect(try CatalogueExample(path: "").report(in: .en).findings.isEmpty)
    }
}
