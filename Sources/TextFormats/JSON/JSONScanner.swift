/// A place in the bytes of a text, and how reading goes on from it.
///
/// It reads through a pointer. Two things make that sound: every read of one byte goes through
/// `current`, or follows a comparison with `end`; every read of several bytes follows a comparison
/// of the last of them with `end`. Places are bounded by a text in memory, so where every byte
/// passes by they are added to without a check.
@safe struct JSONScanner {
    let base: UnsafePointer<UInt8>
    let end: Int
    var at = 0

    /// The caller answers for `end` bytes at `base` as long as the scanner is about.
    init(base: UnsafePointer<UInt8>, end: Int) {
        unsafe self.base = unsafe base
        self.end = end
    }

    var isAtEnd: Bool {
        @inline(__always) get { at >= end }
    }

    /// The byte at hand; at the end NUL, which no rule allows outside a string.
    var current: UInt8 {
        @inline(__always) get { at < end ? unsafe base[at] : 0 }
    }

    /// The byte behind the one at hand; NUL at the end.
    var next: UInt8 { at + 1 < end ? unsafe base[at + 1] : 0 }

    @inline(__always)
    mutating func skipDigits() -> Int {
        let start = at
        while current &- UInt8(ascii: "0") < 10 { at &+= 1 }
        return at - start
    }

    mutating func skipLettersAndDigits() {
        while Self.isLetterOrDigit(current) { at += 1 }
    }

    /// Skips white space; nearly always it is one line feed and the indentation behind it.
    @inline(__always)
    mutating func skipSpace() {
        if current == UInt8(ascii: "\n") {
            at &+= 1
            skipBlanks()
        }
        if current <= 0x20 { skipOddSpace() }
    }

    @inline(never)
    private mutating func skipOddSpace() {
        while current <= 0x20 {
            switch current {
            case UInt8(ascii: " "): skipBlanks()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): at &+= 1
            default: return
            }
        }
    }

    /// Skips a run of spaces, eight at a time while it lasts.
    @inline(__always)
    private mutating func skipBlanks() {
        while end &- at >= 8 {
            let others = eightBytes ^ 0x2020_2020_2020_2020
            at &+= others == 0 ? 8 : others.trailingZeroBitCount >> 3
            if others != 0 { return }
        }
        while current == UInt8(ascii: " ") { at &+= 1 }
    }

    /// Skips ASCII that a string may hold as it is, while eight bytes are left to look at.
    @inline(__always)
    mutating func skipPlainASCII() {
        while end &- at >= 8 {
            let stops = Self.stops(in: eightBytes)
            at &+= stops == 0 ? 8 : stops.trailingZeroBitCount >> 3
            if stops != 0 { return }
        }
    }

    /// Sets the high bit of the first byte that is a quote, a backslash, a control or not ASCII.
    ///
    /// Subtracting one from a zero byte borrows into its high bit; the borrow may spoil bytes
    /// after the first hit, never before.
    @inline(__always)
    private static func stops(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let quotes = (quote &- ones) & ~quote
        let backslashes = (backslash &- ones) & ~backslash
        let controls = (word &- (ones &* 0x20)) & ~word
        return (quotes | backslashes | controls | word) & (ones &* 0x80)
    }

    /// Skips a run of three-byte characters, of which two are compared at once except after E0 and
    /// ED: most texts that have a character of several bytes have it in such a run.
    @inline(__always)
    mutating func skipThreeByteCharacters() {
        while end &- at >= 8 {
            let word = eightBytes
            // 1110xxxx 10xxxxxx 10xxxxxx, twice.
            let others = (word & 0xC0C0_F0C0_C0F0) ^ 0x8080_E080_80E0
            guard others & 0xFF_FFFF == 0, !Self.isBounded(word) else { return }
            guard others == 0, !Self.isBounded(word >> 24) else {
                at &+= 3
                return
            }
            at &+= 6
        }
    }

    /// The length of the character at hand, or 0 where none is well formed.
    @inline(__always)
    func characterLength() -> Int {
        at < end ? unsafe UTF8Form.length(at: at, of: base, end: end) : 0
    }

    func text(_ from: Int, _ to: Int) -> String {
        precondition(0 <= from && from <= to && to <= end)
        return unsafe String(
            decoding: UnsafeBufferPointer(start: base + from, count: to - from), as: UTF8.self)
    }

    /// The eight bytes from the one at hand; asked only where there are so many.
    private var eightBytes: UInt64 {
        @inline(__always) get {
            let raw = unsafe UnsafeRawPointer(base)
            return unsafe raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        }
    }

    /// Tells whether the lead byte is one after which not every second byte is allowed.
    @inline(__always)
    private static func isBounded(_ word: UInt64) -> Bool {
        let lead = word & 0xFF
        return lead == 0xE0 || lead == 0xED
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
