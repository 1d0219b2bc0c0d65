/// The spelling of identifiers in files.
enum Identifier {
    /// 1 to 64 ASCII letters, digits, hyphens, points and underscores.
    static func isWellFormed(_ text: String) -> Bool { isWellFormed(text.utf8.span) }

    static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        for place in bytes.indices where !isAllowed(bytes[place]) { return false }
        return true
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
