import CertCore
import ExamBank
import Seals
import TextFormats
import Wording

/// Findings as SARIF 2.1.0 (OASIS): one run with the rules that found something.
enum SARIFFindings {
    static func bytes(of report: FindingsReport) -> [UInt8] {
        var columns: [String: CodePointColumns] = [:]
        let found = Set(report.findings.map(\.code))
        let rules = FindingCode.allCases.filter { found.contains($0) }
        let bytes = Dictionary(report.files.map { ($0.path, $0.bytes) }) { first, _ in first }
        let results = report.findings.map { told in
            let file = told.finding.file
            return result(
                for: told, rule: rules.firstIndex(of: told.code)!,
                region(
                    of: told, bytes[file] ?? [], report,
                    &columns[file, default: CodePointColumns()]))
        }
        let document: JSON = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": driver(rules, report)],
                    "language": .string(language(report.language)),
                    "columnKind": "unicodeCodePoints",
                    "invocations": [["executionSuccessful": true]],
                    "results": .array(results),
                ]
            ],
        ]
        return document.pretty()
    }

    private static func driver(_ rules: [FindingCode], _ report: FindingsReport) -> JSON {
        [
            "name": "certify", "semanticVersion": .string(report.version),
            "language": .string(language(report.language)),
            "rules": .array(rules.map { rule($0, report.language) }),
        ]
    }

    private static func rule(_ code: FindingCode, _ language: Language) -> JSON {
        let explanation = code.explanation
        return [
            "id": .string(code.rawValue),
            "shortDescription": ["text": .string(explanation.what.in(language))],
            "fullDescription": ["text": .string(explanation.why.in(language))],
            "help": [
                "text": .string(explanation.lines(language).joined(separator: "\n")),
                "markdown": .string(explanation.markdown(language)),
            ],
            "defaultConfiguration": ["level": .string(level(of: code.severity))],
        ]
    }

    private static func result(
        for told: ReportedFinding, rule: Int, _ region: JSON
    ) -> JSON {
        [
            "ruleId": .string(told.code.rawValue),
            "ruleIndex": .integer(Int64(rule)),
            "level": .string(level(of: told.severity)),
            "message": ["text": .string(told.words)],
            "locations": [
                [
                    "physicalLocation": [
                        "artifactLocation": ["uri": .string(uri(told.path))], "region": region,
                    ],
                    "logicalLocations": [logicalLocation(of: told.finding)],
                ]
            ],
            "fingerprints": ["certify/v1": .string(told.fingerprint.hex)],
            // The one that GitHub looks at; the number tells equal ones apart.
            "partialFingerprints": [
                "primaryLocationLineHash": .string("\(told.fingerprint.hex):1")
            ],
        ]
    }

    private static func logicalLocation(of finding: Finding) -> JSON {
        var members = [JSON.Member("fullyQualifiedName", .string(finding.pointer))]
        if let subject = finding.subject {
            members.insert(JSON.Member("name", .string(subject)), at: 0)
        }
        return .object(members)
    }

    private static func region(
        of told: ReportedFinding, _ bytes: [UInt8], _ report: FindingsReport,
        _ columns: inout CodePointColumns
    ) -> JSON {
        let map = report.map(of: told)
        let range = told.finding.range
        func column(_ offset: Int, line: Int) -> JSON {
            let start = map.lineRange(line).lowerBound
            return .integer(Int64(columns.column(of: offset, fromLineStart: start, in: bytes)))
        }
        return [
            "startLine": .integer(Int64(told.place.line)),
            "startColumn": column(range.lowerBound, line: told.place.line),
            "endLine": .integer(Int64(told.end.line)),
            "endColumn": column(range.upperBound, line: told.end.line),
            "byteOffset": .integer(Int64(range.lowerBound)),
            "byteLength": .integer(Int64(range.count)),
        ]
    }

    private static func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    private static func language(_ language: Language) -> String {
        switch language {
        case .zh: "zh-CN"
        case .en: "en-US"
        }
    }

    /// A path as a relative reference, or as a file's address where it starts from the root.
    static func uri(_ path: String) -> String {
        let encoded = path.utf8.reduce(into: "") { result, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "-._~/".unicodeScalars.contains(scalar))
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + [byte].hex.uppercased()
            }
        }
        return path.hasPrefix("/") ? "file://" + encoded : encoded
    }
}
