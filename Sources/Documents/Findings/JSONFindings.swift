import CertCore
import ExamBank
import TextFormats

/// Findings as one JSON document, `certify-findings/1`.
enum JSONFindings {
    static func bytes(of report: FindingsReport) -> [UInt8] {
        let document: JSON = [
            "format": "certify-findings/1", "files": .integer(Int64(report.files.count)),
            "passedOver": .integer(Int64(report.passedOver)),
            "errors": count(.error, report), "warnings": count(.warning, report),
            "infos": count(.info, report), "baselined": .integer(Int64(report.known.count)),
            "ignored": .integer(Int64(report.ignored.count)),
            "failOn": .string(report.failsOn.rawValue),
            "findings": .array(report.findings.map { value(of: $0, in: report) }),
        ]
        return document.pretty()
    }

    private static func count(_ severity: Severity, _ report: FindingsReport) -> JSON {
        .integer(Int64(report.count(of: severity)))
    }

    static func value(of told: ReportedFinding, in report: FindingsReport) -> JSON {
        let range = told.finding.range
        return [
            "code": .string(told.code.rawValue), "severity": .string(told.severity.rawValue),
            "file": .string(told.path),
            "line": .integer(Int64(told.place.line)), "column": .integer(Int64(told.place.column)),
            "endLine": .integer(Int64(told.end.line)),
            "endColumn": .integer(Int64(told.end.column)),
            "offset": .integer(Int64(range.lowerBound)), "length": .integer(Int64(range.count)),
            "first": told.first.map { place in
                ["line": .integer(Int64(place.line)), "column": .integer(Int64(place.column))]
            } ?? .null,
            "other": report.other(of: told).map { other in
                [
                    "item": .string(other.item.item.text), "bank": .string(other.item.bank.text),
                    "file": .string(report.path(of: other.item.file)),
                    "line": .integer(Int64(other.place.line)),
                    "column": .integer(Int64(other.place.column)),
                ]
            } ?? .null,
            "pointer": .string(told.finding.pointer),
            "subject": told.finding.subject.map(JSON.string) ?? .null,
            "message": .string(told.message), "help": told.help.map(JSON.string) ?? .null,
            "fix": told.finding.fix.map { .array($0.edits.map(value)) } ?? .null,
            "fingerprint": .string(told.fingerprint.hex),
        ]
    }

    private static func value(of edit: Fix.Edit) -> JSON {
        [
            "offset": .integer(Int64(edit.range.lowerBound)),
            "length": .integer(Int64(edit.range.count)), "text": .string(edit.text),
        ]
    }
}
