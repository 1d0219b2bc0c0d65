/// A question with all that belongs to it (QTI: assessment item).
public struct Item: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case draft, live, retired
    }

    public var id: ItemID
    public var version: Int
    public var status: Status
    public var point: PointID
    /// 1 (easy) to 5 (hard).
    public var difficulty: Int
    public var tags: [Tag]
    /// The text it shares with others; in a form they stand together.
    public var stimulus: StimulusID?
    public var stem: Phrase
    /// What is shown below the stem.
    public var assets: [AssetID]
    public var options: [AnswerOption]
    /// What the options of a matching item are matched with.
    public var targets: [AnswerOption]
    /// What a numeric answer is counted in, shown to the candidate.
    public var unit: Phrase?
    /// Characters a short text may have.
    public var maximumLength: Int?
    public var key: AnswerKey
    public var rationale: Phrase
    public var author: String
    public var reviewer: String?
    public var reviewed: Day?
    /// Items that must not stand in the same form.
    public var enemies: [ItemID]

    public init(
        id: ItemID, version: Int, status: Status, point: PointID, difficulty: Int, tags: [Tag],
        stimulus: StimulusID? = nil, stem: Phrase, assets: [AssetID] = [],
        options: [AnswerOption], targets: [AnswerOption] = [], unit: Phrase?,
        maximumLength: Int?, key: AnswerKey, rationale: Phrase, author: String, reviewer: String?,
        reviewed: Day?,
        enemies: [ItemID]
    ) {
        self.id = id
        self.version = version
        self.status = status
        self.point = point
        self.difficulty = difficulty
        self.tags = tags
        self.stimulus = stimulus
        self.stem = stem
        self.assets = assets
        self.options = options
        self.targets = targets
        self.unit = unit
        self.maximumLength = maximumLength
        self.key = key
        self.rationale = rationale
        self.author = author
        self.reviewer = reviewer
        self.reviewed = reviewed
        self.enemies = enemies
    }

    public var type: ItemType { key.type }

    /// What a candidate reads, in the order shown before shuffling.
    public var texts: [Phrase] {
        [stem] + options.map(\.text) + targets.map(\.text)
            + [unit, typing?.passage].compactMap(\.self)
    }

    /// What is typed, and how that is scored; nil for other items.
    public var typing: TypingTest? { if case .typing(let test) = key { test } else { nil } }

    /// Both where a candidate reads something else in each, otherwise one that stands for both.
    public var languages: [Language] {
        let isOneText =
            stem.isOneText && options.allSatisfy(\.text.isOneText)
            && targets.allSatisfy(\.text.isOneText) && unit?.isOneText != false
            && typing?.passage.isOneText != false
        return isOneText ? Self.oneLanguage : Language.allCases
    }

    private static let oneLanguage: [Language] = [.zh]
}

public enum ItemType: String, Hashable, Sendable, CaseIterable {
    case single, multiple
    case trueFalse = "true-false"
    case fillIn = "fill-in"
    case numeric, situational
    case shortText = "short-text"
    case ordering, matching
    case typing
}

public struct AnswerOption: Hashable, Sendable {
    public var id: OptionID
    public var text: Phrase
    /// Keeps its place where a scheme shuffles options (QTI: fixed).
    public var isFixed: Bool

    public init(id: OptionID, text: Phrase, isFixed: Bool = false) {
        self.id = id
        self.text = text
        self.isFixed = isFixed
    }
}

/// What scores an item; but for the rule of a typing test it never reaches the candidate's side.
public enum AnswerKey: Hashable, Sendable {
    case single(OptionID)
    case multiple(Set<OptionID>)
    case trueFalse(Bool)
    case fillIn(FillInKey)
    /// Right within `tolerance` on either side, bounds included.
    case numeric(value: Exact, tolerance: Exact)
    case situational([OptionID: SituationalScore])
    case shortText(ShortTextKey)
    /// All options in the right order.
    case ordering([OptionID])
    /// For each option its target; several may have the same.
    case matching([OptionID: OptionID])
    case typing(TypingTest)

    public var type: ItemType {
        switch self {
        case .single: .single
        case .multiple: .multiple
        case .trueFalse: .trueFalse
        case .fillIn: .fillIn
        case .numeric: .numeric
        case .situational: .situational
        case .shortText: .shortText
        case .ordering: .ordering
        case .matching: .matching
        case .typing: .typing
        }
    }
}

public struct FillInKey: Hashable, Sendable {
    /// Whether a difference is looked at or folded away.
    public enum Policy: String, Hashable, Sendable, CaseIterable {
        case exact, fold
    }

    public var accepted: [String]
    public var width: Policy
    public var letterCase: Policy

    public init(accepted: [String], width: Policy, letterCase: Policy) {
        self.accepted = accepted
        self.width = width
        self.letterCase = letterCase
    }
}

/// What choosing one option of a situation is worth, relative to the best option.
public struct SituationalScore: Hashable, Sendable {
    public var score: Int
    public var behaviours: [BehaviourID]

    public init(score: Int, behaviours: [BehaviourID]) {
        self.score = score
        self.behaviours = behaviours
    }
}

/// A person marks a short text; phrases only support a suggestion.
public struct ShortTextKey: Hashable, Sendable {
    public struct KeyPhrase: Hashable, Sendable {
        public var any: [String]
        public var behaviour: BehaviourID?

        public init(any: [String], behaviour: BehaviourID?) {
            self.any = any
            self.behaviour = behaviour
        }
    }

    public var answer: String
    public var phrases: [KeyPhrase]

    public init(answer: String, phrases: [KeyPhrase]) {
        self.answer = answer
        self.phrases = phrases
    }
}
