import CertCore
import TextFormats

/// Words in what candidates read that were meant for authors: the answer, or why it is one.
enum LeakedKey {
    /// What gives it away, as it is written; nil where nothing does.
    static func words(in text: String, isOption: Bool) -> String? {
        guard mayTell(text.utf8.span) else { return nil }
        let folded = Array(scalars: TextFormats.folded(text))
        return place(in: folded, isOption: isOption).map { written($0, of: folded, in: text) }
    }

    private static func place(in folded: [Unicode.Scalar], isOption: Bool) -> Range<Int>? {
        // A mark that is all of a text is what the text is about.
        if isOption, let mark = marks.first(where: { folded.ends(with: $0) }),
            folded.count > mark.count
        {
            return folded.count - mark.count..<folded.count
        }
        for label in labels {
            if let start = folded.firstPlace(of: label) { return start..<start + label.count }
        }
        if !isOption, let choice = lastChoice(in: folded) { return choice }
        for (word, isNamed) in introductions {
            var rest = folded.indices
            while let start = folded.firstPlace(of: word[...], within: rest) {
                let isPart = start > 0 && word[0].isLatin && folded[start - 1].isLatin
                if !isPart, let end = answer(in: folded, behind: start + word.count, isNamed) {
                    return start..<end
                }
                rest = (start + 1)..<folded.endIndex
            }
        }
        return nil
    }

    /// Characters as they stand in the text that was folded.
    private static func written(
        _ places: Range<Int>, of folded: [Unicode.Scalar], in text: String
    ) -> String {
        var forms: [Unicode.Scalar] = []
        var sources: [Unicode.Scalar] = []
        var starts: [Int] = []
        for scalar in text.unicodeScalars {
            let form = Array(scalars: TextFormats.folded(String(scalar)))
            starts += form.map { _ in sources.count }
            forms += form
            sources.append(scalar)
        }
        // Some characters fold only together with their neighbours.
        guard forms == folded, let last = places.last else { return folded[places].text }
        return sources[starts[places.lowerBound]...starts[last]].text
    }

    /// "……应当（　　）。选A": nothing but the answer stands behind the question.
    private static func lastChoice(in folded: [Unicode.Scalar]) -> Range<Int>? {
        guard let last = folded.lastIndex(where: { !$0.isSpace && !$0.isEndMark }),
            ("a"..."h").contains(folded[last]),
            let start = folded[...last].lastIndex(of: "选"), start > 0,
            folded[(start + 1)...last].allSatisfy({ ("a"..."h").contains($0) || $0.isSpace }),
            let before = folded[..<start].last(where: { !$0.isSpace }),
            before.isEndMark || before == ")"
        else { return nil }
        return start..<last + 1
    }

    /// Whether a text has all of the rationale in it, where that is long enough to say something.
    static func quotes(_ rationale: Span<UInt8>, in text: Span<UInt8>) -> Bool {
        guard mayQuote(rationale, in: text) else { return false }
        let words = Array(scalars: String(utf8: rationale)).bare
        return words.count >= leastQuote
            && Array(scalars: String(utf8: text)).bare.contains(text: words)
    }

    /// The brackets for the answer that have it in them; nil where none have.
    ///
    /// - Parameter answer: how it is written there, letters in the order of the options.
    static func filledBlank(
        in text: String, with answer: @autoclosure () -> [String]
    ) -> String? {
        guard mayFillBlank(text.utf8.span) else { return nil }
        let answer = answer()
        let folded = Array(scalars: TextFormats.folded(text))
        for start in folded.indices where folded[start] == "(" {
            guard let end = folded[start...].prefix(12).firstIndex(of: ")") else { continue }
            let inner = folded[(start + 1)..<end].filter { !$0.isSpace && $0 != "," && $0 != "、" }
            if answer.contains(inner.text) { return written(start..<end + 1, of: folded, in: text) }
        }
        return nil
    }

    /// So many characters say something.
    private static let leastQuote = 12

    private static let labels = ["【答案】", "【解析】", "。解析:", "?解析:", ")解析:"]
        .map { Array(scalars: $0) }
    /// Words that tell an answer where an option's letter follows, some only behind a colon or 是.
    private static let introductions = [
        ("答案", false), ("正确选项", false), ("故选", true), ("本题选", true),
        ("answer", false), ("key", false),
    ].map { (word: Array(scalars: $0), isNamed: $1) }
    private static let marks = [
        "(正确)", "(正确答案)", "(答案)", "[答案]", "【正确】", "【正确答案】", "【正确选项】", "(正确选项)", "(对)", "(correct)",
        "√", "✓", "✔",
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
}

// What nearly all texts rule out by their bytes alone: every text that candidates read is asked.
extension LeakedKey {
    /// Whether brackets hold more than the spaces that nearly every stem leaves for the answer.
    static func mayFillBlank(_ text: Span<UInt8>) -> Bool {
        guard ByteWindow.isAnyHit(in: text, { $0.ends(")") .| $0.ends("）") }) else { return false }
        for place in text.indices {
            let length = closingBracket(at: place, of: text)
            if length > 0, !isEmpty(bracketBefore: place - length + 1, of: text) { return true }
        }
        return false
    }

