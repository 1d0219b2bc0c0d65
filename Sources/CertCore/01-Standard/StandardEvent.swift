/// What happened to a scheme in the authority's keeping.
public enum StandardEvent: Hashable, Sendable {
    /// The file and all it refers to, each by name and digest, became a standard.
    case adopted(SchemeReference, title: Phrase, files: [StandardFile])
}

/// One file of a standard, kept by its digest.
public struct StandardFile: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case scheme, bank, tasks, courses, calendar, form
        /// A text or table that a bank shows.
        case asset
    }

    public var kind: Kind
    /// As the file itself says; of an asset the bank and the path from there.
    public var id: String
    public var digest: FileDigest

    public init(kind: Kind, id: String, digest: FileDigest) {
        self.kind = kind
        self.id = id
        self.digest = digest
    }
}
