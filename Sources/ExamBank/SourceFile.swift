/// A file as it was found: where, and its bytes.
public struct SourceFile: Hashable, Sendable {
    /// As people know it; findings name it.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
