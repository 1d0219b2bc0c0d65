public import CertCore

/// Something named that is not there, or there twice.
public enum ReferenceFault: Hashable, Sendable {
    /// What can be named from elsewhere.
    public enum Target: String, Hashable, Sendable, CaseIterable {
        case scheme, bank, tasks, courses, calendar, step, part, dimension, competency, task, rubric
        case feedbackForm = "feedback-form"
        case course, veto
    }

    case unknown(Target, String, nearest: String?)
    /// A competency named in a file that the scheme uses but does not certify.
    case competencyNotInScheme(CompetencyID, scheme: SchemeID, nearest: CompetencyID?)
    /// Two files of one kind with the same identifier.
    case repeatedDocument(StandardFile.Kind, String, other: String)
    /// Items of two banks with the same identifier.
    case repeatedItem(ItemID, bank: BankID, file: String)
    /// Two calendars of a scheme for the same year.
    case repeatedYear(Int, CalendarID)

    public var code: FindingCode {
        switch self {
        case .unknown: .unknownReference
        case .competencyNotInScheme: .competencyNotInScheme
        case .repeatedDocument: .repeatedDocument
        case .repeatedItem: .duplicate
        case .repeatedYear: .repeatedYear
        }
    }
}
