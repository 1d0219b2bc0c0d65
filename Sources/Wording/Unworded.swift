import CertCore

// Each of these moves into its step's folder, worded.
extension PracticalAssessmentRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension PanelReviewRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension PublicationRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension DecisionRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
extension CertificateRefusal { var phrase: Phrase { Phrase(String(describing: self)) } }
