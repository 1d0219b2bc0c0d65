/// Whose clause "never" or "cannot" negates: the question's, as in "Which goods cannot be
/// returned?", or one within it, as in "Who handles orders the system cannot find?".
enum NegatedClause {
    /// - Parameter words: in small letters, those of the sentence before the negation.
    static func isOfQuestion(behind words: ArraySlice<String>) -> Bool {
        if let last = words.last, modals.contains(last) { return true }
        var rest = words
        while let last = rest.last, auxiliaries.contains(last) { rest.removeLast() }
        let start = subject(in: rest)
        let before = rest[..<start]
        guard let last = before.last else { return true }
        // "What can an agent never", "What is something you cannot".
        if auxiliaries.contains(last) || modals.contains(last) || things.contains(last) {
            return true
        }
        // "Which one of the following".
        if last == "of" { return before.count < 5 && before.contains(where: asking.contains) }
        // "Which orders the agent", "Choose what you".
        return before.count < 3 && rest.count - start < 3 && before.contains(where: asking.contains)
    }

    /// Where the last noun begins, with the words that belong to it.
    private static func subject(in words: ArraySlice<String>) -> Int {
        if let last = words.last, pronouns.contains(last) { return words.endIndex - 1 }
        let noun = words.suffix(4).lastIndex(where: determiners.contains)
        let question = words.suffix(3).lastIndex(where: asking.contains)
        if let start = [noun, question].compactMap(\.self).max() { return start }
        if words.count < 4 { return words.startIndex }
        let verb = words.suffix(3).lastIndex { modals.contains($0) || auxiliaries.contains($0) }
        return verb.map { $0 + 1 } ?? words.endIndex
    }

    private static let asking: Set<String> = ["which", "what", "who", "whom", "whose"]
    private static let modals: Set<String> = ["should", "must", "may", "can", "do", "does"]
    private static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "did", "will", "would",
        "could", "shall", "might",
    ]
    private static let pronouns: Set<String> = ["i", "you", "he", "she", "it", "we", "they"]
    private static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "any", "every", "each", "no", "your",
        "our", "their", "his", "her", "its",
    ]
    private static let things: Set<String> = ["something", "thing", "things"]
}
