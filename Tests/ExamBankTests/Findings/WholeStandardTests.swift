import CertCore
import ExamBank
import Testing

@Suite struct WholeStandardTests {
    @Test func `the mini files have no finding`() {
        let files = MiniFiles.texts.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
        let catalogue = Catalogue(files, today: MiniFiles.today)
        #expect(catalogue.findings.map(\.code) == MiniFiles.alwaysTold)
    }

    @Test(arguments: FaultCase.together + FaultCase.withoutEcho)
    func `a fault is found where it is, and nothing else`(fault: FaultCase) throws {
        let files = try fault.files()
        let catalogue = Catalogue(
            files.map { SourceFile(path: $0.path, bytes: $0.text.bytes) },
            settings: fault.settings, today: MiniFiles.today)
        let expected = files.flatMap { file in file.text.marked.map { "\(file.path) \($0)" } }
        let findings = catalogue.findings.filter {
            fault.codes.contains($0.code) || !MiniFiles.alwaysTold.contains($0.code)
        }
        #expect(findings.map { "\($0.file) \($0.range)" } == expected, "\(catalogue.told)")
        #expect(findings.map(\.code) == fault.codes)
    }

    @Test(
        arguments: FaultCase.wellWritten + FaultCase.otherWords + FaultCase.wellMatched
            + FaultCase.wellTold)
    func `what is written well is left alone`(example: FaultCase) throws {
        let files = try example.files().map { SourceFile(path: $0.path, bytes: $0.text.bytes) }
        let findings = Catalogue(files, settings: example.settings).findings
        #expect(findings.map(\.code) == MiniFiles.alwaysTold)
    }
}
