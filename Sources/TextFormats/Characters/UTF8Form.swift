/// The well-formed byte sequences of UTF-8 (RFC 3629, Unicode table 3-7).
enum UTF8Form {
    /// The place of the first byte that begins no well-formed character.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var at = 0
            while at < buffer.count {
                let length = unsafe length(at: at, of: base, end: buffer.count)
                if length == 0 { return at }
                at += length
            }
            return nil
        }
    }

    /// The first byte that begins no well-formed character, and how many runs of such bytes there
    /// are; nil where there is none.
    static func faults(in bytes: [UInt8]) -> (first: Int, runs: Int)? {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var faults: (first: Int, runs: Int)?
            var isInRun = false
            var at = 0
            while at < buffer.count {
                let length = unsafe length(at: at, of: base, end: buffer.count)
                if length == 0, !isInRun {
                    faults = (faults?.first ?? at, (faults?.runs ?? 0) + 1)
                }
                isInRun = length == 0
                at += max(length, 1)
            }
            return faults
        }
    }

    /// The length of the character at `at`, or 0 where none is well formed.
    ///
    /// The caller answers for `at < end` and for `end` bytes at `base`.
    @inline(__always)
    static func length(at: Int, of base: UnsafePointer<UInt8>, end: Int) -> Int {
        let lead = unsafe base[at]
        if lead < 0x80 { return 1 }
        let (length, second) = shape(lead: lead)
        guard length > 0, at + length <= end, unsafe second.contains(base[at + 1]) else { return 0 }
        for place in (at + 2)..<max(at + 2, at + length) {
            guard unsafe base[place] & 0xC0 == 0x80 else { return 0 }
        }
        return length
    }

    /// How long a character with this lead byte is, and which second bytes it may have: they shut
    /// out overlong forms, surrogates and what lies beyond U+10FFFF.
    private static func shape(lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0...0)
        }
    }
}
