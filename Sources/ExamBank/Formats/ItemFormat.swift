import CertCore

extension Item {
    init(_ object: inout ObjectReader) {
        let id: ItemID = object.required("id", .id())
        let version = object.required("version", .integer(in: 1...9999))
        let status: Status = object.required("status", .word)
        let type: ItemType? = object.kind("type")
        self.init(
            id: id, version: version, status: status,
            point: object.required("point", .id()),
            difficulty: object.required("difficulty", .integer(in: 1...5)),
            tags: object.optional("tags", .list(of: .id(), unique: \.text), else: []),
            stem: object.required("stem", .phrase),
            options: type?.optionCounts.map {
                object.required("options", .options(count: $0))
            } ?? [],
            targets: type == .matching
                ? object.required("targets", .options(count: 2...10)) : [],
            unit: type == .numeric ? object.optional("unit", .phrase) : nil,
            maximumLength: type == .shortText
                ? object.required("maximumLength", .integer(in: 1...100_000)) : nil,
            key: AnswerKey(type, &object),
            rationale: object.required("rationale", .phrase),
            author: object.required("author", .text),
            reviewer: object.optional("reviewer", .text),
            reviewed: object.optional("reviewed", .day),
            enemies: object.optional("enemies", .list(of: .id(), unique: \.text), else: []))
        // What an item of no known type may have besides cannot be told.
        if type == nil { object.pass(over: "options", "targets", "unit", "maximumLength", "key") }
    }
}

extension AnswerOption {
    init(_ object: inout ObjectReader) {
        self.init(id: object.required("id", .id()), text: object.required("text", .phrase))
    }
}

extension Reading where Value == [AnswerOption] {
    static func options(count: ClosedRange<Int>) -> Reading {
        .list(of: .object(AnswerOption.init), count: count, unique: \.id.text)
    }
}

extension ItemType {
    /// How many options an item may have; nil where it has none.
    var optionCounts: ClosedRange<Int>? {
        switch self {
        case .single, .multiple, .situational: 2...26
        case .ordering: 3...10
        case .matching: 2...10
        case .trueFalse, .fillIn, .numeric, .shortText: nil
        }
    }
}

extension AnswerKey {
    init(_ type: ItemType?, _ object: inout ObjectReader) {
        switch type {
        case nil: self = .trueFalse(false)
        case .single:
            let key: [OptionID] = object.required("key", .list(of: .id(), count: 1...1))
            self = .single(key.first ?? "")
        case .multiple:
            self = .multiple(
                Set(object.required("key", .list(of: .id(), count: 2...26, unique: \.text))))
        case .trueFalse: self = .trueFalse(object.required("key", .flag))
        case .fillIn: self = .fillIn(object.required("key", .object(FillInKey.init)))
        case .numeric: self = object.required("key", .object(Self.numeric))
        case .situational:
            let scores: [(key: OptionID, value: SituationalScore)] = object.required(
                "key", .table(of: .object(SituationalScore.init)))
            self = .situational(Dictionary(scores.map { ($0.key, $0.value) }) { first, _ in first })
        case .shortText: self = .shortText(object.required("key", .object(ShortTextKey.init)))
        case .ordering:
            self = .ordering(
                object.required("key", .list(of: .id(), count: 3...10, unique: \.text)))
        case .matching:
            let pairs: [(key: OptionID, value: OptionID)] = object.required(
                "key", .table(of: .id()))
            self = .matching(Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first })
        }
    }

    private static func numeric(_ object: inout ObjectReader) -> AnswerKey {
        .numeric(
            value: object.required("value", .decimal),
            tolerance: object.required("tolerance", .decimal(in: 0...1_000_000_000)))
    }
}

extension FillInKey {
    init(_ object: inout ObjectReader) {
        self.init(
            accepted: object.required("accept", .list(of: .text, count: 1...100, unique: \.self)),
            width: object.required("width", .word), letterCase: object.required("case", .word))
    }
}

extension SituationalScore {
    init(_ object: inout ObjectReader) {
        self.init(
            score: object.required("score", .integer(in: -100...100)),
            behaviours: object.optional("behaviours", .list(of: .id(), unique: \.text), else: []))
    }
}

extension ShortTextKey {
    init(_ object: inout ObjectReader) {
        self.init(
            answer: object.required("answer", .text),
            phrases: object.optional("phrases", .list(of: .object(KeyPhrase.init)), else: []))
    }
}

extension ShortTextKey.KeyPhrase {
    init(_ object: inout ObjectReader) {
        self.init(
            any: object.required("any", .list(of: .text, count: 1...100, unique: \.self)),
            behaviour: object.optional("behaviour", .id()))
    }
}
