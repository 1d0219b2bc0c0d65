import CertCore
import Records

extension Coding where Value == TypingTest {
    static var typingTest: Self {
        record(
            Field("passage", .words), Field("minutes", .int), Field("folding", .word()),
            Field("rule", .typingRule)
        ) {
            TypingTest(passage: $0, minutes: $1, folding: $2, rule: $3)
        } parts: {
            ($0.passage, $0.minutes, $0.folding, $0.rule)
        }
    }
}

extension Coding where Value == TypingRule {
    static var typingRule: Self {
        oneOf("is", [.speed, .court])
    }
}

extension Shape where Value == TypingRule {
    fileprivate static var speed: Self {
        shape(
            "speed", Field("full", .exact), .optional("atLeast", .exact),
            .optional("accuracy", .exact)
        ) {
            Value.speed(TypingSpeedRule(full: $0, leastSpeed: $1, leastAccuracy: $2))
        } parts: {
            guard case .speed(let rule) = $0 else { return nil }
            return (rule.full, rule.leastSpeed, rule.leastAccuracy)
        }
    }

    fileprivate static var court: Self {
        shape(
            "court", Field("base", .exact), Field("characters", .int), Field("perMissing", .exact),
            Field("perExtra", .exact), Field("mostForExtra", .exact),
            Field("perSentence", .exact), Field("sentences", .int), Field("cap", .exact)
        ) {
            Value.court(
                CourtTypingRule(
                    base: $0, expected: $1, perMissing: $2, perExtra: $3, mostForExtra: $4,
                    perSentence: $5, sentences: $6, cap: $7))
        } parts: {
            guard case .court(let rule) = $0 else { return nil }
            return (
                rule.base, rule.expected, rule.perMissing, rule.perExtra, rule.mostForExtra,
                rule.perSentence, rule.sentences, rule.cap
            )
        }
    }
}

extension Coding where Value == [TypingEdit] {
    /// Each no earlier than the one before.
    static var typingEdits: Self {
        Coding.list(.typingEdit).only("edits in their order") { edits in
            zip(edits, edits.dropFirst()).allSatisfy { $0.at <= $1.at }
        }
    }
}

extension Coding where Value == TypingEdit {
    /// When, and one of `insert`, `delete` and `paste`.
    static var typingEdit: Self {
        record(
            Field("at", .int(in: 0...Int(Int32.max))), .optional("insert", .text),
            .optional("delete", .int(in: 0...Int(Int32.max))),
            .optional("paste", .int(in: 0...Int(Int32.max)))
        ) { (at: Int, insert: String?, delete: Int?, paste: Int?) in
            let change =
                insert.map(TypingEdit.Change.insert) ?? delete.map(TypingEdit.Change.delete)
                ?? .paste(characters: paste ?? 0)
            return TypingEdit(at: at, change)
        } parts: { edit in
            switch edit.change {
            case .insert(let text): (edit.at, text, nil, nil)
            case .delete(let count): (edit.at, nil, count, nil)
            case .paste(let count): (edit.at, nil, nil, count)
            }
        }
    }
}
