import CertCore

extension TypingTest {
    /// The members of an item that are a typing test's own, its key among them.
    init(_ object: inout ObjectReader) {
        let passage = object.sound("passage", ItemReadings.phrase) ?? Phrase("")
        let minutes = object.required("minutes", .integer(in: 1...60))
        let key: TypingKey = object.required(
            "key", .object(expected: .typingKey, TypingKey.init))
        self.init(passage: passage, minutes: minutes, folding: key.folding, rule: key.rule)
    }
}

/// How a typing test is scored.
private struct TypingKey {
    var folding: TypingFolding
    var rule: TypingRule

    init(_ object: inout ObjectReader) {
        folding = object.required("folding", .word)
        rule = object.exactlyOne(
            of: [
                "speed": Reading.object(TypingSpeedRule.init).map(TypingRule.speed),
                "court": Reading.object(CourtTypingRule.init).map(TypingRule.court),
            ], else: .court(.published))
    }
}

extension TypingSpeedRule {
    init(_ object: inout ObjectReader) {
        self.init(
            full: object.required("full", .decimal(in: 1...1_000)),
            leastSpeed: object.optional("atLeast", .decimal(in: 0...1_000)),
            leastAccuracy: object.optional("accuracyPercent", .percent).map { $0 / 100 })
    }
}

extension CourtTypingRule {
    init(_ object: inout ObjectReader) {
        let points: Reading<Exact> = .decimal(in: 0...1_000)
        self.init(
            base: object.required("base", points),
            expected: object.required("characters", .integer(in: 1...10_000)),
            perMissing: object.required("perMissing", points),
            perExtra: object.required("perExtra", points),
            mostForExtra: object.required("mostForExtra", points),
            perSentence: object.required("perSentence", points),
            sentences: object.required("sentences", .integer(in: 0...1_000)),
            cap: object.required("cap", .decimal(in: 1...1_000)))
    }
}
