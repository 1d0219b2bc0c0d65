/// The characters that no text for people may have: nobody sees them, and some make a screen show
/// something else than what is written.
enum TextCharacters {
    /// Controls but for tab and line feed, separators of lines and paragraphs, marks that turn the
    /// direction of writing (Unicode Technical Report 36, 2.5), invisible operators, fillers,
    /// annotations and tags, U+FFFD and noncharacters.
    static func isBad(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0x2061...0x2064, 0x206A...0x206F, 0x180E, 0x115F...0x1160, 0x3164, 0xFFA0: true
        case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        case 0xFFFD, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Tells, mostly from single bytes, that a text has none.
    static func mayBeBad(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            // ASCII, and U+4000 to U+EFFF with most ideographs.
            if byte &- 0x20 < 0x5F {
                place += 1
            } else if byte &- 0xE4 < 0x0B {
                place += 3
            } else if let length = harmlessLength(byte, at: place, in: bytes) {
                place += length
            } else {
                return text.hasBad
            }
        }
        return false
    }

    /// The length of a character that is surely not bad; nil where only a closer look can tell.
    private static func harmlessLength(
        _ byte: UInt8, at place: Int, in bytes: Span<UInt8>
    ) -> Int? {
        switch byte {
        case 0x09, 0x0A: return 1
        case 0xC3...0xD7, 0xD9...0xDF: return 2
        case 0xE0: return 3
        // U+1100 to U+11BF, and U+1800 to U+183F.
        case 0xE1:
            let second = bytes[place + 1]
            return second & 0xFC == 0x84 || second == 0xA0 ? nil : 3
        case 0xE2: return isHarmlessMark(bytes[place + 1], bytes[place + 2]) ? 3 : nil
        // U+3140 to U+317F.
        case 0xE3: return bytes[place + 1] == 0x85 ? nil : 3
        // U+FDC0 to U+FDFF, and U+FF80 to U+FFFF.
        case 0xEF:
            let second = bytes[place + 1]
            return second == 0xB7 || second >= 0xBE ? nil : 3
        default: return nil
        }
    }

    /// U+2010 to U+2027, among them “ and ”, and all from U+2080 on.
    private static func isHarmlessMark(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 ? third &- 0x90 < 0x18 : second != 0x81
    }
}

extension String {
    fileprivate var hasBad: Bool { unicodeScalars.contains(where: TextCharacters.isBad) }
}
