import CertCore
import Documents
import ExamBank
import TextFormats
import Testing

@Suite struct FormatTests {
    private func text(_ format: FindingsFormat, _ report: FindingsReport) -> String {
        String(decoding: format.bytes(of: report), as: UTF8.self)
    }

    private func lines(_ format: FindingsFormat, _ report: FindingsReport) -> [String] {
        text(format, report).split(separator: "\n").map(String.init)
    }

    private func json(_ format: FindingsFormat, _ report: FindingsReport) throws -> JSON {
        try JSONDocument(parsing: format.bytes(of: report)).root.value
    }

    // MARK: Text

    @Test func `carets stand under what they mean, behind ideographs and tabs`() throws {
        let shown = lines(.text, try FaultyFiles.report())
        let head = try #require(shown.firstIndex { $0.contains("unknown member `dificulty`") })
        let place = try #require(cells(before: "\"dificulty\"", in: shown[head + 1]))
        #expect(cells(before: "^", in: shown[head + 2]) == place)
        #expect(shown[head + 2].count { $0 == "^" } == 11)
        let long = try #require(shown.first { $0.contains("[\"c\"]") })
        #expect(displayWidth(of: long) <= 100)
        #expect(long.contains("…"))
    }

    private func cells(before part: String, in line: String) -> Int? {
        line.firstRange(of: part).map { displayWidth(of: String(line[..<$0.lowerBound])) }
    }

    @Test func `what a finding repeats is told with its place`() throws {
        #expect(text(.text, try FaultyFiles.report()).contains("= first at bank.json:13:11\n"))
    }

    // MARK: GitHub

