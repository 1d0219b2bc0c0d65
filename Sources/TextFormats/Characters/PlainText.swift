/// The characters most text is made of, told by their bytes alone: printable ASCII and, three bytes
/// each, Chinese ideographs with the punctuation and full-width forms that go with them.
///
/// Every one of them is a grapheme cluster when its neighbours are plain too, is visible and is
/// composed. They spare most text the tables.
enum PlainText {
    /// The length in bytes of the plain character at `place`: 1 or 3, or 0 if none stands there.
    @inline(__always)
    static func length(at place: Int, of bytes: borrowing Span<UInt8>) -> Int {
        let lead = bytes[place]
        if lead < 0x80 { return lead >= 0x20 && lead != 0x7F ? 1 : 0 }
        guard lead >= 0xE2, place + 2 < bytes.count else { return 0 }
        return isPlain(lead, bytes[place + 1], bytes[place + 2]) ? 3 : 0
    }

    /// Tells plain characters of three bytes, where the bytes are known to be UTF-8.
    @inline(__always)
    private static func isPlain(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xE2: second == 0x80 && isDashQuoteOrEllipsis(third)
        // U+3001–U+3011
        case 0xE3: second == 0x80 && third >= 0x81 && third <= 0x91
        // U+4E00–U+9FFF
        case 0xE4: second >= 0xB8
        case 0xE5...0xE9: true
        // U+FF01–U+FF5E
        case 0xEF: second == 0xBC && third >= 0x81 || second == 0xBD && third <= 0x9E
        default: false
        }
    }

    /// Tells – — ‘ ’ ‚ ‛ “ ” and … by their last bytes; they take one cell.
    @inline(__always)
    private static func isDashQuoteOrEllipsis(_ third: UInt8) -> Bool {
        third == 0x93 || third == 0x94 || third >= 0x98 && third <= 0x9D || third == 0xA6
    }

    /// The number of plain characters in `text` and the cells they take, or nil where some
    /// character is not plain.
    static func measure(_ text: String) -> (characters: Int, cells: Int)? {
        let bytes = text.utf8.span
        var characters = 0
        var cells = 0
        var place = 0
        while place < bytes.count {
            let length = length(at: place, of: bytes)
            if length == 0 { return nil }
            cells += bytes[place] < 0xE3 ? 1 : 2
            place += length
            characters += 1
        }
        return (characters, cells)
    }
}

/// The number of grapheme clusters in `text`.
func characterCount(_ text: String) -> Int { PlainText.measure(text)?.characters ?? text.count }
