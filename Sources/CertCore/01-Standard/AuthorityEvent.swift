/// What happened to the authority itself.
public enum AuthorityEvent: Hashable, Sendable {
    case founded(AuthorityProfile)
}

/// Who certifies: the body as it is filed, and how it keeps time.
public struct AuthorityProfile: Hashable, Sendable {
    public var name: Phrase
    /// What the national numbers of its certificates are made of.
    public var codes: AuthorityCodes
    public var offset: UTCOffset
    /// A store for training and tests, whose clock and randomness are given.
    public var isRehearsal: Bool
    /// The body's Ed25519 public key in hexadecimal, which certificates are signed with.
    public var key: String
    /// Where a certificate can be looked up.
    public var address: String

    public init(
        name: Phrase, codes: AuthorityCodes, offset: UTCOffset, isRehearsal: Bool, key: String,
        address: String
    ) {
        self.name = name
        self.codes = codes
        self.offset = offset
        self.isRehearsal = isRehearsal
        self.key = key
        self.address = address
    }
}
