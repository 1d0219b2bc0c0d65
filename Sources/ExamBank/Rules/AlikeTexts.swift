import TextFormats

/// Texts that a candidate reads as the same: case, width, spaces and the punctuation at the end are
/// looked past, signs such as < and + are not.
enum AlikeTexts {
    /// The form in which texts that read the same are equal.
    static func form(_ text: String) -> [UInt8] {
        let read = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        // Single characters, and texts of nothing but marks, are about these very characters.
        if read.count < 2 || read.allSatisfy(\.isEndMarkOrComma) { return Array(String(read).utf8) }
        var form = folded(String(read)).unicodeScalars
        while let last = form.last, last.isEndMarkOrComma { form.removeLast() }
        return Array(String(form).utf8)
    }

    /// Tells, mostly without a closer look, that no two of some texts read the same.
    static func mayBeAmong(_ texts: [String]) -> Bool {
        let marks = texts.map { mark($0.utf8.span) }
        for (index, mark) in marks.enumerated() {
            guard let mark else { return true }
            if marks[..<index].contains(mark) { return true }
        }
        return false
    }

    /// What texts that read the same begin with: an ideograph, or an ASCII letter or digit whatever
    /// its case. Nil where a text begins with another character, which may fold into these.
    static func start(_ bytes: Span<UInt8>) -> UInt64? {
        guard let lead = bytes.isEmpty ? nil : bytes[0] else { return nil }
        switch lead {
        case 0x30...0x39: return UInt64(lead)
        case 0x41...0x5A, 0x61...0x7A: return UInt64(lead | 0x20)
        // U+4000 to U+9FFF.
        case 0xE4...0xE9:
            return UInt64(lead) << 16 | UInt64(bytes[1]) << 8 | UInt64(bytes[2])
        default: return nil
        }
    }

    /// What texts that read the same have in common: a sum over their ideographs and their letters
    /// and digits, which only case and width can change. Nil where a text holds other characters
    /// that may fold into these.
    static func mark(_ bytes: Span<UInt8>) -> UInt64? {
        var sum: UInt64 = 0
        var place = 0
        while place < bytes.count {
            let lead = bytes[place]
            switch lead {
            case 0..<0x80:
                sum &+= weight(ofASCII: lead)
                place += 1
            // U+3100 to U+33FF: squared and enclosed forms fold into letters and ideographs.
            case 0xE3 where (0x84...0x8F).contains(bytes[place + 1]): return nil
            case 0xE3...0xE9:
                let code = UInt64(lead) << 16 | UInt64(bytes[place + 1]) << 8
                // U+3000 to U+30FF: spaces, marks and kana, of which some fold.
                if lead > 0xE3 {
                    sum &+= (code | UInt64(bytes[place + 2])) &* 0x9E37_79B9_7F4A_7C15
                }
                place += 3
            case 0xEF where bytes[place + 1] == 0xBC || bytes[place + 1] == 0xBD:
                let code = (bytes[place + 1] & 0x3) << 6 | bytes[place + 2] & 0x3F
                sum &+= weight(ofASCII: code &+ 0x20)
                place += 3
            case 0xE2 where bytes[place + 1] == 0x80: place += 3
            default: return nil
            }
        }
        return sum
    }

    /// Of letters and digits, whatever their case.
    private static func weight(ofASCII byte: UInt8) -> UInt64 {
        switch byte {
        case 0x30...0x39: UInt64(byte) &* 0xBF58_476D_1CE4_E5B9
        case 0x41...0x5A, 0x61...0x7A: UInt64(byte | 0x20) &* 0xBF58_476D_1CE4_E5B9
        default: 0
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isEndMarkOrComma: Bool { isEndMark || self == "、" }
}
