import CertCore

// `certify-tasks/1`: the tasks, rubrics and feedback forms of practical parts. What the core does
// not score by – briefs, materials, scripts – is looked at here and stays in the file.

extension TaskLibrary {
    init(_ object: inout ObjectReader) {
        let id: TaskLibraryID = object.required("id", .id())
        _ = object.optional("sample", .flag)
        _ = object.required("language", Reading<Language>.word)
        _ = object.required("title", .phrase)
        self.init(
            id: id,
            tasks: object.required(
                "tasks",
                .list(of: .object(PracticalTask.init).checked(TaskRules.check), unique: \.id.text)),
            rubrics: object.required(
                "rubrics",
                .list(of: .object(Rubric.init).checked(RubricRules.check), unique: \.id.text)),
            feedbackForms: object.required(
                "feedback",
                .list(
                    of: .object(FeedbackForm.init).checked(FeedbackRules.check),
                    unique: \.id.text)))
    }
}

extension PracticalTask {
    init(_ object: inout ObjectReader) {
        let id: TaskID = object.required("id", .id())
        let kind: Kind? = object.kind("kind")
        self.init(
            id: id, kind: kind ?? .operation,
            title: object.required("title", .phrase),
            minutes: object.required("minutes", .integer(in: 1...480)),
            competencies: object.required("competencies", .list(of: .id(), unique: \.text)),
            tags: object.optional("tags", .list(of: .id(), unique: \.text), else: []),
            checklist: object.required(
                "checklist",
                .list(of: .object(Criterion.init), count: 1...200, unique: \.id.text)))
        _ = object.required("brief", .phrase)
        _ = object.optional("materials", .list(of: .phrase))
        _ = object.optional("setting", .phrase)
        Self.readPlay(&object, kind: kind)
    }

    /// Each kind of task has what it is played from.
    private static func readPlay(_ object: inout ObjectReader, kind: Kind?) {
        switch kind {
        case .rolePlay: object.required("script", .object(TaskMaterials.script))
        case .findTheBreach:
            _ = object.required(
                "recordings",
                .list(of: .object(TaskMaterials.recording), count: 1...20, unique: \.self))
        case .oral:
            _ = object.required(
                "questions", .list(of: .object(TaskMaterials.question), count: 1...50))
        case .operation, .ownCallAudit, .multitasking: break
        case nil: object.pass(over: "script", "recordings", "questions")
        }
    }
}

extension Criterion {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()), text: object.required("text", .phrase),
            points: object.required("points", .decimal(in: 0...1000)),
            isStarred: object.required("starred", .flag))
    }
}

extension Rubric {
    /// The scale reaches from the lowest anchor to the highest.
    init(_ object: inout ObjectReader) {
        let id: RubricID = object.required("id", .id())
        let title = object.required("title", .phrase)
        let competency: CompetencyID? = object.optional("competency", .id())
        let anchors = object.sound(
            "anchors", .list(of: .object(BehaviourAnchor.init), count: 2...11))
        let lowest = anchors?.first?.rating ?? 1
        let highest = anchors?.last?.rating ?? 5
        let scale = RatingScale(from: lowest, to: highest)
        if scale == nil { object.lose(.badRatingScale(from: lowest, to: highest)) }
        self.init(
            id: id, title: title, competency: competency, scale: scale ?? .oneToFive,
            anchors: anchors ?? [])
    }
}

extension BehaviourAnchor {
    init(_ object: inout ObjectReader) {
        self.init(
            rating: object.required("rating", .integer(in: -100...100)),
            text: object.required("text", .phrase))
    }
}

extension FeedbackForm {
    init(_ object: inout ObjectReader) {
        self.init(
            id: object.required("id", .id()),
            title: object.required("title", .phrase),
            scale: object.required("scale", .object(RatingScale.init)),
            sources: object.required(
                "sources",
                .list(of: .object(FeedbackSource.init), count: 1...20, unique: \.id)))
        _ = object.required(
            "questions",
            .list(of: .object(TaskMaterials.feedbackQuestion), count: 1...100, unique: \.self))
    }
}

extension FeedbackSource {
    init(_ object: inout ObjectReader) {
        let id = object.required("id", .identifier)
        _ = object.required("title", .phrase)
        self.init(
            id: id, weight: object.required("weight", .percent),
            atLeast: object.required("atLeast", .integer(in: 1...1000)),
            isOwnView: object.optional("ownView", .flag, else: false))
    }
}

extension RatingScale {
    static let oneToFive = RatingScale(from: 1, to: 5)!

    init(_ object: inout ObjectReader) {
        let lowest = object.required("from", .integer(in: -100...100))
        let highest = object.sound("to", .integer(in: -100...100)) ?? lowest + 1
        let scale = RatingScale(from: lowest, to: highest)
        if scale == nil { object.lose(.badRatingScale(from: lowest, to: highest)) }
        self = scale ?? .oneToFive
    }
}
