/// The items a theory part draws from, over a tree of assessment points.
public struct Bank: Hashable, Sendable {
    public var id: BankID
    public var isSample: Bool
    public var language: Language
    public var title: Phrase
    public var behaviours: [Behaviour]
    /// The top-level points, whose weights sum to 100.
    public var points: [AssessmentPoint]
    /// Texts that items share.
    public var stimuli: [Stimulus]
    /// What items and texts show below their own words.
    public var assets: [Asset]
    public var items: [Item]

    public init(
        id: BankID, isSample: Bool, language: Language, title: Phrase, behaviours: [Behaviour],
        points: [AssessmentPoint], stimuli: [Stimulus] = [], assets: [Asset] = [],
        items: [Item]
    ) {
        self.id = id
        self.isSample = isSample
        self.language = language
        self.title = title
        self.behaviours = behaviours
        self.points = points
        self.stimuli = stimuli
        self.assets = assets
        self.items = items
    }
}

/// A point of the test specification (鉴定点); leaves carry importance and competency.
public struct AssessmentPoint: Hashable, Sendable {
    public enum Importance: String, Hashable, Sendable, CaseIterable {
        case core = "X"
        case general = "Y"
        case auxiliary = "Z"
    }

    public var id: PointID
    public var title: Phrase
    /// Percent of the form; top-level points only.
    public var weight: Int?
    public var importance: Importance?
    public var competency: CompetencyID?
    public var points: [AssessmentPoint]

    public init(
        id: PointID, title: Phrase, weight: Int?, importance: Importance?,
        competency: CompetencyID?, points: [AssessmentPoint]
    ) {
        self.id = id
        self.title = title
        self.weight = weight
        self.importance = importance
        self.competency = competency
        self.points = points
    }

    /// The leaves under this point, itself if it is one.
    public var leaves: [AssessmentPoint] {
        points.isEmpty ? [self] : points.flatMap(\.leaves)
    }
}

/// What a situational response shows, such as patient listening.
public struct Behaviour: Hashable, Sendable {
    public var id: BehaviourID
    public var title: Phrase

    public init(id: BehaviourID, title: Phrase) {
        self.id = id
        self.title = title
    }
}
