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
        switch text.prefix(2).uppercased() {
        case "C-": self = .caseFile(CaseID(text))
        case "P-": self = .person(PersonID(text))
        case "R-": self = .round(RoundID(text))
        case "S-": self = .session(SessionID(text))
        default:
            guard text.utf8.count >= 16 else { return nil }
            self = .certificate(text)
        }
    }

    /// A number in the form of all: `c-12` is `C-0012`; nil for what is no number.
    public static func spelledOut(_ text: String) -> String? {
        let digits = text.dropFirst().drop { $0 == "-" || $0 == "0" }
        guard let letter = text.first, letter.isASCII, letter.isLetter, !digits.isEmpty,
            digits.allSatisfy({ ("0"..."9").contains($0) })
        else { return nil }
        let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
        return "\(letter.uppercased())-\(zeros)\(digits)"
    }
}

extension View {
    /// The case that a certificate was issued in.
    public func caseID(ofCertificate number: String) throws -> CaseID {
        guard let row = try reader.certificate(number) else {
            throw AuthorityError.notFound(.certificate, number, known: [])
        }
        return CaseID(row.caseID)
    }

    /// That nothing has a name; with all there is, or of many cases and persons the one meant.
    func missing(_ identifier: Identifier) throws -> AuthorityError {
        switch identifier {
        case .caseFile(let id):
            let meant = try Identifier.spelledOut(id.text).flatMap { try reader.caseRow($0) }
            return .notFound(.case, id.text, known: meant.map { [$0.id] } ?? [])
        case .person(let id):
            let meant = try Identifier.spelledOut(id.text).flatMap { try reader.person($0) }
            return .notFound(.person, id.text, known: meant.map { [$0.id] } ?? [])
        case .round(let id):
            return .notFound(.round, id.text, known: try reader.rounds().map(\.id))
        case .session(let id):
            return .notFound(.session, id.text, known: try reader.sessions().map(\.id))
        case .certificate(let number): return .notFound(.certificate, number, known: [])
        }
    }
}
