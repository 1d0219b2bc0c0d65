/// The words of a sentence in English, with contractions taken apart: "isn't" is "is" and "not".
struct EnglishSentence {
    struct Word {
        /// In small letters.
        let text: String
        let places: Range<Int>
        /// How many commas are before it.
        let clause: Int
        /// How many quotations begin before it, where it is within one.
        let quotation: Int
    }

    private(set) var words: [Word] = []
    private var clause = 0
    private var quotations = 0
    private var isQuoted = false

    init(_ text: ArraySlice<Unicode.Scalar>) {
        var place = text.startIndex
        while place < text.endIndex {
            guard text[place].isLatin else {
                pass(place, in: text)
                place += 1
                continue
            }
            let end = Self.wordEnd(from: place, in: text)
            add(text[place..<end])
            place = end
        }
    }

    /// With an apostrophe that has letters on both sides.
    private static func wordEnd(from start: Int, in text: ArraySlice<Unicode.Scalar>) -> Int {
        var end = start + 1
        while end < text.endIndex {
            let goesOn = isApostrophe(text[end]) && end + 1 < text.endIndex && text[end + 1].isLatin
            guard text[end].isLatin || goesOn else { break }
            end += 1
        }
        return end
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    private mutating func pass(_ place: Int, in text: ArraySlice<Unicode.Scalar>) {
        switch text[place] {
        case ",", ";", "，", "；": clause += 1
        case "“", "‘": quote(true)
        case "”", "’": quote(false)
        case "\"": quote(!isQuoted)
        // Behind a word it may be that of "customers'".
        case "'": quote(!isQuoted && (place == text.startIndex || text[place - 1].isSpace))
        default: break
        }
    }

    private mutating func quote(_ begins: Bool) {
        if begins { quotations += 1 }
        isQuoted = begins
    }

    private mutating func add(_ scalars: ArraySlice<Unicode.Scalar>) {
        for text in Self.parts(scalars.map { Self.isApostrophe($0) ? "'" : $0.small }) {
            words.append(
                Word(
                    text: text, places: scalars.indices, clause: clause,
                    quotation: isQuoted ? quotations : 0))
        }
    }

    private static func parts(_ word: [Unicode.Scalar]) -> [String] {
        guard let place = word.lastIndex(of: "'") else { return [word.text] }
        let (base, ending) = (word[..<place].text, word[(place + 1)...].text)
        if ending == "t", let verb = negated[base] { return [verb, "not"] }
        if ending == "s" { return subjects.contains(base) ? [base, "is"] : [word.text] }
        return endings[ending].map { [base, $0] } ?? [word.text]
    }

    private static let negated = [
        "isn": "is", "aren": "are", "wasn": "was", "weren": "were", "don": "do", "doesn": "does",
        "didn": "did", "can": "can", "couldn": "could", "won": "will", "wouldn": "would",
        "shouldn": "should", "mustn": "must", "needn": "need", "haven": "have", "hasn": "has",
        "hadn": "had", "mightn": "might", "shan": "shall",
    ]
    private static let endings = ["re": "are", "ve": "have", "ll": "will", "d": "would"]
    private static let subjects: Set<String> = [
        "what", "which", "who", "that", "it", "he", "she", "there", "one", "something",
    ]
}
