import ExamBank

/// What the rules of item writing tell of a single choice with these options, apart from there being
/// only one item.
func codes(
    _ options: String, under stem: String = "客户来电时应当先做什么"
) -> [FindingCode] {
    let ids = ["a", "b", "c", "d", "e"]
    let texts = options.split(separator: " | ").enumerated().map { index, text in
        #"{ "id": "\#(ids[index])", "text": "\#(text)" }"#
    }
    let bank = """
        { "format": "certify-bank/1", "id": "mini", "language": "zh", "title": "小题库",
          "points": [{ "id": "A", "title": "甲", "weight": 100, "importance": "X",
            "competency": "listening" }],
          "items": [{ "id": "q1", "version": 1, "status": "live", "type": "single",
            "point": "A", "difficulty": 3, "stem": "\(stem)",
            "options": [\(texts.joined(separator: ", "))], "key": ["a"], "rationale": "因",
            "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01" }] }
        """
    let file = SourceFile(path: "bank.json", bytes: Array(bank.utf8))
    return Catalogue([file], checks: .writing).findings.map(\.code).filter { $0 != .thinPoint }
}
