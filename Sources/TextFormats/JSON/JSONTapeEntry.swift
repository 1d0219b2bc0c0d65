/// One value of a parsed text: what it is and where it stands.
///
/// Eight bytes. The tape lists values in the order of their first bytes. The entry of an object or
/// array is followed by its link, which tells where the tape goes on behind it, then by name, value,
/// name, value … or by the elements; every other value is one entry.
@usableFromInline struct JSONTapeEntry: Sendable {
    /// Their numbers are asked below for several at once, and without making a tag.
    enum Tag: UInt64 {
        case object = 0
        case array = 1
        case string = 2
        case escapedString = 3
        case damagedString = 4
        case integer = 5
        case number = 6
        case `true` = 7
        case `false` = 8
        case null = 9
    }

    /// Documents stay under this many bytes, so that places and lengths fit 30 bits.
    static let sizeLimit = 1 << 29

    /// From the lowest on: four of the tag, 30 of the first byte, 30 of the length. In a link the
    /// upper half is how far on the tape goes on, the lower the count.
    @usableFromInline let bits: UInt64

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

    var tag: Tag { Tag(rawValue: number)! }

    /// The number of the tag.
    @inlinable @inline(__always) var number: UInt64 { bits & 0xF }

    /// The bytes of the value, quotes and brackets included.
    @inlinable @inline(__always) var range: Range<Int> {
        let lower = Int(truncatingIfNeeded: bits >> 4 & 0x3FFF_FFFF)
        return lower..<(lower &+ Int(truncatingIfNeeded: bits >> 34))
    }

    /// The bytes between the quotes of a string.
    @inlinable @inline(__always) var contents: Range<Int> {
        let range = range
        return range.lowerBound + 1..<range.upperBound - 1
    }

    /// An object or array, which a link follows.
    @inlinable @inline(__always) var isLinked: Bool { number <= 1 }

    @inlinable @inline(__always) var isObject: Bool { number == 0 }
    @inlinable @inline(__always) var isArray: Bool { number == 1 }

    /// A string without faults.
    @inlinable @inline(__always) var isWholeString: Bool { number &- 2 <= 1 }

    /// A string whose bytes are not its text.
    @inlinable @inline(__always) var isEscaped: Bool { number &- 3 <= 1 }

    /// Of a link, how many entries lie between the first of its value and where the tape goes on.
    @inlinable @inline(__always) var linkedLength: Int { Int(truncatingIfNeeded: bits >> 32) }

    /// Of a link, how many elements or members there are.
    @inlinable @inline(__always) var linkedCount: Int {
        Int(truncatingIfNeeded: bits & 0xFFFF_FFFF)
    }
}
