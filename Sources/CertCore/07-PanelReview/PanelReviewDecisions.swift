extension CaseFile {
    func decide(
        _ command: PanelReviewCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        let actor = circumstances.actor.name
        switch command {
        case .gradePart(let result):
            try circumstances.require(.examOfficer)
            try requireGradable(result.part, in: circumstances)
            return [.review(.partGraded(result, by: actor))]
        case .verifyPart(let result):
            try circumstances.require(.examOfficer)
            try requireStanding()
            try requireVerifiable(result, in: circumstances)
            return [.review(.partVerified(result.part, by: actor))]
        case .grade(let grade):
            try circumstances.require(.examOfficer)
            try requireGradable(in: circumstances)
            return [.review(.graded(grade, by: actor))]
        case .verify(let grade):
            try circumstances.require(.examOfficer)
            try requireStanding()
            try requireVerifiable(grade, in: circumstances)
            return [.review(.verified(by: actor))]
        case .convene(let members):
            try circumstances.require(.examOfficer, .administrator)
            try requireConvenable(members, in: circumstances)
            return [.review(.convened(members.map(\.name)))]
        case .recuse(let member, let reason):
            if member != actor { try circumstances.require(.examOfficer, .administrator) }
            try requireOpenPanel()
            guard review.members.contains(member) else { throw .review(.notMember(member)) }
            if review.recused.contains(member) { throw .review(.recused(member)) }
            return [.review(.recused(member, reason: Personal(reason)))]
        case .vote(let vote, let reason):
            try circumstances.require(.panelMember)
            try requireVote(vote, by: actor, in: circumstances)
            return [.review(.voted(actor, vote, reason: Personal(reason)))]
        case .close:
            try circumstances.require(.examOfficer, .administrator)
            return [try closing(in: circumstances)]
        }
    }

    /// Refuses a case that is not to be graded, whatever its marks.
    public func requireGradable(in circumstances: Circumstances) throws(Refusal) {
        try requireUnderWay(for: .panelReview, in: circumstances)
        if publication.isPublished { throw .review(.published) }
        if review.isVerified { throw .review(.alreadyGraded) }
    }

    private func requireGradable(
        _ part: PartID, in circumstances: Circumstances
    ) throws(Refusal) {
        guard circumstances.scheme.part(part) != nil else { throw .unknownPart(part) }
        try requireGradable(in: circumstances)
        guard attendance(of: part).standing == .present else {
            throw .attendance(.notPresent(part, attendance(of: part).standing))
        }
        guard marksMayChange(of: part) else { throw .review(.alreadyGraded) }
    }

    /// Marks may be corrected and graded again until the grade, or the part's own result, is
    /// verified; an upheld objection opens them once more.
    func marksMayChange(of part: PartID) -> Bool {
        !review.isVerified && review.early[part]?.isVerified != true
    }

    private func requireVerifiable(
        _ result: PartResult, in circumstances: Circumstances
    ) throws(Refusal) {
        guard let recorded = review.early[result.part] else { throw .review(.notGraded) }
        guard marksMayChange(of: result.part) else { throw .review(.alreadyVerified) }
        try requireSecondPerson(
            after: recorded.gradedBy, marksOf: [result.part], in: circumstances)
        guard result == recorded.result else { throw .review(.differs(result.part)) }
    }

    /// Refuses whoever graded, or gave or typed in marks of the parts, as the one who verifies.
    private func requireSecondPerson(
        after gradedBy: OperatorName?, marksOf parts: [PartID], in circumstances: Circumstances
    ) throws(Refusal) {
        guard circumstances.separates(.enteringNotVerifying) else { return }
        let actor = circumstances.actor.name
        let involvement: Involvement.Kind? =
            if gradedBy == actor {
                .graded
            } else if parts.contains(where: { hasEntered(actor, marksOf: $0) }) {
                .entered
            } else if parts.contains(where: { hasAssessed(actor, $0) }) {
                .assessed
            } else {
                nil
            }
        if let involvement {
            throw .notSeparated(.enteringNotVerifying, actor, because: involvement)
        }
    }

    /// Whether somebody put marks of a part on record: typed them in, or gave them to texts.
    private func hasEntered(_ name: OperatorName, marksOf part: PartID) -> Bool {
        practical[part]?.enteredBy.contains(name) == true
            || theory[part]?.textMarks.values.contains { $0[name] != nil } == true
    }

    /// Whether somebody gave marks of a part, whoever typed them in.
    private func hasAssessed(_ name: OperatorName, _ part: PartID) -> Bool {
        practical[part]?.entries.contains { $0.assessor == name } == true
    }

    private func requireVerifiable(
        _ grade: Grade, in circumstances: Circumstances
    ) throws(Refusal) {
        guard let recorded = review.grade else { throw .review(.notGraded) }
        if review.isVerified { throw .review(.alreadyVerified) }
        try requireSecondPerson(
            after: review.gradedBy, marksOf: circumstances.scheme.parts.map(\.id),
            in: circumstances)
        guard grade == recorded else {
            let part = grade.parts.first { $0 != recorded.result(of: $0.part) }?.part
            throw .review(.differs(part))
        }
    }

    private func requireConvenable(
        _ members: [Operator], in circumstances: Circumstances
    ) throws(Refusal) {
        guard circumstances.scheme.has(.panelReview) else { throw .stepAbsent(.panelReview) }
        try requireStanding()
        guard review.isVerified else { throw .review(.notVerified) }
        if publication.isPublished { throw .review(.published) }
        try requireOpenGates(of: .panelReview, in: circumstances)
        // A referred case may go to a panel again.
        if let outcome = review.panelOutcome, outcome != .refer {
            throw .review(.alreadyClosed(outcome))
        }
        var seen: Set<OperatorName> = []
        for member in members {
            let name = member.name
            guard seen.insert(name).inserted else { throw .review(.repeatedMember(name)) }
            if member.isRetired { throw .retired(name) }
            if member.person == person { throw .ownCase(name) }
            guard member.roles.contains(.panelMember) else { throw .review(.lacksRole(name)) }
            if review.recused.contains(name) { throw .review(.recused(name)) }
        }
        try requireNumber(members.count, in: circumstances)
        try requireNoTrainer(among: members.map(\.name), in: circumstances)
    }

    /// The panel's size; recusals count against it, so that what remains must still do.
    private func requireNumber(_ count: Int, in circumstances: Circumstances) throws(Refusal) {
        let minimum = circumstances.scheme.panelStaffing
        if count < minimum.atLeast {
            throw .review(.tooFewMembers(has: count, needs: minimum.atLeast))
        }
        if minimum.isOdd, count % 2 == 0 { throw .review(.evenMembers(count)) }
    }

    private func requireOpenPanel() throws(Refusal) {
        try requireStanding()
        if review.members.isEmpty { throw .review(.notConvened) }
        if let outcome = review.panelOutcome { throw .review(.alreadyClosed(outcome)) }
    }

    private func requireVote(
        _ vote: PanelVote, by member: OperatorName, in circumstances: Circumstances
    ) throws(Refusal) {
        try requireOpenPanel()
        guard review.members.contains(member) else { throw .review(.notMember(member)) }
        if review.recused.contains(member) { throw .review(.recused(member)) }
        // Training may have been recorded since they were convened.
        try requireNoTrainer(among: [member], in: circumstances)
        let isScored = circumstances.scheme.panelPart != nil
        switch vote.score {
        case nil: if isScored { throw .review(.scoreMissing) }
        case let score?:
            if !isScored { throw .review(.scoreUnexpected) }
            guard (0...100).contains(score) else { throw .review(.scoreOutOfRange(score)) }
        }
    }

    private func closing(in circumstances: Circumstances) throws(Refusal) -> CaseEvent {
        try requireOpenPanel()
        let sitting = review.sitting
        try requireNumber(sitting.count, in: circumstances)
        let missing = sitting.filter { review.votes[$0] == nil }
        if !missing.isEmpty { throw .review(.votesMissing(missing)) }
        let votes = sitting.compactMap { review.votes[$0] }
        var result: PartResult?
        if let part = circumstances.scheme.panelPart, case .panel(let rule) = part.content {
            let score = rule.combine(votes.compactMap(\.score))?.value ?? 0
            result = PartResult(
                part: part.id, standing: .present, score: score,
                reasons: [.cut(part.id, score: score, cut: part.cut)])
        }
        return .review(.closed(PanelOutcome(of: votes), result))
    }
}

extension PanelOutcome {
    /// The kind that more than half voted for; `refer` where none reached that.
    public init(of votes: [PanelVote]) {
        let majority = PanelVote.Kind.allCases.first { kind in
            votes.count(where: { $0.kind == kind }) * 2 > votes.count
        }
        self = majority.flatMap { PanelOutcome(rawValue: $0.rawValue) } ?? .refer
    }
}

extension Scheme {
    /// The part the panel scores, if the scheme has one.
    public var panelPart: Part? {
        parts.first { part in
            if case .panel = part.content { true } else { false }
        }
    }

    /// What the panel part asks for, or else the scheme's panel.
    public var panelStaffing: StaffingMinimum {
        panelPart?.staffing ?? panel
    }
}
