import CertCore
import TextFormats

/// Words in what candidates read that were meant for authors: the answer, or why it is one.
enum LeakedKey {
    /// What gives it away; nil where nothing does.
    static func words(in text: String, isOption: Bool) -> String? {
        guard mayTell(text) else { return nil }
        let folded = Array(scalars: TextFormats.folded(text))
        // A mark that is all of a text is what the text is about.
        if isOption, let mark = marks.first(where: { folded.ends(with: $0) }),
            folded.count > mark.count
        {
            return mark.text
        }
        for label in labels where folded.contains(text: label) { return label.text }
        for (word, isNamed) in introductions {
            var rest = folded.indices
            while let start = folded.firstPlace(of: word[...], within: rest) {
                let isPart = start > 0 && word[0].isLatin && folded[start - 1].isLatin
                if !isPart, let end = answer(in: folded, behind: start + word.count, isNamed) {
                    return Array(folded[start..<end]).text
                }
                rest = (start + 1)..<folded.endIndex
            }
        }
        return nil
    }

    /// Whether a text has all of the rationale in it, where that is long enough to say something.
    static func quotes(_ rationale: String, in text: String) -> Bool {
        // Mostly one of its first characters is missing already.
        for character in rationale.unicodeScalars.prefix(leastQuote)
        where !character.isSpace && !character.isEndMark {
            guard text.unicodeScalars.contains(character) else { return false }
        }
        let words = Array(scalars: rationale).bare
        return words.count >= leastQuote && Array(scalars: text).bare.contains(text: words)
    }

    /// The brackets for the answer that have it in them; nil where none have.
    ///
    /// - Parameter answer: how it is written there, letters in the order of the options.
    static func filledBlank(
        in text: String, with answer: @autoclosure () -> [String]
    ) -> String? {
        guard hasClosingBracket(text) else { return nil }
        let answer = answer()
        let folded = Array(scalars: TextFormats.folded(text))
        for start in folded.indices where folded[start] == "(" {
            guard let end = folded[start...].prefix(12).firstIndex(of: ")") else { continue }
            let inner = folded[(start + 1)..<end].filter { !$0.isSpace && $0 != "," && $0 != "、" }
            if answer.contains(inner.text) { return Array(folded[start...end]).text }
        }
        return nil
    }

    private static let leastQuote = 12

    private static let labels = ["【答案】", "【解析】", "。解析:", "?解析:", ")解析:"]
        .map { Array(scalars: $0) }
    /// Words that tell an answer where an option's letter follows, some only behind a colon or 是.
    private static let introductions = [
        ("答案", false), ("正确选项", false), ("故选", true), ("本题选", true),
        ("answer", false), ("key", false),
    ].map { (word: Array(scalars: $0), isNamed: $1) }
    private static let marks = [
        "(正确)", "(正确答案)", "(答案)", "[答案]", "【正确】", "【正确答案】", "(对)", "(correct)", "√", "✓", "✔",
    ]
    .map { Array(scalars: $0) }

    /// Where an answer ends that is named behind the word for it: 「答案：B」, “answer is B”.
    private static func answer(
        in text: [Unicode.Scalar], behind start: Int, _ isNamed: Bool
    ) -> Int? {
        var place = start
        var isNamed = isNamed
        while place < text.count, place < start + 6 {
            switch text[place] {
            case " ", "(", "【", "\"", "“", "应": break
            case ":", "是", "为", "选": isNamed = true
            case "i" where place + 1 < text.count && text[place + 1] == "s":
                isNamed = true
                place += 1
            case "a"..."h":
                return isNamed && isWhole(text, upTo: place + 1) ? place + 1 : nil
            default: return nil
            }
            place += 1
        }
        return nil
    }

    /// Whether a letter stands for an option: “B.”, but not “a refund” or 「A 类」.
    private static func isWhole(_ text: [Unicode.Scalar], upTo end: Int) -> Bool {
        guard let next = text[end...].first else { return true }
        let following = next == " " ? text[end...].first { $0 != " " } : next
        return following.map { !$0.isLatin && !$0.isDigit && !$0.isHan } ?? true
    }

    private static func hasClosingBracket(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for place in bytes.indices {
            if bytes[place] == UInt8(ascii: ")") { return true }
            // U+FF09
            if bytes[place] == 0xEF, bytes[place + 1] == 0xBC, bytes[place + 2] == 0x89 {
                return true
            }
        }
        return false
    }

    /// Nearly no text has the characters that all of these have. As every text that candidates read
    /// is asked, its characters are made from their bytes, which is quicker than by its own view.
    private static func mayTell(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var previous: Unicode.Scalar = " "
        var place = 0
        while place < bytes.count {
            let lead = bytes[place]
            var scalar: Unicode.Scalar = " "
            if lead < 0x80 {
                scalar = Unicode.Scalar(lead)
                place += 1
            } else if lead < 0xE0 {
                place += 2
            } else if lead < 0xF0 {
                let tail = UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
                scalar = Unicode.Scalar(UInt32(lead & 0xF) << 12 | tail) ?? " "
                place += 3
            } else {
                place += 4
            }
            if mayTell(scalar, behind: previous) { return true }
            previous = scalar
        }
        return false
    }

    @inline(__always)
    private static func mayTell(
        _ scalar: Unicode.Scalar, behind previous: Unicode.Scalar
    ) -> Bool {
        switch scalar {
        case "案": previous == "答"
        case "析": previous == "解"
        case "确": previous == "正"
        case "选": previous == "故" || previous == "题"
        case "对": previous == "(" || previous == "（"
        case "√", "✓", "✔": true
        // answer, key, correct
        case "w", "W": previous.small == "s"
        case "y", "Y": previous.small == "e"
        case "r", "R": previous.small == "r"
        default: false
        }
    }
}
