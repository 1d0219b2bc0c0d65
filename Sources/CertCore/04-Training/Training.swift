/// The training of a case: planned, recorded or waived.
public struct Training: Hashable, Sendable {
    public struct Completion: Hashable, Sendable {
        public var course: CourseID
        public var hours: Int
        public var trainer: OperatorName
        public var completed: Day
        /// The file that proves the completion.
        public var evidence: FileDigest?

        public init(
            course: CourseID, hours: Int, trainer: OperatorName, completed: Day,
            evidence: FileDigest?
        ) {
            self.course = course
            self.hours = hours
            self.trainer = trainer
            self.completed = completed
            self.evidence = evidence
        }
    }

    public internal(set) var planned: [CourseID] = []
    public internal(set) var completions: [Completion] = []
    public internal(set) var isWaived = false

    public init() {}

    public var hours: Int { completions.reduce(0) { $0 + $1.hours } }

    /// Nothing more is to come: waived, complete, or optional and not begun.
    public func isSettled(under scheme: Scheme, isOptional: Bool) -> Bool {
        if isWaived { return true }
        let remaining = planned.filter { course in
            !completions.contains { $0.course == course }
        }
        if isOptional { return remaining.isEmpty }
        return remaining.isEmpty && hours >= scheme.training.hours
    }

    mutating func apply(_ event: TrainingEvent) {
        switch event {
        case .planned(let courses): planned = courses
        case .recorded(let completion): completions.append(completion)
        case .waived: isWaived = true
        }
    }
}

public enum TrainingEvent: Hashable, Sendable {
    case planned([CourseID])
    case recorded(Training.Completion)
    case waived(reason: Personal<String>)
}

public enum TrainingCommand: Hashable, Sendable {
    case plan([CourseID])
    /// Records what somebody completed under a trainer.
    case record(Training.Completion, under: Operator)
    case waive(reason: String)
}

public enum TrainingRefusal: Hashable, Sendable {
    case unknownCourse(CourseID, known: [CourseID])
    case noCourses
    /// The scheme maps neither the competency nor the tag to a course.
    case noCourseFor(String, known: [String])
    case notATrainer(OperatorName)
    case hoursOutOfRange(Int, maximum: Int)
    case completedInFuture(Day)
    case alreadyRecorded(CourseID, Day)
    case alreadyWaived
}
