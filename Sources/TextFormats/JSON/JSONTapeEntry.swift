/// One value of a parsed text: where it stands, what it is, and where the tape goes on after it.
///
/// Sixteen bytes. The tape lists values in the order of their first bytes; an object's entry is
/// followed by name, value, name, value …, so the whole tree needs no other links than `next`.
struct JSONTapeEntry: Sendable {
    enum Tag: UInt32 {
        case object, array, string, escapedString, damagedString, integer, number, `true`, `false`,
            null
    }

    /// Documents stay under this many bytes, so that offsets fit 32 bits and counts 28.
    static let sizeLimit = 1 << 29

    private let lower: UInt32
    private let upper: UInt32
    private let following: UInt32
    private let countAndTag: UInt32

    @inline(__always)
    init(_ tag: Tag, _ lower: Int, _ upper: Int, next: Int, count: Int = 0) {
        self.lower = UInt32(truncatingIfNeeded: lower)
        self.upper = UInt32(truncatingIfNeeded: upper)
        following = UInt32(truncatingIfNeeded: next)
        countAndTag = UInt32(truncatingIfNeeded: count) << 4 | tag.rawValue
    }

    /// The bytes of the value, quotes and brackets included.
    var range: Range<Int> { Int(lower)..<Int(upper) }

    /// The bytes between the quotes of a string.
    var contents: Range<Int> { Int(lower) + 1..<Int(upper) - 1 }

    /// The tape index after this value and all it holds.
    var next: Int { Int(following) }

    /// How many elements or members it has.
    var count: Int { Int(countAndTag >> 4) }

    /// A string whose bytes are not its text; asked of every name, so without making the tag.
    @inline(__always)
    var isEscaped: Bool { (countAndTag & 0xF) &- Tag.escapedString.rawValue <= 1 }

    /// A string without faults.
    var isWholeString: Bool { tag == .string || tag == .escapedString }

    var tag: Tag { Tag(rawValue: countAndTag & 0xF)! }
}
