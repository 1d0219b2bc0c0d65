import CertCore
import Documents
import ExamBank
import TextFormats
import Testing

/// What the receivers of reports have laid down, as far as it concerns what we write.
@Suite struct FormatStandardsTests {
    /// All there is: faults in several files, many of them, related places, text with marks.
    private static func reports() throws -> [FindingsReport] {
        let files = try FaultyFiles.files() + [FaultyFiles.bank(items: 20, path: "/题 库/b#1.json")]
        return [
            FaultyFiles.report(on: files), FaultyFiles.report(on: files, .zh, failsOn: .info),
            FaultyFiles.report(on: []),
            FaultyFiles.report(on: [SourceFile(path: "a.json", bytes: [])]),
            FaultyFiles.report(on: [SourceFile(path: "a.json", bytes: Array("{\n\n".utf8))]),
        ]
    }

    private static func json(_ format: FindingsFormat, _ report: FindingsReport) throws -> JSON {
        try JSONDocument(parsing: format.bytes(of: report)).root.value
    }

    @Test func `SARIF holds what the standard knows, and all it asks for`() throws {
        let checker = SchemaChecker(SARIFSchema.document)
        for report in try Self.reports() {
            #expect(try checker.accepts(Self.json(.sarif, report)))
        }
    }

    @Test func `a report with another member would be noticed`() throws {
        let checker = SchemaChecker(SARIFSchema.document)
        #expect(try !checker.accepts(["version": "2.1.0", "runs": [["results": []]]]))
        #expect(try !checker.accepts(["version": "2.1.0", "runs": [], "extra": 1]))
    }

    @Test func `regions of SARIF end where they begin, or behind`() throws {
        for report in try Self.reports() {
            for run in try Self.json(.sarif, report)["runs"]?.elements ?? [] {
                for result in run["results"]?.elements ?? [] {
                    let place = result["locations"]?.elements.first?["physicalLocation"]
                    let region = try #require(place?["region"])
                    let begin = region.numbers("startLine", "startColumn")
                    let end = region.numbers("endLine", "endColumn")
                    #expect(!end.lexicographicallyPrecedes(begin), "\(region)")
                }
            }
        }
    }

    @Test func `GitLab has what its documentation names, fingerprints only once`() throws {
        let severities: [JSON] = ["info", "minor", "major", "critical", "blocker"]
        for report in try Self.reports() {
            let findings = try Self.json(.gitlab, report).elements
            #expect(Set(findings.map { $0["fingerprint"] }).count == findings.count)
            for finding in findings {
                #expect(
                    finding.members.map(\.name) == [
                        "description", "check_name", "fingerprint", "severity", "location",
                    ])
                #expect(severities.contains(finding["severity"] ?? .null))
                let place = try #require(finding["location"])
                #expect(place.members.map(\.name) == ["path", "lines"])
                let lines = place["lines"]?.numbers("begin", "end") ?? []
                #expect(lines.count == 2 && 1 <= lines[0] && lines[0] <= lines[1])
            }
        }
    }

    @Test func `JUnit nests and counts as its readers expect`() throws {
        for report in try Self.reports() {
            let text = String(decoding: FindingsFormat.junit.bytes(of: report), as: UTF8.self)
            let tags = #/<(/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(/?)>/#
            let rest = text.replacing(tags, with: "")
            #expect(rest.hasPrefix("<?xml ") && rest.count { $0 == "<" } == 1, "\(rest)")
            var open: [String] = []
            for tag in text.matches(of: tags) {
                let name = String(tag.2)
                if !tag.1.isEmpty {
                    #expect(open.popLast() == name)
                    continue
                }
                let element = try #require(JUnitElement.known[name])
                #expect(element.parent == open.last)
                let attributes = tag.3.matches(of: #/ ([a-z]+)=/#).map { String($0.1) }
                #expect(element.required.isSubset(of: attributes), "\(tag.0)")
                #expect(element.required.union(element.optional).isSuperset(of: attributes))
                if tag.4.isEmpty { open.append(name) }
            }
            #expect(open == [])
            let all = try text[#require(text.firstRange(of: "<testsuites ")).upperBound...]
            for part in [all] + text.split(separator: "<testsuite ").dropFirst() {
                #expect(Self.told(by: part) == [part.begins("testcase"), part.begins("failure")])
            }
        }
    }

    /// How many tests and failures the tag counts whose attributes stand here.
    private static func told(by text: Substring) -> [Int] {
        let tag = text.prefix { $0 != ">" }
        return ["tests", "failures"].compactMap { name in
            tag.firstRange(of: "\(name)=\"").flatMap { start in
                Int(tag[start.upperBound...].prefix { $0 != "\"" })
            }
        }
    }
}

/// An element of a JUnit report (the schema that Jenkins' xUnit plug-in checks by), with `file` of
/// a test case besides, which GitLab shows.
private struct JUnitElement {
    var parent: String?
    var required: Set<String> = []
    var optional: Set<String> = []

    static let known = [
        "testsuites": JUnitElement(
            parent: nil, optional: ["name", "time", "tests", "failures", "errors"]),
        "testsuite": JUnitElement(
            parent: "testsuites", required: ["name", "tests", "failures", "errors"]),
        "testcase": JUnitElement(
            parent: "testsuite", required: ["name"], optional: ["classname", "file"]),
        "failure": JUnitElement(parent: "testcase", optional: ["type", "message"]),
        "system-out": JUnitElement(parent: "testcase"),
    ]
}

extension Substring {
    /// How many elements of a name begin.
    fileprivate func begins(_ name: String) -> Int {
        matches(of: #/<([a-z-]+)[ >\/]/#).count { $0.1 == name }
    }
}

extension JSON {
    fileprivate func numbers(_ names: String...) -> [Int64] {
        names.compactMap { name in
            if case .integer(let number)? = self[name] { number } else { nil }
        }
    }
}
