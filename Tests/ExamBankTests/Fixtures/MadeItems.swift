import CertCore

/// Items for the mini bank by the dozen, for rules that look at a whole bank.
enum MadeItems {
    /// True-or-false items with these keys, such as "TTF".
    static func statements(_ keys: String, author: String = "丙") -> String {
        keys.enumerated().map { number, key in
            item("g\(number)", "true-false", #""key": \#(key == "T")"#, author)
        }.joined(separator: ",\n")
    }

    /// Single choices with their keys at these places, such as "bab".
    static func choices(_ keys: String, options: Int = 3) -> String {
        keys.enumerated().map { number, key in
            let texts = (0..<options).map { text(options * number + $0, length: 4) }
            return choice("g\(number)", key, texts: texts)
        }.joined(separator: ",\n")
    }

    /// Single choices whose key `a` is the longest option, then others where it is not.
    static func choices(longest: Int, others: Int) -> String {
        (0..<(longest + others)).map { number in
            let lengths = number < longest ? [6, 4, 4] : [4, 6, 4]
            let texts = lengths.enumerated().map { text(3 * number + $0, length: $1) }
            return choice("g\(number)", "a", texts: texts)
        }.joined(separator: ",\n")
    }

    /// Situations whose best response `a` is the one in two sentences, then others where it is not.
    static func situations(wordy: Int, others: Int) -> String {
        (0..<(wordy + others)).map { number in
            let texts = (0..<4).map { option in
                let isWordy = option == (number < wordy ? 0 : 1)
                let half = text(4 * number + option, length: 3)
                return isWordy ? half.dropLast() + "。" + half.suffix(1) : half + "好"
            }
            let options = zip("abcd", texts).map { #"{ "id": "\#($0)", "text": "\#($1)" }"# }
            let scores = zip("abcd", [3, 0, 0, 0]).map { #""\#($0)": { "score": \#($1) }"# }
            return item(
                "g\(number)", "situational",
                """
                "options": [\(options.joined(separator: ", "))], \
                "key": { \(scores.joined(separator: ", ")) }
                """, "丙")
        }.joined(separator: ",\n")
    }

    /// A passage that takes a quarter of an hour, by a court typists' rule that asks for 20
    /// characters.
    static let courtTyping = item(
        "g0", "typing",
        """
        "passage": "您好，感谢您的来电，请问有什么可以帮您？我马上为您查询。", "minutes": 15, \
        "key": { "folding": "width", "court": { "base": "85", "characters": 20, \
        "perMissing": "0.07", "perExtra": "0.02", "mostForExtra": "10", "perSentence": "0.5", \
        "sentences": 30, "cap": "100" } }
        """, "丙")

    private static func choice(_ id: String, _ key: Character, texts: [String]) -> String {
        let options = zip("abcd", texts).map { #"{ "id": "\#($0)", "text": "\#($1)" }"# }
        return item(
            id, "single",
            #""options": [\#(options.joined(separator: ", "))], "key": ["\#(key)"]"#, "丙")
    }

    /// Ideographs that stand in no other text.
    private static func text(_ number: Int, length: Int) -> String {
        String(
            String.UnicodeScalarView(
                (0..<length).compactMap { Unicode.Scalar(0x5000 + 8 * number + $0) }))
    }

    private static func item(
        _ id: String, _ type: String, _ rest: String, _ author: String
    ) -> String {
        """
        { "id": "\(id)", "version": 1, "status": "live", "type": "\(type)", "point": "B", \
        "difficulty": 3, "tags": ["refund"], "stem": "请作答题第\(id)号", \(rest), "rationale": "因", \
        "author": "\(author)", "reviewer": "乙", "reviewed": "2026-08-01" }
        """
    }
}
