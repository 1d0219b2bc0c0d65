import CertCore

// Each of these moves into its step's folder, worded.
extension TrainingRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension AttendanceRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension TheoryExamRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension PracticalAssessmentRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension PanelReviewRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension PublicationRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension DecisionRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension CertificateRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
