/// What stands first in bytes from a keyboard (ECMA-48, xterm, the Linux console).
enum KeySequence: Hashable {
    /// A key in so many bytes; without a key they mean nothing here.
    case read(Key?, length: Int)
    /// Pasted text follows.
    case pasteBegins(length: Int)
    /// More must come before it can be told.
    case incomplete

    static let escape: UInt8 = 0x1B
    /// Bytes of the longest sequence that can be a key.
    static let longest = 64

    /// Reads from bytes that are not empty.
    static func first(in bytes: ArraySlice<UInt8>) -> KeySequence {
        let first = bytes[bytes.startIndex]
        switch first {
        case escape: return afterEscape(bytes)
        case 0x0D: return .read(.enter, length: 1)
        case 0x09: return .read(.tab, length: 1)
        case 0x08, 0x7F: return .read(.backspace, length: 1)
        case 0x01...0x1A:
            let letter = Character(Unicode.Scalar(first + 0x60))
            return .read(.control(letter), length: 1)
        case 0x00..<0x20: return .read(nil, length: 1)
        case 0x20..<0x7F:
            return .read(.character(Character(Unicode.Scalar(first))), length: 1)
        default: return character(bytes)
        }
    }

    /// A character beyond ASCII; what is no UTF-8 is passed over byte by byte.
    private static func character(_ bytes: ArraySlice<UInt8>) -> KeySequence {
        let length: Int
        switch bytes[bytes.startIndex] {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return .read(nil, length: 1)
        }
        let whole = bytes.prefix(length)
        guard whole.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            return .read(nil, length: 1)
        }
        if whole.count < length { return .incomplete }
        guard let scalar = String(validating: whole, as: UTF8.self)?.unicodeScalars.first else {
            return .read(nil, length: 1)
        }
        let isControl = scalar.properties.generalCategory == .control
        return .read(isControl ? nil : .character(Character(scalar)), length: length)
    }

    private static func afterEscape(_ bytes: ArraySlice<UInt8>) -> KeySequence {
        let rest = bytes.dropFirst()
        guard let second = rest.first else { return .incomplete }
        switch second {
        case UInt8(ascii: "["): return control(rest.dropFirst())
        case UInt8(ascii: "O"):
            guard let third = rest.dropFirst().first else { return .incomplete }
            if third < 0x20 { return .read(nil, length: 2) }
            return .read(named(third), length: 3)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            return string(rest.dropFirst())
        // Alt with a key means nothing here.
        case 0x20..<0x7F: return .read(nil, length: 2)
        default: return .read(.escape, length: 1)
        }
    }

    /// A string for the terminal, which nobody types: passed over up to its end.
    private static func string(_ bytes: ArraySlice<UInt8>) -> KeySequence {
        var isAfterEscape = false
        for (count, byte) in bytes.enumerated() {
            switch byte {
            case 0x07, 0x18, 0x1A: return .read(nil, length: count + 3)
            case UInt8(ascii: "\\") where isAfterEscape: return .read(nil, length: count + 3)
            default: isAfterEscape = byte == escape
            }
        }
        return .incomplete
    }

    /// A control sequence behind its `ESC [`.
    private static func control(_ bytes: ArraySlice<UInt8>) -> KeySequence {
        switch bytes.first {
        // A mouse of the oldest kind: three bytes that may be anything.
        case UInt8(ascii: "M"): return bytes.count < 4 ? .incomplete : .read(nil, length: 6)
        case UInt8(ascii: "["):
            guard let letter = bytes.dropFirst().first else { return .incomplete }
            let isFunction = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
            return .read(isFunction ? .function(Int(letter) - 0x40) : nil, length: 4)
        default: break
        }
        for (count, byte) in bytes.enumerated() {
            switch byte {
            case 0x20..<0x40: continue
            case 0x40..<0x7F: return meaning(bytes.prefix(count), byte, length: count + 3)
            case 0x18, 0x1A: return .read(nil, length: count + 3)
            default: return .read(nil, length: count + 2)
            }
        }
        return .incomplete
    }

    private static func meaning(
        _ parameters: ArraySlice<UInt8>, _ final: UInt8, length: Int
    ) -> KeySequence {
        if length > longest { return .read(nil, length: length) }
        let numbers = parameters.split(
            separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
        ).map { Int(String(decoding: $0, as: UTF8.self)) }
        guard final == UInt8(ascii: "~") else {
            // A second number tells of Shift and its like; other numbers are no key's.
            let isKey = parameters.isEmpty || numbers.first == 1
            return .read(isKey ? named(final) : nil, length: length)
        }
        if numbers == [200] { return .pasteBegins(length: length) }
        return .read(numbers.first.flatMap { $0 }.flatMap { numbered[$0] }, length: length)
    }

    private static func named(_ final: UInt8) -> Key? {
        switch Character(Unicode.Scalar(final)) {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "H": .home
        case "F": .end
        case "Z": .backTab
        case "M": .enter
        case "P": .function(1)
        case "Q": .function(2)
        case "R": .function(3)
        case "S": .function(4)
        default: nil
        }
    }

    private static let numbered: [Int: Key] = [
        1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4),
        15: .function(5), 17: .function(6), 18: .function(7), 19: .function(8),
        20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]
}
