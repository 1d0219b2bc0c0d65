/// Words by which the parts of an English sentence are told apart.
enum EnglishWords {
    static let asking: Set<String> = ["which", "what", "who", "whom", "whose"]
    /// What else may open a question.
    static let manner: Set<String> = ["how", "when", "where"]
    static let instructions: Set<String> = [
        "choose", "select", "pick", "identify", "mark", "name", "find", "indicate", "tick", "state",
        "decide",
    ]
    static let copulas: Set<String> = ["is", "are", "was", "were"]
    static let auxiliaries = copulas.union([
        "be", "been", "has", "have", "had", "did", "will", "would", "could", "shall", "might",
        "should", "must", "may", "can", "do", "does", "need",
    ])
    static let pronouns: Set<String> = ["i", "you", "he", "she", "it", "we", "they", "there"]
    static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "any", "every", "each", "no", "your",
        "our", "their", "his", "her", "its",
    ]
    static let relatives: Set<String> = ["who", "whose", "whom", "that", "which"]
    static let prepositions: Set<String> = [
        "of", "about", "for", "in", "on", "at", "to", "with", "by", "from", "under", "during",
        "between", "among", "before", "after", "than", "as", "and", "or", "per", "within", "into",
        "over", "through", "without", "towards", "against", "below", "above",
    ]
    /// What follows is a condition.
    static let conditions: Set<String> = [
        "if", "when", "whenever", "because", "since", "while", "after", "until", "unless",
        "although", "whether", "why", "where", "says", "said",
    ]
    /// What options complete with a reason or a condition.
    static let openEnds: Set<String> = [
        "because", "if", "when", "since", "unless", "until", "before", "after", "while",
    ]
    static let reasons: Set<String> = ["reason", "reasons", "purpose", "cause", "causes"]
    /// What a "that" behind them explains or reports.
    static let signs: Set<String> = [
        "sign", "signs", "proof", "evidence", "fact", "indication", "hint", "risk", "chance",
        "reason", "reasons", "name", "term", "status", "purpose", "cause", "claim", "message",
        "told", "asked", "informed", "said", "sure", "clear", "certain", "known", "true",
    ]
    static let things: Set<String> = ["something", "anything", "thing", "things"]
    /// Of which one is asked for: "one of the words that".
    static let partitives: Set<String> = [
        "one", "some", "any", "two", "three", "kind", "type", "sort", "which",
    ]
    /// "What makes a caller not return?" asks for what is so.
    static let bringing: Set<String> = [
        "makes", "causes", "lets", "helps", "keeps", "leads", "shows", "tells", "means", "reminds",
        "says", "explains", "happens", "prevents", "proves",
    ]
}
