import Seals

/// An event as it stands in its row, the sealed part unopened.
struct StoredEvent {
    var sequence: Int64
    var commitFirst: Int64
    var stream: String
    var streamVersion: Int64
    var type: String
    var typeVersion: Int64
    var subject: String?
    var hash: [UInt8]
    var body: [UInt8]
    var sealed: [UInt8]?

    static let columns = """
        e.sequence, e.commit_first, e.stream, e.stream_version, e.type, e.type_version, e.subject, \
        e.hash, e.body, e.sealed
        """

    static let insertion = """
        INSERT INTO events (sequence, commit_first, stream, stream_version, type, type_version, \
        subject, hash, body, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    init(_ cursor: inout Cursor) {
        sequence = cursor.integer()
        commitFirst = cursor.integer()
        stream = cursor.text()
        streamVersion = cursor.integer()
        type = cursor.text()
        typeVersion = cursor.integer()
        subject = cursor.optionalText()
        hash = cursor.blob()
        body = cursor.blob()
        sealed = cursor.optionalBlob()
    }

    /// Makes the row of a new event; `hash` is filled in by `link`.
    init(
        _ event: NewEvent, sequence: Int64, commitFirst: Int64, stream: String,
        streamVersion: Int64, sealed: [UInt8]?
    ) {
        self.sequence = sequence
        self.commitFirst = commitFirst
        self.stream = stream
        self.streamVersion = streamVersion
        type = event.type
        typeVersion = Int64(event.typeVersion)
        subject = event.personal?.person
        hash = []
        body = event.body
        self.sealed = sealed
    }

    var values: [Value] {
        [
            .integer(sequence), .integer(commitFirst), .text(stream), .integer(streamVersion),
            .text(type), .integer(typeVersion), .text(subject), .blob(hash), .blob(body),
            .blob(sealed),
        ]
    }

    /// The link that ties this event to everything before it: version 1 of the chain.
    ///
    /// The sealed part enters by its digest, and absent parts as empty fields, so that nothing that
    /// is ever erased is needed to check the chain.
    func link(after previous: Digest, in commit: Commit.Header) -> Digest {
        var digester = Digester(domain: "certify event 1")
        digester.field(sequence)
        digester.field(stream)
        digester.field(streamVersion)
        digester.field(type)
        digester.field(typeVersion)
        digester.field(commit.at)
        digester.field(commit.operatorName)
        digester.field(commit.commandID)
        digester.field(subject ?? "")
        digester.field(body)
        digester.field(sealed.map { Digest(of: $0).bytes } ?? [])
        digester.field(previous.bytes)
        return digester.finish()
    }

    /// What a sealed part is bound to, so that it opens in its own place only.
    static func binding(stream: String, version: Int64) -> [UInt8] {
        Array("\(stream)#\(version)".utf8)
    }
}
