import Disk
import TestKit
import Testing

/// Files made to take long. The program may compute for so long that only work which grows much
/// faster than the file uses it up.
@Suite struct HostileFileTests {
    /// What is told of a file, a line for each finding.
    private func told(_ file: String, _ words: String...) throws -> [Substring] {
        let desk = try Desk()
        try desk.write(file, to: "h.json")
        let all = ["validate", "h.json", "--no-settings", "--quiet", "--fail-on", "info"]
        let (code, text) = try desk.run(
            all + ["--format", "concise"] + words, through: Restraint.computing(seconds: 20))
        #expect(code == 1, "\(text.suffix(400))")
        return text.split(separator: "\n")
    }

    @Test(arguments: ["[", #"{"a":"#])
    func `brackets without end are refused`(bracket: String) throws {
        let told = try told(String(repeating: bracket, count: 1_000_000))
        #expect(told.count == 1)
    }

    private static let tangled: [String: String] = [
        "a wide blank": "（" + String(repeating: " ", count: 9_000) + "）",
        "brackets": String(repeating: "（", count: 9_000),
        "negations": String(repeating: "不不是", count: 3_000),
        "two in turn": String(repeating: "甲乙", count: 4_500),
        "ranges": String(repeating: "1-2天", count: 2_200),
        "brackets in brackets": "甲" + String(repeating: "(", count: 4_500)
            + String(repeating: ")", count: 4_500),
        "pairs of brackets": "甲" + String(repeating: "()", count: 4_500),
        "marks": "甲" + String(repeating: "?", count: 9_000),
        "quotes": String(repeating: "甲\\\"", count: 4_500),
        "accents": "e" + String(repeating: "\u{301}", count: 9_000),
    ]

    @Test(arguments: tangled.keys.sorted())
    func `every rule takes long texts as they come`(kind: String) throws {
        let text = Self.tangled[kind]!
        let item = OneLineBank.choice(["a", "b", "c"].map { $0 + text }, stem: text)
        let told = try told(OneLineBank.text(items: item))
        #expect(told.contains { $0.contains("(i0)") })
    }

    @Test(arguments: [
        #"\x"#, "\u{1}", #"客户\q"#, #"é\q"#, #"👩‍👧\q"#, "e\u{301}\u{301}\\q",
        #"жжжжжжжжжжжжжжжжжжж\q"#,
    ])
    func `many findings on one long line are placed without counting it anew`(
        unit: String
    ) throws {
        let filler = String(repeating: unit.hasPrefix("ж") ? "жжжж" : "客户服务", count: 50)
        let stem = String(repeating: unit + filler, count: 1_000)
        let told = try told(
            OneLineBank.text(items: OneLineBank.item(stem: stem)),
            "--output", "sarif=out.sarif", "--output", "text=out.txt")
        #expect(told.count { $0.contains("S-syntax") } == 1_000)
    }

    @Test func `an ignore is found without going through all there are`() throws {
        let items = (0..<12_000).map { number in
            OneLineBank.item(
                number, stem: "题\(Unicode.Scalar(UInt32(0x4E00 + number))!)",
                more: #","ignore":[{"code":"I-short-stem","reason":"r"}]"#)
        }
        let told = try told(OneLineBank.text(items: items.joined(separator: ",")))
        #expect(told.allSatisfy { !$0.contains("I-short-stem") && !$0.contains("ignore") })
    }

    @Test func `names that nobody knows are not all compared with all that somebody has`() throws {
        let points = (0..<25).map { branch in
            let leaves = (0..<1_000).map { OneLineBank.leaf("P\(branch)-\($0)") }
            return #"{"id":"B\#(branch)","title":"枝","weight":4,"points":["#
                + leaves.joined(separator: ",") + "]}"
        }
        let items = (0..<3_000).map { number in
            OneLineBank.item(
                number, stem: "题\(Unicode.Scalar(UInt32(0x4E00 + number))!)",
                point: "Q\(number % 25)-\(number % 1_000)")
        }
        let told = try told(
            OneLineBank.text(
                items: items.joined(separator: ","), points: points.joined(separator: ",")))
        #expect(told.count { $0.contains("B-unknown-point") } == 3_000)
    }
}
