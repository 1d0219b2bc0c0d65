extension CaseFile {
    func decide(
        _ command: TheoryExamCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        switch command {
        case .draw(let part, let form):
            try circumstances.require(.examOfficer)
            try requireUnderWay(for: .theoryExam, in: circumstances)
            guard circumstances.scheme.part(part)?.theory != nil,
                attendance(of: part).session == form.session,
                attendance(of: part).standing == .pending
            else { throw .theory(.notScheduled(part)) }
            // Who moved to another session gets another paper there.
            if theory[part]?.form?.session == form.session {
                throw .theory(.alreadyDrawn(part))
            }
            return [.theory(.formDrawn(part, form))]
        case .collect(let part, let started, let ended, let ending, let responses):
            try circumstances.require(.examOfficer)
            try requireUnderWay(for: .theoryExam, in: circumstances)
            try requireCollectable(part, responses)
            return [
                .theory(
                    .collected(
                        part, started: started, ended: ended, ending: ending,
                        responses: Personal(responses)))
            ]
        case .account(let part, let account):
            try circumstances.require(.examOfficer)
            try requireUnderWay(for: .theoryExam, in: circumstances)
            try requireAccountable(part)
            return [.theory(.accounted(part, account))]
        case .setAside(let part):
            try circumstances.require(.examOfficer)
            try requireUnderWay(for: .theoryExam, in: circumstances)
            try requireCollected(part)
            let isGraded = review.grade != nil || review.early[part] != nil
            if isGraded || theory[part]?.textMarks.isEmpty == false {
                throw .theory(.markingBegun(part))
            }
            return [.theory(.setAside(part))]
        case .markText(let part, let item, let marks, let maximum, let note):
            try circumstances.require(.assessor)
            try requireUnderWay(for: .theoryExam, in: circumstances)
            try requireMarkable(part, item, marks, of: maximum, in: circumstances)
            let name = circumstances.actor.name
            return [
                .theory(.textMarked(part, item, by: name, marks, note: note.map(Personal.init)))
            ]
        }
    }

    mutating func apply(_ event: TheoryExamEvent) {
        switch event {
        case .formDrawn(let part, let form):
            // Answers to a paper that was voided are none to this one.
            theory[part] = TheoryExam()
            theory[part]?.form = form
        case .collected(let part, _, _, let ending, let responses):
            theory[part, default: TheoryExam()].ending = ending
            theory[part, default: TheoryExam()].responses = responses
        case .accounted(let part, let account):
            theory[part, default: TheoryExam()].account = account
        case .setAside(let part):
            theory[part, default: TheoryExam()].ending = nil
            theory[part, default: TheoryExam()].account = nil
            theory[part, default: TheoryExam()].responses = .erased
        case .textMarked(let part, let item, let name, let marks, _):
            theory[part, default: TheoryExam()].textMarks[item, default: [:]][name] = marks
        }
    }

    private func requireCollectable(
        _ part: PartID, _ responses: [ItemID: Response]
    ) throws(Refusal) {
        guard let form = theory[part]?.form else { throw .theory(.notScheduled(part)) }
        guard attendance(of: part).standing == .present else {
            throw .theory(.notPresent(part, attendance(of: part).standing))
        }
        if theory[part]?.ending != nil { throw .theory(.alreadyCollected(part)) }
        let known = Set(form.items)
        if let foreign = responses.keys.filter({ !known.contains($0) }).min() {
            throw .theory(.foreignItem(foreign))
        }
    }

    /// How a sitting went is put on record even where nothing of it counts.
    private func requireAccountable(_ part: PartID) throws(Refusal) {
        if !attendance(of: part).standing.isVoided { try requireCollected(part) }
    }

    private func requireCollected(_ part: PartID) throws(Refusal) {
        if theory[part]?.ending == nil { throw .theory(.notCollected(part)) }
    }

    private func requireMarkable(
        _ part: PartID, _ item: ItemID, _ marks: Exact, of maximum: Exact,
        in circumstances: Circumstances
    ) throws(Refusal) {
        guard let exam = theory[part], let form = exam.form, exam.ending != nil else {
            throw .theory(.notCollected(part))
        }
        guard form.items.contains(item) else { throw .theory(.foreignItem(item)) }
        let type = circumstances.standard.item(item, of: part)?.type
        if let type, type != .shortText { throw .theory(.notAText(item, type)) }
        guard marks >= 0, marks <= maximum else {
            throw .theory(.marksOutOfRange(item, marks, of: maximum))
        }
        guard marksMayChange(of: part) else { throw .theory(.graded) }
        let name = circumstances.actor.name
        let staff = circumstances.sessions[form.session]?.staff ?? []
        if circumstances.separates(.invigilatorNotScorer), staff.contains(name) {
            throw .notSeparated(.invigilatorNotScorer, name, because: .invigilated)
        }
        try requireNoTrainer(among: [name], in: circumstances)
    }
}
