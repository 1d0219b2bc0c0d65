/// A step of a certification, in the order of the ten-step procedure; `marking` and `scoreCheck`
/// stand in procedures that have no panel to roll the scores up and check them.
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
