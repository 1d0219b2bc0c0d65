import CertCore

/// What a task is played from: read for its shape, kept in the file.
enum TaskMaterials {
    static func script(_ object: inout ObjectReader) {
        object.required("customer", .object(customer))
        _ = object.required("opening", .phrase)
        _ = object.required("turns", .list(of: .object(turn), count: 1...100))
        _ = object.optional("events", .list(of: .object(event)))
        _ = object.required("escalation", .phrase)
        _ = object.optional("keyPhrases", .list(of: .phrase))
        _ = object.required("closing", .phrase)
    }

    private static func customer(_ object: inout ObjectReader) {
        _ = object.required("name", .phrase)
        _ = object.required("background", .phrase)
        _ = object.required("mood", .phrase)
        _ = object.required("goal", .phrase)
    }

    private static func turn(_ object: inout ObjectReader) {
        _ = object.required("when", .phrase)
        _ = object.required("say", .phrase)
        _ = object.required("watch", .phrase)
    }

    private static func event(_ object: inout ObjectReader) {
        _ = object.required("atMinute", .integer(in: 0...480))
        _ = object.required("what", .phrase)
    }

    /// A recording's identifier; its breaches point into its transcript by line, from 1.
    static func recording(_ object: inout ObjectReader) -> String {
        let id = object.required("id", .identifier)
        _ = object.required("title", .phrase)
        let lines = object.sound("transcript", .list(of: .object(line), count: 1...1000))
        _ = object.required(
            "breaches",
            .list(of: .object { breach(&$0, lines: lines?.count ?? 1000) }, count: 1...1000))
        return id
    }

    /// What is said.
    private static func line(_ object: inout ObjectReader) -> Phrase {
        _ = object.required("who", .phrase)
        return object.required("say", .phrase)
    }

    private static func breach(_ object: inout ObjectReader, lines: Int) {
        _ = object.required("line", .integer(in: 1...lines))
        _ = object.required("breach", .phrase)
        _ = object.required("rule", .phrase)
    }

    static func question(_ object: inout ObjectReader) {
        _ = object.required("ask", .phrase)
        _ = object.required("expect", .list(of: .phrase, count: 1...50))
    }

    /// A question's identifier.
    static func feedbackQuestion(_ object: inout ObjectReader) -> String {
        let id = object.required("id", .identifier)
        _ = object.required("text", .phrase)
        _ = object.optional("competency", Reading<CompetencyID>.id())
        return id
    }
}
