import CertCore
import Disk
import Seals
import TextFormats

/// The body's signing key, sealed to each operator who may use it.
struct BodyKey {
    var key: VerifyingKey
    /// By operator: the seed, sealed to the operator's own key.
    var shares: [String: [UInt8]]

    static let format = "certify-body-key/1"

    init(key: VerifyingKey, shares: [String: [UInt8]] = [:]) {
        self.key = key
        self.shares = shares
    }

    init?(_ bytes: [UInt8]) {
        guard let root = try? JSONDocument(parsing: bytes).root,
            root["format"]?.string == Self.format,
            let key = root["public"]?.string.flatMap({ VerifyingKey(hex: $0) }),
            let members = root["shares"]?.members
        else { return nil }
        self.key = key
        shares = [:]
        for member in members {
            guard let share = member.value.string.flatMap({ [UInt8](hex: $0) }) else { return nil }
            shares[member.name] = share
        }
    }

    var bytes: [UInt8] {
        let members = shares.sorted { $0.key < $1.key }
            .map { JSON.Member($0.key, .string($0.value.hex)) }
        let json = JSON.object([
            JSON.Member("format", .string(Self.format)),
            JSON.Member("public", .string(key.hex)), JSON.Member("shares", .object(members)),
        ])
        return json.pretty()
    }

    mutating func share(
        _ secret: SigningKey, with name: OperatorName, key: VerifyingKey
    ) throws(SealsError) {
        shares[name.text] = try SealedTo.seal(secret.seed, to: key)
    }

    /// The secret, for an operator it was shared with.
    func open(
        by name: OperatorName, with key: SigningKey
    ) throws(AuthorityError) -> SigningKey {
        guard let share = shares[name.text] else { throw .bodyKeyNotShared(name) }
        do {
            guard let secret = SigningKey(seed: try SealedTo.open(share, with: key)) else {
                throw AuthorityError.badKeyFile("body.key")
            }
            return secret
        } catch {
            throw .badKeyFile("body.key")
        }
    }
}
