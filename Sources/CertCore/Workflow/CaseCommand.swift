/// What somebody asks of a case file.
public enum CaseCommand: Hashable, Sendable {
    case application(ApplicationCommand)
    case eligibility(EligibilityCommand)
    case training(TrainingCommand)
    case attendance(AttendanceCommand)
    case theory(TheoryExamCommand)
    case practical(PracticalAssessmentCommand)
    case review(PanelReviewCommand)
    case publication(PublicationCommand)
    case decision(DecisionCommand)
    case certificate(CertificateCommand)
}
