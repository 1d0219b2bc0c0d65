/// One step of the way to a score or a decision, with its numbers.
public enum Reason: Hashable, Sendable {
    // Theory
    case section(ItemType, earned: Exact, of: Exact)
    case behaviours([BehaviourID: Int])
    /// Correct characters per minute, and the accuracy of one; nil where nothing was typed.
    case typing(ItemID, speed: Exact, accuracy: Exact?, earned: Exact, of: Exact)

    // Practical
    case measure(MeasureID, earned: Exact, of: Exact)
    /// The marks of several assessors; `dropped` are the extremes that did not count.
    case assessors(MeasureID, marks: [Exact], dropped: [Exact], result: Exact)
    case deduction(MeasureID, DeductionID, quantity: Exact, points: Exact)
    /// `observed` is what was compared, nil where nothing was recorded.
    case gate(MeasureID, MetricUse, observed: MetricValue?, GateResult)
    case measureFloor(MeasureID, share: Exact, atLeast: Exact, isMet: Bool)
    case keySkill(MeasureID, share: Exact, atLeast: Exact, isMet: Bool)
    case starred(MeasureID, CriterionID, missedBy: Int, of: Int, isMet: Bool)
    case veto(VetoID, raisedBy: [OperatorName], of: Int, holds: Bool)
    /// Not assessable; the measure left the part and the others were scaled up.
    case excluded(MeasureID)
    case withheldSource(MeasureID, source: String, atLeast: Int)
    case zeroed(PartID)

    // Any part
    case penalty(TierID, before: Exact, after: Exact)
    case standing(PartID, Attendance.Standing)
    /// Kept out of the part, because the pass of another that it asks for was missed.
    case notAdmitted(PartID, missed: PartID)
    case cut(PartID, score: Exact, cut: Exact)
    case partFloor(PartID, score: Exact, floor: Exact)
    case dimensionFloor(DimensionID, share: Exact, floor: Exact)
    case composite(score: Exact, cut: Exact)
    case panel(PanelOutcome, votes: [PanelVote.Kind: Int])

    /// Nil where a reason informs and neither supports nor bars a pass.
    public var isMet: Bool? {
        switch self {
        case .section, .behaviours, .typing, .measure, .assessors, .deduction, .excluded,
            .withheldSource, .penalty:
            nil
        case .gate(_, let use, _, let result):
            switch result {
            case .met: true
            case .notMet: false
            case .notAssessable: use.missing == .fail ? false : nil
            }
        case .measureFloor(_, _, _, let isMet), .keySkill(_, _, _, let isMet),
            .starred(_, _, _, _, let isMet):
            isMet
        case .veto(_, _, _, let holds): !holds
        case .zeroed, .notAdmitted: false
        case .standing(_, let standing): standing.allowsPass
        case .cut(_, let score, let cut): score >= cut
        case .partFloor(_, let score, let floor): score >= floor
        case .dimensionFloor(_, let share, let floor): share >= floor
        case .composite(let score, let cut): score >= cut
        case .panel(let outcome, _): outcome == .pass
        }
    }
}

extension Attendance.Standing {
    /// An exempted or carried part does not bar a pass; one not taken does.
    public var allowsPass: Bool {
        switch self {
        case .exempt, .carried, .present: true
        case .pending, .absent, .voided: false
        }
    }
}
