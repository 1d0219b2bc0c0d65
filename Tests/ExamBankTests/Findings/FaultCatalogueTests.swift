import CertCore
import ExamBank
import Testing

@Suite struct FaultCatalogueTests {
    @Test func `the mini files have no finding`() {
        let files = MiniFiles.texts.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
        #expect(Catalogue(files).told == [])
    }

    @Test(arguments: FaultCase.all)
    func `a fault is found where it is, and nothing else`(fault: FaultCase) throws {
        let files = try fault.files()
        let catalogue = Catalogue(
            files.map { SourceFile(path: $0.path, bytes: $0.text.bytes) })
        let expected = files.flatMap { file in file.text.marked.map { "\(file.path) \($0)" } }
        let found = catalogue.findings.map { "\($0.file) \($0.range)" }
        #expect(found == expected, "\(catalogue.told)")
        #expect(catalogue.findings.map(\.code) == fault.codes)
    }

    @Test(arguments: FaultCase.wellWritten)
    func `what is written well is left alone`(example: FaultCase) throws {
        let files = try example.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        #expect(Catalogue(files).told == [])
    }

    @Test func `every finding there can be has its case`() {
        let shown = Set(FaultCase.all.flatMap(\.codes))
        #expect(FindingCode.allCases.filter { !shown.contains($0) } == [])
    }
}
