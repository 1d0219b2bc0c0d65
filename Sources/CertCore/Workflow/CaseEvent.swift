/// What happened in a case file.
public enum CaseEvent: Hashable, Sendable {
    case application(ApplicationEvent)
    case eligibility(EligibilityEvent)
    case training(TrainingEvent)
    case attendance(AttendanceEvent)
    case theory(TheoryExamEvent)
    case practical(PracticalAssessmentEvent)
    case review(PanelReviewEvent)
    case publication(PublicationEvent)
    case decision(DecisionEvent)
    case certificate(CertificateEvent)
}
