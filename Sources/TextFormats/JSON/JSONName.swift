/// A member name where it stands in the source, compared as the bytes it stands for.
///
/// It points into the bytes that are being read and must not outlive the reading.
@safe struct JSONName: Hashable {
    private let contents: UnsafeBufferPointer<UInt8>
    private let isEscaped: Bool

    /// The name that `entry` places in the bytes at `base`.
    @inline(__always)
    init(_ entry: JSONTapeEntry, in base: UnsafePointer<UInt8>) {
        let range = entry.contents
        unsafe contents = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
        isEscaped = entry.isEscaped
    }

    /// The bytes of the name, escapes resolved.
    var text: [UInt8] {
        let bytes = unsafe Array(contents)
        return isEscaped ? JSONEscape.resolved(bytes[...]) : bytes
    }

    /// Eight bits that tell most names of an object apart.
    @inline(__always)
    var mark: UInt8 {
        if isEscaped { return unsafe text.withUnsafeBufferPointer { unsafe Self.mark(of: $0) } }
        return unsafe Self.mark(of: contents)
    }

    @inline(__always)
    private static func mark(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        guard !bytes.isEmpty else { return 0 }
        let first = unsafe UInt32(bytes[0])
        let middle = unsafe UInt32(bytes[bytes.count >> 1])
        let last = unsafe UInt32(bytes[bytes.count - 1])
        let mix = first << 24 | middle << 16 | last << 8 | UInt32(truncatingIfNeeded: bytes.count)
        return UInt8(truncatingIfNeeded: (mix &* 0x9E37_79B1) >> 24)
    }

    static func == (one: JSONName, other: JSONName) -> Bool {
        if one.isEscaped || other.isEscaped { return one.text == other.text }
        let count = unsafe one.contents.count
        guard unsafe count == other.contents.count else { return false }
        for place in 0..<count {
            guard unsafe one.contents[place] == other.contents[place] else { return false }
        }
        return true
    }

    func hash(into hasher: inout Hasher) {
        if isEscaped {
            unsafe text.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        } else {
            unsafe hasher.combine(bytes: UnsafeRawBufferPointer(contents))
        }
    }
}
