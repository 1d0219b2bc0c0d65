import CertCore
import ExamBank
import Testing

/// What is told of a bank's assets, by the whole bank and from wherever it is checked.
@Suite struct AssetRulesTests {
    private static let tables = ["x.csv": "时限\n7 天\n", "y.csv": "时限\n15 天\n", "z.csv": "时限,\n1\n"]

    /// A bank of two items with the same words, which show an asset each.
    private func findings(
        showing assets: [String], difficulty: Int = 3, in folder: String = ""
    ) -> [Finding] {
        let items = assets.enumerated().map { number, asset in
            """
            { "id": "q\(number)", "version": 1, "status": "live", "type": "single", "point": "A",
              "difficulty": \(difficulty), "stem": "按附件所列的时限，最迟哪一天可以申请退款？",
              "assets": ["a\(number)"],
              "options": [{ "id": "a", "text": "第七天当日" }, { "id": "b", "text": "第十五天当日" }],
              "key": ["\(number == 0 ? "a" : "b")"], "rationale": "按表。",
              "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01" }
            """
        }
        let listed = assets.enumerated().map { number, path in
            #"{ "id": "a\#(number)", "title": "时限", "path": "\#(path)" }"#
        }
        let bank = """
            { "format": "certify-bank/1", "id": "mini", "language": "zh", "title": "题库",
              "points": [{ "id": "A", "title": "甲", "weight": 100, "importance": "X", "competency": "memory" }],
              "assets": [\(listed.joined(separator: ", "))],
              "items": [\(items.joined(separator: ", "))] }
            """
        return Catalogue(
            [SourceFile(path: folder + "bank.json", bytes: Array(bank.utf8))],
            today: MiniFiles.today,
            assets: { path, _ in
                Self.tables[path].map { SourceFile(path: folder + path, bytes: Array($0.utf8)) }
            }
        ).findings
    }

    @Test func `the same question about two tables is two questions`() {
        #expect(!findings(showing: ["x.csv", "y.csv"]).contains { $0.code == .conflictingKey })
        #expect(findings(showing: ["x.csv", "x.csv"]).contains { $0.code == .conflictingKey })
    }

    @Test func `what is lost elsewhere in a bank hides nothing of its assets`() {
        let codes = findings(showing: ["../x.csv", "x.png"], difficulty: 9).map(\.code)
        #expect(codes.contains(.outOfRange))
        #expect(codes.contains(.assetLeavesBank))
        #expect(codes.contains(.assetForm))
    }

    @Test func `of too many assets none is told to be missing that was not looked for`() {
        let assets = Array(repeating: "x.csv", count: 1000) + ["y.csv"]
        let codes = Set(findings(showing: assets, difficulty: 9).map(\.code))
        #expect(codes.contains(.count) && !codes.contains(.missingAsset))
    }

    @Test func `a finding in an asset is the same one from wherever the check is run`() {
        let prints = ["", "banks/", "../banks/"].map { folder in
            let found = findings(showing: ["x.csv", "z.csv"], in: folder)
                .filter { $0.code == .assetTable }
            return Fingerprint.all(of: found)
        }
        #expect(prints[0].count == 1)
        #expect(Set(prints).count == 1)
    }
}
