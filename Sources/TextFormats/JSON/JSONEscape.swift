/// The escapes of JSON strings (RFC 8259 §7).
enum JSONEscape {
    /// The bytes that the contents of a string stand for; an escape that stands for nothing gives
    /// U+FFFD.
    static func resolved(_ contents: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(contents.count)
        var at = contents.startIndex
        while at < contents.endIndex {
            if contents[at] != UInt8(ascii: "\\") {
                result.append(contents[at])
                at += 1
            } else {
                let (scalar, length) = character(at: at, in: contents)
                result.append(contentsOf: String(scalar).utf8)
                at += length
            }
        }
        return result
    }

    /// What a backslash and `letter` stand for, if anything; `u` is not among them.
    static func character(after letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The character that begins at a place of the contents of a string, and the length of what
    /// spells it.
    static func character(
        at place: Int, in contents: ArraySlice<UInt8>
    ) -> (Unicode.Scalar, length: Int) {
        let first = contents[place]
        if first == UInt8(ascii: "\\") {
            if contents[place + 1] == UInt8(ascii: "u") { return scalar(at: place, in: contents) }
            guard let character = character(after: contents[place + 1]) else {
                return (replacement, 1)
            }
            return (Unicode.Scalar(character), 2)
        }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let end = min(place + length, contents.endIndex)
        let text = String(decoding: contents[place..<end], as: UTF8.self)
        return (text.unicodeScalars.first!, end - place)
    }

    /// The value of a hexadecimal digit.
    static func hexValue(_ digit: UInt8) -> UInt16? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
        default: nil
        }
    }

    /// Appends `text` between quotes with the least escaping JSON allows (RFC 8785 §3.2.2.2).
    static func append(quoted text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if needsEscapes(text) {
            for byte in text.utf8 { append(byte, to: &bytes) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Looks at every byte without stopping early, which the compiler turns into wide comparisons.
    private static func needsEscapes(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var found = false
        for place in bytes.indices where needsEscape(bytes[place]) { found = true }
        return found
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        guard needsEscape(byte) else { return bytes.append(byte) }
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0..<0x20:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(contentsOf: [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 0xF)]])
        default: bytes.append(byte)
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// The character of a `\uXXXX` escape or pair of them, and the length of what spells it.
    private static func scalar(
        at place: Int, in contents: ArraySlice<UInt8>
    ) -> (Unicode.Scalar, length: Int) {
        guard let first = unit(at: place, in: contents) else { return (replacement, 2) }
        if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
        guard first < 0xDC00, let second = unit(at: place + 6, in: contents),
            second & 0xFC00 == 0xDC00
        else { return (replacement, 6) }
        let pair = UInt32(first - 0xD800) << 10 | UInt32(second - 0xDC00)
        return (Unicode.Scalar(0x10000 + pair)!, 12)
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// The number that `\uXXXX` spells.
    private static func unit(at place: Int, in contents: ArraySlice<UInt8>) -> UInt16? {
        guard place + 6 <= contents.endIndex, contents[place] == UInt8(ascii: "\\"),
            contents[place + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for digit in contents[(place + 2)..<(place + 6)] {
            guard let value = hexValue(digit) else { return nil }
            unit = unit << 4 | value
        }
        return unit
    }
}
