extension CaseFile {
    func decide(
        _ command: TrainingCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try circumstances.require(.trainer, .registrar)
        try requireEntry(to: .training, in: circumstances)
        if training.isWaived { throw .training(.alreadyWaived) }
        switch command {
        case .plan(let courses):
            if courses.isEmpty { throw .training(.noCourses) }
            for course in courses { try requireKnown(course, in: circumstances) }
            return [.training(.planned(courses))]
        case .record(let completion, let trainer):
            guard trainer.roles.contains(.trainer) else {
                throw .training(.notATrainer(trainer.name))
            }
            if trainer.person == person { throw .ownCase(trainer.name) }
            try requireRecordable(completion, in: circumstances)
            return [.training(.recorded(completion))]
        case .waive(let reason):
            return [.training(.waived(reason: Personal(reason)))]
        }
    }

    private func requireKnown(
        _ course: CourseID, in circumstances: Circumstances
    ) throws(Refusal) {
        let courses = circumstances.scheme.training.courses
        guard courses.contains(where: { $0.id == course }) else {
            throw .training(.unknownCourse(course, known: courses.map(\.id)))
        }
    }

    private func requireRecordable(
        _ completion: Training.Completion, in circumstances: Circumstances
    ) throws(Refusal) {
        try requireKnown(completion.course, in: circumstances)
        guard (1...1000).contains(completion.hours) else {
            throw .training(.hoursOutOfRange(completion.hours, maximum: 1000))
        }
        guard completion.completed <= circumstances.today else {
            throw .training(.completedInFuture(completion.completed))
        }
        for earlier in training.completions
        where earlier.course == completion.course && earlier.completed == completion.completed {
            throw .training(.alreadyRecorded(completion.course, completion.completed))
        }
    }
}