    @Test func `a step has ten annotations of each kind, the worst first, and a summary`() throws {
        let many = FaultyFiles.report(
            on: try FaultyFiles.files() + [FaultyFiles.bank(items: 20)])
        let shown = lines(.github, many)
        let commands = shown.prefix { !$0.hasPrefix("::group") }.map { $0.split(separator: " ")[0] }
        #expect(
            commands == Array(repeating: "::error", count: 10)
                + Array(repeating: "::warning", count: many.count(of: .warning)) + ["::notice"])
        let others = many.count(of: .error) - 10
        #expect(shown.contains("::group::\(others) more findings"))
        #expect(shown.last == many.summary.en + "")
        let lesser = FaultyFiles.report(on: [FaultyFiles.unreviewed(items: 12)])
        #expect(lesser.count(of: .error) == 0 && lesser.count(of: .warning) >= 12)
        #expect(lines(.github, lesser).count { $0.hasPrefix("::warning ") } == 10)
    }

    @Test func `nothing a file says is taken for a command of the workflow`() throws {
        let evil = Array(repeating: ["\"::error::x\": 1", "\"##[error]\": 1"], count: 10)
        let members = evil.enumerated().flatMap { index, pair in
            pair.map { $0.replacing("\": ", with: "\(index)\": ") }
        }
        let bytes = Array(
            "{\"format\":\"certify-calendar/1\",\(members.joined(separator: ","))}".utf8)
        let shown = lines(
            .github, FaultyFiles.report(on: [SourceFile(path: "::warning::.json", bytes: bytes)]))
        let stop = try #require(shown.firstIndex { $0.hasPrefix("::stop-commands::") })
        let mark = shown[stop].dropFirst("::stop-commands::".count)
        let resume = try #require(shown.lastIndex(of: "::\(mark)::"))
        let outside = shown[..<stop] + shown[(resume + 1)...]
        #expect(shown[stop..<resume].contains { $0.contains("##[error]") })
        #expect(outside.allSatisfy { !$0.hasPrefix("::warning::") })
        #expect(outside.contains { $0.contains("file=%3A%3Awarning%3A%3A.json") })
    }

    @Test(arguments: [FindingsFormat.github, .sarif])
    func `an id's hidden characters are shown`(format: FindingsFormat) {
        let bank = FaultyFiles.bank(items: 1)
        let id = "q\u{202E}\u{1}"
        let bytes = String(decoding: bank.bytes, as: UTF8.self).replacing("q1", with: id)
        let shown = text(
            format,
            FaultyFiles.report(on: [SourceFile(path: "bank.json", bytes: Array(bytes.utf8))]))
        #expect(shown.contains("q⟦U+202E⟧"))
        #expect(!shown.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1}" })
    }

    @Test func `without findings only the summary is left`() {
        #expect(
            lines(.github, FaultyFiles.report(on: [])) == ["0 files: 0 errors, 0 warnings."])
    }

    // MARK: GitLab, SARIF, JSON

    @Test func `the formats for machines agree on what was found`() throws {
        let report = try FaultyFiles.report()
        let count = report.findings.count
        #expect(try elements(json(.json, report)["findings"]).count == count)
        #expect(lines(.jsonl, report).count == count)
        #expect(try elements(json(.gitlab, report)).count == count)
        #expect(try elements(run(report)["results"]).count == count)
        #expect(lines(.concise, report).count == count)
    }

    private func elements(_ json: JSON?) throws -> [JSON] {
        guard case .array(let elements) = json else { throw Absent() }
        return elements
    }

    private struct Absent: Error {}

    private func run(_ report: FindingsReport) throws -> JSON {
        let document = try json(.sarif, report)
        #expect(document["version"] == "2.1.0")
        return try elements(document["runs"])[0]
    }

    @Test func `every result of SARIF has its rule, its place and its fingerprint`() throws {
        let report = try FaultyFiles.report()
        let run = try run(report)
        let driver = try #require(run["tool"]?["driver"])
        #expect(driver["name"] == "certify")
        let rules = try elements(driver["rules"])
        #expect(rules.count == Set(report.findings.map(\.code)).count)
        for result in try elements(run["results"]) {
            guard case .integer(let index) = result["ruleIndex"] else { throw Absent() }
            #expect(rules[Int(index)]["id"] == result["ruleId"])
            #expect(result["message"]?["text"] != nil)
            #expect(result["fingerprints"]?["certify/v1"] != nil)
            let place = try elements(result["locations"])[0]["physicalLocation"]
            #expect(place?["artifactLocation"]?["uri"] != nil)
            guard case .integer(let line) = place?["region"]?["startLine"] else { throw Absent() }
            #expect(line >= 1)
        }
    }

    @Test func `what a finding repeats is related to it`() throws {
        let report = try FaultyFiles.report()
        let related = try elements(run(report)["results"]).compactMap { $0["relatedLocations"] }
        #expect(related.count == 1)
        let place = try elements(related.first)[0]["physicalLocation"]
        #expect(place?["region"]?["startLine"] == 13)
        #expect(place?["region"]?["startColumn"] == 11)
        #expect(place?["region"]?["endColumn"] == 15)
    }

    @Test func `SARIF counts columns in code points and writes paths as addresses`() throws {
        // A character of two code points stands before the fault.
        let file = SourceFile(
            path: "a b/题#1.json",
            bytes: Array(
                "{\"format\":\"certify-courses/1\",\"note\":\"e\u{301}\u{1F600}\",\"x\":1}".utf8))
        let report = FaultyFiles.report(on: [file])
        let told = try #require(report.findings.last)
        let results = try elements(run(report)["results"])
        let place = try elements(results[results.count - 1]["locations"])[0]["physicalLocation"]
        #expect(
            place?["region"]?["startColumn"] == .integer(Int64(told.place.column + 1)))
        #expect(
            place?["artifactLocation"]?["uri"] == "a%20b/%E9%A2%98%231.json")
    }

    // MARK: JUnit

    @Test func `each item is a case, each file one more`() throws {
        let shown = lines(.junit, try FaultyFiles.report())
        let names = shown.filter { $0.contains("<testcase") }.compactMap {
            $0.firstMatch(of: /name="([^"]*)" file/).map { String($0.1) }
        }
        #expect(names == ["bank.json", "q1", "q2", "q3", "calendar.json"])
    }

    @Test func `a case fails for what makes the check fail, and says the rest`() throws {
        let calendar = [try FaultyFiles.files()[1]]
        let lenient = text(.junit, FaultyFiles.report(on: calendar))
        #expect(lenient.contains("failures=\"0\""))
        #expect(lenient.contains("<system-out>"))
        let strict = text(.junit, FaultyFiles.report(on: calendar, failsOn: .info))
        #expect(strict.contains("<failure type=\"Y-provisional\""))
    }
}
