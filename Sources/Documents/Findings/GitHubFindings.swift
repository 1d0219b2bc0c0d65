import CertCore
import ExamBank
import Seals
import TextFormats
import Wording

/// Findings as GitHub's workflow commands, the worst first.
///
/// A step may have ten annotations of each kind; the others are lines of its log.
enum GitHubFindings {
    private static let limit = 10

    static func bytes(of report: FindingsReport) -> [UInt8] {
        var commands: [String] = []
        var others: [ReportedFinding] = []
        for severity in Severity.allCases {
            let told = report.findings.filter { $0.severity == severity }
            commands += told.prefix(limit).map { command(for: $0) }
            others += told.dropFirst(limit)
        }
        let lines = commands + log(of: others, in: report) + [report.summary.in(report.language)]
        return lines.lineBytes
    }

    private static func command(for told: ReportedFinding) -> String {
        var properties = [
            "file=\(escaped(property: told.projectPath))", "line=\(told.place.line)",
            "endLine=\(told.end.line)",
        ]
        // Columns are for what stands on one line; the last one belongs to it.
        if told.place.line == told.end.line {
            let last = max(told.place.column, told.end.column - 1)
            properties += ["col=\(told.place.column)", "endColumn=\(last)"]
        }
        let subject = told.finding.subject.map { visible($0) }
        let title = [told.code.rawValue, subject].compactMap(\.self).joined(separator: " ")
        properties.append("title=\(escaped(property: title))")
        let text = [told.message, told.help].compactMap(\.self).joined(separator: "\n")
        return
            "::\(command(for: told.severity)) \(properties.joined(separator: ","))::\(escaped(text))"
    }

    private static func command(for severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    /// A folded part of the log, in which nothing that a file says is taken for a command.
    private static func log(
        of findings: [ReportedFinding], in report: FindingsReport
    ) -> [String] {
        guard !findings.isEmpty else { return [] }
        let lines = findings.map { ConciseFindings.line(of: $0, in: report) }
        let mark = Digest(of: lines.lineBytes).hex
        let title = FindingWords.moreFindings(findings.count).in(report.language)
        return ["::group::\(escaped(title))", "::stop-commands::\(mark)"] + lines
            + ["::\(mark)::", "::endgroup::"]
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func escaped(property text: String) -> String {
        escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
