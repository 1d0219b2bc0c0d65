import CertCore
import ExamBank
import TextFormats
import Wording

/// A line for each finding, as editors and `grep` know it: `file:line:column: …`.
public enum ConciseFindings {
    static func bytes(of report: FindingsReport) -> [UInt8] {
        report.findings.map { line(of: $0, in: report) }.lineBytes
    }

    public static func line(of told: ReportedFinding, in report: FindingsReport) -> String {
        let severity = told.severity.title.in(report.language)
        let help = told.help.map { " – \($0)" } ?? ""
        return "\(visible(told.path)):\(told.place): \(severity) \(told.code.rawValue): "
            + told.sentence + help
    }
}
