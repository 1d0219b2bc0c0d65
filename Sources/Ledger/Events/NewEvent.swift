/// Something that happened, on its way into the ledger.
public struct NewEvent: Hashable, Sendable {
    /// The event's kind, such as `application.submitted`.
    public var type: String
    /// The version of the kind's form.
    public var typeVersion: Int
    /// JSON with opaque identifiers, codes and numbers: what may stay for ever.
    public var body: [UInt8]
    /// What is sealed so that it can be erased; at most one person an event.
    public var personal: PersonalContent?

    public init(
        type: String, typeVersion: Int, body: [UInt8], personal: PersonalContent? = nil
    ) {
        self.type = type
        self.typeVersion = typeVersion
        self.body = body
        self.personal = personal
    }
}

/// JSON about one person, which the ledger seals under that person's own key.
public struct PersonalContent: Hashable, Sendable {
    /// The opaque identifier of the person.
    public var person: String
    public var content: [UInt8]

    public init(of person: String, _ content: [UInt8]) {
        self.person = person
        self.content = content
    }
}
