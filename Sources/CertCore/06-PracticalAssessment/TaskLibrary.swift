/// The tasks, rubrics and feedback forms a practical part refers to.
public struct TaskLibrary: Hashable, Sendable {
    public var id: TaskLibraryID
    public var tasks: [PracticalTask]
    public var rubrics: [Rubric]
    public var feedbackForms: [FeedbackForm]

    public init(
        id: TaskLibraryID, tasks: [PracticalTask], rubrics: [Rubric],
        feedbackForms: [FeedbackForm]
    ) {
        self.id = id
        self.tasks = tasks
        self.rubrics = rubrics
        self.feedbackForms = feedbackForms
    }

    public func task(_ id: TaskID) -> PracticalTask? { tasks.first { $0.id == id } }
    public func rubric(_ id: RubricID) -> Rubric? { rubrics.first { $0.id == id } }
    public func feedbackForm(_ id: FeedbackFormID) -> FeedbackForm? {
        feedbackForms.first { $0.id == id }
    }
}

/// A task assessors observe; script and materials stay in the library's file.
public struct PracticalTask: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case operation
        case rolePlay = "role-play"
        case ownCallAudit = "own-call-audit"
        case findTheBreach = "find-the-breach"
        case multitasking
        case oral
    }

    public var id: TaskID
    public var kind: Kind
    public var title: Phrase
    public var minutes: Int
    public var competencies: [CompetencyID]
    public var tags: [Tag]
    public var checklist: [Criterion]

    public init(
        id: TaskID, kind: Kind, title: Phrase, minutes: Int, competencies: [CompetencyID],
        tags: [Tag], checklist: [Criterion]
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.minutes = minutes
        self.competencies = competencies
        self.tags = tags
        self.checklist = checklist
    }
}

/// One observable entry of a checklist.
public struct Criterion: Hashable, Sendable {
    public var id: CriterionID
    public var text: Phrase
    public var points: Exact
    /// A key skill: whoever misses it, in the eyes of as many assessors as the plan asks for, has
    /// zero in the whole part.
    public var isStarred: Bool

    public init(id: CriterionID, text: Phrase, points: Exact, isStarred: Bool) {
        self.id = id
        self.text = text
        self.points = points
        self.isStarred = isStarred
    }
}

/// A behaviourally anchored rating scale (BARS).
public struct Rubric: Hashable, Sendable {
    public var id: RubricID
    public var title: Phrase
    public var competency: CompetencyID?
    public var scale: RatingScale
    /// From the lowest rating to the highest.
    public var anchors: [BehaviourAnchor]

    public init(
        id: RubricID, title: Phrase, competency: CompetencyID?, scale: RatingScale,
        anchors: [BehaviourAnchor]
    ) {
        self.id = id
        self.title = title
        self.competency = competency
        self.scale = scale
        self.anchors = anchors
    }
}

public struct BehaviourAnchor: Hashable, Sendable {
    public var rating: Int
    public var text: Phrase

    public init(rating: Int, text: Phrase) {
        self.rating = rating
        self.text = text
    }
}

/// A feedback form (360°) with its sources.
public struct FeedbackForm: Hashable, Sendable {
    public var id: FeedbackFormID
    public var title: Phrase
    public var scale: RatingScale
    public var sources: [FeedbackSource]

    public init(
        id: FeedbackFormID, title: Phrase, scale: RatingScale, sources: [FeedbackSource]
    ) {
        self.id = id
        self.title = title
        self.scale = scale
        self.sources = sources
    }
}
