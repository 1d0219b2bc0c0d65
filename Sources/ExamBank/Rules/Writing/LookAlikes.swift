import TextFormats

/// Characters that look like others: radicals for ideographs, full-width letters and digits,
/// characters without a width, half-width punctuation in Chinese.
enum LookAlikes {
    static func remarks(on written: WrittenItem) -> [PlacedRemark] {
        written.remarks(onTexts: fault)
    }

    /// All of them, at the first.
    static func fault(in text: [Unicode.Scalar]) -> TextFault? {
        guard mayHave(text) else { return nil }
        let marks = HalfWidthMarks.found(in: text)
        var first: Int?
        var found: [LookAlike] = []
        for place in text.indices {
            guard let one = lookAlike(text[place], marks[place]) else { continue }
            first = first ?? place
            if !found.contains(one) { found.append(one) }
        }
        return first.map { (.lookAlikes(found), $0..<$0 + 1) }
    }

    /// Most texts have no character that could be one, or no Chinese beside a half-width mark.
    private static func mayHave(_ text: [Unicode.Scalar]) -> Bool {
        var hasWide = false
        var hasMark = false
        for scalar in text {
            switch scalar.value {
            case 0x3000...0xF8FF: hasWide = true
            // ! " ( ) , . : ; ?
            case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: hasMark = true
            case 0x200B, 0x200C, 0x200D, 0x2060, 0x2E80...0x2FDF, 0xF900...0xFAFF, 0xFEFF,
                0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
                return true
            default: break
            }
        }
        return hasWide && hasMark
    }

    private static func lookAlike(
        _ scalar: Unicode.Scalar, _ mark: HalfWidthMarks.Mark?
    ) -> LookAlike? {
        if let mark {
            return LookAlike(
                scalar, meant: String(mark.meant), isMark: true, mayBeInName: !mark.isCertain)
        }
        return switch scalar.value {
        case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: LookAlike(scalar, meant: "")
        case 0x2E80...0x2FDF, 0xF900...0xFAFF, 0xFF10...0xFF19, 0xFF21...0xFF3A,
            0xFF41...0xFF5A:
            LookAlike(scalar, meant: plain(scalar))
        default: nil
        }
    }

    /// The ASCII twin of a full-width letter or digit, the ideograph that a radical looks like.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        if scalar.value > 0xFF00, let twin = Unicode.Scalar(scalar.value - 0xFEE0) {
            return String(twin)
        }
        return folded(String(scalar))
    }
}
