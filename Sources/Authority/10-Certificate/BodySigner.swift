import CertCore
import Credentials
import Seals
import TextFormats

/// Signs in the body's name, for an officer the body's key was shared with.
public struct BodySigner: Sendable {
    private let key: SigningKey

    init(key: SigningKey) {
        self.key = key
    }

    /// The signed document, as it is handed out.
    func sign(_ credential: Credential, created: Instant) throws(ProofProblem) -> [UInt8] {
        try SecuredDocument(signing: credential.json, with: key, created: created).json.pretty()
    }
}

extension Authority {
    /// Opens the officer's share of the body's key.
    public func bodySigner(for officer: Actor) throws -> BodySigner {
        guard officer.account.roles.contains(.certificateOfficer) else {
            throw AuthorityError.refused(
                .notPermitted(officer.account.name, needs: [.certificateOfficer]), case: nil)
        }
        return BodySigner(key: try bodyKey().open(by: officer.account.name, with: officer.key))
    }
}
