/// Which training leads to which competency, and what counts as completed.
public struct TrainingPolicy: Hashable, Sendable {
    /// Hours a candidate must complete where the step is not optional.
    public var hours: Int
    /// From a weak competency to the course that strengthens it.
    public var byCompetency: [CompetencyID: CourseID]
    /// From a tag of a task or item to a course.
    public var byTag: [Tag: CourseID]
    public var courses: [Course]
    /// Percent of its points; who earns less of a competency or tag is weak in it. 60 where a
    /// scheme does not say.
    public var weakBelow: Exact

    public init(
        hours: Int, byCompetency: [CompetencyID: CourseID], byTag: [Tag: CourseID],
        courses: [Course], weakBelow: Exact = 60
    ) {
        self.hours = hours
        self.byCompetency = byCompetency
        self.byTag = byTag
        self.courses = courses
        self.weakBelow = weakBelow
    }

    /// The course that strengthens what somebody is weak in.
    public func course(for subject: CompetencyShare.Subject) -> CourseID? {
        switch subject {
        case .competency(let id): byCompetency[id]
        case .tag(let tag): byTag[tag]
        }
    }

    public func course(_ id: CourseID) -> Course? {
        courses.first { $0.id == id }
    }

    /// The courses that strengthen competencies and what is tagged so, each once, as asked.
    public func courses(
        for competencies: [CompetencyID], tags: [Tag]
    ) throws(Refusal) -> [CourseID] {
        var found: [CourseID] = []
        for id in competencies {
            guard let course = byCompetency[id] else {
                throw .training(
                    .noCourseFor(id.text, known: byCompetency.keys.map(\.text).sorted()))
            }
            if !found.contains(course) { found.append(course) }
        }
        for tag in tags {
            guard let course = byTag[tag] else {
                throw .training(.noCourseFor(tag.text, known: byTag.keys.map(\.text).sorted()))
            }
            if !found.contains(course) { found.append(course) }
        }
        return found
    }
}

public struct Course: Hashable, Sendable {
    public var id: CourseID
    public var title: Phrase
    public var hours: Int
    public var completion: Phrase

    public init(id: CourseID, title: Phrase, hours: Int, completion: Phrase) {
        self.id = id
        self.title = title
        self.hours = hours
        self.completion = completion
    }
}
