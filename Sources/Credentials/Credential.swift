public import CertCore
public import Seals

/// What a certificate says: a verifiable credential (W3C VC Data Model 2.0) before it is signed.
public struct Credential: Hashable, Sendable {
    /// The body that certifies, known by its key.
    public struct Issuer: Hashable, Sendable {
        public var name: Phrase
        public var key: VerifyingKey
        /// How the body keeps time.
        public var offset: UTCOffset

        public init(name: Phrase, key: VerifyingKey, offset: UTCOffset) {
            self.name = name
            self.key = key
            self.offset = offset
        }
    }

    public struct Holder: Hashable, Sendable {
        public var name: String
        public var document: IdentityDocument

        public init(name: String, document: IdentityDocument) {
            self.name = name
            self.document = document
        }
    }

    public var title: Phrase
    public var issuer: Issuer
    public var holder: Holder
    public var occupation: Occupation
    public var level: Int
    public var number: String
    public var serial: Int
    /// 0 for the first document under the number, 1 for the one that replaced it …
    public var replacement: Int
    public var issued: Day
    /// The last valid day; nil where the certificate does not expire.
    public var expires: Day?
    /// Where the certificate can be looked up; empty where nowhere.
    public var lookup: String
    public var isRehearsal: Bool

    public init(
        title: Phrase, issuer: Issuer, holder: Holder, occupation: Occupation, level: Int,
        number: String, serial: Int, replacement: Int = 0, issued: Day, expires: Day?,
        lookup: String, isRehearsal: Bool
    ) {
        self.title = title
        self.issuer = issuer
        self.holder = holder
        self.occupation = occupation
        self.level = level
        self.number = number
        self.serial = serial
        self.replacement = replacement
        self.issued = issued
        self.expires = expires
        self.lookup = lookup
        self.isRehearsal = isRehearsal
    }
}
