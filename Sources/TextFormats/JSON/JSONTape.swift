/// One value of a parsed text: where it stands, what it is, and where the tape goes on after it.
///
/// Sixteen bytes. The tape lists values in the order of their first bytes; an object's entry is
/// followed by name, value, name, value …, so the whole tree needs no other links than `next`.
struct JSONTapeEntry: Sendable {
    enum Tag: UInt32 {
        case object, array, string, escapedString, integer, number, `true`, `false`, null
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

    var tag: Tag { Tag(rawValue: countAndTag & 0xF)! }
}

/// What a document and all its nodes share.
final class JSONTape: Sendable {
    let bytes: [UInt8]
    let entries: JSONTapeBuffer

    init(bytes: [UInt8], entries: consuming JSONTapeBuffer) {
        self.bytes = bytes
        self.entries = entries
    }

    /// The text of the string at `index`, escapes resolved.
    func text(of index: Int) -> String {
        let entry = entries[index]
        let bytes = bytes
        let contents = bytes.span.extracting(entry.contents)
        // The tokenizer has found these bytes to be UTF-8.
        guard entry.tag == .escapedString else {
            return String(copying: unsafe UTF8Span(unchecked: contents))
        }
        return String(decoding: JSONEscape.resolved(bytes[entry.contents]), as: UTF8.self)
    }

    /// Tells whether the string at `index` is `name`, byte for byte.
    func isString(at index: Int, _ name: String) -> Bool {
        let entry = entries[index]
        guard entry.tag == .string else { return text(of: index).utf8.elementsEqual(name.utf8) }
        let bytes = bytes
        let contents = bytes.span.extracting(entry.contents)
        let name = name.utf8.span
        guard contents.count == name.count else { return false }
        for place in contents.indices where contents[place] != name[place] { return false }
        return true
    }
}
