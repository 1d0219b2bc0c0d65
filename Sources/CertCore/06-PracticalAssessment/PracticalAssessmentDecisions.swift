extension CaseFile {
    func decide(
        _ command: PracticalAssessmentCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        switch command {
        case .assign(let part, let assessors):
            try circumstances.require(.examOfficer)
            try requireAssignable(part, assessors, in: circumstances)
            return [.practical(.assigned(part, assessors.map(\.name)))]
        case .enter(let part, let entries):
            try circumstances.require(.assessor, .examOfficer)
            try requireEnterable(part, entries, in: circumstances)
            return [.practical(.entered(part, by: circumstances.actor.name, entries))]
        }
    }

    mutating func apply(_ event: PracticalAssessmentEvent) {
        switch event {
        case .assigned(let part, let assessors):
            practical[part, default: PracticalAssessment()].assessors = assessors
        case .entered(let part, let name, let entries):
            var assessment = practical[part, default: PracticalAssessment()]
            assessment.enteredBy.insert(name)
            if !assessment.entries.isEmpty {
                let subjects = Set(entries.map(\.subject))
                assessment.entries.removeAll { subjects.contains($0.subject) }
            }
            assessment.entries += entries
            practical[part] = assessment
        }
    }

    private func requireAssignable(
        _ part: PartID, _ assessors: [Operator], in circumstances: Circumstances
    ) throws(Refusal) {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        guard plan.practical != nil else { throw .practical(.notPractical(part)) }
        try requireEntry(to: plan.step, in: circumstances)
        guard marksMayChange(of: part) else { throw .practical(.graded) }
        var seen: Set<OperatorName> = []
        for assessor in assessors {
            let name = assessor.name
            guard seen.insert(name).inserted else { throw .practical(.repeatedAssessor(name)) }
            if assessor.isRetired { throw .retired(name) }
            if assessor.person == person { throw .ownCase(name) }
            guard assessor.roles.contains(.assessor) else { throw .practical(.lacksRole(name)) }
        }
        guard assessors.count >= plan.staffing.atLeast else {
            throw .practical(
                .tooFewAssessors(has: assessors.count, needs: plan.staffing.atLeast))
        }
        if plan.staffing.isOdd, assessors.count % 2 == 0 {
            throw .practical(.evenAssessors(assessors.count))
        }
        try requireNoTrainer(among: assessors.map(\.name), in: circumstances)
    }

    /// A trainer may not examine their trainee for the look-back of the scheme: nobody who trained
    /// the person in this case, or as far as is known in another.
    func requireNoTrainer(
        among assessors: some Sequence<OperatorName>, in circumstances: Circumstances
    ) throws(Refusal) {
        guard circumstances.separates(.trainerNotAssessor) else { return }
        let months = circumstances.scheme.separation.trainerMonths
        let since = circumstances.today.adding(months: -months)
        let here = training.completions.filter { $0.completed > since }.map(\.trainer)
        let elsewhere = circumstances.involvements
            .filter { $0.kind == .trained && $0.on > since }.map(\.name)
        let trainers = Set(here + elsewhere)
        if let name = assessors.first(where: trainers.contains) {
            throw .notSeparated(.trainerNotAssessor, name, because: .trained)
        }
    }

    private func requireEnterable(
        _ part: PartID, _ entries: [MarkEntry], in circumstances: Circumstances
    ) throws(Refusal) {
        guard let plan = circumstances.scheme.part(part) else { throw .unknownPart(part) }
        guard let practical = plan.practical else { throw .practical(.notPractical(part)) }
        try requireUnderWay(for: plan.step, in: circumstances)
        guard attendance(of: part).standing == .present else {
            throw .practical(.notPresent(part, attendance(of: part).standing))
        }
        guard marksMayChange(of: part) else { throw .practical(.graded) }
        let library = circumstances.standard.library(of: practical)
        let assigned = self.practical[part]?.assessors ?? []
        let actor = circumstances.actor
        guard assigned.contains(actor.name) || actor.roles.contains(.examOfficer) else {
            throw .practical(.notAssigned(actor.name, assigned: assigned))
        }
        // Training may have been recorded since they were assigned.
        try requireNoTrainer(among: Set(entries.compactMap(\.assessor)), in: circumstances)
        var seen: [MarkEntry.Subject: Int] = [:]
        for (index, entry) in entries.enumerated() {
            if let name = entry.assessor {
                guard assigned.contains(name) else {
                    throw .practical(.notAssigned(name, assigned: assigned))
                }
                guard name == actor.name || actor.roles.contains(.examOfficer) else {
                    throw .practical(.othersMarks(name))
                }
            }
            if let problem = entry.problem(in: practical, library: library) {
                throw .practical(.entry(at: index, problem))
            }
            if let first = seen.updateValue(index, forKey: entry.subject), !entry.mayRepeat {
                throw .practical(.entry(at: index, .repeated(of: first)))
            }
        }
    }
}
