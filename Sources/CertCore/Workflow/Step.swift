/// A step of a certification, in the order of the ten-step procedure; the last three before
/// `panelReview`, `marking` and `scoreCheck`, belong to procedures that have no panel.
///
/// Which steps exist, which are optional and what gates them is the scheme's (``StepPlan``).
public enum Step: String, Hashable, Sendable, CaseIterable {
    case standard
    case application
    case eligibilityReview = "eligibility-review"
    case training
    case theoryExam = "theory-exam"
    case practicalAssessment = "practical-assessment"
    case marking
    case scoreCheck = "score-check"
    case panelReview = "panel-review"
    case scorePublication = "score-publication"
    case result
    case certificate
}
