import CertCore

// Each of these moves into its step's folder, worded.
extension PracticalAssessmentRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension PanelReviewRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
