/// Words by which a sentence in English asks for what is not so.
enum EnglishNegation {
    /// The first word in a sentence that asks for the exception.
    ///
    /// - Parameter mustAsk: The sentence counts only if it asks, not if options complete it.
    static func asking(
        in sentence: ArraySlice<Unicode.Scalar>, mustAsk: Bool = false
    ) -> Range<Int>? {
        guard mayNegate(sentence) else { return nil }
        let question = EnglishQuestion(EnglishSentence(sentence).words)
        guard !mustAsk || question.asks, !question.asksWhy else { return nil }
        var tried = 0
        for number in question.words.indices where isNegation(number, in: question) {
            tried += 1
            // Nobody negates more often, and each may cost the length of the sentence.
            if tried > 6 { return nil }
            if question.isItsOwn(number) { return question.words[number].places }
        }
        return nil
    }

    private static let negations: Set<String> = ["not", "never", "cannot", "neither"]
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
    /// A negation behind these is of a part: "of not calling back", "polite but not formal".
    private static let ofParts: Set<String> = [
        "or", "and", "but", "though", "although", "if", "whether", "yet", "why", "of", "for", "by",
        "about", "with", "from", "in", "on", "than", "as", "to",
    ]
    /// Of whom something is asked: "Which words are agents told not to use?".
    private static let asked: Set<String> = [
        "is", "are", "told", "asked", "advised", "trained", "important", "supposed", "expected",
    ]
    private static let all: Set<String> = [
        "all", "each", "every", "everything", "any", "these", "following",
    ]

    /// "All of these are right except one", but not "open every day except Sunday".
    private static let exceptions: Set<String> = ["for", "one", "which", "what"]
    /// What the right answer would be most of; the "least expensive" plan is not the exception.
    private static let merits: Set<String> = [
        "likely", "appropriate", "suitable", "effective", "helpful", "useful", "important",
        "polite", "professional", "accurate", "relevant", "acceptable", "advisable", "desirable",
        "correct", "true", "reliable", "reasonable", "applicable",
    ]

    private static func isNegation(_ number: Int, in question: EnglishQuestion) -> Bool {
        let word = question.text(at: number)
        let before = question.text(at: number - 1)
        let after = question.text(at: number + 1)
        if negations.contains(word) {
            // "What does she do, not what does she say" and "whether or not" ask nothing.
            if ofParts.contains(before) || focusing.contains(after) { return false }
            if question.text(at: number + 2) == "than" { return false }
            return word == "cannot" || after != "to" || asked.contains(before)
        }
        switch word {
        case "except":
            return after.isEmpty
                || exceptions.contains(after)
                    && (question.text(at: number + 2).isEmpty
                        || question.words.prefix(4).contains { all.contains($0.text) })
        case "least": return merits.contains(after)
        default: break
        }
        guard judgements.contains(word) else { return false }
        // "What is wrong with it?" and "What is false advertising?" ask for what is so.
        return verbs.contains(before) && (after.isEmpty || joints.contains(after))
            || judged.contains(after)
    }

    /// "Not only listening but also noting" negates nothing.
    static let focusing: Set<String> = ["only", "just", "merely", "simply"]

    /// Tells whether one of its words may, without looking at what they say.
    private static func mayNegate(_ sentence: ArraySlice<Unicode.Scalar>) -> Bool {
        var isWithin = false
        for place in sentence.indices {
            let isLatin = sentence[place].isLatin
            if isLatin, !isWithin, startsNegation(sentence[place...]) { return true }
            if isWithin, EnglishSentence.isApostrophe(sentence[place]),
                place + 1 < sentence.endIndex, sentence[place + 1].small == "t"
            {
                return true
            }
            isWithin = isLatin
        }
        return false
    }

    private static func startsNegation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let words: [[Unicode.Scalar]] =
            switch text[text.startIndex].small {
            case "n": ofN
            case "c", "e", "f", "i", "l", "u", "w": others
            default: []
            }
        return words.contains { word in
            text.count >= word.count && zip(text, word).allSatisfy { $0.small == $1 }
        }
    }

    private static let ofN = ["not", "never", "neither"].map { Array($0.unicodeScalars) }
    private static let others = (judgements.sorted() + ["cannot", "except", "least"])
        .map { Array($0.unicodeScalars) }

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
