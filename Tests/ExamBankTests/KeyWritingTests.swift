import CertCore
import ExamBank
import TextFormats
import Testing

@Suite struct KeyWritingTests {
    private static let option = #"{ "id": "ID", "text": "ID" }"#

    private func item(_ number: Int, _ type: String, _ key: String, _ extra: String) -> String {
        """
        { "id": "q\(number)", "version": 1, "status": "draft", "type": "\(type)", "point": "A",
          "difficulty": 1, "stem": "先做什么？", \(extra)"key": \(key), "rationale": "因", "author": "甲" }
        """
    }

    private func list(_ name: String, _ ids: String) -> String {
        let options = ids.map { Self.option.replacing("ID", with: String($0)) }
        return "\"\(name)\": [\(options.joined(separator: ", "))], "
    }

    @Test func `a key is written as the bank has it`() throws {
        let options = list("options", "cab")
        let passage = #""passage": "您好，请讲。", "minutes": 5, "#
        let keys = [
            ("single", #"["b"]"#, options), ("multiple", #"["c", "b"]"#, options),
            ("true-false", "false", ""),
            ("fill-in", #"{ "accept": ["甲", "乙"], "width": "fold", "case": "exact" }"#, ""),
            ("numeric", #"{ "value": "9.5", "tolerance": "0" }"#, ""),
            (
                "situational",
                #"{ "c": { "score": 2, "behaviours": ["calm"] }, "a": { "score": 0 }, "b": { "score": -1 } }"#,
                options
            ),
            ("short-text", #"{ "answer": "先听" }"#, "\"maximumLength\": 9, "),
            (
                "short-text",
                #"{ "answer": "先听", "phrases": [{ "any": ["听"], "behaviour": "calm" }, { "any": ["记"] }] }"#,
                "\"maximumLength\": 9, "
            ),
            ("ordering", #"["b", "c", "a"]"#, options),
            ("matching", #"{ "c": "y", "a": "x", "b": "y" }"#, options + list("targets", "xy")),
            ("typing", #"{ "folding": "none", "speed": { "full": "60" } }"#, passage),
            (
                "typing",
                #"{ "folding": "width", "speed": { "full": "60", "atLeast": "30.5", "accuracyPercent": "95" } }"#,
                passage
            ),
            (
                "typing",
                #"{ "folding": "punctuation", "court": { "base": "85", "characters": 1200, "perMissing": "0.07", "perExtra": "0.02", "mostForExtra": "10", "perSentence": "0.5", "sentences": 30, "cap": "100" } }"#,
                passage
            ),
        ]
        let items = keys.enumerated().map { item($0, $1.0, $1.1, $1.2) }
        let text = """
            { "format": "certify-bank/1", "id": "b", "language": "zh", "title": "库",
              "behaviours": [{ "id": "calm", "title": "沉着" }],
              "points": [{ "id": "A", "title": "甲", "weight": 100, "importance": "X", "competency": "c" }],
              "items": [\(items.joined(separator: ",\n"))] }
            """
        let catalogue = Catalogue([SourceFile(path: "bank", bytes: Array(text.utf8))])
        let bank = try #require(catalogue.bank("b"), "\(catalogue.findings)")
        for (item, (_, key, _)) in zip(bank.items, keys) {
            #expect(item.keyJSON == (try JSONDocument(parsing: Array(key.utf8)).root.value))
        }
    }
}
