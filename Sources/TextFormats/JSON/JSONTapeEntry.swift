/// One value of a parsed text: what it is and where it stands.
///
/// Eight bytes. The tape lists values in the order of their first bytes. The entry of an object or
/// array is followed by its link, which tells where the tape goes on behind it, then by name, value,
/// name, value … or by the elements; every other value is one entry.
struct JSONTapeEntry: Sendable {
    enum Tag: UInt64 {
        case object, array, string, escapedString, damagedString, integer, number, `true`, `false`,
            null
    }

    /// Documents stay under this many bytes, so that places and lengths fit 30 bits.
    static let sizeLimit = 1 << 29

    /// From the lowest on: four of the tag, 30 of the first byte, 30 of the length. In a link the
    /// upper half is how far on the tape goes on, the lower the count.
    private let bits: UInt64

    @inline(__always)
    init(_ tag: Tag, _ lower: Int, _ upper: Int) {
        bits =
            UInt64(truncatingIfNeeded: upper &- lower) << 34
            | UInt64(truncatingIfNeeded: lower) << 4 | tag.rawValue
    }

    /// What follows the entry of an object or array.
    ///
    /// - Parameters:
    ///   - length: How many entries it and all it holds take, its own and this one among them.
    ///   - count: How many elements or members it has.
    @inline(__always)
    init(linkOver length: Int, count: Int) {
        bits = UInt64(truncatingIfNeeded: length) << 32 | UInt64(truncatingIfNeeded: count)
    }

    /// The bytes of the value, quotes and brackets included.
    var range: Range<Int> {
        @inline(__always) get { lower..<(lower &+ Int(truncatingIfNeeded: bits >> 34)) }
    }

    /// The bytes between the quotes of a string.
    var contents: Range<Int> {
        let range = range
        return range.lowerBound + 1..<range.upperBound - 1
    }

    private var lower: Int {
        @inline(__always) get { Int(truncatingIfNeeded: bits >> 4 & 0x3FFF_FFFF) }
    }

    /// An object or array, which a link follows.
    var isLinked: Bool {
        @inline(__always) get { bits & 0xF <= Tag.array.rawValue }
    }

    /// Of a link, how many entries lie between the first of its value and where the tape goes on.
    var linkedLength: Int { Int(truncatingIfNeeded: bits >> 32) }

    /// Of a link, how many elements or members there are.
    var linkedCount: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

    /// A string whose bytes are not its text; asked of every name, so without making the tag.
    @inline(__always)
    var isEscaped: Bool { (bits & 0xF) &- Tag.escapedString.rawValue <= 1 }

    /// A string without faults.
    var isWholeString: Bool { tag == .string || tag == .escapedString }

    var tag: Tag { Tag(rawValue: bits & 0xF)! }
}
