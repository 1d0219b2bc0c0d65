/// The roll-up of a case, its check by a second person, and the panel's judgement.
public struct PanelReview: Hashable, Sendable {
    public internal(set) var grade: Grade?
    public internal(set) var gradedBy: OperatorName?
    public internal(set) var verifiedBy: OperatorName?
    /// Parts rolled up ahead of the rest, for steps that wait for a pass.
    public internal(set) var early: [PartID: EarlyResult] = [:]
    public internal(set) var members: [OperatorName] = []
    public internal(set) var recused: Set<OperatorName> = []
    public internal(set) var votes: [OperatorName: PanelVote] = [:]
    /// Why the members voted as they did.
    public internal(set) var votingReasons: [OperatorName: Personal<String>] = [:]
    public internal(set) var panelOutcome: PanelOutcome?
    /// The score of the panel part, where the scheme has one.
    public internal(set) var panelResult: PartResult?

    public init() {}

    public var isVerified: Bool { verifiedBy != nil }

    /// The members who still judge: convened and not recused. A recusal holds for good.
    public var sitting: [OperatorName] { members.filter { !recused.contains($0) } }

    /// What a second person has checked of a part: the panel's score, or the part's result
    /// within the grade or ahead of it.
    public func checkedResult(of part: PartID) -> PartResult? {
        if let panelResult, panelResult.part == part { return panelResult }
        if isVerified, let result = grade?.result(of: part) { return result }
        return early[part].flatMap { $0.isVerified ? $0.result : nil }
    }

    /// A part that is voided or penalised after the check wants grading and checking again.
    mutating func forgetVerification() {
        verifiedBy = nil
    }

    mutating func forgetEarlyResults(of parts: [PartID]) {
        for part in parts { early[part] = nil }
    }

    /// Forgets the grade and all that was built on it; a recusal holds for good.
    mutating func takeBack() {
        let recused = recused
        self = PanelReview()
        self.recused = recused
    }

    mutating func apply(_ event: PanelReviewEvent) {
        switch event {
        case .partGraded(let result, let name):
            early[result.part] = EarlyResult(result: result, gradedBy: name)
        case .partVerified(let part, let name): early[part]?.verifiedBy = name
        case .graded(let grade, let name):
            let early = early
            takeBack()
            self.early = early
            self.grade = grade
            gradedBy = name
        case .verified(let name): verifiedBy = name
        case .convened(let members):
            // A referred case begins anew; otherwise those who stay keep their votes.
            let isAnew = panelOutcome != nil
            panelOutcome = nil
            panelResult = nil
            self.members = members
            votes = votes.filter { !isAnew && members.contains($0.key) }
            votingReasons = votingReasons.filter { votes[$0.key] != nil }
        case .recused(let name, _):
            recused.insert(name)
            votes[name] = nil
            votingReasons[name] = nil
        case .voted(let name, let vote, let reason):
            votes[name] = vote
            votingReasons[name] = reason
        case .closed(let outcome, let result):
            panelOutcome = outcome
            panelResult = result
        }
    }
}

/// A part's result ahead of the others', which counts for gates once it is checked.
public struct EarlyResult: Hashable, Sendable {
    public internal(set) var result: PartResult
    public internal(set) var gradedBy: OperatorName
    public internal(set) var verifiedBy: OperatorName?

    public var isVerified: Bool { verifiedBy != nil }
}

/// How one member judges the whole file.
public struct PanelVote: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case pass, refer, fail
    }

    public var kind: Kind
    /// Points of 100, where the scheme scores the panel part.
    public var score: Exact?

    public init(_ kind: Kind, score: Exact? = nil) {
        self.kind = kind
        self.score = score
    }
}

/// What the panel's majority said; without one the case is referred.
public enum PanelOutcome: String, Hashable, Sendable, CaseIterable {
    case pass, refer, fail
}

public enum PanelReviewEvent: Hashable, Sendable {
    case partGraded(PartResult, by: OperatorName)
    case partVerified(PartID, by: OperatorName)
    case graded(Grade, by: OperatorName)
    case verified(by: OperatorName)
    case convened([OperatorName])
    case recused(OperatorName, reason: Personal<String>)
    case voted(OperatorName, PanelVote, reason: Personal<String>)
    case closed(PanelOutcome, PartResult?)
}

public enum PanelReviewCommand: Hashable, Sendable {
    /// Records one part's result before the others are taken.
    case gradePart(PartResult)
    /// The result is computed anew and must be the same.
    case verifyPart(PartResult)
    case grade(Grade)
    /// The grade is computed anew and must be the same.
    case verify(Grade)
    /// The members, whose roles are looked at.
    case convene([Operator])
    case recuse(OperatorName, reason: String)
    case vote(PanelVote, reason: String)
    case close
}

public enum PanelReviewRefusal: Hashable, Sendable {
    case incomplete([GradeGap])
    case alreadyGraded
    case notGraded
    case alreadyVerified
    case notVerified
    /// Computing again gave something else: the marks changed meanwhile.
    case differs(PartID?)
    case tooFewMembers(has: Int, needs: Int)
    case evenMembers(Int)
    case repeatedMember(OperatorName)
    /// The operator does not hold the role of a panel member.
    case lacksRole(OperatorName)
    case notMember(OperatorName)
    case recused(OperatorName)
    case notConvened
    case alreadyClosed(PanelOutcome)
    case votesMissing([OperatorName])
    case scoreMissing
    case scoreUnexpected
    case scoreOutOfRange(Exact)
    case published
}

/// What stands in the way of grading a case.
public enum GradeGap: Hashable, Sendable {
    case notTaken(PartID)
    case unmarkedText(PartID, ItemID)
    case noEntries(MeasureID, assessor: OperatorName?)
    /// An assessor left entries of the checklist open.
    case unrecordedCriteria(MeasureID, assessor: OperatorName, [CriterionID])
    case missingMetric(MeasureID, MetricID)
    case tooFewAssessors(PartID, has: Int, needs: Int)
    case responsesErased(PartID)
    /// Every measure of the part was left out for want of data.
    case nothingAssessable(PartID)
}
