public import CertCore
public import TextFormats

extension Item {
    /// The key as a bank has it; of what has no order there, in that of the options.
    public var keyJSON: JSON {
        switch key {
        case .single(let id): .array([.string(id.text)])
        case .multiple(let ids):
            .array(options.map(\.id).filter { ids.contains($0) }.map { .string($0.text) })
        case .trueFalse(let truth): .boolean(truth)
        case .fillIn(let key): key.json
        case .numeric(let value, let tolerance):
            ["value": .string(value.plain), "tolerance": .string(tolerance.plain)]
        case .situational(let scores): table { scores[$0]?.json }
        case .shortText(let key): key.json
        case .ordering(let ids): .array(ids.map { .string($0.text) })
        case .matching(let pairs): table { id in pairs[id].map { .string($0.text) } }
        case .typing(let test): test.keyJSON
        }
    }

    private func table(_ value: (OptionID) -> JSON?) -> JSON {
        .object(
            options.compactMap { option in
                value(option.id).map { JSON.Member(option.id.text, $0) }
            })
    }
}

extension FillInKey {
    fileprivate var json: JSON {
        [
            "accept": .array(accepted.map(JSON.string)), "width": .string(width.rawValue),
            "case": .string(letterCase.rawValue),
        ]
    }
}

extension SituationalScore {
    fileprivate var json: JSON {
        let score = JSON.Member("score", .integer(Int64(score)))
        if behaviours.isEmpty { return .object([score]) }
        return .object([
            score, JSON.Member("behaviours", .array(behaviours.map { .string($0.text) })),
        ])
    }
}

extension ShortTextKey {
    fileprivate var json: JSON {
        let answer = JSON.Member("answer", .string(answer))
        if phrases.isEmpty { return .object([answer]) }
        return .object([answer, JSON.Member("phrases", .array(phrases.map(\.json)))])
    }
}

extension ShortTextKey.KeyPhrase {
    fileprivate var json: JSON {
        let any = JSON.Member("any", .array(any.map(JSON.string)))
        guard let behaviour else { return .object([any]) }
        return .object([any, JSON.Member("behaviour", .string(behaviour.text))])
    }
}

extension TypingTest {
    /// How it is scored, as a bank has it.
    public var keyJSON: JSON {
        let folding = JSON.Member("folding", .string(folding.rawValue))
        switch rule {
        case .speed(let rule): return .object([folding, JSON.Member("speed", rule.json)])
        case .court(let rule): return .object([folding, JSON.Member("court", rule.json)])
        }
    }
}

extension TypingSpeedRule {
    fileprivate var json: JSON {
        let members = [
            ("full", full), ("atLeast", leastSpeed),
            ("accuracyPercent", leastAccuracy.map { $0 * 100 }),
        ]
        return .object(
            members.compactMap { name, number in
                number.map { JSON.Member(name, .string($0.plain)) }
            })
    }
}

extension CourtTypingRule {
    fileprivate var json: JSON {
        [
            "base": .string(base.plain), "characters": .integer(Int64(expected)),
            "perMissing": .string(perMissing.plain), "perExtra": .string(perExtra.plain),
            "mostForExtra": .string(mostForExtra.plain),
            "perSentence": .string(perSentence.plain), "sentences": .integer(Int64(sentences)),
            "cap": .string(cap.plain),
        ]
    }
}
