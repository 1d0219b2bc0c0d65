import Parallel

/// Reads a JSON text in one pass and lists its values on a tape.
///
/// The bytes are the scanner's, which never leaves `tape(of:)`; names alone are looked at where they
/// stand.
@safe struct JSONTokenizer: ~Copyable {
    /// The values of `bytes` in the order of their first bytes; nil after a fault that hides what
    /// comes behind it.
    ///
    /// - Parameters:
    ///   - faultLimit: How many faults may be told, of those that can be stepped over.
    ///   - half: From where on another thread reads ahead; nil where none does.
    static func tape(
        of bytes: [UInt8], faultLimit: Int, aheadFrom half: Int? = nil
    ) -> (tape: JSONTape?, faults: [JSONSyntaxError]) {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return (nil, [.empty]) }
            let scanner = unsafe JSONScanner(base: base, end: buffer.count)
            var tokenizer = JSONTokenizer(scanner, aheadFrom: half, of: bytes, faultLimit)
            do throws(JSONSyntaxError) {
                if ByteOrderMark(startOf: bytes) == .utf8 { try tokenizer.skipMark() }
                try tokenizer.document()
            } catch {
                return (nil, tokenizer.faults + [error])
            }
            tokenizer.tape.trim()
            let faults = tokenizer.faults
            return (JSONTape(bytes: bytes, entries: tokenizer.tape), faults)
        }
    }

    var scanner: JSONScanner
    var tape: JSONTapeBuffer
    var faults: [JSONSyntaxError] = []
    let faultLimit: Int
    /// What is read ahead by another thread, and from where on that may help.
    var ahead: Meanwhile<JSONRun?>?
    var meeting = Int.max

    init(_ scanner: JSONScanner, _ tape: consuming JSONTapeBuffer, _ faultLimit: Int) {
        self.scanner = scanner
        self.tape = tape
        self.faultLimit = faultLimit
    }

    var at: Int {
        @inline(__always) get { scanner.at }
        @inline(__always) _modify { yield &scanner.at }
    }

    var current: UInt8 {
        @inline(__always) get { scanner.current }
    }

    private mutating func skipMark() throws(JSONSyntaxError) {
        try note(fault(0, .byteOrderMark(.utf8)))
        at = 3
    }

    private mutating func document() throws(JSONSyntaxError) {
        scanner.skipSpace()
        guard !scanner.isAtEnd else { throw .empty }
        try value(depth: 0)
        scanner.skipSpace()
        guard scanner.isAtEnd else { throw fault(at, .trailingContent) }
    }

    mutating func value(depth: Int) throws(JSONSyntaxError) {
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
        var latest = index
        if current != UInt8(ascii: "]") {
            while true {
                guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.array)) }
                let taken = at < meeting ? 0 : takeRun(behind: latest, depth: depth)
                if taken == 0 {
                    latest = tape.count
                    try value(depth: depth)
                }
                count &+= max(taken, 1)
                scanner.skipSpace()
                if current != UInt8(ascii: ",") { break }
                if try comma(before: UInt8(ascii: "]")) { break }
            }
        }
        guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.array)) }
        guard current == UInt8(ascii: "]") else { throw unexpected(.commaOrClosingBracket) }
        at &+= 1
        close(.array, opened, index, count)
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) {
        let opened = at
        let index = try open(.object, depth: depth)
        var count = 0
        var names = JSONNamesMet(object: index)
        if current != UInt8(ascii: "}") {
            while true {
                guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.object)) }
                guard current == UInt8(ascii: "\"") else { throw unexpected(.memberName) }
                let name = try string()
                if let first = unsafe names.meet(name, on: tape, in: scanner.base) {
                    try note(duplicate(of: first))
                }
                try colon(in: opened)
                // Most values are strings; asking here spares them a call.
                if current == UInt8(ascii: "\"") { try string() } else { try value(depth: depth) }
                count &+= 1
                scanner.skipSpace()
                if current != UInt8(ascii: ",") { break }
                if try comma(before: UInt8(ascii: "}")) { break }
            }
        }
        guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.object)) }
        guard current == UInt8(ascii: "}") else { throw unexpected(.commaOrClosingBrace) }
        at &+= 1
        close(.object, opened, index, count)
    }

    /// Steps into a container; its entry and link are written again when it closes.
    @inline(__always)
    private mutating func open(
        _ tag: JSONTapeEntry.Tag, depth: Int
    ) throws(JSONSyntaxError) -> Int {
        let limit = JSONDocument.depthLimit
        guard depth <= limit else { throw fault(at, .tooDeep(limit: limit)) }
        tape.append(JSONTapeEntry(tag, at, at))
        tape.append(JSONTapeEntry(linkOver: 0, count: 0))
        at &+= 1
        scanner.skipSpace()
        return tape.count - 2
    }

    @inline(__always)
    private mutating func close(
        _ tag: JSONTapeEntry.Tag, _ opened: Int, _ index: Int, _ count: Int
    ) {
        tape[index] = JSONTapeEntry(tag, opened, at)
        tape[index + 1] = JSONTapeEntry(linkOver: tape.count - index, count: count)
    }

    /// Steps over a comma; tells whether the container ends behind it all the same.
    @inline(__always)
    mutating func comma(before closing: UInt8) throws(JSONSyntaxError) -> Bool {
        let comma = at
        at &+= 1
        scanner.skipSpace()
        guard current == closing else { return false }
        try note(fault(comma, .trailingComma))
        return true
    }

    @inline(__always)
    private mutating func colon(in opened: Int) throws(JSONSyntaxError) {
        if current != UInt8(ascii: ":") { scanner.skipSpace() }
        guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.object)) }
        guard current == UInt8(ascii: ":") else { throw unexpected(.colon) }
        at &+= 1
        if current == UInt8(ascii: " ") { at &+= 1 }
        if current <= 0x20 { scanner.skipSpace() }
        guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.object)) }
    }

    // MARK: Scalars

    @discardableResult
    private mutating func string() throws(JSONSyntaxError) -> JSONTapeEntry {
        let opened = at
        var tag = JSONTapeEntry.Tag.string
        at &+= 1
        while true {
            scanner.skipPlainASCII()
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
        let entry = JSONTapeEntry(tag, opened, at)
        tape.append(entry)
        return entry
    }

    /// A character that a string may hold only as an escape. A line feed mostly means that the
    /// closing quote is missing, so nothing behind it would be understood.
    @inline(never)
    private mutating func control(_ byte: UInt8, opened: Int) throws(JSONSyntaxError) {
        guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.string)) }
        let fault = fault(at, .controlCharacter(byte))
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { throw fault }
        try note(fault)
        at &+= 1
    }

    /// Steps over an escape; tells whether a fault was noted in it.
    private mutating func escape(opened: Int) throws(JSONSyntaxError) -> Bool {
        let backslash = at
        at += 1
        guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.string)) }
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
        if unit < 0xDC00, current == UInt8(ascii: "\\"), scanner.next == UInt8(ascii: "u") {
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
            guard !scanner.isAtEnd else { throw fault(opened, .unterminated(.string)) }
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
        let startsWithZero = current == UInt8(ascii: "0")
        let digits = scanner.skipDigits()
        guard digits > 0 else { throw fault(start, .badNumber) }
        if digits > 1, startsWithZero { throw fault(first, .leadingZero) }
        var isInteger = true
        if current == UInt8(ascii: ".") {
            isInteger = false
            at += 1
            guard scanner.skipDigits() > 0 else { throw fault(start, .badNumber) }
        }
        if current | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            at += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { at += 1 }
            guard scanner.skipDigits() > 0 else { throw fault(start, .badNumber) }
        }
        let fits = digits < 19 || (isInteger && Int64(scanner.text(start, at)) != nil)
        let tag: JSONTapeEntry.Tag = isInteger && fits ? .integer : .number
        tape.append(JSONTapeEntry(tag, start, at))
    }

    private mutating func word() throws(JSONSyntaxError) {
        let start = at
        scanner.skipLettersAndDigits()
        let tag: JSONTapeEntry.Tag
        switch scanner.text(start, min(at, start + 32)) {
        case "true": tag = .true
        case "false": tag = .false
        case "null": tag = .null
        case let other: throw fault(start, .unknownWord(other))
        }
        tape.append(JSONTapeEntry(tag, start, at))
    }

    /// Skips characters of several bytes; tells whether a fault was noted.
    @inline(__always)
    private mutating func skipBeyondASCII() throws(JSONSyntaxError) -> Bool {
        scanner.skipThreeByteCharacters()
        guard scanner.current >= 0x80 else { return false }
        let length = scanner.characterLength()
        if length == 0 { try note(fault(at, .invalidUTF8)) }
        at += max(length, 1)
        return length == 0
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
        let name = unsafe String(decoding: JSONName(entry, in: scanner.base).text, as: UTF8.self)
        return fault(entry.range.lowerBound, .duplicateMember(name, first: first))
    }

    /// The fault of the character at hand, where the grammar wants something else.
    private func unexpected(_ expectation: JSONSyntaxError.Expectation) -> JSONSyntaxError {
        let length = scanner.characterLength()
        guard length > 0, let scalar = scanner.text(at, at + length).unicodeScalars.first else {
            return fault(at, .invalidUTF8)
        }
        return fault(at, .unexpected(scalar, expecting: expectation))
    }
}

extension JSONSyntaxError {
    fileprivate static var empty: JSONSyntaxError { JSONSyntaxError(offset: 0, kind: .empty) }
}
