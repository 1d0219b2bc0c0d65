public import Seals

/// A signed run of events, written by one command at one time.
public struct Commit: Hashable, Sendable {
    /// The sequences of the first and last event.
    public var first: Int64
    public var last: Int64
    /// The hash of the last event, and so of everything before it.
    public var head: Digest
    public var operatorName: String
    public var commandID: String
    /// Milliseconds since 1970-01-01 UTC.
    public var at: Int64
    public var signature: Signature

    /// Tells whether the owner of a key signed this commit as it stands.
    public func isSigned(by key: VerifyingKey) -> Bool {
        key.verify(signature, of: Self.message(header, last: last, head: head))
    }

    var header: Header {
        Header(first: first, operatorName: operatorName, commandID: commandID, at: at)
    }

    /// What is known of a commit before its events are.
    struct Header: Hashable, Sendable {
        var first: Int64
        var operatorName: String
        var commandID: String
        var at: Int64
    }

    /// What is signed: a digest of everything else a commit says.
    static func message(_ header: Header, last: Int64, head: Digest) -> [UInt8] {
        var digester = Digester(domain: "certify commit 1")
        digester.field(header.first)
        digester.field(last)
        digester.field(head.bytes)
        digester.field(header.operatorName)
        digester.field(header.commandID)
        digester.field(header.at)
        return digester.finish().bytes
    }
}
