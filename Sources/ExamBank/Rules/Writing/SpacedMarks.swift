/// Spaces between an English word and its mark, as in "a copy . Then", and before the last mark of a
/// text behind whatever ends a sentence, as in "after 10 pm) ?".
///
/// A mark may as well be what the text is about: "marks such as ! or ? end a sentence". So one that
/// is not surely punctuation lets all others stand.
enum SpacedMarks {
    /// Where the spaces are.
    static func spaces(in text: [Unicode.Scalar]) -> [Int] {
        var spaces: [Int] = []
        for place in text.indices where stands(place, text) {
            guard !isNamed(place, text) else { return [] }
            let next = text[(place + 1)...].first { !$0.isSpace } ?? "\n"
            if next == "\n" {
                // Behind a word, before the last full stop it may be a blank.
                if text[place] != "." || !text[place - 2].isLatin { spaces.append(place - 1) }
            } else if goesOn(behind: place, text) {
                spaces.append(place - 1)
            } else {
                return []
            }
        }
        return spaces
    }

    /// A mark by itself behind a word, unlike those in "A : B", "3 : 1" or "the .net framework".
    private static func stands(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
        switch text[place] {
        case ".", ",", ":", ";", "?", "!": break
        default: return false
        }
        guard place > 2, text[place - 1].isSpace else { return false }
        guard text[place - 2].isLatin, text[place - 3].isLatin else {
            return isLast(place, text) && ends(before: place - 1, text)
        }
        return place + 1 == text.count || text[place + 1].isSpace || text[place + 1] == "\n"
    }

    private static func isLast(_ mark: Int, _ text: [Unicode.Scalar]) -> Bool {
        text[(mark + 1)...].allSatisfy { $0.isSpace || $0 == "\n" }
    }

    /// A sentence may end there with a number, a bracket, a quote or a percentage.
    private static func ends(before space: Int, _ text: [Unicode.Scalar]) -> Bool {
        let mark = text[space + 1]
        guard mark == "?" || mark == "!" || mark == "." else { return false }
        switch text[space - 1] {
        case ")", "]", "%", "”", "’": return true
        case "\"": return text[..<space].count { $0 == "\"" }.isMultiple(of: 2)
        // "5 !" is a product.
        case "0"..."9": return mark != "!" && !isSeries(text[..<space])
        default: return false
        }
    }

    /// What comes next may be asked of numbers in a row: "2, 4, 8 ?".
    private static func isSeries(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let rest = text.reversed().drop { $0.isDigit || $0 == "." }
            .drop { $0.isSpace || $0 == "," || $0 == "=" }
        return rest.first.map { $0.isDigit || $0 == "+" } != false
    }

    /// Behind the mark goes on what only punctuation can have before it.
    private static func goesOn(behind mark: Int, _ text: [Unicode.Scalar]) -> Bool {
        let rest = text[(mark + 1)...].drop { $0.isSpace }
        if text[mark] == "," {
            return clauseOpenings.contains(rest.prefix(while: \.isLatin).map(\.small).text)
                || isListed(rest, behind: text[..<mark].dropLast())
        }
        // Names as in "Calls : Agents" may be a ratio.
        let word = text[..<mark].dropLast().reversed().prefix(while: \.isLatin)
        if text[mark] == ":", word.last?.isCapital == true { return false }
        return rest.drop { $0 == "\"" || $0 == "“" || $0 == "(" }.first?.isCapital == true
    }

    /// One of several words, the last behind "and" or "or": "polite , kind and clear".
    private static func isListed(
        _ rest: ArraySlice<Unicode.Scalar>, behind text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let word = rest.prefix(while: \.isLatin)
        let goesOn = rest.dropFirst(word.count).prefix(5).text
        return !word.isEmpty && !word.contains(where: \.isCapital)
            && !text.reversed().prefix(while: \.isLatin).contains(where: \.isCapital)
            && [" and ", " or "].contains(where: goesOn.hasPrefix)
    }

    /// The word before is one that a sentence cannot end with, or that has marks and keys named.
    private static func isNamed(_ mark: Int, _ text: [Unicode.Scalar]) -> Bool {
        let word = text[..<mark].dropLast().reversed().prefix(while: \.isLatin)
        return namingWords.contains(word.reversed().map(\.small).text)
    }

    private static let namingWords: Set<String> = [
        "a", "an", "the", "and", "or", "nor", "as", "like", "than", "with", "by", "of", "in",
        "into", "to", "from", "between", "before", "after", "behind", "is", "are", "be", "do",
        "does", "means", "called", "press", "presses", "pressing", "type", "types", "typing",
        "enter", "enters", "use", "uses", "using", "insert", "inserts", "add", "adds", "put",
        "write", "writes", "hit", "key", "keys", "button", "mark", "marks", "sign", "signs",
        "symbol", "symbols", "character", "characters", "comma", "colon", "semicolon", "stop",
        "period", "point", "dot", "shift", "ctrl", "alt",
    ]

    /// No comma that is meant by itself is followed by these.
    private static let clauseOpenings: Set<String> = [
        "and", "but", "so", "then", "which", "who", "he", "she", "it", "they", "you", "we", "i",
        "please", "because", "although", "what", "how", "when", "where", "why",
    ]
}

extension Unicode.Scalar {
    fileprivate var isCapital: Bool { isLatin && small != self }
}
