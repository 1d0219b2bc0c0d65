/// A file as it was found: where, and its bytes.
public struct SourceFile: Hashable, Sendable {
    /// Why a file that is there could not be read.
    public enum Obstacle: Hashable, Sendable {
        /// A pipe, socket or device.
        case notARegularFile
        case notPermitted
        /// A link that leads nowhere.
        case noTarget
        /// Written to while it was read.
        case changed
        /// A link, or reached by one, where it has to be the file itself.
        case linked
        case tooLarge(limit: Int)
        /// What the system says, by its number.
        case system(code: Int32)
    }

    /// As people know it; findings name it.
    public var path: String
    public var bytes: [UInt8]
    /// Somebody named it, rather than a folder in which it was come across.
    public var isNamed: Bool
    /// Nil for a file that was read.
    public var obstacle: Obstacle?

    public init(path: String, bytes: [UInt8], isNamed: Bool = true) {
        self.path = path
        self.bytes = bytes
        self.isNamed = isNamed
    }

    /// A file, or a folder of files, that could not be read.
    public init(path: String, obstacle: Obstacle) {
        self.init(path: path, bytes: [])
        self.obstacle = obstacle
    }
}
