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
        for place in bytes.indices {
            switch bytes[place] {
            case 0x20...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE0, 0xE4...0xEE: continue
            case 0x09, 0x0A: continue
            // U+1100 to U+11BF, and U+1800 to U+183F.
            case 0xE1:
                if bytes[place + 1] & 0xFC == 0x84 || bytes[place + 1] == 0xA0 {
                    return text.hasBad
                }
            // U+3140 to U+317F.
            case 0xE3: if bytes[place + 1] == 0x85 { return text.hasBad }
            // U+2000 to U+203F, among them “ and ”, and U+2040 to U+207F.
            case 0xE2: if bytes[place + 1] & 0xFE == 0x80 { return text.hasBad }
            // U+FDC0 to U+FDFF, and U+FF80 to U+FFFF.
            case 0xEF:
                if bytes[place + 1] == 0xB7 || bytes[place + 1] >= 0xBE { return text.hasBad }
            default: return text.hasBad
            }
        }
        return false
    }
}

extension String {
    fileprivate var hasBad: Bool { unicodeScalars.contains(where: TextCharacters.isBad) }
}
