/// Whose clause a negation belongs to: the question's, as in "Which goods cannot be returned?", or
/// one within it, as in "Who handles orders the system cannot find?".
enum NegatedClause {
    private typealias Words = EnglishQuestion.Words

    /// - Parameter place: of the negation, with no word before it that begins another clause.
    static func isOfQuestion(_ place: Int, in question: EnglishQuestion) -> Bool {
        var verb = question.words[..<place]
        if question.text(at: place) != "cannot" {
            while let last = verb.last?.text, isAdverb(last) { verb.removeLast() }
        }
        let hasVerb = verb.last.map(isAuxiliary) == true
        if hasVerb || question.text(at: place) == "cannot" {
            while verb.last.map(isAuxiliary) == true { verb.removeLast() }
            return isSubject(verb, of: question)
        }
        let before = question.words[..<place]
        if isJudgement(question.text(at: place)) {
            // "Which is a false statement?", but not "How do you mend a false statement?".
            return before.count < 2 || question.isAnswer(before)
        }
        return isAsked(before)
    }

    private static func isAuxiliary(_ word: EnglishSentence.Word) -> Bool {
        EnglishWords.auxiliaries.contains(word.text)
    }

    private static func isAdverb(_ word: String) -> Bool {
        word.hasSuffix("ly") || adverbs.contains(word)
    }

    private static func isJudgement(_ word: String) -> Bool {
        switch word {
        case "not", "never", "neither", "cannot": false
        default: true
        }
    }

    private static let adverbs: Set<String> = [
        "also", "often", "always", "still", "ever", "therefore", "sometimes", "best", "yet",
    ]

    // MARK: Behind its verb

    /// Tells whether the words before the verb are what is asked about: "Which of the goods", but
    /// not "Who handles orders the system".
    private static func isSubject(_ words: Words, of question: EnglishQuestion) -> Bool {
        if let thing = words.dropLast().lastIndex(where: { EnglishWords.things.contains($0.text) })
        {
            return question.isAnswer(words[...thing])
        }
        guard let start = nounStart(in: words), start > words.startIndex
        else { return isPlain(words) }
        let before = words[start - 1].text
        if EnglishWords.prepositions.contains(before) || EnglishWords.asking.contains(before)
            || EnglishWords.auxiliaries.contains(before) || isBinding(before)
        {
            return isPlain(words)
        }
        return question.isAnswer(words[..<start])
    }

    /// "concerning", "regarding".
    private static func isBinding(_ word: String) -> Bool {
        word.hasSuffix("ing") && !EnglishWords.things.contains(word)
    }

    /// Where a noun begins that ends these words, by what stands before nouns.
    private static func nounStart(in words: Words) -> Int? {
        if let last = words.last, EnglishWords.pronouns.contains(last.text) {
            return words.endIndex - 1
        }
        return words.suffix(4).lastIndex { EnglishWords.determiners.contains($0.text) }
    }

    /// "Which statement on refunds", "Who of them", but not "Who handles orders agents".
    private static func isPlain(_ words: Words) -> Bool {
        guard let first = words.first?.text else { return true }
        let ofSome = words.contains { $0.text == "of" || $0.text == "among" }
        return switch first {
        case "who", "whom", "what", "how": words.count < 3 || ofSome
        default: true
        }
    }

    // MARK: Behind its subject

    /// "What can an agent not promise?": the verb stands before who does it.
    private static func isAsked(_ words: Words) -> Bool {
        guard let start = subjectStart(in: words), words.contains(where: isAuxiliary)
        else { return false }
        if words.count > 1, EnglishWords.bringing.contains(words[words.startIndex + 1].text) {
            return false
        }
        let before = words[..<start]
        return before.last.map(isAuxiliary) ?? true
    }

    private static func subjectStart(in words: Words) -> Int? {
        let start = nounStart(in: words)
        let verb = words.suffix(4).lastIndex(where: isAuxiliary)
        // "Which of the following must agents".
        if let verb, verb >= start ?? verb { return verb + 1 }
        return start ?? (words.count < 4 ? words.startIndex : nil)
    }
}
