/// Reads a JSON text in one pass and lists its values on a tape.
///
/// It reads bytes through a pointer. Two things make that sound: every read of one byte goes
/// through `current`, or follows a comparison with `end`; every read of several bytes follows a
/// comparison of the last of them with `end`. The pointer never leaves `tape(of:)`. Places are
/// bounded by a text in memory, so where every byte passes by they are added to without a check.
@safe struct JSONTokenizer: ~Copyable {
    /// The values of `bytes` in the order of their first bytes; nil after a fault that hides what
    /// comes behind it.
    ///
    /// - Parameter faultLimit: How many faults may be told, of those that can be stepped over.
    static func tape(
        of bytes: [UInt8], faultLimit: Int
    ) -> (tape: JSONTape?, faults: [JSONSyntaxError]) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return (nil, [.empty]) }
            var tokenizer = unsafe JSONTokenizer(base: base, end: buffer.count, faultLimit)
            do throws(JSONSyntaxError) {
                try tokenizer.document()
            } catch {
                return (nil, tokenizer.faults + [error])
            }
            tokenizer.tape.trim()
            let faults = tokenizer.faults
            return (JSONTape(bytes: bytes, entries: tokenizer.tape), faults)
        }
    }

    private let base: UnsafePointer<UInt8>
    private let end: Int
    private var at = 0
    private var tape: JSONTapeBuffer
    private var faults: [JSONSyntaxError] = []
    private let faultLimit: Int

    private init(base: UnsafePointer<UInt8>, end: Int, _ faultLimit: Int) {
        unsafe self.base = unsafe base
        self.end = end
        self.faultLimit = faultLimit
        // An indented text has a value every 20 bytes or so; memory not reached costs nothing.
        tape = JSONTapeBuffer(capacity: end / 16)
    }

    /// The byte at hand; at the end NUL, which no rule allows outside a string.
    private var current: UInt8 {
        @inline(__always) get { at < end ? unsafe base[at] : 0 }
    }

    private mutating func document() throws(JSONSyntaxError) {
        skipSpace()
        guard at < end else { throw .empty }
        try value(depth: 0)
        skipSpace()
        guard at == end else { throw fault(at, .trailingContent) }
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) {
        switch current {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "{"): try object(depth: depth + 1)
        case UInt8(ascii: "["): try array(depth: depth + 1)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            try word()
        default: throw unexpected(.value)
        }
    }

    // MARK: Containers

    private mutating func array(depth: Int) throws(JSONSyntaxError) {
        let opened = at
        let index = try open(.array, depth: depth)
        var count = 0
        if current != UInt8(ascii: "]") {
            while true {
                guard at < end else { throw fault(opened, .unterminated(.array)) }
                try value(depth: depth)
                count &+= 1
                skipSpace()
                if current != UInt8(ascii: ",") { break }
                if try comma(before: UInt8(ascii: "]")) { break }
            }
        }
        guard at < end else { throw fault(opened, .unterminated(.array)) }
        guard current == UInt8(ascii: "]") else { throw unexpected(.commaOrClosingBracket) }
        at &+= 1
        tape[index] = JSONTapeEntry(.array, opened, at, next: tape.count, count: count)
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) {
        let opened = at
        let index = try open(.object, depth: depth)
        var count = 0
        var names = JSONNamesMet(object: index)
        if current != UInt8(ascii: "}") {
            while true {
                guard at < end else { throw fault(opened, .unterminated(.object)) }
                guard current == UInt8(ascii: "\"") else { throw unexpected(.memberName) }
                let name = try string()
                if let first = unsafe names.meet(name, on: tape, in: base) {
                    try note(duplicate(of: first))
                }
                try colon(in: opened)
                // Most values are strings; asking here spares them a call.
                if current == UInt8(ascii: "\"") { try string() } else { try value(depth: depth) }
                count &+= 1
                skipSpace()
                if current != UInt8(ascii: ",") { break }
                if try comma(before: UInt8(ascii: "}")) { break }
            }
        }
        guard at < end else { throw fault(opened, .unterminated(.object)) }
        guard current == UInt8(ascii: "}") else { throw unexpected(.commaOrClosingBrace) }
        at &+= 1
        tape[index] = JSONTapeEntry(.object, opened, at, next: tape.count, count: count)
    }

    /// Steps into a container; its entry is written again when it closes.
    @inline(__always)
    private mutating func open(
        _ tag: JSONTapeEntry.Tag, depth: Int
    ) throws(JSONSyntaxError) -> Int {
        let limit = JSONDocument.depthLimit
        guard depth <= limit else { throw fault(at, .tooDeep(limit: limit)) }
        tape.append(JSONTapeEntry(tag, at, at, next: 0))
        at &+= 1
        skipSpace()
        return tape.count - 1
    }

    /// Steps over a comma; tells whether the container ends behind it all the same.
    @inline(__always)
    private mutating func comma(before closing: UInt8) throws(JSONSyntaxError) -> Bool {
        let comma = at
        at &+= 1
        skipSpace()
        guard current == closing else { return false }
        try note(fault(comma, .trailingComma))
        return true
    }

    @inline(__always)
    private mutating func colon(in opened: Int) throws(JSONSyntaxError) {
        if current != UInt8(ascii: ":") { skipSpace() }
        guard at < end else { throw fault(opened, .unterminated(.object)) }
        guard current == UInt8(ascii: ":") else { throw unexpected(.colon) }
        at &+= 1
        if current == UInt8(ascii: " ") { at &+= 1 }
        if current <= 0x20 { skipSpace() }
        guard at < end else { throw fault(opened, .unterminated(.object)) }
    }

    // MARK: Scalars

    @discardableResult
    private mutating func string() throws(JSONSyntaxError) -> JSONTapeEntry {
        let opened = at
        var tag = JSONTapeEntry.Tag.string
        at &+= 1
        while true {
            skipPlainASCII()
            let byte = current
            if byte == UInt8(ascii: "\"") { break }
            if byte >= 0x80 {
                if try skipBeyondASCII() { tag = .damagedString }
            } else if byte == UInt8(ascii: "\\") {
                if tag == .string { tag = .escapedString }
                if try escape(opened: opened) { tag = .damagedString }
            } else if byte >= 0x20 {
                at &+= 1
            } else {
                try control(byte, opened: opened)
                tag = .damagedString
            }
        }
        at &+= 1
        let entry = JSONTapeEntry(tag, opened, at, next: tape.count &+ 1)
        tape.append(entry)
        return entry
    }

    /// A character that a string may hold only as an escape. A line feed mostly means that the
    /// closing quote is missing, so nothing behind it would be understood.
    @inline(never)
    private mutating func control(_ byte: UInt8, opened: Int) throws(JSONSyntaxError) {
        guard at < end else { throw fault(opened, .unterminated(.string)) }
        let fault = fault(at, .controlCharacter(byte))
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { throw fault }
        try note(fault)
        at &+= 1
    }

    /// Steps over an escape; tells whether a fault was noted in it.
    private mutating func escape(opened: Int) throws(JSONSyntaxError) -> Bool {
        let backslash = at
        at += 1
        guard at < end else { throw fault(opened, .unterminated(.string)) }
        let letter = current
        if letter != UInt8(ascii: "u") {
            if JSONEscape.character(after: letter) == nil {
                try note(fault(backslash, .badEscape))
                return true
            }
            at += 1
            return false
        }
        at += 1
        guard let unit = try hexadecimal(escapedAt: backslash, opened: opened) else { return true }
        guard unit & 0xF800 == 0xD800 else { return false }
        let second = at
        if unit < 0xDC00, current == UInt8(ascii: "\\"), at + 1 < end,
            unsafe base[at + 1] == UInt8(ascii: "u")
        {
            at += 2
            guard let low = try hexadecimal(escapedAt: second, opened: opened) else { return true }
            if low & 0xFC00 == 0xDC00 { return false }
            // It may be the first half of the next pair.
            at = second
        }
        try note(fault(backslash, .loneSurrogate(unit)))
        return true
    }

    /// The number of four hexadecimal digits; nil where a fault was noted instead.
    private mutating func hexadecimal(
        escapedAt backslash: Int, opened: Int
    ) throws(JSONSyntaxError) -> UInt16? {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard at < end else { throw fault(opened, .unterminated(.string)) }
            guard let digit = JSONEscape.hexValue(current) else {
                try note(fault(backslash, .badEscape))
                return nil
            }
            unit = unit << 4 | digit
            at += 1
        }
        return unit
    }

    private mutating func number() throws(JSONSyntaxError) {
        let start = at
        if current == UInt8(ascii: "-") { at += 1 }
        let first = at
        let digits = skipDigits()
        guard digits > 0 else { throw fault(start, .badNumber) }
        if digits > 1, unsafe base[first] == UInt8(ascii: "0") { throw fault(first, .leadingZero) }
        var isInteger = true
        if current == UInt8(ascii: ".") {
            isInteger = false
            at += 1
            guard skipDigits() > 0 else { throw fault(start, .badNumber) }
        }
        if current | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            at += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { at += 1 }
            guard skipDigits() > 0 else { throw fault(start, .badNumber) }
        }
        let fits = digits < 19 || (isInteger && Int64(text(start, at)) != nil)
        let tag: JSONTapeEntry.Tag = isInteger && fits ? .integer : .number
        tape.append(JSONTapeEntry(tag, start, at, next: tape.count + 1))
    }

    private mutating func word() throws(JSONSyntaxError) {
        let start = at
        while isLetterOrDigit(current) { at += 1 }
        let tag: JSONTapeEntry.Tag
        switch text(start, min(at, start + 32)) {
        case "true": tag = .true
        case "false": tag = .false
        case "null": tag = .null
        case let other: throw fault(start, .unknownWord(other))
        }
        tape.append(JSONTapeEntry(tag, start, at, next: tape.count + 1))
    }

    // MARK: Runs of bytes

    @inline(__always)
    private mutating func skipDigits() -> Int {
        let start = at
        while current &- UInt8(ascii: "0") < 10 { at &+= 1 }
        return at - start
    }

    /// Skips white space; nearly always it is one line feed and the indentation behind it.
    @inline(__always)
    private mutating func skipSpace() {
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
            let others = eightBytes(at) ^ 0x2020_2020_2020_2020
            at &+= others == 0 ? 8 : others.trailingZeroBitCount >> 3
            if others != 0 { return }
        }
        while current == UInt8(ascii: " ") { at &+= 1 }
    }

    /// Skips ASCII that a string may hold as it is, while eight bytes are left to look at.
    @inline(__always)
    private mutating func skipPlainASCII() {
        while end &- at >= 8 {
            let stops = Self.stops(in: eightBytes(at))
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

    /// Skips characters of several bytes; most texts that have one have it in a run of three-byte
    /// ones, of which two are compared at once except after E0 and ED. Tells whether a fault was
    /// noted.
    @inline(__always)
    private mutating func skipBeyondASCII() throws(JSONSyntaxError) -> Bool {
        while end &- at >= 8 {
            let word = eightBytes(at)
            // 1110xxxx 10xxxxxx 10xxxxxx, twice.
            let others = (word & 0xC0C0_F0C0_C0F0) ^ 0x8080_E080_80E0
            guard others & 0xFF_FFFF == 0, !Self.isBounded(word) else { break }
            guard others == 0, !Self.isBounded(word >> 24) else {
                at &+= 3
                break
            }
            at &+= 6
        }
        guard at < end, unsafe base[at] >= 0x80 else { return false }
        let length = unsafe UTF8Form.length(at: at, of: base, end: end)
        if length == 0 { try note(fault(at, .invalidUTF8)) }
        at += max(length, 1)
        return length == 0
    }

    @inline(__always)
    private func eightBytes(_ place: Int) -> UInt64 {
        let raw = unsafe UnsafeRawPointer(base)
        return unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    }

    /// Tells whether the lead byte is one after which not every second byte is allowed.
    @inline(__always)
    private static func isBounded(_ word: UInt64) -> Bool {
        let lead = word & 0xFF
        return lead == 0xE0 || lead == 0xED
    }

    private func text(_ from: Int, _ to: Int) -> String {
        unsafe String(
            decoding: UnsafeBufferPointer(start: base + from, count: to - from), as: UTF8.self)
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }

    // MARK: Faults

    /// Notes a fault that can be stepped over; throws it where that is not wanted, or no more.
    @inline(never)
    private mutating func note(_ fault: JSONSyntaxError) throws(JSONSyntaxError) {
        guard faults.count < faultLimit else { throw fault }
        faults.append(fault)
    }

    private func fault(_ offset: Int, _ kind: JSONSyntaxError.Kind) -> JSONSyntaxError {
        JSONSyntaxError(offset: offset, kind: kind)
    }

    /// The fault of the name read last, which was met at `first` before.
    private func duplicate(of first: Int) -> JSONSyntaxError {
        let entry = tape[tape.count - 1]
        let name = unsafe String(decoding: JSONName(entry, in: base).text, as: UTF8.self)
        return fault(entry.range.lowerBound, .duplicateMember(name, first: first))
    }

    /// The fault of the character at hand, where the grammar wants something else.
    private func unexpected(_ expectation: JSONSyntaxError.Expectation) -> JSONSyntaxError {
        let length = unsafe UTF8Form.length(at: at, of: base, end: end)
        guard length > 0, let scalar = text(at, at + length).unicodeScalars.first else {
            return fault(at, .invalidUTF8)
        }
        return fault(at, .unexpected(scalar, expecting: expectation))
    }
}

extension JSONSyntaxError {
    fileprivate static var empty: JSONSyntaxError { JSONSyntaxError(offset: 0, kind: .empty) }
}
