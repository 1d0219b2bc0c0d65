/// Words by which a clause in English asks for what is not so.
enum EnglishNegation {
    /// The first word in a clause that asks for the exception.
    static func asking(in clause: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        let words = words(of: clause)
        guard let first = words.first, first.text != "why" else { return nil }
        for (number, word) in words.enumerated() where isNegation(number, among: words) {
            let before = words[..<number].dropFirst().map(\.text)
            if before.contains(where: conditions.contains) { continue }
            // "A caller who is not satisfied", but "something that should not be said".
            let isModal = number > 0 && modals.contains(words[number - 1].text)
            if !isModal, before.contains(where: relatives.contains) { continue }
            return word.places
        }
        return nil
    }

    private static let negations: Set<String> = ["not", "except", "never", "cannot"]
    /// Those that may negate a part that tells things apart.
    private static let ofParts: Set<String> = ["never", "cannot"]
    private static let judgements: Set<String> = ["incorrect", "wrong", "false", "untrue"]
    private static let judged: Set<String> = [
        "way", "answer", "statement", "statements", "option", "action", "step", "practice", "one",
    ]
    /// What follows a judgement that stands by itself.
    private static let joints: Set<String> = [
        "about", "regarding", "concerning", "according", "of", "in", "on", "at", "for", "to", "as",
        "by", "from", "under", "during", "and", "or", "here", "when", "if",
    ]
    private static let verbs: Set<String> = ["is", "are", "be", "was", "were"]
    private static let modals: Set<String> = ["should", "must", "may", "can", "do", "does"]
    /// What follows is a condition.
    private static let conditions: Set<String> = [
        "if", "when", "whenever", "because", "since", "while", "after", "until", "unless",
        "although", "whether", "why", "where", "says", "said",
    ]
    private static let relatives: Set<String> = ["who", "whose", "that"]

    private static func isNegation(_ number: Int, among words: [Word]) -> Bool {
        let word = words[number].text
        let before = number > 0 ? words[number - 1].text : ""
        let after = number + 1 < words.count ? words[number + 1].text : ""
        if negations.contains(word) {
            // "What does she do, not what does she say" and "whether or not" ask nothing.
            if before == "or" || after == "only" { return false }
            return !ofParts.contains(word)
                || NegatedClause.isOfQuestion(behind: words[..<number].map(\.text)[...])
        }
        if word == "least" { return before != "at" }
        guard judgements.contains(word) else { return false }
        // "What is wrong with it?" and "What is false advertising?" ask for what is so.
        return verbs.contains(before) && (after.isEmpty || joints.contains(after))
            || judged.contains(after)
    }

    private typealias Word = (text: String, places: Range<Int>)

    /// None where no word among them can be one that negates, as in most texts.
    private static func words(of clause: ArraySlice<Unicode.Scalar>) -> [Word] {
        let words = clause.split { !$0.isLatin }
        guard words.contains(where: mayNegate) else { return [] }
        return words.map { ($0.map(\.small).text, $0.indices) }
    }

    /// By its first two letters.
    private static func mayNegate(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count > 2, let first = word.first?.small else { return false }
        let second = word[word.startIndex + 1].small
        return switch first {
        case "n": second == "o" || second == "e"
        case "e": second == "x"
        case "c", "f": second == "a"
        case "l": second == "e"
        case "i", "u": second == "n"
        case "w": second == "r"
        default: false
        }
    }

    /// A full stop behind a word, not one within a number or an abbreviation.
    static func endsSentence(at place: Int, of text: [Unicode.Scalar]) -> Bool {
        var next = place + 1
        while next < text.count, closes(text[next]) { next += 1 }
        guard next < text.count, text[next].isSpace else { return false }
        if text[place] != "." { return true }
        let word = text[..<place].reversed().prefix { $0.isLatin || $0 == "." }.reversed()
        return !abbreviations.contains(word.map(\.small).text)
    }

    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "”" || scalar == "’" || scalar == "'" || scalar == ")"
    }

    private static let abbreviations: Set<String> = [
        "e.g", "i.e", "etc", "vs", "mr", "mrs", "ms", "dr", "no", "nos", "fig", "approx",
    ]
}
