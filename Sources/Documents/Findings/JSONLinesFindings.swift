import TextFormats

/// Findings as JSON documents, each on a line of its own.
enum JSONLinesFindings {
    static func bytes(of report: FindingsReport) -> [UInt8] {
        report.findings.flatMap {
            JSONFindings.value(of: $0, in: report).compact() + [UInt8(ascii: "\n")]
        }
    }
}
