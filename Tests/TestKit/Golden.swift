import Disk

/// Files that keep what the program writes, to the byte.
public enum Golden {
    /// Whether what is written now takes the place of what is kept, to be read as a diff.
    public static let isRewritten = Environment.variable("CERTIFY_REWRITE_GOLDEN") == "1"

    /// What is kept in a file of what is `written` now.
    public static func kept(in path: String, of written: [UInt8]) throws -> [UInt8] {
        if isRewritten { try write(written, to: path) }
        return try File.read(path, atMost: 1 << 22)
    }

    public static func write(_ bytes: [UInt8], to path: String) throws {
        try File.write(bytes, to: path, permissions: 0o644)
    }
}
