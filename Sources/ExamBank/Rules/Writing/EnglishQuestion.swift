/// The clause of an English sentence that asks.
struct EnglishQuestion {
    typealias Words = ArraySlice<EnglishSentence.Word>

    let words: Words
    /// It has words of its own to ask by; what does not is completed by the options.
    let asks: Bool

    init(_ words: [EnglishSentence.Word]) {
        let clauses = Self.clauses(of: words)
        let opening = clauses.last(where: Self.opens) ?? clauses.last(where: Self.goesOn)
        let last = clauses.last ?? []
        asks = opening != nil
        // "Which of these, on a call, is not polite?" goes on behind what is put in.
        let isInTwo = last.first.map { EnglishWords.auxiliaries.contains($0.text) } == true
        self.words = isInTwo ? last : opening ?? last
    }

    private static func clauses(of words: [EnglishSentence.Word]) -> [Words] {
        var clauses: [Words] = []
        var start = 0
        for place in words.indices.dropFirst()
        where words[place].clause != words[place - 1].clause {
            clauses.append(words[start..<place])
            start = place
        }
        return clauses + [words[start...]]
    }

    /// "Which of these", "In which case", "How should", "Choose".
    private static func opens(_ clause: Words) -> Bool {
        guard let first = clause.first?.text, clause.startIndex == 0 || !goesOn(clause)
        else { return false }
        if first == "please" || first == "why" || EnglishWords.instructions.contains(first) {
            return true
        }
        if EnglishWords.manner.contains(first) { return isAuxiliary(clause.dropFirst().first) }
        return clause.prefix(3).contains { EnglishWords.asking.contains($0.text) }
    }

    /// "who is not satisfied" may belong to what is before it, and may ask.
    private static func goesOn(_ clause: Words) -> Bool {
        guard let first = clause.first?.text, EnglishWords.relatives.contains(first)
        else { return false }
        return isAuxiliary(clause.dropFirst().first)
    }

    private static func isAuxiliary(_ word: EnglishSentence.Word?) -> Bool {
        word.map { EnglishWords.auxiliaries.contains($0.text) } == true
    }

    /// Empty where there is none.
    func text(at place: Int) -> String { words.indices.contains(place) ? words[place].text : "" }

    /// "Why", "For what reason", "How come".
    var asksWhy: Bool {
        switch text(at: words.startIndex) {
        case "why": true
        case "for": EnglishWords.reasons.contains(text(at: words.startIndex + 2))
        case "how": text(at: words.startIndex + 1) == "come"
        default: false
        }
    }

    // MARK: Its negations

    /// Tells whether what negates at this place belongs to what is asked.
    func isItsOwn(_ place: Int) -> Bool {
        let before = words[..<place]
        // "Which reply is polite, not rude?"
        if place == words.startIndex, place > 0, text(at: place) != "except" { return false }
        if isCited(place) || isLeftOpen || isConditional(before) { return false }
        if let relative = before.indices.last(where: isRelative) {
            // "What is a caller who is not satisfied likely to do?"
            let isPerson = text(at: relative) == "who" && before.first?.text == "what"
            return !isPerson && isAnswer(before[..<relative])
        }
        return switch text(at: place) {
        case "except", "least": true
        default: NegatedClause.isOfQuestion(place, in: self)
        }
    }

    /// "What does the status “not delivered” mean?", but not "Which is “not” polite?".
    private func isCited(_ place: Int) -> Bool {
        let word = words[place]
        guard word.quotation > 0 else { return false }
        return [place - 1, place + 1].contains { other in
            words.indices.contains(other) && words[other].quotation == word.quotation
                && words[other].places != word.places
        }
    }

    /// "An agent must not share passwords because".
    private var isLeftOpen: Bool {
        let (last, second) = (text(at: words.endIndex - 1), text(at: words.endIndex - 2))
        // "What is a parcel that is not collected called?"
        if asks { return last == "called" && isCopula(words.startIndex + 1) }
        return EnglishWords.openEnds.contains(last)
            || ["because of", "due to", "order to", "so that"].contains("\(second) \(last)")
    }

    private func isCopula(_ place: Int) -> Bool { EnglishWords.copulas.contains(text(at: place)) }

    private func isConditional(_ before: Words) -> Bool {
        guard let first = before.first?.text else { return false }
        let isManner = EnglishWords.manner.contains(first)
        if EnglishWords.conditions.contains(first) || isManner,
            !isManner || !Self.isAuxiliary(before.dropFirst().first) && first != "how"
        {
            return true
        }
        return before.indices.dropFirst().contains { place in
            let word = before[place].text
            return EnglishWords.conditions.contains(word)
                || EnglishWords.reasons.contains(word) && !isChoice(place)
        }
    }

    /// "Which reason", "Which of these reasons".
    private func isChoice(_ place: Int) -> Bool {
        ["which", "what", "these", "following", "those"].contains(text(at: place - 1))
    }

    private func isRelative(_ place: Int) -> Bool {
        let word = text(at: place)
        guard place > words.startIndex, EnglishWords.relatives.contains(word) else { return false }
        let before = text(at: place - 1)
        if word == "that" { return !EnglishWords.prepositions.contains(before) }
        guard word == "which" else { return true }
        // "Decide which of these", "In which case".
        if place == words.startIndex + 1, !EnglishWords.instructions.contains(before) {
            return false
        }
        let next = text(at: place + 1)
        return EnglishWords.auxiliaries.contains(next) || EnglishWords.pronouns.contains(next)
            || EnglishWords.determiners.contains(next)
    }

    /// What is asked for, of which a part behind it tells more: "What is a word", "Choose the one".
    func isAnswer(_ head: Words) -> Bool {
        guard let first = head.first?.text, let last = head.last?.text else { return false }
        if EnglishWords.instructions.contains(first) { return isThing(head.dropFirst()) }
        if head.count < 4, EnglishWords.things.contains(last) { return true }
        guard EnglishWords.asking.contains(first) else { return false }
        if let copula = head.lastIndex(where: { EnglishWords.copulas.contains($0.text) }) {
            return copula + 1 < head.endIndex && isThing(head[(copula + 1)...])
        }
        // "Which orders the agent cannot refund".
        return head.count < 3 && !EnglishWords.bringing.contains(last)
    }

    private func isThing(_ noun: Words) -> Bool {
        noun.count < 7
            && noun.indices.allSatisfy { place in
                let word = text(at: place)
                if EnglishWords.signs.contains(word) { return false }
                if EnglishWords.relatives.contains(word) { return word == "what" }
                guard EnglishWords.prepositions.contains(word) else { return true }
                return word == "of" && EnglishWords.partitives.contains(text(at: place - 1))
            }
    }
}
