/// A file as it was found: where, and its bytes.
public struct SourceFile: Hashable, Sendable {
    /// As people know it; findings name it.
    public var path: String
    public var bytes: [UInt8]
    /// Somebody named it, rather than a folder in which it was come across.
    public var isNamed: Bool

    public init(path: String, bytes: [UInt8], isNamed: Bool = true) {
        self.path = path
        self.bytes = bytes
        self.isNamed = isNamed
    }
}
