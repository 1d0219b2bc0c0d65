public import CertCore
import Ledger

/// What an identifier as people type it names, known by its first letter.
public enum Identifier: Hashable, Sendable {
    case caseFile(CaseID)
    case person(PersonID)
    case round(RoundID)
    case session(SessionID)
    /// A certificate's number.
    case certificate(String)

    /// Nil for a text without one of the known forms.
    public init?(_ text: String) {
        switch text.prefix(2) {
        case "C-": self = .caseFile(CaseID(text))
        case "P-": self = .person(PersonID(text))
        case "R-": self = .round(RoundID(text))
        case "S-": self = .session(SessionID(text))
        default:
            guard text.utf8.count >= 16 else { return nil }
            self = .certificate(text)
        }
    }

    var notFound: AuthorityError {
        switch self {
        case .caseFile(let id): .notFound(.case, id.text, known: [])
        case .person(let id): .notFound(.person, id.text, known: [])
        case .round(let id): .notFound(.round, id.text, known: [])
        case .session(let id): .notFound(.session, id.text, known: [])
        case .certificate(let number): .notFound(.certificate, number, known: [])
        }
    }
}

extension View {
    /// The case that a certificate was issued in.
    public func caseID(ofCertificate number: String) throws -> CaseID {
        guard let row = try reader.certificate(number) else {
            throw Identifier.certificate(number).notFound
        }
        return CaseID(row.caseID)
    }
}
