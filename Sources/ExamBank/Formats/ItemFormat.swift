import CertCore
import TextFormats

extension Item {
    /// What could not be read of texts and identifiers stands as blank, what could be read of them
    /// as well.
    init(_ object: inout ObjectReader) {
        let id = object.sound("id", ItemReadings.id) ?? ""
        let version = object.required("version", ItemReadings.version)
        let status = object.required("status", ItemReadings.status)
        let type: ItemType? = object.kind("type", ItemReadings.type)
        self.init(
            id: id, version: version, status: status,
            point: object.sound("point", ItemReadings.point) ?? "",
            difficulty: object.required("difficulty", ItemReadings.difficulty),
            tags: object.optional("tags", ItemReadings.tags, else: []),
            stimulus: object.optional("case", ItemReadings.stimulus),
            stem: object.sound("stem", ItemReadings.phrase) ?? Phrase(""),
            assets: object.optional("assets", ItemReadings.assets, else: []),
            options: type?.optionCounts.map {
                object.required("options", ItemReadings.options(count: $0))
            } ?? [],
            targets: type == .matching
                ? object.required("targets", ItemReadings.options(count: 2...10)) : [],
            unit: type == .numeric ? object.optional("unit", ItemReadings.phrase) : nil,
            maximumLength: type == .shortText
                ? object.required("maximumLength", .integer(in: 1...100_000)) : nil,
            key: AnswerKey(type, &object),
            rationale: object.sound("rationale", ItemReadings.phrase) ?? Phrase(""),
            author: object.required("author", ItemReadings.text),
            reviewer: object.optional("reviewer", ItemReadings.text),
            reviewed: object.optional("reviewed", ItemReadings.day),
            enemies: object.optional("enemies", ItemReadings.enemies, else: []))
        // What an item of no known type may have besides cannot be told.
        if type == nil {
            object.pass(
                over: "options", "targets", "unit", "maximumLength", "passage", "minutes", "key")
        }
    }
}

/// The readings of every item, made once: a bank may have a hundred thousand.
enum ItemReadings {
    static let item: Reading<Item> = .object(Item.init)

    /// An item as far as it could be read; nil where nothing is left of it.
    static func read(_ node: JSONNode, _ notes: Notes) -> (item: Item, lost: ItemMembers)? {
        guard node.kind == .object else {
            _ = item.read(node, notes)
            return nil
        }
        var object = ObjectReader(node, notes)
        let item = Item(&object)
        object.finish(Item.init)
        let lost = ItemMembers(lost: object.lost, of: item, node)
        return lost.leavesNothing ? nil : (item, lost)
    }

    static let id: Reading<ItemID> = .id()
    static let version: Reading<Int> = .integer(in: 1...9999)
    static let status: Reading<Item.Status> = .word
    static let type: Reading<ItemType> = .word
    static let point: Reading<PointID> = .id()
    static let difficulty: Reading<Int> = .integer(in: 1...5)
    static let tags: Reading<[Tag]> = .list(of: .id(), unique: \.text)
    static let stimulus: Reading<StimulusID> = .id()
    static let assets: Reading<[AssetID]> = .list(of: .id(), keepsLost: true, unique: \.text)
    static let phrase: Reading<Phrase> = .phrase
    static let text: Reading<String> = .text
    private static let choices: Reading<[AnswerOption]> = .list(
        of: .object(AnswerOption.choice), count: ItemType.choices, keepsLost: true,
        unique: \.id.text)

    static func options(count: ClosedRange<Int>) -> Reading<[AnswerOption]> {
        count == ItemType.choices
            ? choices : .list(of: option, count: count, keepsLost: true, unique: \.id.text)
    }

    private static let option: Reading<AnswerOption> = .object(AnswerOption.init)
    static let optionID: Reading<OptionID> = .id()
    static let singleKey: Reading<[OptionID]> = .list(of: .id(), count: 1...1)
    static let day: Reading<Day> = .day
    static let enemies: Reading<[ItemID]> = .list(of: .id(), keepsLost: true, unique: \.text)
}

extension AnswerOption {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.sound("id", ItemReadings.optionID) ?? "",
            text: object.sound("text", ItemReadings.phrase) ?? Phrase(""))
    }

    /// What is chosen, rather than put in order or matched, may keep its place.
    static func choice(_ object: inout ObjectReader) -> AnswerOption {
        var option = AnswerOption(&object)
        option.isFixed = object.optional("fixed", .flag, else: false)
        return option
    }
}

extension ItemType {
    /// As many as there are letters for them.
    static let choices = 2...26

    /// How many options an item may have; nil where it has none.
    var optionCounts: ClosedRange<Int>? {
        switch self {
        case .single, .multiple, .situational: Self.choices
        case .ordering: 3...10
        case .matching: 2...10
        case .trueFalse, .fillIn, .numeric, .shortText, .typing: nil
        }
    }
}

extension AnswerKey {
    init(_ type: ItemType?, _ object: inout ObjectReader) {
        switch type {
        case nil: self = .trueFalse(false)
        case .single:
            self = .single(object.required("key", ItemReadings.singleKey).first ?? "")
        case .multiple:
            self = .multiple(
                Set(
                    object.required(
                        "key", .list(of: .id(), count: ItemType.choices, unique: \.text))))
        case .trueFalse: self = .trueFalse(object.required("key", .flag))
        case .fillIn:
            self = .fillIn(
                object.required("key", .object(expected: .fillInKey, FillInKey.init)))
        case .numeric:
            self = object.required("key", .object(expected: .numericKey, Self.numeric))
        case .situational:
            let scores: [(key: OptionID, value: SituationalScore)] = object.required(
                "key", .table(of: .object(SituationalScore.init)))
            self = .situational(Dictionary(scores.map { ($0.key, $0.value) }) { first, _ in first })
        case .shortText:
            self = .shortText(
                object.required("key", .object(expected: .shortTextKey, ShortTextKey.init)))
        case .ordering:
            self = .ordering(
                object.required("key", .list(of: .id(), count: 1...10, unique: \.text)))
        case .matching:
            let pairs: [(key: OptionID, value: OptionID)] = object.required(
                "key", .table(of: .id()))
            self = .matching(Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first })
        case .typing: self = .typing(TypingTest(&object))
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
