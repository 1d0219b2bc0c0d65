/// Why a command was refused, with the evidence; worded elsewhere.
public enum Refusal: Error, Hashable, Sendable {
    case notPermitted(OperatorName, needs: [Role])
    case ownCase(OperatorName)
    case retired(OperatorName)
    /// A rule of separation forbids it; `because` is what the operator did before.
    case notSeparated(SeparationRules.Rule, OperatorName, because: Involvement.Kind)
    /// The scheme has no such step.
    case stepAbsent(Step)
    /// The case stands elsewhere.
    case outOfStep(wanted: Step, at: Step)
    case gateClosed(Step, StepGate)
    /// The step asks for a pass that was missed for good.
    case passMissed(Step, PartID)
    case calendarTooShort(WorkingCalendar.NotCovered)
    case unknownPart(PartID)
    case application(ApplicationRefusal)
    case eligibility(EligibilityRefusal)
    case training(TrainingRefusal)
    case session(SessionRefusal)
    case attendance(AttendanceRefusal)
    case theory(TheoryExamRefusal)
    case practical(PracticalAssessmentRefusal)
    case review(PanelReviewRefusal)
    case publication(PublicationRefusal)
    case decision(DecisionRefusal)
    case certificate(CertificateRefusal)
}
