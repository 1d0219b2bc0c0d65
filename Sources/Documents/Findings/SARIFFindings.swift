import CertCore
import ExamBank
import TextFormats
import Wording

/// Findings as SARIF 2.1.0 (OASIS): one run with the rules that found something.
enum SARIFFindings {
    static func bytes(of report: FindingsReport) -> [UInt8] {
        let places = SARIFPlaces(report)
        let told = report.findings + report.known + report.ignored
        let found = Set(told.map(\.code))
        let rules = FindingCode.allCases.filter { found.contains($0) }
        let results = told.map { told in
            result(for: told, rule: rules.firstIndex(of: told.code)!, report, places)
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
            "defaultConfiguration": [
                "enabled": .boolean(!code.isOffByDefault),
                "level": .string(level(of: code.severity)),
            ],
        ]
    }

    private static func result(
        for told: ReportedFinding, rule: Int, _ report: FindingsReport,
        _ places: SARIFPlaces
    ) -> JSON {
        var members = [
            JSON.Member("ruleId", .string(told.code.rawValue)),
            JSON.Member("ruleIndex", .integer(Int64(rule))),
            JSON.Member("level", .string(level(of: told.severity))),
            JSON.Member("message", ["text": .string(told.words)]),
            JSON.Member(
                "locations",
                [
                    [
                        "physicalLocation": places.place(of: told.finding.range, of: told),
                        "logicalLocations": [logicalLocation(of: told.finding)],
                    ]
                ]),
            JSON.Member("fingerprints", ["certify/v1": .string(told.fingerprint.hex)]),
            // The one that GitHub looks at, as hash and count; fingerprints are unique, so it is 1.
            JSON.Member(
                "partialFingerprints",
                ["primaryLocationLineHash": .string("\(told.fingerprint.hex):1")]),
        ]
        members += standing(of: told, in: report)
        if let fix = told.finding.fix { members.append(places.member(of: fix, of: told)) }
        let related = report.related(to: told) { report.projectPath(of: $0) }
        if !related.isEmpty {
            members.append(
                JSON.Member(
                    "relatedLocations",
                    .array(
                        related.map {
                            [
                                "physicalLocation": places.place(of: $0.range, in: $0.file),
                                "message": ["text": .string($0.words)],
                            ]
                        })))
        }
        return .object(members)
    }

    /// Whether it is new since the baseline, and why its author lets it stand.
    private static func standing(
        of told: ReportedFinding, in report: FindingsReport
    ) -> [JSON.Member] {
        var members: [JSON.Member] = []
        if report.hasBaseline {
            members.append(
                JSON.Member("baselineState", .string(told.isKnown ? "unchanged" : "new")))
        }
        // Either every result says whether it is suppressed, or none does (§3.27.23).
        if !report.ignored.isEmpty {
            var suppressions: [JSON] = []
            if let reason = told.finding.reason {
                suppressions.append([
                    "kind": "inSource", "status": "accepted", "justification": .string(reason),
                ])
            }
            members.append(JSON.Member("suppressions", .array(suppressions)))
        }
        return members
    }

    private static func logicalLocation(of finding: Finding) -> JSON {
        var members = [JSON.Member("fullyQualifiedName", .string(finding.pointer))]
        if let subject = finding.subject {
            members.insert(JSON.Member("name", .string(visible(subject))), at: 0)
        }
        return .object(members)
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
}
