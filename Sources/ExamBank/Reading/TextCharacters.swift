import TextFormats

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

    /// Tells, mostly without a closer look, whether a text has some.
    static func mayBeBad(_ text: String) -> Bool { mayBeBad(text.utf8.span) }

    static func mayBeBad(_ bytes: Span<UInt8>) -> Bool {
        guard ByteWindow.isAnyHit(in: bytes, isOdd) else { return false }
        return String(utf8: bytes).unicodeScalars.contains(where: isBad)
    }

    /// Where a character may end that is bad: most text has none of these.
    @inline(__always)
    static func isOdd(_ window: ByteWindow) -> ByteWindow.Hits {
        let (byte, previous) = (window.byte, window.previous)
        let controls =
            (byte.areUnder(0x20) .& .!(byte.are(0x09) .| byte.are(0x0A))) .| byte.are(0x7F)
        // U+0080 to U+009F, U+061C, and whatever takes four bytes.
        let others =
            (previous.are(0xC2) .& byte.areUnder(0xA0))
            .| (previous.are(0xD8) .& byte.are(0x9C)) .| byte.areFrom(0xF0)
        // U+1100 to U+11FF, U+1800 to U+183F; U+3140 to U+317F.
        let fillers =
            (previous.are(0xE1) .& ((byte & 0xFC).are(0x84) .| byte.are(0xA0)))
            .| (previous.are(0xE3) .& byte.are(0x85))
        // U+2000 to U+200F, U+2028 to U+203F, U+2040 to U+207F; between lie “, ” and other marks.
        let marks =
            (previous.are(0xE2) .& byte.are(0x81))
            .| (window.second.are(0xE2) .& previous.are(0x80) .& (byte &- 0x90).areFrom(0x18))
        // U+FDC0 to U+FDFF, and U+FF80 to U+FFFF.
        let last = previous.are(0xEF) .& (byte.are(0xB7) .| byte.areFrom(0xBE))
        return controls .| others .| fillers .| marks .| last
    }
}

extension String {
    /// The text that bytes spell which are known to be UTF-8.
    init(utf8 bytes: Span<UInt8>) {
        self.init(copying: unsafe UTF8Span(unchecked: bytes))
    }
}
