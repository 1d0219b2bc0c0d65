import CertCore
import ExamBank
import TextFormats
import Wording

/// Findings as a JUnit test report: a suite for each file, in it a case for each item and one for
/// the file itself.
///
/// A case fails when a finding of it makes the check fail; lesser ones are its output.
enum JUnitFindings {
    private struct Case {
        var name: String
        var failures: [ReportedFinding] = []
        var others: [ReportedFinding] = []
    }

    static func bytes(of report: FindingsReport) -> [UInt8] {
        let byFile = Dictionary(grouping: report.findings, by: \.finding.file)
        let suites = report.files.map { file in
            (file: file.path, cases: cases(of: file, byFile[file.path] ?? [], report))
        }
        var writer = XMLWriter()
        let all = suites.flatMap(\.cases)
        writer.begin(
            "testsuites",
            [
                "name": "certify validate", "tests": "\(all.count)", "failures": failures(all),
                "errors": "0",
            ])
        for suite in suites { write(suite.cases, of: suite.file, report, to: &writer) }
        writer.end()
        return writer.bytes
    }

    private static func cases(
        of file: SourceFile, _ findings: [ReportedFinding], _ report: FindingsReport
    ) -> [Case] {
        var cases = [Case(name: report.path(of: file.path))]
        var indices: [String: Int] = [:]
        for id in items(of: file) where indices[id] == nil {
            indices[id] = cases.count
            cases.append(Case(name: id))
        }
        for told in findings {
            let item = told.finding.pointer.hasPrefix("/items/") ? told.finding.subject : nil
            let index = item.flatMap { indices[$0] } ?? 0
            if report.fails(told) {
                cases[index].failures.append(told)
            } else {
                cases[index].others.append(told)
            }
        }
        return cases
    }

    private static func items(of file: SourceFile) -> [String] {
        guard let document = try? JSONDocument(parsing: file.bytes) else { return [] }
        return document.root["items"]?.elements.compactMap { $0["id"]?.string } ?? []
    }

    private static func write(
        _ cases: [Case], of file: String, _ report: FindingsReport, to writer: inout XMLWriter
    ) {
        writer.begin(
            "testsuite",
            [
                "name": report.path(of: file), "tests": "\(cases.count)",
                "failures": failures(cases), "errors": "0",
            ])
        for one in cases { write(one, of: file, report, to: &writer) }
        writer.end()
    }

    private static func write(
        _ one: Case, of file: String, _ report: FindingsReport, to writer: inout XMLWriter
    ) {
        writer.begin(
            "testcase",
            [
                "classname": report.path(of: file), "name": visible(one.name),
                "file": report.projectPath(of: file),
            ])
        if let worst = one.failures.max(by: { $0.severity < $1.severity }) {
            writer.begin("failure", ["type": worst.code.rawValue, "message": worst.words])
            writer.text(lines(of: one.failures, report))
            writer.end()
        }
        if !one.others.isEmpty {
            writer.begin("system-out")
            writer.text(lines(of: one.others, report))
            writer.end()
        }
        writer.end()
    }

    private static func lines(of findings: [ReportedFinding], _ report: FindingsReport) -> String {
        findings.map { ConciseFindings.line(of: $0, in: report) }.joined(separator: "\n")
    }

    private static func failures(_ cases: [Case]) -> String {
        String(cases.count { !$0.failures.isEmpty })
    }
}