    /// How many bytes the bracket takes that ends here; 0 where none does.
    private static func closingBracket(at place: Int, of text: Span<UInt8>) -> Int {
        switch text[place] {
        case UInt8(ascii: ")"): 1
        case 0x89 where place > 1 && text[place - 1] == 0xBC && text[place - 2] == 0xEF: 3
        default: 0
        }
    }

    /// Whether nothing but spaces, also ideographic ones, stands between the opening bracket and here.
    private static func isEmpty(bracketBefore end: Int, of text: Span<UInt8>) -> Bool {
        var place = end - 1
        while place >= 0 {
            switch text[place] {
            case UInt8(ascii: "("): return true
            case UInt8(ascii: " "): place -= 1
            case 0x80 where place > 1 && text[place - 1] == 0x80 && text[place - 2] == 0xE3:
                place -= 3
            case 0x88: return place > 1 && text[place - 1] == 0xBC && text[place - 2] == 0xEF
            default: return false
            }
        }
        return false
    }

    /// Nearly no text has the characters that all of the words for an answer have.
    static func mayTell(_ text: Span<UInt8>) -> Bool {
        mayEndInChoice(text) || ByteWindow.isAnyHit(in: text) { tells($0) }
    }

    /// Where a word ends that may tell.
    @inline(__always)
    static func tells(_ window: ByteWindow) -> ByteWindow.Hits {
        let words =
            window.ends("答案") .| window.ends("解析") .| window.ends("正确") .| window.ends("故选")
            .| window.ends("题选") .| window.ends("(对") .| window.ends("（对")
        let marks = window.ends("√") .| window.ends("✓") .| window.ends("✔")
        // answer, key, correct; before "rr" an "o", or what may fold into one.
        let (previous, byte) = (window.previous | 0x20, window.byte | 0x20)
        let isBehindO =
            (window.second | 0x20).are(UInt8(ascii: "o")) .| window.second.areFrom(0x80)
        let letters =
            (previous.are(UInt8(ascii: "s")) .& byte.are(UInt8(ascii: "w")))
            .| (previous.are(UInt8(ascii: "e")) .& byte.are(UInt8(ascii: "y")))
            .| (previous.are(UInt8(ascii: "r")) .& byte.are(UInt8(ascii: "r")) .& isBehindO)
        // The same in full width: U+FF21 and on.
        let wideLetters =
            window.second.are(0xEF)
            .& ((window.previous.are(0xBC) .& window.byte.areFrom(0xA1))
                .| window.previous.are(0xBD))
        return words .| marks .| letters .| wideLetters
    }

    /// Whether a letter stands near the end, and "选" before it.
    static func mayEndInChoice(_ text: Span<UInt8>) -> Bool {
        var place = text.count
        // Most texts end in an ideograph.
        if place > 2, (0xE4...0xE9).contains(text[place - 3]) { return false }
        let least = max(0, place - 12)
        var hasLetter = false
        while place > least + 2 {
            place -= 1
            let byte = text[place]
            if ("a"..."h").contains(Unicode.Scalar(byte | 0x20)), byte < 0x80 {
                hasLetter = true
            } else if byte == 0x89, text[place - 1] == 0x80, text[place - 2] == 0xE9 {
                return hasLetter
            } else if hasLetter, byte != 0x20 {
                return false
            }
        }
        return false
    }

    /// Whether a letter or digit stands in a text, and behind it what may be the same as at `place`
    /// of a rationale, spaces left out.
    private static func hasLetter(
        _ letter: UInt8, before rationale: Span<UInt8>, _ place: Int, in text: Span<UInt8>
    ) -> Bool {
        guard place < rationale.count, isLetterOrDigit(rationale[place]) else {
            return ByteWindow.isAnyHit(in: text) { $0.byte.are(letter) }
        }
        let next = rationale[place]
        return ByteWindow.isAnyHit(in: text) {
            $0.previous.are(letter)
                .& ($0.byte.are(next) .| $0.byte.areUnder(0x21) .| $0.byte.areFrom(0x80))
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Mostly one of the first ideographs, letters or digits of a rationale is missing in a text.
    private static func mayQuote(_ rationale: Span<UInt8>, in text: Span<UInt8>) -> Bool {
        var place = 0
        for _ in 0..<leastQuote where place < rationale.count {
            let lead = rationale[place]
            switch lead {
            case _ where isLetterOrDigit(lead):
                guard hasLetter(lead, before: rationale, place + 1, in: text) else { return false }
                place += 1
            case 0..<0x80: place += 1
            case 0xE4...0xE9:
                let (second, third) = (rationale[place + 1], rationale[place + 2])
                let isThere = ByteWindow.isAnyHit(in: text) {
                    $0.second.are(lead) .& $0.previous.are(second) .& $0.byte.are(third)
                }
                guard isThere else { return false }
                place += 3
            default: place += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            }
        }
        return true
    }
}
