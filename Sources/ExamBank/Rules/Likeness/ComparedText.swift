import TextFormats

/// The texts of one item as they are compared with those of others, one after the other, in memory
/// that is used again for the next item.
///
/// Width, case, spelling and punctuation are folded away. A space stays where it parts two words of
/// letters or digits, so that "3.5" is not 35; operators stay as well.
struct ComparedText {
    /// More than any item should have; longer ones are left to the rule about long stems.
    static let longest = 1 << 16

    private(set) var scalars: [UInt32] = []
    /// Where the texts are among the scalars.
    private(set) var parts: [Range<Int>] = []
    private(set) var isTooLong = false

    private var hasGap = false

    init() {}

    init(_ text: String) {
        append(text)
    }

    var isEmpty: Bool { scalars.isEmpty }

    mutating func removeAll() {
        scalars.removeAll(keepingCapacity: true)
        parts.removeAll(keepingCapacity: true)
        isTooLong = false
    }

    mutating func append(_ text: String) {
        let start = scalars.count
        guard start + text.utf8.count <= Self.longest else {
            isTooLong = true
            return
        }
        hasGap = false
        if !appendPlain(text, from: start) {
            scalars.removeLast(scalars.count - start)
            hasGap = false
            for scalar in folded(text).unicodeScalars { appendAny(scalar, from: start) }
        }
        parts.append(start..<scalars.count)
    }

    /// False where a character needs more than its bytes to be folded.
    private mutating func appendPlain(_ text: String, from start: Int) -> Bool {
        let bytes = text.utf8.span
        var at = 0
        while at < bytes.count {
            let lead = bytes[at]
            if lead < 0x80 {
                append(ascii: lead, from: start)
                at += 1
                continue
            }
            guard lead >= 0xE2, lead <= 0xEF, at + 2 < bytes.count else { return false }
            let value =
                UInt32(lead & 0xF) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
                | UInt32(bytes[at + 2] & 0x3F)
            switch value {
            case 0x4E00...0x9FFF: append(value, from: start)
            // Dashes, quotes and the ellipsis; the punctuation that goes with ideographs.
            case 0x2013...0x2014, 0x2018...0x201D, 0x2026, 0x3000...0x3004, 0x3008...0x3011:
                hasGap = true
            case 0xFF01...0xFF5E:
                append(ascii: UInt8(truncatingIfNeeded: value - 0xFEE0), from: start)
            default: return false
            }
            at += 3
        }
        return true
    }

    private mutating func append(ascii byte: UInt8, from start: Int) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(UInt32(byte | 0x20), from: start)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "#")...UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "<")...UInt8(ascii: ">"),
            UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "|"),
            UInt8(ascii: "~"):
            append(UInt32(byte), from: start)
        default: hasGap = true
        }
    }

    private mutating func appendAny(_ scalar: Unicode.Scalar, from start: Int) {
        if scalar.isASCII { return append(ascii: UInt8(scalar.value), from: start) }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator,
            .lineSeparator, .paragraphSeparator, .control, .format:
            hasGap = true
        default: append(scalar.value, from: start)
        }
    }

    private mutating func append(_ scalar: UInt32, from start: Int) {
        if hasGap {
            hasGap = false
            if scalars.count > start, !scalar.isIdeographic,
                !scalars[scalars.count - 1].isIdeographic
            {
                scalars.append(0x20)
            }
        }
        scalars.append(scalar)
    }
}

extension UInt32 {
    /// A character of scripts that are written without spaces between words.
    var isIdeographic: Bool { self >= 0x2E80 }
}
