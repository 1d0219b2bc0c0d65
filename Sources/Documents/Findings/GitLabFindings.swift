import ExamBank
import TextFormats

/// Findings as GitLab's Code Quality report, a subset of Code Climate's.
enum GitLabFindings {
    static func bytes(of report: FindingsReport) -> [UInt8] {
        JSON.array(report.findings.map { value(of: $0) }).pretty()
    }

    private static func value(of told: ReportedFinding) -> JSON {
        [
            "description": .string(told.words), "check_name": .string(told.code.rawValue),
            "fingerprint": .string(told.fingerprint.hex),
            "severity": .string(grade(of: told.severity)),
            "location": [
                "path": .string(told.projectPath),
                "lines": [
                    "begin": .integer(Int64(told.place.line)),
                    "end": .integer(Int64(told.end.line)),
                ],
            ],
        ]
    }

    private static func grade(of severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "minor"
        case .info: "info"
        }
    }
}
