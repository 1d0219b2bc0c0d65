public import Seals

/// Keys as decentralised identifiers of the method `did:key`, which hold the key itself.
extension VerifyingKey {
    /// `did:key:z6Mk…`.
    public var did: String { "did:key:" + multibase }

    /// The DID URL of the only key such an identifier has.
    public var verificationMethod: String { did + "#" + multibase }

    /// Reads `did:key:z6Mk…` with an Ed25519 key in its only spelling.
    public init?(did: some StringProtocol) {
        guard did.hasPrefix("did:key:"),
            let key = VerifyingKey(multibase: String(did.dropFirst(8))), key.did == did
        else { return nil }
        self = key
    }

    /// Reads a key in any of the spellings people hand on: hexadecimal, Multikey, `did:key`.
    public init?(spelled text: String) {
        guard
            let key = VerifyingKey(hex: text) ?? VerifyingKey(did: text)
                ?? VerifyingKey(multibase: text)
        else { return nil }
        self = key
    }
}
