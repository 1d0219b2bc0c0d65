public import CertCore
public import Seals
public import TextFormats

/// What can be said of a certificate that somebody presents, one answer for each question.
///
/// A certificate holds only where no answer is bad and the issuer is trusted: anybody can make a
/// key and sign with it.
public struct CredentialCheck: Hashable, Sendable {
    public enum SignatureAnswer: Hashable, Sendable {
        case valid
        /// Something was changed, or another key signed.
        case invalid
        /// There is no proof, or none that is known here.
        case unreadable(ProofProblem)
    }

    public enum IssuerAnswer: Hashable, Sendable {
        /// The proof's key is the one that the document gives its issuer.
        case signedByItself
        case signedByAnother(VerifyingKey?)
        case unreadable(CredentialProblem)
    }

    public enum TrustAnswer: Hashable, Sendable {
        case trusted
        /// The issuer's key is not the one that was given.
        case otherKey(trusted: VerifyingKey)
        /// No key was given to compare with.
        case notAsked
    }

    public enum DateAnswer: Hashable, Sendable {
        case current
        case notYet(from: Day)
        case expired(last: Day)
    }

    /// What the issuer's register says.
    public enum StatusAnswer: Hashable, Sendable {
        case active
        case suspended
        case withdrawn
        /// A later document stands under the number.
        case superseded
        /// The register does not have the number, or has it for somebody else's document.
        case notRegistered
        /// There was no register to ask.
        case unknown
    }

    /// What the document says; nil where it cannot be read as a certificate.
    public private(set) var credential: Credential?
    public private(set) var signature: SignatureAnswer
    public private(set) var issuer: IssuerAnswer
    /// Nil where the document names no key.
    public private(set) var trust: TrustAnswer?
    /// Nil where the document does not tell its dates.
    public private(set) var dates: DateAnswer?
    public private(set) var status: StatusAnswer = .unknown

    /// Checks a document against its own words, the key that is trusted and a day.
    ///
    /// - Parameter day: the day it is where the issuer keeps time.
    public init(
        _ json: JSON, trusting trusted: VerifyingKey?, on day: (UTCOffset) -> Day
    ) {
        var secured: SecuredDocument?
        do throws(ProofProblem) {
            let document = try SecuredDocument(json)
            let isSigned = document.namedKey.map { document.isSigned(by: $0) } ?? false
            signature = isSigned ? .valid : .invalid
            secured = document
        } catch {
            signature = .unreadable(error)
        }
        do throws(CredentialProblem) {
            let credential = try Credential(reading: secured?.document ?? json.withoutProof)
            self.credential = credential
            let named = secured?.namedKey
            issuer = named == credential.issuer.key ? .signedByItself : .signedByAnother(named)
            trust = Self.trust(in: credential.issuer.key, trusted)
            dates = Self.dates(of: credential, on: day(credential.issuer.offset))
        } catch {
            issuer = .unreadable(error)
            trust = Self.trust(in: secured?.namedKey, trusted)
        }
    }

    private static func trust(in key: VerifyingKey?, _ trusted: VerifyingKey?) -> TrustAnswer? {
        guard let key else { return nil }
        guard let trusted else { return .notAsked }
        return key == trusted ? .trusted : .otherKey(trusted: trusted)
    }

    private static func dates(of credential: Credential, on day: Day) -> DateAnswer {
        if day < credential.issued { return .notYet(from: credential.issued) }
        if let last = credential.expires, day > last { return .expired(last: last) }
        return .current
    }

    /// Compares the document with the issuer's register; nil where that lacks the number.
    public mutating func compare(with record: CertificateRecord?) {
        guard let record, let credential, record.number == credential.number,
            record.serial == credential.serial, record.issued == credential.issued,
            record.expires == credential.expires,
            record.replacements >= credential.replacement
        else {
            status = .notRegistered
            return
        }
        status =
            switch record.status {
            case .withdrawn: .withdrawn
            case _ where record.replacements > credential.replacement: .superseded
            case .suspended: .suspended
            case .active: .active
            }
    }

    /// Whether the certificate can be relied upon, as far as could be asked.
    public var holds: Bool {
        signature == .valid && issuer == .signedByItself && trust == .trusted
            && dates == .current && (status == .active || status == .unknown)
    }
}

extension JSON {
    fileprivate var withoutProof: JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != "proof" })
    }
}
